import { Clock } from '$lib/device/clock.svelte';
import { readFragment, writeFragment } from '$lib/device/link';
import { holdsLongNumber, looksLikeIdentityNumber } from '$lib/engine/identity-number';
import { assess, type Assessment } from '$lib/retirement/assess';
import { checkFacts } from '$lib/retirement/facts';
import {
	emptyForm,
	fieldOf,
	formOf,
	readForm,
	type FormField,
	type RetirementForm,
} from '$lib/retirement/form';
import { linkKeys, readLink, repeatableLinkKeys, writeLink } from '$lib/retirement/link';
import { forget, nowServing, remember, type Sitting } from '../shared/sitting';

/** What survives reloading: the form, and the link it was opened from. */
export interface Kept {
	readonly opened: string | undefined;
	readonly form: RetirementForm;
}

/** The retirement page's state: what stands in the form, and everything that follows from it. */
export class RetirementState {
	form = $state<RetirementForm>(emptyForm());
	/** what of a link could not be used */
	linkNotes = $state<readonly string[]>([]);
	readonly clock = new Clock();
	/** the link that was opened last */
	#opened: string | undefined;
	readonly #sitting: Sitting;

	/** @param sitting whose retirement it is */
	constructor(sitting = nowServing()) {
		this.#sitting = sitting;
	}

	#reading = $derived(readForm(this.form, this.clock.today));
	readonly assessment: Assessment = $derived(assess(this.#reading.facts, this.#reading.on));

	/** something stands in the form */
	readonly begun: boolean = $derived(JSON.stringify(this.form) !== JSON.stringify(emptyForm()));

	/** One sentence for each field that needs another look: unreadable, or contradicting another. */
	readonly problems: Partial<Record<FormField, string>> = $derived({
		...Object.fromEntries(this.assessment.problems.map(({ fact, says }) => [fieldOf[fact], says])),
		...this.#reading.problems,
	});
	readonly notes: Partial<Record<FormField, string>> = $derived({
		...Object.fromEntries(this.assessment.notes.map(({ fact, says }) => [fieldOf[fact], says])),
		...(this.assessment.on < '2025-01-01' && {
			on: '延迟退休的规定从2025年1月1日起施行，那一天还没有施行',
		}),
	});
	readonly chooseProblems = $derived(this.#reading.chooseProblems);

	/** The link fragment that reopens this answer; the day only where one was set. */
	readonly fragment: string = $derived(
		writeFragment(
			writeLink(this.assessment.facts, this.form.on.trim() === '' ? undefined : this.assessment.on),
		),
	);

	/**
	 * Opens a link: the form says what the link says, and notes what it could not use. A place in the page is no link, and
	 * one that stands open already changes nothing.
	 *
	 * @returns whether the form now says what the link says
	 */
	open(fragment: string): boolean {
		if (/^#?[\w-]*$/.test(fragment) || fragment === this.#opened) return false;
		this.#opened = fragment;
		const { values, notes } = readFragment(fragment, linkKeys, repeatableLinkKeys);
		const link = readLink(values);
		this.form = { ...formOf(link.facts), on: link.on ?? '' };
		// What the form has no place for would vanish in silence.
		const contradictions = checkFacts(link.facts, link.on ?? this.clock.today).problems.filter(
			({ fact }) => fact === 'original' || fact === 'choose',
		);
		this.linkNotes = [
			...notes,
			...link.notes,
			...contradictions.map(({ says }) => `链接里有一项没有采用：${says}`),
		];
		return true;
	}

	/** What to write down of the form, so that it survives reloading: everything but identity numbers, also half typed. */
	capture(): Kept {
		const form = $state.snapshot(this.form);
		const clean = <Value>(value: Value): Value =>
			typeof value === 'string' && holdsLongNumber(value) ? ('' as Value) : value;
		return {
			opened: this.#opened,
			form: {
				...(Object.fromEntries(
					Object.entries(form).map(([field, value]) => [field, clean(value)]),
				) as unknown as RetirementForm),
				choose: form.choose.map(clean),
			},
		};
	}

	restore({ opened, form }: Kept): void {
		this.#opened = opened;
		this.form = { ...emptyForm(), ...form };
	}

	/** Keeps the form while other pages are looked at, and what they may ask too; only in memory. */
	leave(): void {
		const kept = this.capture();
		const { birth, sex, original, years, months, paying } = kept.form;
		this.#sitting.left['retirement'] = kept;
		if (this.assessment.cases.length > 0) this.#sitting.topics['retirement'] = this.fragment;
		else delete this.#sitting.topics['retirement'];
		remember(this.#sitting, {
			birth,
			sex,
			original: original === 'unsure' ? '?' : original,
			contributedYears: years,
			contributedExtraMonths: months,
			// Not asked back for here: unanswered, it takes nothing back.
			...(paying !== '' && { payingOn: paying === 'until' ? '' : paying }),
		});
	}

	/** Goes on where the page was left, when it is come back to without a link; with what other pages have learned since. */
	resume(): void {
		const left = this.#sitting.left['retirement'] as Kept | undefined;
		if (left) this.restore(left);
		const { birth, sex, original, contributedYears, contributedExtraMonths } = this.#sitting.answers;
		const learned = formOf({});
		if (birth) learned.birth = birth;
		if (sex === 'male' || sex === 'female') learned.sex = sex;
		if (original === '50' || original === '55') learned.original = original;
		if (original === '?') learned.original = 'unsure';
		if (contributedYears && contributedYears !== '?') learned.years = contributedYears;
		if (contributedExtraMonths && contributedExtraMonths !== '?') learned.months = contributedExtraMonths;
		for (const field of ['birth', 'sex', 'original', 'years', 'months'] as const)
			if (this.form[field] === '' && learned[field] !== '')
				this.form = { ...this.form, [field]: learned[field] };
	}

	/** Turns an identity number that was read into what it says, so that the number itself stays nowhere. */
	dropIdentityNumber(): void {
		const { birth, sex } = this.assessment.facts;
		if (!looksLikeIdentityNumber(this.form.birth) || birth === undefined || sex === undefined) return;
		const { birth: text } = formOf({ birth });
		this.form.birth = text;
		this.form.sex = sex;
	}

	clear(): void {
		forget(this.#sitting);
		this.form = emptyForm();
		this.linkNotes = [];
	}
}
