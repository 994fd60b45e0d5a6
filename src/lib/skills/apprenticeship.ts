import { count, yesNo } from '$lib/engine/ask';
import { allOf, findingOf } from '$lib/engine/condition';
import { sayCount } from '$lib/engine/count';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { when } from '$lib/engine/when';
import { apprenticeship as law, trainingCites } from '$lib/law/training-subsidies';
import { trainees } from '$lib/law/trainees';
import { answerWith, type Matter } from '$lib/matters/matter';
import { askDistrict, askedOf } from './trainee-facts';
import { papersOpen, subsidyMain, trainingInForce } from './training-answer';
import type { Between } from './training-outcome';

export type ApprenticeshipFacts = {
	enterprise?: boolean;
	apprentices?: number;
	/** of them, those who gain a certificate of 高级工 or above */
	apprenticesSkilled?: number;
	apprenticeYears?: number;
	/** lessons of each a year */
	apprenticeHours?: number;
	listedSchool?: boolean;
};

type Key = keyof ApprenticeshipFacts & string;

const { cites, sum, skilledSum, mostYears, hoursAYear } = law;

const requirement = allOf<ApprenticeshipFacts>(
	when<ApprenticeshipFacts, 'enterprise'>('enterprise', (is) => is, {
		says: '是企业',
		cite: cites.sum,
		otherwise: ({ enterprise }) => (enterprise === false ? '钱直接给企业，个人和别的单位不能领' : undefined),
	}),
	when<ApprenticeshipFacts, 'listedSchool'>('listedSchool', (is) => is, {
		says: '在规定的机构培训',
		cite: cites.sum,
		otherwise: ({ listedSchool }) =>
			listedSchool === false
				? '要换成重庆的技工院校、国家级高技能人才培训基地、企业培训中心，或者办学评估优秀的民办职业培训学校'
				: undefined,
		canChange: true,
	}),
	when<ApprenticeshipFacts, 'apprenticeHours'>('apprenticeHours', (hours) => hours >= hoursAYear, {
		says: `每年上满${hoursAYear}课时`,
		cite: cites.sum,
		otherwise: ({ apprenticeHours: hours }) =>
			hours !== undefined && hours < hoursAYear
				? `每年还差${hoursAYear - hours}课时，要上满${hoursAYear}课时`
				: undefined,
		canChange: true,
	}),
);

const yearly = (apprentices: number, skilled: number): Fen =>
	(timesOf(sum, apprentices - skilled) + timesOf(skilledSum, skilled)) as Fen;

/**
 * What is paid in all. Whether the higher sum is paid for every year or only for that of the certificate is open, so the least counts it
 * once and the most for every year; so do years and certificates that are not known.
 */
function amount({
	apprentices,
	apprenticesSkilled,
	apprenticeYears,
}: ApprenticeshipFacts): Between | undefined {
	if (apprentices === undefined) return undefined;
	const years = { least: apprenticeYears ?? 1, most: apprenticeYears ?? mostYears };
	const skilled = { least: apprenticesSkilled ?? 0, most: apprenticesSkilled ?? apprentices };
	return {
		least: (timesOf(sum, apprentices * (years.least - 1)) + yearly(apprentices, skilled.least)) as Fen,
		most: timesOf(yearly(apprentices, skilled.most), years.most),
	};
}

function stepsOf({
	apprentices,
	apprenticesSkilled: skilled,
	apprenticeYears: years,
}: ApprenticeshipFacts): readonly Step[] {
	if (apprentices === undefined || skilled === undefined || years === undefined) return [];
	const plain = apprentices - skilled;
	return [
		...(plain > 0
			? [
					{
						says: `没有拿到高级工的：${sayYuan(sum)}×${sayCount(plain)}人×${years}年`,
						result: sayYuan(timesOf(sum, plain * years)),
						cite: cites.sum,
					},
				]
			: []),
		...(skilled > 0
			? [
					{
						says: `拿到高级工以上的：${sayYuan(skilledSum)}×${sayCount(skilled)}人×${years}年`,
						result: sayYuan(timesOf(skilledSum, skilled * years)),
						cite: cites.sum,
					},
					...(years > 1
						? [
								{
									says: `如果只有拿证那一年按${sayYuan(skilledSum)}：${sayCount(skilled)}人×（${sayYuan(sum)}＋${sayYuan(skilledSum)}）`,
									result: sayYuan(timesOf((sum + skilledSum) as Fen, skilled)),
									cite: cites.sum,
								},
							]
						: []),
				]
			: []),
	];
}

const todo: readonly Step[] = [
	{ says: '学徒以技能岗位新招的、转岗的为主，在岗员工也可以', cite: cites.who },
	{
		says: '找重庆的技工院校、国家级高技能人才培训基地、企业培训中心，或者办学评估优秀的民办职业培训学校来培训',
		cite: cites.sum,
	},
	{ says: `每年${hoursAYear}课时，最长${mostYears}年`, cite: cites.sum },
	{
		says: '一个班一般不超过50人；工匠精神、劳动意识、通用理论这些课，可以几个班一起上',
		cite: trainingCites.classSize,
	},
	{ says: '进职业培训“免申即享”系统，打卡、留记录；不在系统里的，不补', cite: trainingCites.system },
	{ says: '先垫付，后补贴', cite: trainingCites.payment },
	{ says: '钱直接给企业', cite: cites.sum },
];

