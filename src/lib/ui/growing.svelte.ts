/**
 * A list that comes into the page a few at a time, so that no single task holds the page up: long tables, many selects.
 *
 * @example const rows = new Growing(() => batch.rows, 10); // {#each rows.shown as row}
 */
export class Growing<T> {
	readonly #all: () => readonly T[];
	#count = $state(0);

	/**
	 * Only within a component: it grows while that is there.
	 *
	 * @param all the whole list, as it is now
	 * @param step how many more come each time
	 */
	constructor(all: () => readonly T[], step: number) {
		this.#all = all;
		$effect.pre(() => {
			// Another list begins anew.
			void all();
			this.#count = step;
		});
		$effect(() => {
			if (this.#count >= all().length) return undefined;
			let timer: ReturnType<typeof setTimeout>;
			const frame = requestAnimationFrame(() => (timer = setTimeout(() => (this.#count += step))));
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}

	get shown(): readonly T[] {
		return this.#all().slice(0, this.#count);
	}
}
