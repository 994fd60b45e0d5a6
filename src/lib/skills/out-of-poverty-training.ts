import { choice, count, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Requirement } from '$lib/engine/condition';
import { sayCount } from '$lib/engine/count';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { when } from '$lib/engine/when';
import { livingAllowance, shandongWork } from '$lib/law/training-subsidies';
import { answerWith, type Matter } from '$lib/matters/matter';
import { askDistrict } from './trainee-facts';
import { howPaid, papersOpen, subsidyMain, trainingInForce } from './training-answer';

export type OutOfPovertyFacts = {
	supportSought?: 'living' | 'shandong';
	outOfPoverty?: boolean;
	/** what the training is in */
	livingCourse?: 'trade' | 'startup' | 'other';
	courseCertificate?: boolean;
	/** what one is while training */
	whileTraining?: 'enterprise' | 'public-post' | 'student' | 'none';
	/** as on the subsidies page */
	drawingUnemploymentBenefit?: boolean;
	/** lessons on site, not online */
	onSiteHours?: number;
	/** came to Shandong through the cooperation of the two places */
	byCooperation?: boolean;
	/** whole months of steady work there */
	shandongMonths?: number;
};

type Key = keyof OutOfPovertyFacts & string;

const { perHour, mostHours, cite: livingCite } = livingAllowance;
const { cites: shandongCites, months: shandongMonths } = shandongWork;

const whileTraining = {
	enterprise: '企业职工',
	'public-post': '公益性岗位人员',
	student: '在校学生',
} as const;

const livingRequirement: Requirement<OutOfPovertyFacts> = allOf<OutOfPovertyFacts>(
	when<OutOfPovertyFacts, 'outOfPoverty'>('outOfPoverty', (is) => is, {
		says: '是脱贫人口',
		cite: livingCite,
		otherwise: ({ outOfPoverty }) => (outOfPoverty === false ? '生活费补贴只给脱贫人口' : undefined),
	}),
	when<OutOfPovertyFacts, 'livingCourse'>('livingCourse', (course) => course !== 'other', {
		says: '参加就业技能培训，或者创业培训',
		cite: livingCite,
		otherwise: ({ livingCourse }) =>
			livingCourse === 'other' ? '只有就业技能培训、创业培训期间有生活费补贴' : undefined,
		canChange: true,
	}),
	when<OutOfPovertyFacts, 'whileTraining'>('whileTraining', (status) => status === 'none', {
		says: '培训时不是企业职工、公益性岗位人员、在校学生',
		cite: livingCite,
		otherwise: ({ whileTraining: status }) =>
			status === undefined || status === 'none' ? undefined : `${whileTraining[status]}不能领`,
	}),
	when<OutOfPovertyFacts, 'drawingUnemploymentBenefit'>('drawingUnemploymentBenefit', (draws) => !draws, {
		says: '没有同时享受失业保险待遇',
		cite: livingCite,
		otherwise: ({ drawingUnemploymentBenefit }) =>
			drawingUnemploymentBenefit ? '和失业保险待遇不能同时享受' : undefined,
	}),
	when<OutOfPovertyFacts, 'courseCertificate'>('courseCertificate', (got) => got, {
		says: '拿到相应的证书',
		cite: livingCite,
		otherwise: ({ courseCertificate }) => (courseCertificate === false ? '拿到证书以后才能领' : undefined),
		canChange: true,
	}),
);

const shandongRequirement: Requirement<OutOfPovertyFacts> = allOf<OutOfPovertyFacts>(
	when<OutOfPovertyFacts, 'outOfPoverty'>('outOfPoverty', (is) => is, {
		says: '是重庆的脱贫人口',
		cite: shandongCites.who,
		otherwise: ({ outOfPoverty }) => (outOfPoverty === false ? '范围写的是重庆的脱贫人口' : undefined),
	}),
	when<OutOfPovertyFacts, 'byCooperation'>('byCooperation', (is) => is, {
		says: '通过鲁渝劳务协作去的山东',
		cite: shandongCites.sum,
		otherwise: ({ byCooperation }) =>
			byCooperation === false ? '自己去的不算；算不算协作去的，问户籍地的人力社保部门' : undefined,
	}),
	when<OutOfPovertyFacts, 'shandongMonths'>(
		'shandongMonths',
		(months) => (months >= shandongMonths ? 'yes' : 'unknown'),
		{
			says: `在山东稳定就业满${shandongMonths}个月`,
			cite: shandongCites.who,
			otherwise: ({ shandongMonths: months }) =>
				months !== undefined && months < shandongMonths
					? `讲范围的地方写了${shandongMonths}个月，讲标准的地方没有写。稳妥的是满${shandongMonths}个月再申请；想早一点的，${askDistrict}`
					: undefined,
			canChange: true,
		},
	),
);

