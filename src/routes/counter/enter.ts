/** Enter goes to the next field and a digit picks an answer, as whoever types all day expects. */
import { tick } from 'svelte';

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

/**
 * In a form of plain fields: Enter goes on from a line of text, and a digit picks that answer of the group the keyboard is in and
 * goes on. Whatever else was pressed is left alone.
 */
export async function typeOn(form: HTMLElement, event: KeyboardEvent): Promise<void> {
	const { key, target, isComposing, ctrlKey, altKey, metaKey } = event;
	if (!(target instanceof HTMLInputElement) || isComposing || ctrlKey || altKey || metaKey) return;
	if (target.type === 'text' && key === 'Enter') {
		event.preventDefault();
		goOn(form, target);
		return;
	}
	const group = target.type === 'radio' ? target.closest('fieldset') : null;
	const answer = group?.querySelectorAll<HTMLElement>('input[type="radio"]')[Number(key) - 1];
	if (!group || !answer) return;
	event.preventDefault();
	answer.click();
	// What is asked next may depend on it.
	await tick();
	goOn(form, group);
}
