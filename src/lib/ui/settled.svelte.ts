/** How long typing must rest before a problem is shown: nobody is corrected in the middle of a word. */
const restMilliseconds = 700;

/**
 * Whether a field has come to rest: right away when it is left, else a moment after the last key.
 *
 * @example const rest = new Settled(); // oninput: rest.typed(); onblur: rest.left(); show the problem when rest.settled
 */
export class Settled {
	#settled = $state(true);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get settled(): boolean {
		return this.#settled;
	}

	typed(): void {
		this.#settled = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.left(), restMilliseconds);
	}

	left(): void {
		clearTimeout(this.#timer);
		this.#settled = true;
	}
}
