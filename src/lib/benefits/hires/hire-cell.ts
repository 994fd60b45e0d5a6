/** What one cell in a list of hires says. */
import { parseDay, plusDays, type Day } from '$lib/engine/day';
import { looksLikeIdentityNumber, readIdentityNumber } from '$lib/engine/identity-number';
import { formatMonth, yearOf } from '$lib/engine/month';
import { isTooLong, plain, read, readMonth, refuse, type Reading } from '$lib/engine/reading';
import type { BenefitFacts } from '../facts/facts';
import { labelColumn, type HireColumn } from './hire-columns';
import { asked } from '../facts/questions/for-hires';
import { readAs } from '../facts/questions/read';

/** Whether a cell leaves its fact open: empty, or 不知道. */
export const isOpen = (text: string): boolean => /^(?:\?*|不知道|不清楚|不详|未知|待定)$/.test(plain(text));

const none = /^(?:[-—–/×]+|no|否|不|不是|无|没有)$/i;
const notGraduate = /^(?:不是|非)(?:高校)?毕业生$/;
const ticks: HireColumn['words'] = { yes: ['√', '✓', '✔', 'y'], no: ['×', '✗', '✘', 'x', 'n'] };

const meantBy = (words: HireColumn['words'], typed: string): string | undefined =>
	Object.entries(words).find(([, cells]) => cells.includes(typed))?.[0];

/**
 * The day a spreadsheet's number stands for, where a date column was copied as numbers. Below 21000 (June 1957) it may as
 * well be a year and a month without a sign between, "20248", and is not guessed.
 */
function spreadsheetDay(typed: string): Day | undefined {
	const start = parseDay('1899-12-30');
	const number = Number(/^(\d{5})(?:\.\d+)?$/.exec(typed)?.[1]);
	return start && number >= 21_000 && number < 73_051 ? plusDays(start, number) : undefined;
}

/** What a spreadsheet makes of an identity number in a cell that is not set to text. */
const scientific = /^\d(?:\.\d+)?e\+?\d+$/i;

function readIdentity(typed: string): Reading<BenefitFacts> {
	if (scientific.test(typed))
		return refuse('身份证号被表格改成了科学计数，请把那一列设成文本再填一次，或直接写出生年月');
	const holder = readIdentityNumber(typed);
	if (!holder.ok) return holder;
	const birth = readAs('birth', asked.birth, formatMonth(holder.value.birth));
	return birth.ok ? read({ birth: birth.value, sex: holder.value.sex }) : birth;
}

function readGraduation(typed: string): Reading<BenefitFacts> {
	if (none.test(typed) || notGraduate.test(typed)) return read({ graduate: false });
	const month = readMonth(spreadsheetDay(typed) ?? typed);
	const year = month.ok ? String(yearOf(month.value)) : typed.replace(/届(?:毕业生?)?$/, '');
	const reading = readAs('graduationYear', asked.graduationYear, year);
	return reading.ok
		? read({ graduate: true, graduationYear: reading.value })
		: refuse('请写毕业的年份，例如2024；不是高校毕业生的写“否”');
}

/**
 * Reads one cell: the facts it states, none where it is left open. An identity number states birth and sex, a year of
 * graduation that this is a graduate. What is refused never repeats the cell. Never throws.
 *
 * @example of the column 毕业年份: "2024届" gives { graduate: true, graduationYear: 2024 }, "否" { graduate: false }
 */
export function readHireCell(of: HireColumn, text: string): Reading<BenefitFacts> {
	const { fact, words } = of;
	if (of === labelColumn) return read({});
	if (fact !== 'received' && isTooLong(text)) return refuse('内容太长，请只写这一列问的内容');
	// Spreadsheets put a stroke before numbers kept as text, and a time of day behind dates.
	const typed = plain(text)
		.replace(/^['‘’]/, '')
		.replace(/\s+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/, '');
	if (isOpen(typed)) return read({});
	if (fact === undefined || (fact === 'birth' && (looksLikeIdentityNumber(typed) || scientific.test(typed))))
		return readIdentity(typed);
	if (fact === 'graduationYear') return readGraduation(typed);

	const { kind } = asked[fact];
	if (kind === 'month' && /^\d{4}\.1$/.test(typed))
		// A spreadsheet makes 2024.1 of 2024.10.
		return refuse('分不清是1月还是10月，请写成2024-01或2024-10的样子');
	const dated = kind === 'month' || kind === 'day' ? spreadsheetDay(typed) : undefined;
	const hasNone = fact === 'hardship' || fact === 'publicWelfarePost' || fact === 'received';
	const meant =
		meantBy(words, typed) ??
		(kind === 'yes-no' ? meantBy(ticks, typed.toLowerCase()) : undefined) ??
		(hasNone && none.test(typed) ? 'none' : undefined);
	const reading = readAs(fact, asked[fact], meant ?? dated ?? (fact === 'received' ? text : typed));
	if (reading.ok) return read({ [fact]: reading.value });
	return fact === 'received' ? refuse('请写补贴的全名，几样之间用顿号隔开；没有领过写“无”') : reading;
}
