import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { traineeship } from '$lib/benefits/traineeship';
import { day, parseDay, type Day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, parseMonth, type Month } from '$lib/engine/month';
import { everyCitationStands } from './citations';
import { guideOf } from './guide-of';
import { someDay, strangeFacts } from './strange-facts';

const month = (text: string): Month => parseMonth(text) ?? monthOf(1, 1);
const on = (text: string): Day => parseDay(text) ?? day('0001-01-01');

/** Graduated in 2024, certificate of 25 June, not employed since. */
const graduate: BenefitFacts = {
	graduate: true,
	graduationYear: 2024,
	certificateOn: on('2024-06-25'),
	studyingOn: false,
	work: 'none',
	birth: month('1990-01'),
	registered: false,
	traineeMonths: 6,
};

/** Eighteen, not of a university, registered as unemployed. */
const youth: BenefitFacts = {
	graduate: false,
	schoolAlike: 'none',
	work: 'none',
	birth: month('2007-02'),
	registered: true,
};

const kind = (facts: BenefitFacts, at: string) => outcomeOf(traineeship, facts, day(at)).kind;

describe('from 1 September of the year before, for two years after the certificate of 2024-06-25', () => {
	/** The anniversary itself is not spoken of. The rules themselves are of 30 April 2024. */
	test.each([
		['2024-04-29', 'not-in-force'],
		['2024-04-30', 'now'],
		['2024-06-25', 'now'],
		['2026-06-24', 'now'],
		['2026-06-25', 'unknown'],
		['2026-06-26', 'no'],
	])('on %s: %s', (at, expected) => expect(kind(graduate, at)).toBe(expected));

	/** The rules themselves begin on 30 April 2024. */
	test('the days of the window are said: from 2023-09-01 to 2026-06-24', () => {
		expect(outcomeOf(traineeship, graduate, day('2024-05-01')).window).toMatchObject({
			from: '2023-09-01',
			until: '2026-06-24',
		});
	});

	/** A student before the day on the certificate needs no other proof; after two years the anniversary is left open. */
	test.each([
		['2023-08-31', 'no'],
		['2023-09-01', 'now'],
		['2024-06-25', 'now'],
		['2026-06-24', 'now'],
		['2026-06-25', 'unknown'],
		['2026-06-26', 'no'],
	])('applied and started on %s: %s', (at, expected) => {
		expect(kind({ ...graduate, traineeApplied: on(at), traineeStart: on(at) }, '2026-11-21')).toBe(expected);
	});

	test('a student who graduates in 2027, before and after September 2026', () => {
		const student: BenefitFacts = { ...graduate, graduationYear: 2027, certificateOn: on('2027-06-25') };
		expect(outcomeOf(traineeship, student, day('2026-08-31'))).toMatchObject({
			kind: 'from',
			from: '2026-09-01',
		});
		expect(kind(student, '2026-09-01')).toBe('now');
		expect(outcomeOf(traineeship, student, day('2026-09-01')).window).toMatchObject({
			from: '2026-09-01',
			until: '2029-06-24',
		});
	});

	test('without the certificate the year alone tells, but for its third year', () => {
		const { certificateOn: _, ...rest } = graduate;
		expect(kind(rest, '2025-12-31')).toBe('now');
		expect(outcomeOf(traineeship, rest, day('2026-01-01'))).toMatchObject({
			kind: 'unknown',
			missing: ['certificateOn'],
		});
		expect(kind(rest, '2026-12-31')).toBe('unknown');
		expect(kind(rest, '2027-01-01')).toBe('no');
	});

	test('whoever started in time is not too late afterwards', () => {
		const started = { traineeApplied: on('2026-06-01'), traineeStart: on('2026-06-20') };
		expect(kind({ ...graduate, ...started }, '2026-09-01')).toBe('now');
	});

	test('applying and starting on either side of the end: not stated which counts', () => {
		const apart = { traineeApplied: on('2026-06-20'), traineeStart: on('2026-07-01') };
		const {
			kind: found,
			missing,
			finding,
		} = outcomeOf(traineeship, { ...graduate, ...apart }, day('2026-06-20'));
		expect(found).toBe('unknown');
		expect(missing).toEqual([]);
		expect(JSON.stringify(finding)).toContain('按申请那天算还是按上岗那天算');
		expect(kind({ ...graduate, traineeStart: on('2026-07-01') }, '2026-06-20')).toBe('no');
	});
});

