import { describe, expect, it } from 'vitest';
import { keys, pressed } from '../../../src/routes/counter/keys';

const event = (
	key: string,
	held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
	code = key,
) => ({
	key,
	code,
	shiftKey: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	...held,
});

describe('the keys of the counter', () => {
	it.each([
		['F2', {}, 'next'],
		['F2', { shiftKey: true }, 'clear'],
		['F4', {}, 'family'],
		['F8', {}, 'save'],
		['F9', {}, 'print'],
		['F1', {}, 'help'],
		['w', { altKey: true }, 'desk'],
		['z', { altKey: true }, 'undo'],
		['b', { altKey: true }, 'back'],
	] as const)('%s %o is %s', (key, held, does) => {
		expect(pressed(event(key, held))).toEqual({ does, at: 0 });
	});

	it('Alt and a digit turns to that person, whatever the layout writes; on the number pad Windows writes signs with it', () => {
		expect(pressed(event('1', { altKey: true }, 'Digit1'))).toEqual({ does: 'turn', at: 0 });
		expect(pressed(event('3', { altKey: true }, 'Digit3'))).toEqual({ does: 'turn', at: 2 });
		expect(pressed(event('3', { altKey: true }, 'Numpad3'))).toBeUndefined();
		expect(pressed(event('¡', { altKey: true }, 'Digit1'))).toEqual({ does: 'turn', at: 0 });
		expect(pressed(event('4', { altKey: true }, 'Digit4'))).toBeUndefined();
	});

	it('leaves everything else to the browser', () => {
		for (const key of ['F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Enter', 'a', '1', 'Escape'])
			expect(pressed(event(key)), key).toBeUndefined();
		expect(pressed(event('F4', { altKey: true })), 'Alt+F4 closes the window').toBeUndefined();
		expect(pressed(event('F2', { ctrlKey: true }))).toBeUndefined();
		expect(pressed(event('w', { ctrlKey: true }, 'KeyW')), 'Ctrl+W closes the tab').toBeUndefined();
		expect(pressed(event('F9', { metaKey: true }))).toBeUndefined();
	});

	it('names no key twice', () => {
		expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
	});
});
