/** How cells on wages and pensions are read. */
import { readMoney } from '$lib/engine/amount';
import { isTooLong, plain, read, refuse, type Reading } from '$lib/engine/reading';
import type { Fen } from '$lib/engine/money';
import { raiseProblems, type Retired } from '$lib/insurance/pension-raise';
import { wageProblem } from '$lib/insurance/shares';
import { hardshipAreas } from '$lib/law/pension-adjustment';

/**
 * A sum in a spreadsheet: where it was reckoned there and has more decimals than anybody types, it is the nearest fen.
 *
 * @example readSum('8333.333333333334') // 8,333.33 yuan; readSum('8333.333') // refused: at most two decimals
 */
function readSum(text: string): Reading<Fen> {
	const typed = plain(text)
		.replace(/^['‘’]/, '')
		.replace(/\s*元?\s*\/\s*月$/, '');
	const reckoned = /^(\d{1,8})\.(\d\d)(\d)\d{3,}$/.exec(typed);
	if (!reckoned) return readMoney(isTooLong(text) ? text : typed);
	const fen = Number(`${reckoned[1]}${reckoned[2]}`) + (Number(reckoned[3]) >= 5 ? 1 : 0);
	return read(fen as Fen);
}

const checked = (reading: Reading<Fen>, problemOf: (sum: Fen) => string | undefined): Reading<Fen> => {
	const problem = reading.ok ? problemOf(reading.value) : undefined;
	return problem === undefined ? reading : refuse(problem);
};

/** A monthly wage; not nought, nor a year's. */
export const readWage = (text: string): Reading<Fen> =>
	checked(readSum(text), (wage) => (wage === 0 ? '工资是0吗？没有工资的，这一格空着' : wageProblem(wage)));

/** The pension of December 2023. */
export const readPension = (text: string): Reading<Fen> =>
	checked(readSum(text), (pensionThen) => raiseProblems({ pensionThen }).pensionThen);

/** What people write for each, with 退休, 人员 and 单位 taken off the end. */
const retiredAs: Readonly<Record<Retired, readonly string[]>> = {
	enterprise: [
		...['企业', '企业职工', '个人身份', '以个人身份参保', '个人身份参保', '企业/个人身份', '企业、个人身份'],
		...['灵活就业', '个体', '个体参保', '个人参保', '企业含个人身份'],
	],
	land: [
		...['被征地', '被征地农转非', '征地农转非', '农转非', '征地', '超龄', '城镇超龄', '被征地/超龄'],
		...['被征地、超龄', '被征地农转非、城镇超龄', '被征地农转非和城镇超龄'],
	],
	institution: ['机关事业', '机关', '事业', '机关/事业', '机关、事业', '公务员', '事业编制'],
	outside: ['离休', '离休干部'],
};
const retiredBy = new Map(
	(Object.keys(retiredAs) as Retired[]).flatMap((as) => retiredAs[as].map((word) => [word, as] as const)),
);

/**
 * Who somebody retired as.
 *
 * @example readRetiredFrom('机关事业单位退休人员') // "institution"
 */
export function readRetiredFrom(text: string): Reading<Retired> {
	const typed = plain(text).replace(/\s/g, '');
	const bare = typed.replace(/(?:退休|退职)?(?:人员|职工)?$/, '').replace(/(?:单位)?(?:退休|退职)?$/, '');
	const as = isTooLong(text) ? undefined : (retiredBy.get(typed) ?? retiredBy.get(bare));
	return as === undefined ? refuse('请写企业、个人身份、被征地、超龄、机关事业，或者离休') : read(as);
}

/** Besides yes and no: the districts and counties of hardship by name. */
export const hardshipWords = {
	yes: [...hardshipAreas, ...hardshipAreas.map((area) => area.replace(/[区县]$/, ''))],
	no: ['不在', '不属于'],
} as const;
