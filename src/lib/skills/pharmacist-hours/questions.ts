import { choice, count, decimal, optionsOf, several } from '$lib/engine/ask';
import type { Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import type { Problems } from '$lib/matters/matter';
import {
	countsOf,
	creditsOf,
	sayHours,
	totalOf,
	type ActivityFacts,
	type ActivityKey,
	type OtherActivity,
} from './credits';

/** Holding the certificate without being registered; on a mission; in an emergency, confirmed; kept from learning by illness. */
export type PharmacistCase = 'none' | 'unregistered' | 'seconded' | 'emergency' | 'prevented';

export type PharmacistFacts = ActivityFacts & {
	/** the year the certificate was earned */
	pharmacistSince?: number;
	/** the year asked about; without it the present one */
	hoursYear?: number;
	/** hundredths of an hour in professional subjects */
	professionalHours?: number;
	/** what sets the year, or the person, apart */
	pharmacistCase?: PharmacistCase;
};

export const usualKeys = ['offJobDays', 'cpdOnlineHours'] as const satisfies readonly ActivityKey[];
export const questions: Questions<PharmacistFacts> = {
	pharmacistSince: count('哪一年取得执业药师证书？', '年', 1990, 2100, '看职业资格证书，写四位年份。'),
	hoursYear: count('看哪一年的学时？', '年', 1990, 2100, '不填就看今年。'),
	offJobDays: count('脱产培训几天？', '天', 0, 366, '每天最多算8学时。没有就写0。'),
	cpdOnlineHours: decimal('网络培训多少学时？', '学时', 0, 3000, '按实际学时。没有就写0。'),
	professionalHours: decimal('里面专业科目多少学时？', '学时', 0, 3000, '学时证明上分公需科目和专业科目。'),
	alsoDid: several(
		'还做了哪些？',
		optionsOf<OtherActivity>({
			degree: '取得药学类大专以上学历（学位）',
			teaching: '讲课、作报告',
			articles: '发表论文',
			books: '出版著作、译著',
			projects: '课题结项',
			prizes: '评比、竞赛得三等奖以上',
			recognised: '药监部门认可的其他活动',
		}),
		'都要是这一年的，和执业药师有关的。',
	),
	pharmacistCase: choice(
		'有没有特别的情况？',
		optionsOf<PharmacistCase>({
			none: '没有',
			unregistered: ['没有注册执业', '只有证书'],
			seconded: ['这一年在援藏、援疆、援青', '别的援派也选这个'],
			emergency: [
				'参加重大突发公共卫生事件工作',
				'期间做药品管理、药学服务；单位出了证明，省级药监部门确认过',
			],
			prevented: ['因为受伤、生病、怀孕等没学完', '单位出证明'],
		}),
	),
	teachingHours: decimal('讲课、作报告一共几小时？', '小时', 0, 500, '药监、人社部门或协会学会办的。'),
	prizes: count('评比、竞赛得三等奖以上几项？', '项', 0, 30, '同一活动只算一项。'),
	articlesAlone: count('独立发表论文几篇？', '篇', 0, 50),
	articlesShared: count('合作发表论文几篇？', '篇', 0, 50),
	booksAlone: count('独立出版著作、译著几本？', '本', 0, 30),
	booksFirst: count('合作著作，当第一作者的几本？', '本', 0, 30),
	booksOther: count('合作著作，不是第一作者的几本？', '本', 0, 30),
	projectsAlone: count('独立课题，这一年结项的几项？', '项', 0, 30),
	projectsLed: count('合作课题，主持的几项？', '项', 0, 30, '这一年结项的。'),
	projectsJoined: count('合作课题，参与的几项？', '项', 0, 30, '这一年结项的。'),
	recognisedHours: decimal('认可的其他活动，认定多少学时？', '学时', 0, 1000, '按药监部门认定的数。'),
};

/** Something was said of how much one did in the year, be it nothing. */
export const saysWhat = (facts: PharmacistFacts): boolean =>
	[...usualKeys, ...countsOf(facts)].some((key) => facts[key] !== undefined) ||
	facts.alsoDid?.length === 0 ||
	facts.alsoDid?.includes('degree') === true;

/** A sentence on each fact that cannot be. */
export function check(facts: PharmacistFacts, on: Day): Problems<PharmacistFacts> {
	const { pharmacistSince, hoursYear, offJobDays, cpdOnlineHours, professionalHours, teachingHours } = facts;
	const thisYear = Number(on.slice(0, 4));
	const credits = creditsOf(facts);
	return {
		...(pharmacistSince !== undefined &&
			pharmacistSince > thisYear && {
				pharmacistSince: '取得证书的年份在将来，请写证书上的年份',
			}),
		...(hoursYear !== undefined &&
			hoursYear > thisYear + 1 && { hoursYear: `离现在太远了，最晚写${thisYear + 1}年` }),
		...(hoursYear !== undefined &&
			pharmacistSince !== undefined &&
			pharmacistSince <= thisYear &&
			hoursYear < pharmacistSince && { hoursYear: `那时还没有证书，请写${pharmacistSince}年或以后的年份` }),
		...(offJobDays !== undefined &&
			offJobDays > 200 && { offJobDays: '一年脱产200天以上吗？请写天数，不是学时' }),
		...(cpdOnlineHours !== undefined &&
			cpdOnlineHours > 100_000 && { cpdOnlineHours: '一年1000学时以上吗？请核对学时证明' }),
		...(teachingHours !== undefined &&
			teachingHours > 30_000 && { teachingHours: '一年讲课300小时以上吗？请写实际的小时数' }),
		...(professionalHours !== undefined &&
			saysWhat(facts) &&
			professionalHours > totalOf(credits) && {
				professionalHours: `比一共能算的${sayHours(totalOf(credits))}还多，请核对，或者先填其他学时`,
			}),
	};
}