const livingKeys = [
	...(['outOfPoverty', 'onSiteHours', 'livingCourse', 'whileTraining'] as const),
	...(['drawingUnemploymentBenefit', 'courseCertificate'] as const),
] satisfies readonly Key[];
const shandongKeys = ['outOfPoverty', 'byCooperation', 'shandongMonths'] satisfies readonly Key[];

/** The allowance for so many lessons on site. `livingFor(200)` is 3,060 yuan: 180 lessons count. */
export const livingFor = (hours: number): Fen => timesOf(perHour, Math.min(hours, mostHours));

const most = livingFor(mostHours);

const tables = [
	{
		caption: '两样补助',
		head: ['', '补多少', '给谁'],
		rows: [
			['培训期间生活费补贴', `线下每课时${sayYuan(perHour)}，最多${sayYuan(most)}`, '脱贫人口本人'],
			['鲁渝以工代训', `每人${sayYuan(shandongWork.sum)}`, '去山东上班的脱贫人口本人'],
		],
	},
];

const livingTodo: readonly Step[] = [
	{ says: '先确认培训是补贴培训，报名时说明是脱贫人口', cite: livingCite },
	...howPaid.slice(0, 2),
	{ says: '拿到证书', cite: livingCite },
	...howPaid.slice(3),
];
const shandongTodo: readonly Step[] = [
	{ says: '不用培训计划，也不用证书', cite: shandongCites.sum },
	{ says: '钱直接给本人', cite: shandongCites.sum },
	...howPaid.slice(3),
];

const livingOpen = [
	`${mostHours}课时是一次培训、一年还是一辈子的上限，通知没有写，${askDistrict}。`,
	'线上的课没有生活费。',
	'脱贫人口不在补贴培训的六类人里。本人不是登记失业的人、农村转移就业劳动者等的，能不能参加，先问培训机构。',
	'不能领的人，通知在企业职工、公益性岗位人员、在校学生后面写了“等”，别的在职的人也先问一问。',
	papersOpen,
];
const shandongOpen = [
	`“稳定就业”怎样证明，3,000元能领几次，通知没有写，${askDistrict}。`,
	'向哪里申请没有写明，先问户籍地的人力社保部门。',
];

/**
 * What people lifted out of poverty have besides: to live on while training, and for steady work in Shandong. 渝人社发〔2024〕13号
 * 一（八）, 二（十）, 二（十一）.
 *
 * @example 120 lessons on site: 2,040 yuan; 200: 3,060
 */
