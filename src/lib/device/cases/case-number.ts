import { parseDay, type Day } from '$lib/engine/day';

interface Parts {
	readonly day: Day;
	readonly count: number;
}

const spelling = /^(\d{4})(\d{2})(\d{2})-(\d{2,5})$/;
const mostADay = 99_999;

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** The day and the count that a case's number says; undefined where it is no such number. */
function partsOf(number: string): Parts | undefined {
	const [, year, month, date, counted = ''] = spelling.exec(number) ?? [];
	const day = parseDay(`${year}-${month}-${date}`);
	const count = Number(counted);
	return day && count > 0 && twoDigits(count) === counted ? { day, count } : undefined;
}

const written = ({ day, count }: Parts): string => `${day.replaceAll('-', '')}-${twoDigits(count)}`;

/** Whether a text is a case's number: "20261121-03". */
export const isCaseNumber = (text: string): boolean => partsOf(text) !== undefined;

/** The numbers that were given so far. */
export class CaseNumbers {
	readonly #taken = new Set<string>();
	readonly #highest = new Map<Day, number>();

	constructor(taken: Iterable<string>) {
		for (const number of taken) this.#take(number);
	}

	#take(number: string): string {
		const parts = partsOf(number);
		if (parts) this.#highest.set(parts.day, Math.max(parts.count, this.#highest.get(parts.day) ?? 0));
		this.#taken.add(number);
		return number;
	}

	/**
	 * Gives the next number of a day.
	 *
	 * @example new CaseNumbers(['20261121-02']).next(day('2026-11-21')) // "20261121-03"
	 */
	next(day: Day): string {
		let count = (this.#highest.get(day) ?? 0) + 1;
		// A file may name any count: then the first that is free.
		if (count > mostADay) for (count = 1; this.#taken.has(written({ day, count })); count += 1);
		return this.#take(written({ day, count }));
	}

	/** Gives a number, or the next of its day where it is taken. */
	giveOrNext(number: string): string {
		const parts = partsOf(number);
		return parts && this.#taken.has(number) ? this.next(parts.day) : this.#take(number);
	}
}
