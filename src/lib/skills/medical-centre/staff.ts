import { allOf, findingOf, type Condition } from '$lib/engine/condition';
import { sayCount } from '$lib/engine/count';
import type { Day } from '$lib/engine/day';
import { sayYuan, shareOf } from '$lib/engine/money';
import { truthOf } from '$lib/engine/truth';
import { medicalCentre as law } from '$lib/law/medical-centre';
import type { Answer } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import { answered, levelNames, type MedicalCentreFacts, type TalentLevel } from './facts';

const { cites } = law;
export const levels = Object.keys(levelNames) as TalentLevel[];
/** A ceiling, from ten thousands of yuan: `atMost(500)` is "最多500万元", `atMost(10_000)` "最多1亿元". */
export const atMost = (tenThousands: number): string =>
	tenThousands % 10_000 === 0 ? `最多${tenThousands / 10_000}亿元` : `最多${sayCount(tenThousands)}万元`;

const otherHospital = '通知只支持建设国家区域医疗中心的有关医院';
const notHere = (label: string): Answer =>
	answered({ main: { label, value: '不适用', tone: 'alert', note: otherHospital } });

/**
 * What whoever is sent to such a hospital earns at least, by one of the two ways the notice names.
 *
 * @example 200,000 yuan last year: 240,000 at least
 */
export function dispatched({ incomeBeforeDispatch: income, atRegionalCentre }: MedicalCentreFacts): Answer {
	const label = '派出去的薪酬';
	if (atRegionalCentre === false) return notHere(label);
	const rest: Partial<Answer> = {
		missing: [
			...(income === undefined ? ['incomeBeforeDispatch'] : []),
			...(atRegionalCentre === undefined ? ['atRegionalCentre'] : []),
		],
		lines: [{ label: '职称', value: '不用重新评审', note: '直接聘到相应的专业技术岗位', cite: cites.titles }],
		open: [
			'照1.2倍，还是照输出医院同等条件的人的标准，由谁选，通知没有写。请问两家医院的人事部门。',
			'上一年收入是税前还是税后、包括哪些，通知没有写，也请问人事部门。',
		],
	};
	const other = '另一种算法：达到输出医院同等条件的人的标准';
	if (income === undefined)
		return answered({
			...rest,
			main: { label, value: '至少是上一年收入的1.2倍', tone: 'plain', note: other },
			steps: [{ says: '本人上一年在原单位收入的1.2倍', cite: cites.dispatched }],
		});
	const least = shareOf(income, law.dispatched);
	const { take, of } = law.dispatched;
	return answered({
		...rest,
		assumptions: (income * take) % of === 0 ? [] : ['算到分，四舍五入；通知没有写怎样进位。'],
		main: { label: '照1.2倍算，一年至少', value: sayYuan(least), tone: 'plain', note: other },
		steps: [{ says: `上一年收入${sayYuan(income)}的1.2倍`, result: sayYuan(least), cite: cites.dispatched }],
	});
}

const condition = (
	key: 'atRegionalCentre' | 'postdocFullTime' | 'postdocLeft' | 'postdocStays',
	says: string,
	otherwise: string,
): Condition<MedicalCentreFacts> => ({
	says,
	cite: cites.postdoc,
	needs: [key],
	holds: (facts) => truthOf(facts[key]),
	otherwise: (facts) => (facts[key] === false ? otherwise : undefined),
});
const forPostdocs = allOf(
	condition('atRegionalCentre', '在通知支持的有关医院', otherHospital),
	condition('postdocFullTime', '全职博士后', '只给全职博士后；在职博士后有没有生活补助，问医院'),
	condition('postdocLeft', '已经出站', '出站的时候才有，出站以后再看'),
	condition('postdocStays', '留在重庆', '这是留渝的资助，留在重庆才有'),
);