describe('graduates', () => {
	test.each<[string, BenefitFacts, string]>([
		['employed', { work: 'employed' }, 'no'],
		['in flexible work: not defined', { work: 'flexible' }, 'unknown'],
		['with a business: not defined', { work: 'own-business' }, 'unknown'],
		['studying on', { studyingOn: true }, 'no'],
		['of a Taiwan university', { graduate: false, schoolAlike: 'taiwan' }, 'now'],
		['of special education', { graduate: false, schoolAlike: 'special-education' }, 'now'],
		['of a technician college: not spoken of', { graduate: false, schoolAlike: 'technician' }, 'unknown'],
		['of none of these', { graduate: false, schoolAlike: 'none' }, 'no'],
	])('%s', (_, more, expected) => expect(kind({ ...graduate, ...more }, '2025-03-01')).toBe(expected));

	/** A bachelor of 2024 in a full-time master's course to 2027: not now, but in the school year of that course. */
	test("a bachelor in a master's course: not with the bachelor's certificate, later with the course", () => {
		expect(kind({ ...graduate, studyingOn: true }, '2025-03-01')).toBe('no');
		const { certificateOn: _, ...course } = { ...graduate, graduationYear: 2027 };
		expect(outcomeOf(traineeship, course, day('2026-08-31'))).toMatchObject({
			kind: 'from',
			from: '2026-09-01',
		});
		expect(kind(course, '2026-09-01')).toBe('now');
	});

	test('employed, a year after graduating: no need of the certificate', () => {
		const { certificateOn: _, ...rest } = graduate;
		expect(kind({ ...rest, work: 'employed' }, '2024-12-31')).toBe('unknown');
		expect(kind({ ...rest, work: 'employed' }, '2025-01-01')).toBe('no');
	});

	test('a student until the day on the certificate, that day included', () => {
		expect(kind({ ...graduate, work: 'employed' }, '2024-06-25')).toBe('now');
		expect(kind({ ...graduate, work: 'employed' }, '2024-06-26')).toBe('no');
	});

	test('without the year, the certificate tells it', () => {
		const { graduationYear: _, ...rest } = { ...graduate, certificateOn: on('2027-06-25') };
		expect(outcomeOf(traineeship, rest, day('2026-08-31'))).toMatchObject({
			kind: 'from',
			from: '2026-09-01',
		});
		expect(kind(rest, '2026-09-01')).toBe('now');
	});

	test('once applied, no window is left to be said', () => {
		const applied = { ...graduate, traineeApplied: on('2025-03-01') };
		expect(outcomeOf(traineeship, applied, day('2025-02-28')).window).toMatchObject({ until: '2026-06-24' });
		expect(outcomeOf(traineeship, applied, day('2025-03-01')).window).toBeUndefined();
	});

	test('a student may have work', () => {
		expect(kind({ ...graduate, work: 'employed' }, '2024-05-01')).toBe('now');
	});

	test('registration as unemployed is not asked of graduates', () => {
		const { registered: _, birth: __, ...rest } = graduate;
		expect(kind(rest, '2025-03-01')).toBe('now');
	});
});

