/** Enter goes to the next field, as whoever types all day expects. */

/** What the keyboard stops at: each line of text, and each group of answers once. */
const stopsIn = (form: HTMLElement): HTMLElement[] => [
	...form.querySelectorAll<HTMLElement>('input[type="text"], fieldset, .goes'),
];

function focus(stop: HTMLElement): void {
	const radio = stop.querySelector<HTMLElement>('input:checked') ?? stop.querySelector<HTMLElement>('input');
	const target = stop.tagName === 'FIELDSET' ? radio : stop;
	target?.focus();
	if (target instanceof HTMLInputElement && target.type === 'text') target.select();
}

/**
 * Puts the keyboard at the field after the one it is in; from the last it stays.
 *
 * @param from something within the field, as an event's target
 */
export function goOn(form: HTMLElement, from: EventTarget | null): void {
	const stops = stopsIn(form);
	const at = stops.findIndex((stop) => from instanceof Node && stop.contains(from));
	const next = stops[at + 1];
	if (next) focus(next);
}
