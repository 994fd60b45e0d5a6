import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** Training in starting a business. 渝人社发〔2024〕13号 二（八）. */
export const startupTraining = {
	gyb: { hours: 24, sum: yuan(400) },
	syb: { hours: 80, sum: yuan(1500) },
	/** after GYB, or already in business */
	sybShort: { hours: 56, sum: yuan(1100) },
	iyb: { hours: 56, sum: yuan(1500) },
	online: { hours: 56, sum: yuan(1300) },
	/** months in business up to which SYB, and from which IYB */
	newBusinessMonths: 12,
	hoursADay: 8,
	classSize: { usual: 30, online: 35 },
	cites: {
		sum: cite('trainingNotice', '二（八）'),
		who: {
			gyb: cite('trainingNotice', '一（六）1'),
			syb: cite('trainingNotice', '一（六）2'),
			iyb: cite('trainingNotice', '一（六）3'),
			online: cite('trainingNotice', '一（六）4'),
		},
		classSize: cite('trainingNotice', '二（十六）'),
		hoursADay: cite('trainingNotice', '二（十四）'),
	},
} as const;

/** Practice in seeking work. */
export const jobSearchTraining = {
	hours: 56,
	sum: yuan(1300),
	hoursADay: 6,
	classSize: 50,
	cites: { who: cite('trainingNotice', '一（七）'), sum: cite('trainingNotice', '二（九）') },
} as const;

/** Technicians and senior technicians. */
export const technicianTraining = {
	sums: { technician: yuan(2500), 'senior-technician': yuan(3000) },
	hours: 50,
	/** months of unemployment insurance in all */
	insuredMonths: 12,
	cites: { who: cite('trainingNotice', '一（五）'), sum: cite('trainingNotice', '二（七）') },
} as const;

/** Apprentices of an enterprise, for each and a year. */
export const apprenticeship = {
	sum: yuan(5000),
	/** of one who gains 高级工 or above */
	skilledSum: yuan(6000),
	hoursAYear: 160,
	mostYears: 2,
	cites: { who: cite('trainingNotice', '一（四）'), sum: cite('trainingNotice', '二（六）') },
} as const;

/** Preparation for work, for each learner and a year. */
export const labourPreparation = {
	/** to the school */
	sum: yuan(5000),
	/** to live on, for rural learners and those of urban families on the minimum allowance */
	living: yuan(2000),
	mostYears: 2,
	checkInsAMonth: 2,
	cites: { who: cite('trainingNotice', '一（三）'), sum: cite('trainingNotice', '二（五）') },
} as const;

/** To live on while training, for people lifted out of poverty. */
export const livingAllowance = {
	/** for a lesson on site */
	perHour: yuan(17),
	mostHours: 180,
	cite: cite('trainingNotice', '二（十一）'),
} as const;

/** Work in Shandong in place of training, for people lifted out of poverty. */
export const shandongWork = {
	sum: yuan(3000),
	months: 3,
	cites: { who: cite('trainingNotice', '一（八）'), sum: cite('trainingNotice', '二（十）') },
} as const;

export const trainingCites = {
	system: cite('trainingNotice', '四（一）'),
	payment: cite('trainingNotice', '四（三）'),
	hoursADay: cite('trainingNotice', '二（十四）'),
	classSize: cite('trainingNotice', '二（十六）'),
	spare: cite('trainingNotice', '二（十五）'),
	from: cite('trainingNotice', '文末'),
} as const;