describe('registered unemployed people of 16 to 24', () => {
	/** Born in February 2007. */
	test.each([
		['2025-03-15', 'now'],
		['2032-01-31', 'now'],
		['2032-02-15', 'unknown'], // 25 on a day of that month
		['2032-03-01', 'no'],
	])('on %s: %s', (at, expected) => expect(kind(youth, at)).toBe(expected));

	test('not yet sixteen', () => {
		const child = { ...youth, birth: month('2009-06') };
		expect(outcomeOf(traineeship, child, day('2025-05-01'))).toMatchObject({
			kind: 'from',
			from: '2025-07-01',
		});
		expect(kind(child, '2025-06-15')).toBe('unknown');
		expect(kind(child, '2025-07-01')).toBe('now');
	});

	/** Registration comes first. */
	test.each([
		['2025-03-10', '2025-03-12', 'now'],
		['2025-03-12', '2025-03-12', 'unknown'],
	])('registered %s, applied %s: %s', (registered, applied, expected) => {
		const dates = { registeredOn: on(registered), traineeApplied: on(applied) };
		expect(kind({ ...youth, ...dates }, '2025-03-20')).toBe(expected);
	});

	test('registered after applying: not so, but a new application can follow', () => {
		const dates = { registeredOn: on('2025-03-14'), traineeApplied: on('2025-03-12') };
		const found = outcomeOf(traineeship, { ...youth, ...dates }, day('2025-03-20'));
		expect(found).toMatchObject({ kind: 'one-step', finding: { truth: 'no' } });
	});

	test('not registered yet: register, then apply', () => {
		const { step } = outcomeOf(traineeship, { ...youth, registered: false }, day('2025-03-15'));
		expect(step?.otherwise).toBe('先登记失业，再申请');
	});

	test('employed: no', () => expect(kind({ ...youth, work: 'employed' }, '2025-03-15')).toBe('no'));

	test('a graduate whose two years are over but who is 24 and registered', () => {
		const facts = { ...graduate, birth: month('2002-05'), registered: true };
		const outcome = outcomeOf(traineeship, facts, day('2026-07-15'));
		expect(outcome.kind).toBe('now');
		expect(outcome.window).toBeUndefined();
	});
});

describe('the allowance is at least 2,330 yuan a month, all over Chongqing', () => {
	const paid = (more: BenefitFacts, at = '2025-03-01') =>
		outcomeOf(traineeship, { ...graduate, ...more }, day(at)).payment;

	test.each([
		[1, 2330],
		[6, 13_980],
		[12, 27_960],
	])('%s months: %s yuan', (months, sum) => {
		expect(paid({ traineeMonths: months })).toMatchObject({ known: true, total: yuan(sum) });
		expect(paid({ traineeMonths: months, wageArea: 'second' })).toMatchObject({ total: yuan(sum) });
	});

	test('how many months is asked; more than twelve cannot be agreed', () => {
		const { traineeMonths: _, ...rest } = graduate;
		expect(outcomeOf(traineeship, rest, day('2025-03-01'))).toMatchObject({
			kind: 'now',
			missing: ['traineeMonths'],
			payment: { known: false, missing: ['traineeMonths'] },
		});
		expect(paid({ traineeMonths: 13 })).toMatchObject({ known: false, missing: [] });
		expect(paid({ traineeMonths: 0 })).toMatchObject({ known: false, missing: [] });
	});

	test('before 2025 the amount is not known', () => {
		expect(paid({ traineeMonths: 6 }, '2024-12-31')).toMatchObject({ known: false, missing: [] });
		expect(paid({ traineeMonths: 6 }, '2025-01-01')).toMatchObject({ known: true });
	});
});

test('insurance, seniority and the nature of the agreement are said', () => {
	const { about, payout } = guideOf('traineeship');
	const said = JSON.stringify([about, payout]);
	expect(said).toContain('每人不低于100元');
	expect(said).toContain('见习时间可以算工龄');
	expect(said).toContain('不是劳动关系');
});

describe('what is missing', () => {
	test('of nobody in particular', () => {
		const { kind: found, missing } = outcomeOf(traineeship, {}, day('2025-03-01'));
		expect(found).toBe('unknown');
		expect(missing).toEqual(
			expect.arrayContaining(['graduate', 'graduationYear', 'work', 'birth', 'registered']),
		);
	});
});

test('every citation stands in the library', () =>
	everyCitationStands([
		traineeship,
		outcomeOf(traineeship, { ...graduate, traineeMonths: 6 }, day('2025-03-01')),
	]));

test('no facts whatever make it throw', () => {
	const keys = [
		...(Object.keys({ ...graduate, ...youth }) as (keyof BenefitFacts)[]),
		...(['registeredOn', 'traineeApplied', 'traineeStart', 'traineeMonths'] as const),
	];
	fc.assert(
		fc.property(strangeFacts(keys), someDay, (facts, at) => {
			outcomeOf(traineeship, facts, at);
			outcomeOf(traineeship, { ...graduate, ...facts }, at);
		}),
	);
});
