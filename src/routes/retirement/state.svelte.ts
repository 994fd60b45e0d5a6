import { Clock } from '$lib/device/clock.svelte';
import { readFragment, writeFragment } from '$lib/device/link';
import { assess, type Assessment } from '$lib/retirement/assess';
import {
	emptyForm,
	fieldOf,
	formOf,
	readForm,
	type FormField,
	type RetirementForm,
} from '$lib/retirement/form';
import { linkKeys, readLink, repeatableLinkKeys, writeLink } from '$lib/retirement/link';

/** The retirement page's state: what stands in the form, and everything that follows from it. */
export class RetirementState {
	form = $state<RetirementForm>(emptyForm());
	/** what of a link could not be used */
	linkNotes = $state<readonly string[]>([]);
	readonly clock = new Clock();

	#reading = $derived(readForm(this.form, this.clock.today));
	readonly assessment: Assessment = $derived(assess(this.#reading.facts, this.#reading.on));

	/** One sentence for each field that needs another look: unreadable, or contradicting another. */
	readonly problems: Partial<Record<FormField, string>> = $derived({
		...Object.fromEntries(this.assessment.problems.map(({ fact, says }) => [fieldOf[fact], says])),
		...this.#reading.problems,
	});
	readonly notes: Partial<Record<FormField, string>> = $derived(
		Object.fromEntries(this.assessment.notes.map(({ fact, says }) => [fieldOf[fact], says])),
	);
	readonly chooseProblems = $derived(this.#reading.chooseProblems);

	/** The link fragment that reopens this answer; the day only where one was set. */
	readonly fragment: string = $derived(
		writeFragment(
			writeLink(this.assessment.facts, this.form.on.trim() === '' ? undefined : this.assessment.on),
		),
	);

	/** Opens a link: the form says what the link says, and notes what it could not use. An empty one changes nothing. */
	open(fragment: string): void {
		if (fragment.replace(/^#/, '') === '') return;
		const { values, notes } = readFragment(fragment, linkKeys, repeatableLinkKeys);
		const link = readLink(values);
		this.form = { ...formOf(link.facts), on: link.on ?? '' };
		this.linkNotes = [...notes, ...link.notes];
	}

	/** Turns an identity number that was read into what it says, so that the number itself stays nowhere. */
	dropIdentityNumber(): void {
		const { birth, sex } = this.assessment.facts;
		if (!/\d{9}/.test(this.form.birth) || birth === undefined || sex === undefined) return;
		const { birth: text } = formOf({ birth });
		this.form.birth = text;
		this.form.sex = sex;
	}

	clear(): void {
		this.form = emptyForm();
		this.linkNotes = [];
	}
}
