import { choice, count, money, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import { sayYuan, yuan } from '$lib/engine/money';
import { medicalCentre as law } from '$lib/law/medical-centre';
import type { AnswerTable, Matter } from '$lib/matters/matter';
import { answered, kindNames, levelNames, type MedicalCentreFacts } from './medical-centre/facts';
import {
	atMost,
	awards,
	dispatched,
	levels,
	postdoc,
	researchOf,
	rewardName,
	youth,
} from './medical-centre/staff';
import { unitUnsaid, uplift } from './medical-centre/uplift';

type Key = keyof MedicalCentreFacts & string;

/** What is asked about each thing, after which of them it is. */
const asksOf: Readonly<Record<NonNullable<MedicalCentreFacts['medicalView']>, readonly Key[]>> = {
	uplift: ['centreKind', 'centreApproved'],
	dispatched: ['atRegionalCentre', 'incomeBeforeDispatch'],
	postdoc: ['atRegionalCentre', 'postdocFullTime', 'postdocLeft', 'postdocStays'],
	awards: ['atRegionalCentre', 'talentLevel'],
	youth: ['atRegionalCentre'],
};

/** The whole notice at a glance. */
const overview: AnswerTable = {
	caption: '通知写了什么',
	head: ['给谁', '多少'],
	rows: [
		[
			'获批的公立医院',
			`绩效上浮${Object.values(law.uplift).map(sayYuan).join('、')}，${unitUnsaid}；次年起4年减半`,
		],
		['派出的医务人员', '至少是上一年收入的1.2倍，或者输出医院的标准'],
		['出站全职博士后', `留渝资助${sayYuan(law.postdoc)}`],
		...levels.map((level) => [
			levelNames[level],
			`${rewardName(level)}${atMost(law.talents[level].reward)}，科研${researchOf(level)}`,
		]),
		['区县', `市里补给的，青年人才每人${atMost(law.youth)}`],
	],
};

/** A year before this one was typed wrongly. */
const earliest = 2010;

/**
 * What hospitals that are built up as regional medical centres get, and who works there. 渝人社办〔2024〕35号.
 *
 * @example approved as a national centre in 2024: 3,000 in 2024, 1,500 in each of 2025 to 2028; the unit is not stated
 */
export const medicalCentreMatter: Matter<MedicalCentreFacts> = {
	id: 'medical-centre',
	says: '建设国家区域医疗中心的医院和医务人员：绩效上浮、派出待遇、博士后和人才，各最多多少。',
	inForce: { from: day('2024-02-27'), cite: law.cites.uplift },
	questions: {
		medicalView: pick(
			'想知道什么？',
			optionsOf<NonNullable<MedicalCentreFacts['medicalView']>>({
				uplift: '医院绩效上浮',
				dispatched: '派出去的医务人员收入',
				postdoc: '出站博士后留渝',
				awards: '人才奖励',
				youth: '青年人才补助',
			}),
			`通知发给${law.areas.join('、')}，支持那里的有关医院。`,
		),
		centreKind: choice(
			'公立医院获批的是哪一种？',
			optionsOf<NonNullable<MedicalCentreFacts['centreKind']>>({
				national: kindNames.national,
				regional: kindNames.regional,
				jointly: [kindNames.jointly, '国家医学中心或国家区域医疗中心的'],
				none: '都不是',
			}),
		),
		centreApproved: count('哪一年获批的？', '年', 1900, 2199, '写四位年份，例如2024。'),
		atRegionalCentre: yesNo(
			'医院是通知支持的有关医院吗？',
			'就是建设国家区域医疗中心的医院；派出的人，看派到的那家。没有公布名单，问医院人事部门。',
		),
		incomeBeforeDispatch: money('上一年在原单位收入多少？', '派出以前那家单位，全年的。', '200000'),
		postdocFullTime: yesNo('是全职博士后吗？'),
		postdocLeft: yesNo('出站了吗？'),
		postdocStays: yesNo('留在重庆吗？'),
		talentLevel: choice(
			'医院引进的是哪一档人才？',
			optionsOf<NonNullable<MedicalCentreFacts['talentLevel']>>({ ...levelNames, other: '都不是' }),
			'怎样才算，通知没有写，问医院人事部门。',
		),
	},
	asks(facts) {
		const keys = facts.medicalView === undefined ? [] : asksOf[facts.medicalView];
		// What is answered by no decides: nothing more is asked.
		const decided = keys.findIndex((key) => facts[key] === false || facts[key] === 'none');
		return ['medicalView', ...(decided === -1 ? keys : keys.slice(0, decided + 1))];
	},
	check({ centreApproved: approved, incomeBeforeDispatch: income }, on) {
		return {
			...(approved !== undefined &&
				approved > Number(on.slice(0, 4)) && {
					centreApproved: '这一年还没有到，请写已经获批的那一年，例如2024',
				}),
			...(approved !== undefined &&
				approved < earliest && { centreApproved: `${earliest}年以前太早了，请写正式获批的那一年，例如2024` }),
			...(income === 0 && { incomeBeforeDispatch: '上一年收入是0元吗？请写全年的收入' }),
			...(income !== undefined &&
				income > 0 &&
				income < yuan(1000) && { incomeBeforeDispatch: '一年不到1,000元吗？单位是元，20万元写200000' }),
			...(income !== undefined &&
				income >= yuan(5_000_000) && { incomeBeforeDispatch: '一年五百万元以上？请核对，单位是元' }),
		};
	},
	answer(facts, on) {
		switch (facts.medicalView) {
			case 'uplift':
				return uplift(facts, on);
			case 'dispatched':
				return dispatched(facts);
			case 'postdoc':
				return postdoc(facts, on);
			case 'awards':
				return awards(facts);
			case 'youth':
				return youth(facts);
			default:
				return answered({ missing: ['medicalView'], tables: [overview] });
		}
	},
};
