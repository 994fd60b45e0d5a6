import { nextQuestion, questionsLeft } from '$lib/assess/next-question';
import type { FactKey } from '$lib/benefits/facts/facts';
import type { Enquiry } from './enquiry.svelte';

/** Which question of an enquiry is in sight, the way on and the way back. */
export class Asking {
	readonly #enquiry: Enquiry;
	/** the place of the question in sight among those asked; behind the last of them is a new one */
	#at = $state(0);

	constructor(enquiry: Enquiry) {
		this.#enquiry = enquiry;
		this.#at = enquiry.asked.length;
	}

	/** what is not asked again: 不知道, and what stands there with a problem beside it */
	#settled: ReadonlySet<FactKey> = $derived.by(
		() => new Set([...this.#enquiry.unsure, ...(Object.keys(this.#enquiry.problems) as FactKey[])]),
	);
	/** how many questions are left at most */
	readonly left: number = $derived.by(() => questionsLeft(this.#enquiry.outcomes, this.#settled));
	/** the question in sight, if any is left */
	readonly question: FactKey | undefined = $derived.by(
		() => this.#enquiry.asked[this.#at] ?? nextQuestion(this.#enquiry.outcomes, this.#settled),
	);
	get canGoBack(): boolean {
		return this.#at > 0;
	}

	/** While it is being answered the question stays, also where an answer makes another one more decisive. */
	answer(key: FactKey, text: string): void {
		const { asked } = this.#enquiry;
		if (asked[this.#at] !== key) this.#enquiry.asked = [...asked.slice(0, this.#at), key];
		this.#enquiry.answers[key] = text;
	}

	/** On to the question after the one in sight. */
	goOn(): void {
		this.#at = Math.min(this.#at + 1, this.#enquiry.asked.length);
	}

	goBack(): void {
		this.#at = Math.max(0, this.#at - 1);
	}
}
