/** Facts that several matters ask for, each with the one question about it. The retirement and subsidy pages ask the first ones too. */
import { choice, count, month, optionsOf } from '$lib/engine/ask';
import { plusMonths, type Month } from '$lib/engine/month';
import { workingAge, type OriginalAge } from '$lib/law/retirement-ages';
import { statutoryRetirement, type StatutoryRetirement } from '$lib/retirement/statutory-age';

export type SexFact = 'male' | 'female';

/** Who somebody is, as far as the statutory age depends on it. */
// A type, not an interface: records of facts are handled alike by name.
export type AgeFacts = {
	birth?: Month;
	sex?: SexFact;
	/** retirement age before the reform, of women: of men it is 60 */
	original?: '50' | '55' | '60';
};

export const ageQuestions = {
	birth: month('出生年月是？', '按身份证，写到月份。', '1970-5'),
	sex: choice('性别是？', optionsOf<SexFact>({ male: '男', female: '女' })),
	original: choice(
		'延迟退休改革以前，该多少岁退休？',
		optionsOf<`${OriginalAge}`>({
			60: ['60岁', '男职工'],
			55: ['55岁', '女职工，一般是干部、管理岗位'],
			50: ['50岁', '女职工，一般是工人岗位'],
		}),
		'这叫“原法定退休年龄”。属于哪一档由社保经办机构认定。',
	),
} as const;

/** The facts about age that still matter: of men the original age goes without saying. */
export const askForAge = ({ sex }: AgeFacts): readonly (keyof AgeFacts)[] =>
	sex === 'male' ? ['birth', 'sex'] : ['birth', 'sex', 'original'];

/** Statutory retirement, once birth and original age are known. A man's is 60 whatever is said of it. */
export function statutoryOf({ birth, sex, original }: AgeFacts): StatutoryRetirement | undefined {
	if (birth === undefined || sex === undefined) return undefined;
	const age =
		sex === 'male' ? 60 : original === undefined || original === '60' ? undefined : Number(original);
	return age === undefined ? undefined : statutoryRetirement(birth, age as OriginalAge);
}

/** A sentence on each fact about age that cannot be. */
export function checkAge(
	{ birth, sex, original }: AgeFacts,
	today: Month,
): Partial<Record<keyof AgeFacts, string>> {
	return {
		...(birth !== undefined && birth > today && { birth: '出生年月在将来，请核对' }),
		...(birth !== undefined && plusMonths(birth, 110 * 12) < today && { birth: '出生年月太早了，请核对' }),
		...(sex === 'female' && original === '60' && { original: '女职工原来是50岁或55岁退休，请选其中一个' }),
	};
}

/** How long somebody has contributed to the pension insurance of employees, deemed contributions included. */
export type RecordFacts = {
	/** whole years */
	contributedYears?: number;
	/** and the months left over */
	contributedExtraMonths?: number;
};

export const recordQuestions = {
	contributedYears: count(
		'养老保险一共缴了几年？',
		'年',
		0,
		60,
		'企业职工养老保险，视同缴费也算。只写满的年数，多出的月数写在下一题。',
	),
	contributedExtraMonths: count('满年以外，还多几个月？', '个月', 0, 11, '没有就写0。'),
} as const;

/** Months contributed in all; months nobody named are none. */
export const recordOf = ({
	contributedYears,
	contributedExtraMonths = 0,
}: RecordFacts): number | undefined =>
	contributedYears === undefined ? undefined : contributedYears * 12 + contributedExtraMonths;

/**
 * A sentence on a record longer than a working life by a month; deemed contributions are part of it. Counted from the age of 16, before
 * which nobody may be employed, the month of that birthday and the last one both counted: it catches slips and judges nobody.
 *
 * @example born 1970-05, 40 years and 7 months by 2026-11: nothing; a month more: a sentence
 */
export function checkRecord(facts: AgeFacts & RecordFacts, until: Month): { contributedYears?: string } {
	const paid = recordOf(facts);
	const { birth } = facts;
	if (paid === undefined || birth === undefined || birth > until) return {};
	const most = Math.max(0, until - (birth + workingAge) + 1);
	return paid > most ? { contributedYears: '从16岁算起也没有这么久，请核对' } : {};
}
