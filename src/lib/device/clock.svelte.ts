import { monthOfDay, parseDay, type Day } from '$lib/engine/day';
import type { Month } from '$lib/engine/month';

/** The calendar day on this device right now, by its own clock and zone. */
export function currentDay(): Day {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	const text = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	// A clock set outside four-digit years is broken: any day is as good then.
	return parseDay(text) ?? (new Date(0).toISOString().slice(0, 10) as Day);
}

/** Today, kept right while a page stays open over midnight. */
export class Clock {
	#today = $state<Day>(currentDay());

	get today(): Day {
		return this.#today;
	}

	get month(): Month {
		return monthOfDay(this.#today);
	}

	/** Looks at the device's clock again, as is due when the page is seen again; or takes the day it is told. */
	refresh(today = currentDay()): void {
		this.#today = today;
	}
}
