import { looksLikeIdentityNumber, readIdentityNumber } from '$lib/engine/identity-number';
import { day, monthOfDay, type Day } from '$lib/engine/day';
import { formatMonth } from '$lib/engine/month';
import { plain, readCount, readDay, readMonth, type Reading } from '$lib/engine/reading';
import type { FactKey, RetirementFacts } from './facts';

/** What stands in the form, as typed and ticked. Nothing here is checked; empty means not given. */
export interface RetirementForm {
	birth: string;
	sex: '' | 'male' | 'female';
	original: '' | '50' | '55' | 'unsure';
	years: string;
	months: string;
	asOf: string;
	paying: '' | 'yes' | 'until' | 'no';
	until: string;
	choose: string[];
	drawing: boolean;
	statePost: boolean;
	/** the day to compute for; empty means today */
	on: string;
}

export type FormField = keyof RetirementForm;

/** No answer is meant for a later day; used to catch slips. */
const latestDay = day('2199-12-31');

/** The form with nothing in it. */
export const emptyForm = (): RetirementForm => ({
	birth: '',
	sex: '',
	original: '',
	years: '',
	months: '',
	asOf: '',
	paying: '',
	until: '',
	choose: [],
	drawing: false,
	statePost: false,
	on: '',
});

/** What a form says: the facts that could be read, and a sentence for each field that could not. */
export interface FormReading {
	readonly facts: RetirementFacts;
	readonly on: Day;
	readonly problems: Partial<Record<FormField, string>>;
	/** one sentence for each chosen month that could not be read, by its place in the list */
	readonly chooseProblems: readonly (string | undefined)[];
}

/** Which field of the form a fact stands in. */
export const fieldOf: Readonly<Record<FactKey, FormField>> = {
	birth: 'birth',
	sex: 'sex',
	original: 'original',
	paid: 'years',
	asOf: 'asOf',
	paying: 'paying',
	until: 'until',
	choose: 'choose',
	drawing: 'drawing',
	statePost: 'statePost',
};

/**
 * Reads a form. Empty fields give no fact; unreadable ones give a sentence and no fact; nothing is ever changed or lost.
 * An identity number in the birth field gives birth and sex; it goes no further than the facts.
 *
 * @param today the day to compute for where the form names none
 * @example readForm({ ...emptyForm(), birth: '1970-5', sex: 'male' }, today).facts // { birth: 1970-05, sex: 'male' }
 */
export function readForm(form: RetirementForm, today: Day): FormReading {
	const facts: RetirementFacts = {};
	const problems: Partial<Record<FormField, string>> = {};
	let on = today;

	const take = <T>(
		field: FormField,
		text: string,
		reading: (text: string) => Reading<T>,
		use: (value: T) => void,
	) => {
		if (plain(text) === '') return;
		const result = reading(text);
		if (result.ok) use(result.value);
		else problems[field] = result.problem;
	};

	take('on', form.on, readDay, (asked) => {
		if (asked > latestDay) problems.on = `请写${latestDay.slice(0, 4)}年以前的日子`;
		else on = asked;
	});
	if (form.sex !== '') facts.sex = form.sex;
	if (looksLikeIdentityNumber(form.birth))
		take('birth', form.birth, readIdentityNumber, (holder) => Object.assign(facts, holder));
	else take('birth', form.birth, readMonth, (month) => (facts.birth = month));
	if (facts.sex === 'female' && (form.original === '50' || form.original === '55'))
		facts.original = form.original === '50' ? 50 : 55;

	let paid: number | undefined;
	take(
		'years',
		form.years,
		(text) => readCount(text, { least: 0, most: 60, unit: '年' }),
		(years) => {
			paid = years * 12;
		},
	);
	take(
		'months',
		form.months,
		(text) => readCount(text, { least: 0, most: 720, unit: '个月' }),
		(months) => {
			paid = (paid ?? 0) + months;
		},
	);
	if (paid !== undefined && !problems.years && !problems.months) {
		facts.paid = paid;
		// The month we are in is what most people mean; it stands in the field for them to change.
		if (plain(form.asOf) === '') facts.asOf = monthOfDay(on);
	}
	take('asOf', form.asOf, readMonth, (month) => (facts.asOf = month));
	if (form.paying !== '') facts.paying = form.paying !== 'no';
	if (form.paying === 'until') {
		take('until', form.until, readMonth, (month) => (facts.until = month));
		// Paying on to a month nobody named yet is not the same as paying on for good.
		if (facts.until === undefined) delete facts.paying;
	}

	const choices = form.choose.map((text) => (plain(text) === '' ? undefined : readMonth(text)));
	const chosen = choices.flatMap((choice) => (choice?.ok ? [choice.value] : []));
	if (chosen.length > 0) facts.choose = chosen;
	if (form.drawing) facts.drawing = true;
	if (form.statePost) facts.statePost = true;
	return {
		facts,
		on,
		problems,
		chooseProblems: choices.map((choice) => (choice?.ok === false ? choice.problem : undefined)),
	};
}

/**
 * The form that says given facts, for opening a link or a saved person.
 *
 * @example formOf({ birth: monthOf(1970, 5), sex: 'male' }).birth // "1970-05"
 */
export function formOf(facts: RetirementFacts): RetirementForm {
	const { birth, original, paid, asOf, paying, until, choose, drawing, statePost } = facts;
	const sex = facts.sex ?? (original === undefined ? undefined : original === 60 ? 'male' : 'female');
	return {
		...emptyForm(),
		birth: birth === undefined ? '' : formatMonth(birth),
		sex: sex ?? '',
		original: original === 50 ? '50' : original === 55 ? '55' : sex === 'female' ? 'unsure' : '',
		years: paid === undefined ? '' : String(Math.floor(paid / 12)),
		months: paid === undefined ? '' : String(paid % 12),
		asOf: asOf === undefined ? '' : formatMonth(asOf),
		paying: paying === undefined ? '' : paying ? (until === undefined ? 'yes' : 'until') : 'no',
		until: until === undefined ? '' : formatMonth(until),
		choose: choose?.map(formatMonth) ?? [],
		drawing: drawing ?? false,
		statePost: statePost ?? false,
	};
}
