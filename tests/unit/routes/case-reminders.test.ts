import { expect, test } from 'vitest';
import { questions } from '$lib/benefits/facts/questions';
import { writeAnswer } from '$lib/engine/write-answer';
import { writeFragment } from '$lib/device/link';
import { day } from '$lib/engine/day';
import { loadReminders } from '../../../src/routes/cases/reminders';
import { hired as hire } from '../benefits/hire';
import { sample } from '../device/cases/samples';

const remindersOf = await loadReminders();

const told = (answers: Record<string, string>, on: string, savedOn = `${on}T04:00:00.000Z`) =>
	remindersOf(sample('a', '20240101-01', { people: [{ answers }], savedOn }), day(on)).map(
		({ day: at, title }) => `${at} ${title}`,
	);

/** The link of a graduate of 2024 hired by a small firm in August 2024, everything in order. */
const facts = { ...hire, hardship: 'none', publicWelfarePost: 'none' } as const;
const hired = writeFragment(
	Object.entries(facts).map(([key, value]) => [
		key,
		writeAnswer(questions[key as keyof typeof facts], value),
	]),
);

test('the months of retirement: born in March 1976, of the 50 group, retiring in November 2026', () => {
	const days = told({ retirement: 'birth=1976-03&sex=female&original=50' }, '2026-11-21');
	expect(days.map((text) => text.slice(0, 10))).toEqual(['2026-11-30', '2026-12-01']);
	expect(days[1]).toBe('2026-12-01 从这个月起领养老金');
});

test('the windows of claims, behind a door and of one benefit alone', () => {
	expect(told({ 'subsidies-employer': hired }, '2024-12-01')).toEqual([
		'2025-01-31 申领一次性扩岗补助，最晚这天',
		'2025-08-01 可以申领高校毕业生单位就业社保补贴了',
		'2026-01-31 申领高校毕业生单位就业社保补贴，最晚这天',
	]);
	expect(told({ 'subsidies-expansion-grant': hired }, '2024-12-01')).toEqual([
		'2025-01-31 申领一次性扩岗补助，最晚这天',
	]);
});

test('the deadlines of a matter of insurance: mediation accepted on 2026-11-10 ends 15 days later', () => {
	const answers = {
		'insurance-gig-mediation':
			'disputeWith=platform&disputeAbout=pay&bothAgree=yes&mediationAcceptedOn=2026-11-10',
	};
	expect(told(answers, '2026-11-21').map((text) => text.slice(0, 10))).toEqual(['2026-11-25']);
	expect(told(answers, '2026-11-26', '2026-11-21T04:00:00.000Z').map((text) => text.slice(0, 10))).toEqual([
		'2026-11-25',
	]);
	expect(told(answers, '2026-11-26')).toEqual([]);
});

test('a last day that passed since the case was saved is told too', () => {
	expect(told({ 'subsidies-expansion-grant': hired }, '2025-02-02', '2024-12-01T04:00:00.000Z')).toEqual([
		'2025-01-31 申领一次性扩岗补助，最晚这天',
	]);
	expect(told({ 'subsidies-expansion-grant': hired }, '2025-02-02')).toEqual([]);
});

test('what nobody understands gives nothing', () => {
	for (const answers of [
		{},
		{ 'subsidies-nothing': 'a=1' },
		{ 'insurance-nothing': 'a=1' },
		{ 'insurance-__proto__': 'a=1' },
		{ 'insurance-gig-mediation': 'mediationAcceptedOn=2026-13-40' },
		{ 'subsidies-__proto__': 'a=1' },
		{ 'subsidies-constructor': 'a=1' },
		{ retirement: '%E0%A4%A' },
		{ 'subsidies-graduate': 'graduationYear=99999999&work=x' },
	])
		expect(told(answers, '2026-11-21')).toEqual([]);
});
