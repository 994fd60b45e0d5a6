import type { Citation } from '$lib/engine/citation';
import { cite } from '$lib/law/cite';
import { retirementPapers, retirementService, type Paper } from '$lib/law/retirement-service';

export type ChecklistFacts = {
	retiresFrom?: 'enterprise' | 'alone' | 'institution';
	retiresHow?: 'on-time' | 'early' | 'late' | 'special-work';
	/** years before individual contributions began count as paid */
	deemedYears?: boolean;
	archiveReviewed?: boolean;
	/** began work or insurance before 1996-01-01 */
	joinedBefore1996?: boolean;
	housingFund?: boolean;
	/** years that count as paid for medical insurance */
	deemedMedical?: boolean;
};

/** When something is done: beforehand, brought along, on applying, afterwards. */
export const stages = ['before', 'bring', 'apply', 'after'] as const;
export type Stage = (typeof stages)[number];

/** One thing to do or to bring. */
export interface ChecklistItem {
	readonly id: string;
	readonly stage: Stage;
	readonly says: string;
	readonly note?: string;
	/** only where this holds, which is not known yet: 有视同缴费年限的 */
	readonly onlyIf?: string;
	readonly cite?: Citation;
}

const { cites, archiveWorkingDays, workingDays } = retirementService;

/** Left out where a fact says no; marked with its condition where the fact is not known. */
const where = (fact: boolean | undefined, onlyIf: string, item: ChecklistItem): readonly ChecklistItem[] =>
	fact === false ? [] : fact === true ? [item] : [{ ...item, onlyIf }];

const paper = (id: string, { name, note }: Paper, citation: Citation = cites.papers): ChecklistItem => ({
	id,
	stage: 'bring',
	says: name,
	...(note && { note }),
	cite: citation,
});

/** Whether the archive must be looked at: where years are deemed paid, or for special work. */
const archiveCounts = ({ deemedYears, retiresHow }: ChecklistFacts): boolean | undefined =>
	retiresHow === 'special-work' ? true : deemedYears;

function before({ retiresFrom, retiresHow }: ChecklistFacts): readonly ChecklistItem[] {
	const record: ChecklistItem = {
		id: 'record',
		stage: 'before',
		says:
			retiresHow === 'late'
				? '核对缴费年限，看满不满到法定退休年龄那一年的最低缴费年限'
				: '核对缴费年限，看满不满退休那一年的最低缴费年限',
		note: '2029年及以前15年，2030年起逐年提高',
		cite: cite('measures', '附件4'),
	};
	if (retiresHow === 'early')
		return [
			record,
			{
				id: 'notice',
				stage: 'before',
				says: '至少提前3个月，书面告知单位要提前退休',
				...(retiresFrom === 'alone' && { note: '没有单位的怎样告知，文件没有写，请问社保经办机构' }),
				...(retiresFrom !== 'alone' && { note: '机关、国有企业、事业单位的，还要按管理权限报批' }),
				cite: cite('flexible', '第二条'),
			},
		];
	if (retiresHow === 'late')
		return [
			record,
			{
				id: 'notice',
				stage: 'before',
				says: '提前1个月，和单位书面定好延迟到什么时候',
				note:
					retiresFrom === 'alone'
						? '没有单位的能不能延迟，文件没有写，请问社保经办机构'
						: '最多3年；公务员、国有单位的领导和管理人员，到龄应及时退休',
				cite: cite('flexible', '第四条'),
			},
		];
	return [record];
}

function bring(facts: ChecklistFacts): readonly ChecklistItem[] {
	const shared = [
		paper('identity-card', retirementPapers.identityCard),
		paper('social-card', retirementPapers.socialCard),
		paper('form', retirementPapers.form),
	];
	if (facts.retiresFrom === 'institution')
		return [
			...shared,
			paper('institution-claim', retirementPapers.institutionClaim),
			paper('institution-approval', retirementPapers.institutionApproval),
		];
	return [
		...shared,
		...where(
			facts.archiveReviewed === undefined ? undefined : !facts.archiveReviewed,
			'没有预审过档案的',
			paper('archive', retirementPapers.archive),
		),
		// Only a unit that files somebody's special work has this paper.
		...(facts.retiresHow === 'special-work' && facts.retiresFrom !== 'alone'
			? [paper('special-work', retirementPapers.specialWork)]
			: []),
		...where(facts.joinedBefore1996, '1996年以前参加工作或参保的', {
			...paper('extra-pension', retirementPapers.extraPension),
			note: '独生子女、无子女、劳动模范等，属于的才交',
		}),
	];
}

function apply(facts: ChecklistFacts): readonly ChecklistItem[] {
	const { retiresFrom, archiveReviewed } = facts;
	const ticks = [
		...(facts.deemedMedical === false ? [] : ['医保视同缴费认定']),
		...(facts.housingFund === false ? [] : ['提取公积金']),
	];
	const notes = [
		...(retiresFrom === 'institution' ? [] : ['申请表上退休的种类只能勾一种']),
		...(ticks.length > 0 ? [`申请表上${ticks.join('、')}要办的一起勾`] : []),
	];
	const form: ChecklistItem = {
		id: 'apply',
		stage: 'apply',
		says:
			retiresFrom === 'institution'
				? '批准退休的当月，由单位申请核定待遇'
				: `${retirementService.applicant}：${retirementService.channels.map(({ name, where: at }) => `${name}在${at}`).join('，')}`,
		...(notes.length > 0 && { note: notes.join('；') }),
		cite: retiresFrom === 'institution' ? cites.institution : cites.channels,
	};
	const counts = retiresFrom === 'institution' ? false : archiveCounts(facts);
	const unless = [
		...(counts === undefined ? ['有视同缴费年限'] : []),
		...(archiveReviewed === undefined ? ['没有预审过档案'] : []),
	];
	return [
		form,
		...(archiveReviewed === true || counts === false
			? []
			: [
					{
						id: 'archive-review',
						stage: 'apply',
						says: `申请后${archiveWorkingDays}个工作日内，带档案到参保地社保经办机构审核`,
						...(unless.length > 0 && { onlyIf: `${unless.join('、')}的` }),
						cite: cites.archive,
					} as const,
				]),
		{
			id: 'wait',
			stage: 'apply',
			says: `${workingDays}个工作日内办完，在“渝快办”或者窗口看结果`,
			note: '从哪天起算，文件没有写',
			cite: cites.timeLimit,
		},
	];
}

const after = ({ housingFund, deemedMedical }: ChecklistFacts): readonly ChecklistItem[] => [
	...where(housingFund, '有住房公积金的', {
		id: 'housing-fund',
		stage: 'after',
		says: '公积金账户封存以后，提取住房公积金',
		note: '不用另交材料',
		cite: cites.housingFund,
	}),
	...where(deemedMedical, '有医保视同缴费年限的', {
		id: 'deemed-medical',
		stage: 'after',
		says: '认定医保视同缴费年限',
		note: '不用另交材料',
		cite: cites.deemedMedical,
	}),
];

/**
 * What somebody must do and bring to retire in Chongqing, in the order of time. Who is not known to be of a public institution is
 * taken for an employee of an enterprise. 渝人社〔2024〕282号, without what later documents replaced.
 *
 * @example checklistFor({ retiresFrom: 'institution' }).filter(({ stage }) => stage === 'bring').length // 5
 */
export const checklistFor = (facts: ChecklistFacts): readonly ChecklistItem[] => [
	...before(facts),
	...bring(facts),
	...apply(facts),
	...after(facts),
];