/** What a postdoc gets who stays in Chongqing, and whether. */
export function postdoc(facts: MedicalCentreFacts, on: Day): Answer {
	const finding = findingOf(forPostdocs, facts, on);
	const label = '留渝资助';
	const value = sayYuan(law.postdoc);
	return answered({
		main:
			finding.truth === 'no'
				? { label, value: '不能领', tone: 'alert', note: whyNot(finding) }
				: finding.truth === 'yes'
					? { label, value, tone: 'good', note: '每人；几时发、向哪里申请，没有写' }
					: { label: '可以有的留渝资助', value, tone: 'plain', note: '还要看条件' },
		missing: finding.missing,
		finding,
		lines: [
			{
				label: '期满出站的招聘',
				value: '可以直接考察',
				note: '第一次聘用不受岗位比例限制',
				cite: cites.postdoc,
			},
		],
		steps: [{ says: '每名出站的全职博士后', result: value, cite: cites.postdoc }],
		open: ['要留多久、留在别的单位算不算、几时发，通知没有写，请问医院人事部门。'],
	});
}

/** The most for research of a level. */
export const researchOf = (level: TalentLevel): string =>
	level === 'top'
		? `${law.talents.top.researchYears}年${atMost(law.talents.top.research)}`
		: atMost(law.talents[level].research);
/** What the other sum of a level is. */
export const rewardName = (level: TalentLevel): string => (level === 'top' ? '奖励' : '生活补助');

/** What those a hospital brings in get at most, level by level. */
export function awards({ talentLevel: level, atRegionalCentre }: MedicalCentreFacts): Answer {
	if (atRegionalCentre === false) return notHere('人才奖励');
	const missing = [
		...(level === undefined ? ['talentLevel'] : []),
		...(atRegionalCentre === undefined ? ['atRegionalCentre'] : []),
	];
	return answered({
		main:
			level === undefined
				? { label: '人才奖励', value: atMost(law.talents.top.reward), tone: 'plain', note: '看是哪一档' }
				: level === 'other'
					? { label: '人才奖励', value: '通知没有写', tone: 'plain', note: '只写了医院引进的这三档人才' }
					: {
							label: `${levelNames[level]}的${rewardName(level)}`,
							value: atMost(law.talents[level].reward),
							tone: 'plain',
							note: `另有科研经费，${researchOf(level)}`,
						},
		missing,
		lines: [
			{
				label: '职称',
				value: '可以跨级申报高级',
				note: '高层次、急需紧缺的，走绿色通道',
				cite: cites.titles,
			},
			{ label: '招聘', value: '有绿色通道', note: '博士或者正高职称的', cite: cites.recruiting },
			{
				label: '人才服务卡',
				value: '符合条件的有',
				note: '住房、落户、配偶安置、子女入学等',
				cite: cites.services,
			},
		],
		tables: [
			{
				caption: '医院引进的人才，各档最多多少',
				head: ['哪一档', '奖励或生活补助', '科研经费'],
				rows: levels.map((each) => [levelNames[each], atMost(law.talents[each].reward), researchOf(each)]),
				note: '顶尖人才是奖励，另两档是生活补助。',
			},
		],
		steps: [{ says: '三档都是最高限额，实际多少看具体情况', cite: cites.talents }],
		assumptions: ['领军、青年两档的科研经费，前面没有再写“最高”，这里也当作最多。'],
		open: ['哪些人算哪一档、钱什么时候给，在别的文件里，没有读到。请问医院人事部门。'],
	});
}

/** What the city gives a district for young people at most; not what they get. */
export function youth({ atRegionalCentre }: MedicalCentreFacts): Answer {
	if (atRegionalCentre === false) return notHere('青年人才补助');
	return answered({
		main: {
			label: '市里补给区县，每名青年人才',
			value: atMost(law.youth),
			tone: 'plain',
			note: '不是直接发给您的；购房或安家补贴由区县发，多少没有写',
		},
		missing: atRegionalCentre === undefined ? ['atRegionalCentre'] : [],
		lines: [
			{
				label: '人才服务卡',
				value: '符合条件的有',
				note: '住房、落户、配偶安置、子女入学等',
				cite: cites.services,
			},
		],
		steps: [{ says: '市里给区县，每人最多', result: `${law.youth}万元`, cite: cites.youth }],
		open: ['安家补贴、住房保障、创新创业按市里支持青年人才的措施办，没有读到。请问区县人力社保局。'],
	});
}