/**
 * What an enterprise is paid for its apprentices. 渝人社发〔2024〕13号 一（四）, 二（六）.
 *
 * @example 20 apprentices for 2 years, none of them 高级工: 200,000 yuan
 */
export const apprenticeship: Matter<ApprenticeshipFacts> = {
	id: 'apprenticeship',
	says: '企业带新型学徒：每人每年补多少，最长几年，一共多少。',
	inForce: trainingInForce,
	questions: {
		apprentices: count('带几名学徒？', '人', 0, 99_999),
		apprenticesSkilled: count('其中几名能拿到高级工以上的证书？', '人', 0, 99_999, '没有就写0。'),
		apprenticeYears: count('学徒学几年？', '年', 0, 99, `最长${mostYears}年。`),
		enterprise: yesNo('是企业吗？', '个体工商户算不算，通知没有写。'),
		listedSchool: yesNo(
			'是在规定的机构培训吗？',
			'重庆的技工院校、国家级高技能人才培训基地、企业培训中心、办学评估优秀的民办职业培训学校。',
		),
		apprenticeHours: count('每人每年上多少课时？', '课时', 0, 99_999, '45分钟算一课时。'),
	},
	asks: () => ['apprentices', 'apprenticesSkilled', 'apprenticeYears', 'enterprise'],
	refines: (facts, on): readonly Key[] =>
		askedOf(['listedSchool', 'apprenticeHours'], facts as Record<string, unknown>, {
			missing: findingOf(requirement, facts, on).missing,
		}) as readonly Key[],
	check({ apprentices, apprenticesSkilled, apprenticeYears, apprenticeHours }) {
		return {
			...(apprentices === 0 && { apprentices: '一名学徒也没有，就没有补贴。请写打算带几名' }),
			...(apprentices !== undefined &&
				apprentices > 0 &&
				apprenticesSkilled !== undefined &&
				apprenticesSkilled > apprentices && {
					apprenticesSkilled: `一共才${sayCount(apprentices)}名学徒，请写${sayCount(apprentices)}以内的数`,
				}),
			...(apprenticeYears === 0 && { apprenticeYears: `请写1或${mostYears}` }),
			...(apprenticeYears !== undefined &&
				apprenticeYears > mostYears && {
					apprenticeYears: `最长补${mostYears}年，请写1或${mostYears}`,
				}),
			...(apprenticeHours === 0 && { apprenticeHours: '一节课也没有上，就没有补贴。请写一年的课时' }),
			...(apprenticeHours !== undefined &&
				apprenticeHours > 8 * 365 && {
					apprenticeHours: '一天最多8课时，一年到不了这么多。请写一个人一年的课时',
				}),
		};
	},
	answer(facts, on) {
		const finding = findingOf(requirement, facts, on);
		const paid = amount(facts);
		const main = subsidyMain('新型学徒制补贴', finding, paid, '直接给企业');
		const { apprenticeYears: years, apprenticesSkilled: skilled } = facts;
		const wanted = ['apprentices', 'apprenticesSkilled', 'apprenticeYears'] as const;
		return answerWith({
			...(main && { main }),
			missing:
				finding.truth === 'no'
					? []
					: [...wanted.filter((key) => facts[key] === undefined), ...finding.missing],
			notices:
				years === mostYears && skilled !== undefined && skilled > 0
					? [
							`拿到高级工以上的，是每年都按${sayYuan(skilledSum)}，还是只有拿证那一年，通知没有写，所以有两个数，${askDistrict}。`,
						]
					: [],
			tables: [
				{
					caption: '每名学徒补多少',
					head: ['', '学1年', '学2年'],
					rows: [
						['没有拿到高级工', sayYuan(sum), sayYuan(timesOf(sum, 2))],
						[
							'拿到高级工以上',
							sayYuan(skilledSum),
							`${sayYuan((sum + skilledSum) as Fen)}或${sayYuan(timesOf(skilledSum, 2))}`,
						],
					],
				},
			],
			finding,
			steps: finding.truth === 'no' ? [] : stepsOf(facts),
			todo,
			assumptions: [
				`每名学徒也不能超过男${trainees.oldest.male}周岁、女${trainees.oldest.female}周岁，不能按月领着职工养老金，不能是在编人员。`,
				`每名学徒一年只参加1次补贴培训；领满${trainees.most}次以后，就业补助资金不再补；同一职业（工种）、同一等级或者更低等级，不再补第二次。`,
				'学徒参加以后，同一职业（工种）、同一等级的技能提升补贴不能再领。',
			],
			open: [
				'中途离开、没有学满的怎样算，通知没有写。',
				'学两年的，算用了1次还是2次补贴培训，通知没有写。',
				'个体工商户能不能带，通知没有写。',
				...papersOpen,
			],
		});
	},
};
