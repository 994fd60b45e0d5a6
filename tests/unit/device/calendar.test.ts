import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar, type CalendarEvent } from '$lib/device/calendar';
import { day } from '$lib/engine/day';

const stamp = day('2026-11-21');
const write = (...events: CalendarEvent[]) => writeCalendar(events, { name: '惠算', stamp });

/** Content lines as a reader of RFC 5545 sees them. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (text: string, name: string) =>
	lines(text)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1);
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Text unescaped as RFC 5545 says. */
const unescape = (text: string) =>
	text.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

test('one event, line by line', () => {
	const text = write({
		day: day('2031-12-31'),
		title: '法定退休',
		description: '带身份证',
		alarmDaysBefore: [30, 1, 0],
	});
	const uid = valueOf(text, 'UID');
	expect(uid).toMatch(/^[0-9a-f]{16}@huisuan$/);
	expect(text).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//huisuan//huisuan//ZH',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'X-WR-CALNAME:惠算',
			'BEGIN:VEVENT',
			`UID:${uid}`,
			'DTSTAMP:20261121T000000Z',
			'DTSTART;VALUE=DATE:20311231',
			'DTEND;VALUE=DATE:20320101',
			'SUMMARY:法定退休',
			'DESCRIPTION:带身份证',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:法定退休',
			// thirty days before midnight, at nine: 29 days and 15 hours
			'TRIGGER:-P29DT15H',
			'END:VALARM',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:法定退休',
			'TRIGGER:-PT15H',
			'END:VALARM',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:法定退休',
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		].join('\r\n'),
	);
});

test('a day at the end of February', () => {
	expect(write({ day: day('2028-02-28'), title: 'a' })).toContain('DTEND;VALUE=DATE:20280229\r\n');
	expect(write({ day: day('2027-02-28'), title: 'a' })).toContain('DTEND;VALUE=DATE:20270301\r\n');
});

test('reminders that make no sense are left out, and none is set twice', () => {
	const text = write({ day: stamp, title: 'a', alarmDaysBefore: [7, 7, -1, 1.5, NaN] });
	expect(lines(text).filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P6DT15H']);
});

describe('escaping', () => {
	test.each([
		['一,二;三', '一\\,二\\;三'],
		['a\\b', 'a\\\\b'],
		['一\n二\r\n三\r四', '一\\n二\\n三\\n四'],
		['a\\nb', 'a\\\\nb'],
		['a:b"c', 'a:b"c'],
		['a\u0000\u0007\u001B\u007Fb\tc', 'ab\tc'],
	])('%j', (title, written) => {
		expect(valueOf(write({ day: stamp, title }), 'SUMMARY')).toBe(written);
	});

	test('a title cannot add a line of its own', () => {
		const text = write({ day: stamp, title: 'a\r\nATTACH:http://example.com\r\nEND:VEVENT' });
		expect(lines(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
		expect(lines(text).some((line) => line.startsWith('ATTACH'))).toBe(false);
	});

	test('the name of the calendar', () => {
		const text = writeCalendar([], { name: '惠算,家', stamp });
		expect(valueOf(text, 'X-WR-CALNAME')).toBe('惠算\\,家');
	});
});

describe('folding', () => {
	test('a line of 75 octets stays whole, one more is folded', () => {
		const seventyFive = 'a'.repeat(75 - 'SUMMARY:'.length);
		expect(write({ day: stamp, title: seventyFive })).toContain(`\r\nSUMMARY:${seventyFive}\r\n`);
		expect(write({ day: stamp, title: `${seventyFive}b` })).toContain(`\r\nSUMMARY:${seventyFive}\r\n b\r\n`);
	});

	test('never inside a character', () => {
		// 8 octets for the name, 22 characters of 3 make 74: the 23rd does not fit any more.
		expect(write({ day: stamp, title: '退'.repeat(47) })).toContain(
			`\r\nSUMMARY:${'退'.repeat(22)}\r\n ${'退'.repeat(24)}\r\n 退\r\n`,
		);
		// A character of 4 octets and two units of UTF-16: 16 of them make 72, the 17th would make 76.
		expect(write({ day: stamp, title: '𠮷'.repeat(17) })).toContain(`SUMMARY:${'𠮷'.repeat(16)}\r\n 𠮷\r\n`);
	});

	test('any text comes back whole, in lines of at most 75 octets', { timeout: 60_000 }, () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ' ', '，', '退', '𠮷', ',', ';', '\\', '\n', 'é'),
			maxLength: 300,
		});
		fc.assert(
			fc.property(text, text, (title, description) => {
				const written = write({ day: stamp, title, description });
				for (const line of written.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
				expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				expect(unescape(valueOf(written, 'SUMMARY') ?? '?')).toBe(title);
				expect(unescape(valueOf(written, 'DESCRIPTION') ?? '?')).toBe(description);
			}),
		);
	});
});

describe('the UID', () => {
	const uid = (on: string, title: string, description = '') =>
		valueOf(write({ day: day(on), title, description }), 'UID');

	test('is the same for the same day and title', () => {
		expect(uid('2031-10-01', '法定退休', 'a')).toBe(uid('2031-10-01', '法定退休', 'b'));
	});

	test('differs for every other day or title', () => {
		const uids = Array.from(
			{ length: 28 },
			(_, index) => `2031-10-${String(index + 1).padStart(2, '0')}`,
		).flatMap((on) => ['法定退休', '提交书面告知', '弹性延迟'].map((title) => uid(on, title)));
		expect(new Set(uids).size).toBe(84);
	});
});
