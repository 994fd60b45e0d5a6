import { plusDays, type Day } from '$lib/engine/day';
import { hash } from './hash';

/** Something to remember on a day. */
export interface CalendarEvent {
	readonly day: Day;
	readonly title: string;
	readonly description?: string;
	/** how many days before to be reminded, at nine in the morning; 0 is the day itself */
	readonly alarmDaysBefore?: readonly number[];
}

const mostOctets = 75;

/** Text as RFC 5545 wants it: no control characters, line ends as \n, and \ ; , escaped. */
const escape = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');

const octetsOf = (character: string): number => new TextEncoder().encode(character).length;

/** Folds one line into lines of at most 75 octets, never inside a character; each further line begins with a blank. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const more = octetsOf(character);
		if (octets + more > mostOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += more;
	}
	return folded;
}

const compact = (day: Day): string => day.replaceAll('-', '');

/** Nine in the morning, so many days before an event that begins at midnight: a reminder at midnight wakes people. */
function trigger(daysBefore: number): string {
	if (daysBefore === 0) return 'PT9H';
	return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
}

const alarm = (daysBefore: number, title: string): string[] => [
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`DESCRIPTION:${escape(title)}`,
	`TRIGGER:${trigger(daysBefore)}`,
	'END:VALARM',
];

function eventLines(event: CalendarEvent, stamp: Day): string[] {
	const { day, title, description, alarmDaysBefore = [] } = event;
	const alarms = [...new Set(alarmDaysBefore)].filter((days) => Number.isInteger(days) && days >= 0);
	return [
		'BEGIN:VEVENT',
		`UID:${hash(`${day} ${title}`)}@huisuan`,
		`DTSTAMP:${compact(stamp)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`DTEND;VALUE=DATE:${compact(plusDays(day, 1))}`,
		`SUMMARY:${escape(title)}`,
		...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
		'TRANSP:TRANSPARENT',
		...alarms.flatMap((days) => alarm(days, title)),
		'END:VEVENT',
	];
}

/**
 * Writes whole-day events as a calendar file (RFC 5545). The same day and title always have the same UID, so loading a
 * newer file changes events rather than doubling them.
 *
 * @param name what the calendar is called
 * @param stamp the day the file is made
 * @example writeCalendar([{ day: day('2031-10-01'), title: '法定退休' }], { name: '惠算', stamp: today })
 */
export function writeCalendar(
	events: readonly CalendarEvent[],
	{ name, stamp }: { readonly name: string; readonly stamp: Day },
): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//huisuan//huisuan//ZH',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escape(name)}`,
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}
