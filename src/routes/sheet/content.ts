import type { Combination, OutcomeItem } from '$lib/assess/combination';
import type { Outcome } from '$lib/assess/outcome';
import { totalsOf } from '$lib/assess/totals';
import { headlineOf } from '$lib/assess/shown';
import type { BenefitId } from '$lib/benefits/ids';
import type { Day } from '$lib/engine/day';
import type { InForce } from '$lib/engine/in-force';
import { sayYuan } from '$lib/engine/money';
import { sayMonth, sayMonths } from '$lib/engine/month';
import type { SheetLine } from '$lib/engine/sheet';
import { sayAnswerDate } from '$lib/matters/answer-sheet';
import type { MatterId } from '$lib/matters/ids';
import type { Answer } from '$lib/matters/matter';
import { matterNames } from '$lib/matters/names';
import type { Guide } from '$lib/law/guide';
import type { Assessment, RetirementCase } from '$lib/retirement/assess';
import { planFor } from '$lib/retirement/plan';

/** What one enquiry about subsidies came to. */
export interface SubsidyPart {
	/** whom it is about: 我是毕业生 */
	readonly title: string;
	/** question and answer */
	readonly answers: readonly SheetLine[];
	readonly outcomes: readonly Outcome[];
	readonly best: Combination<OutcomeItem>;
	readonly guides: ReadonlyMap<BenefitId, Guide>;
	/** the day it was worked out for, where that is not the sheet's */
	readonly on?: Day;
}

/** What one matter of insurance or pension came to. */
export interface MatterPart {
	readonly id: MatterId;
	/** question and answer */
	readonly answers: readonly SheetLine[];
	readonly answer: Answer;
	/** when its rules hold, as printed */
	readonly inForce: InForce;
	/** the day it was worked out for */
	readonly on: Day;
}

/** Everything that stands on one result sheet. */
export interface SheetContent {
	readonly retirement?: Assessment;
	readonly subsidies: readonly SubsidyPart[];
	readonly matters?: readonly MatterPart[];
	/** the day it was worked out for */
	readonly on: Day;
	/** the case's number */
	readonly number?: string;
	/** whose it is, as a spreadsheet says: on paper only, never in the code */
	readonly name?: string;
	/** what the code says: the link that opens the answer, or without one the answer itself in short */
	readonly code?: string;
	/** what of the answers needs another look, a sentence each */
	readonly problems?: readonly string[];
}

/** The most a code holds that a phone still reads off small paper, in bytes of UTF-8. */
const mostBytes = 300;

/** A statement of the short text; the lower the rank, the sooner it must stand there. */
interface Statement {
	readonly rank: number;
	readonly says: string;
}

function aboutCase(answer: RetirementCase, { facts, record, on, cases }: Assessment): Statement[] {
	const { statutory, window, outlook } = answer;
	const who = cases.length > 1 ? `原${statutory.original}岁：` : '';
	const [month] = facts.choose ?? [];
	const notice = month === undefined ? undefined : planFor(month, answer, facts, record, on).deadlines[0];
	return [
		{ rank: 0, says: `${who}法定退休${sayMonth(statutory.month)}（${sayMonths(statutory.age, '岁')}）` },
		{
			rank: 1,
			says: window.open
				? `最早${sayMonth(window.earliest)}，最晚${sayMonth(window.latest)}`
				: window.because === 'drawing'
					? '已在领养老金，不能弹性退休'
					: '不适用弹性退休',
		},
		...(outlook
			? [{ rank: 2, says: outlook.shortfall === 0 ? '到时缴费够了' : `到时缴费差${outlook.shortfall}个月` }]
			: []),
		...(month !== undefined && notice
			? [{ rank: 3, says: `选${sayMonth(month)}：最晚${notice.by}${notice.says}` }]
			: []),
	];
}

function aboutRetirement(assessment: Assessment): Statement[] {
	const { birth, sex } = assessment.facts;
	if (birth === undefined) return [];
	const who = `${sex === 'female' ? '女' : '男'}${sayMonth(birth)}生`;
	return [{ rank: 0, says: who }, ...assessment.cases.flatMap((answer) => aboutCase(answer, assessment))];
}

function aboutSubsidies({ best }: SubsidyPart): Statement[] {
	const sums = totalsOf(best).map((total) => {
		const { says, sum } = headlineOf(total);
		return `${says}${sayYuan(sum)}${total.later > 0 ? `，以后${sayYuan(total.later)}` : ''}`;
	});
	return [
		{ rank: 0, says: `补贴：${sums.join('，') || '还没有确定能申领的'}` },
		...best.chosen.flatMap(({ outcome: { kind, benefit, window } }) =>
			kind === 'now' && window?.until !== undefined
				? [{ rank: 2, says: `${benefit.name}最晚${window.until}申领` }]
				: [],
		),
	];
}

const aboutMatter = ({ id, answer: { main, lines, dates } }: MatterPart): Statement[] => [
	...(main ? [{ rank: 0, says: `${matterNames[id]}：${main.label}${main.value}` }] : []),
	...dates.flatMap((date) =>
		date.deadline ? [{ rank: 2, says: `${date.says}：${sayAnswerDate(date)}` }] : [],
	),
	...lines.map(({ label, value }) => ({ rank: 3, says: `${label}${value}` })),
];

/**
 * The answer in short, for a code without an address: what matters most first, and as much besides as fits into about 300
 * bytes of UTF-8, so that any phone reads it off paper.
 *
 * @example shortText({ retirement: assess({ birth: monthOf(1970, 5), sex: 'male' }, on), subsidies: [], on })
 * // 惠算2026-11-21算：男1970年5月生；法定退休2031年10月（61岁5个月）；最早2030年5月，最晚2034年10月。以经办机构核定为准。
 */
export function shortText({ retirement, subsidies, matters = [], on, number }: SheetContent): string {
	const statements = [
		...(retirement ? aboutRetirement(retirement) : []),
		...subsidies.flatMap(aboutSubsidies),
		...matters.flatMap(aboutMatter),
	];
	const write = (of: readonly Statement[]): string =>
		`惠算${number ? `（${number}号）` : ''}${on}算：${of.map(({ says }) => says).join('；')}。以经办机构核定为准。`;
	const bytes = new TextEncoder();
	let kept: readonly Statement[] = [];
	for (const statement of [...statements].sort((a, b) => a.rank - b.rank)) {
		const more = statements.filter((each) => each === statement || kept.includes(each));
		if (bytes.encode(write(more)).length <= mostBytes) kept = more;
	}
	return write(kept);
}