export const outOfPovertyTraining: Matter<OutOfPovertyFacts> = {
	id: 'out-of-poverty-training',
	says: '脱贫人口参加培训有多少生活费，去山东上班有多少补助。',
	inForce: trainingInForce,
	questions: {
		supportSought: pick(
			'想看哪一样？',
			optionsOf<NonNullable<OutOfPovertyFacts['supportSought']>>({
				living: ['培训期间的生活费', '在重庆参加培训的'],
				shandong: ['去山东上班的补助', '叫“鲁渝以工代训”'],
			}),
		),
		outOfPoverty: yesNo('您是重庆的脱贫人口吗？', '以前的建档立卡贫困户，已经脱贫的。村（社区）可以查。'),
		onSiteHours: count('线下一共多少课时？', '课时', 0, 99_999, '45分钟是1课时；线上的不算。'),
		livingCourse: choice(
			'参加的是哪一种培训？',
			optionsOf<NonNullable<OutOfPovertyFacts['livingCourse']>>({
				trade: ['就业技能培训', '学一门手艺'],
				startup: ['创业培训', 'GYB、SYB、IYB、网络创业'],
				other: '别的培训',
			}),
		),
		whileTraining: choice(
			'培训的时候是下列哪一种人？',
			optionsOf<NonNullable<OutOfPovertyFacts['whileTraining']>>({
				...whileTraining,
				none: '都不是',
			}),
		),
		drawingUnemploymentBenefit: yesNo('现在在领失业保险金吗？'),
		courseCertificate: yesNo('拿到这个培训的证书了吗？', '还没学完的，能拿到就选“是”，看看是多少。'),
		byCooperation: yesNo('是通过鲁渝劳务协作去的吗？', '两地人力社保部门组织的务工。'),
		shandongMonths: count('在山东稳定上班满几个月了？', '个月', 0, 999, '不满的不算。'),
	},
	asks({ supportSought: sought }) {
		if (sought === undefined) return ['supportSought'];
		return sought === 'living'
			? ['supportSought', 'outOfPoverty', 'onSiteHours', 'livingCourse']
			: ['supportSought', ...shandongKeys];
	},
	refines: (facts) =>
		facts.supportSought === 'living' && facts.outOfPoverty !== false ? livingKeys.slice(3) : [],
	check({ onSiteHours, shandongMonths: months }) {
		return {
			...(onSiteHours === 0 && { onSiteHours: '线下一节课也没有，就没有生活费。请写线下的课时' }),
			...(onSiteHours !== undefined &&
				onSiteHours > 8 * 365 && {
					onSiteHours: '一天最多8课时，一年也到不了这么多。请写这一次培训的线下课时',
				}),
			...(months !== undefined && months > 60 * 12 && { shandongMonths: '没有工作这么多个月，请核对' }),
		};
	},
	answer(facts, on) {
		const { supportSought: sought, onSiteHours: hours } = facts;
		if (sought === undefined)
			return answerWith({
				missing: ['supportSought'],
				tables,
				todo: howPaid.slice(3),
				open: [...livingOpen, ...shandongOpen],
			});
		if (sought === 'shandong') {
			const finding = findingOf(shandongRequirement, facts, on);
			const sum = { least: shandongWork.sum, most: shandongWork.sum };
			const main = subsidyMain('鲁渝以工代训补助', finding, sum, '直接给本人');
			return answerWith({
				...(main && { main }),
				missing: finding.missing,
				notices: [
					`通知两处写得不一样：一（八）的范围是在山东稳定就业${shandongMonths}个月以上的脱贫人口，二（十）只写“通过鲁渝劳务协作到山东就业人员”。这里按前一处算。`,
				],
				tables,
				finding,
				steps: [{ says: '每人', result: sayYuan(shandongWork.sum), cite: shandongCites.sum }],
				todo: shandongTodo,
				open: shandongOpen,
			});
		}
		const finding = findingOf(livingRequirement, facts, on);
		const sum =
			hours === undefined ? { least: perHour, most } : { least: livingFor(hours), most: livingFor(hours) };
		const main = subsidyMain(
			'培训期间生活费补贴',
			finding,
			sum,
			hours === undefined ? `线下每课时${sayYuan(perHour)}` : '发给本人，培训补贴另算',
		);
		return answerWith({
			...(main && { main }),
			missing: finding.truth === 'no' ? [] : livingKeys.filter((key) => facts[key] === undefined),
			tables,
			finding,
			steps:
				hours === undefined
					? []
					: [
							...(hours > mostHours
								? [
										{
											says: `线下${sayCount(hours)}课时，最多算`,
											result: `${mostHours}课时`,
											cite: livingCite,
										},
									]
								: []),
							{
								says: `${sayYuan(perHour)}×${Math.min(hours, mostHours)}课时`,
								result: sayYuan(livingFor(hours)),
								cite: livingCite,
							},
						],
			todo: livingTodo,
			assumptions: ['当作参加的培训本身是补贴培训。'],
			open: livingOpen,
		});
	},
};
