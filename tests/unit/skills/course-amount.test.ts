import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuan } from '$lib/engine/money';
import { skillLevels, type LocalUplift, type SkillLevel } from '$lib/law/course-standards';
import { trainingClasses, type TrainingClass } from '$lib/law/training-catalogue';
import {
	courseCap,
	courseSubsidy,
	hourFee,
	hoursToCap,
	isOnlineBeyond,
	onlineBeside,
	type Course,
} from '$lib/skills/course-amount';

const paid = (course: Course) => courseSubsidy(course).payment;

/** The table of inventory F §17, derived by hand: completion, special, levels five to one. */
const table: readonly (readonly [
	TrainingClass,
	caps: readonly number[],
	fees: readonly number[],
	hours: readonly number[],
])[] = [
	[
		'A+',
		[1280, 1440, 1600, 2400, 3200, 4000, 4800],
		[22.1, 24.7, 27.3, 29.9, 32.5, 39, 52],
		[58, 59, 59, 81, 99, 103, 93],
	],
	[
		'A',
		[1040, 1170, 1300, 1950, 2600, 3250, 3900],
		[19.55, 21.85, 24.15, 26.45, 28.75, 34.5, 46],
		[54, 54, 54, 74, 91, 95, 85],
	],
	['B', [800, 900, 1000, 1500, 2000, 2500, 3000], [17, 19, 21, 23, 25, 30, 40], [48, 48, 48, 66, 80, 84, 75]],
	[
		'C',
		[560, 630, 700, 1050, 1400, 1750, 2100],
		[14.45, 16.15, 17.85, 19.55, 21.25, 25.5, 34],
		[39, 40, 40, 54, 66, 69, 62],
	],
];

describe.each(table)('class %s', (of, caps, fees, hours) => {
	const levels: readonly SkillLevel[] = [
		...(['completion', 'special', 'level5', 'level4', 'level3', 'level2', 'level1'] as const),
	];

	test('caps, fees by the hour, and hours to the cap', () => {
		expect(levels.map((level) => courseCap(of, level) / 100)).toEqual(caps);
		expect(levels.map((level) => hourFee(of, level) / 1000)).toEqual(fees);
		expect(levels.map((level) => hoursToCap(of, level))).toEqual(hours);
	});

	test('at that hour the cap is reached, an hour before it is not', () => {
		levels.forEach((level, index) => {
			const reached = hours[index] ?? 0;
			const cap = yuan(caps[index] ?? 0);
			expect(paid({ class: of, level, onSite: reached })).toBe(cap);
			expect(paid({ class: of, level, onSite: reached - 1 })).toBeLessThan(cap);
		});
	});
});

describe('worked examples of inventory F §17', () => {
	test('1: B, level five, 60 hours, work found', () => {
		const subsidy = courseSubsidy({ class: 'B', level: 'level5', onSite: 60, share: 110 });
		expect(subsidy).toEqual({
			cap: yuan(1000),
			byHours: yuan(1260),
			base: yuan(1000),
			bound: 'cap',
			payment: yuan(1100),
			capLast: yuan(1000),
			rounded: false,
		});
	});

	test('2: B, level five, 40 hours: with work, without, with work before', () => {
		const course = { class: 'B', level: 'level5', onSite: 40 } as const;
		expect(courseSubsidy(course)).toMatchObject({ base: yuan(840), bound: 'hours' });
		expect([110, 90, 100].map((share) => paid({ ...course, share }))).toEqual([
			yuan(924),
			yuan(756),
			yuan(840),
		]);
	});

	test('3: A+, level four, 80 and 81 hours, work found', () => {
		const course = { class: 'A+', level: 'level4', share: 110 } as const;
		expect(courseSubsidy({ ...course, onSite: 80 })).toMatchObject({
			byHours: yuan(2392),
			bound: 'hours',
			payment: yuan(2631.2),
		});
		expect(courseSubsidy({ ...course, onSite: 81 })).toMatchObject({
			byHours: yuan(2421.9),
			bound: 'cap',
			payment: yuan(2640),
		});
	});

	test('4: B, special skill, 47 and 48 hours, work found', () => {
		const course = { class: 'B', level: 'special', share: 110 } as const;
		expect(paid({ ...course, onSite: 47 })).toBe(yuan(982.3));
		expect(paid({ ...course, onSite: 48 })).toBe(yuan(990));
	});

	test('5: C, level five, with hours online, no work', () => {
		const course = { class: 'C', level: 'level5', share: 90 } as const;
		// 418.365, rounded once
		expect(courseSubsidy({ ...course, onSite: 21, online: 9 })).toMatchObject({
			base: yuan(464.85),
			payment: yuan(418.37),
			rounded: true,
		});
		expect(courseSubsidy({ ...course, onSite: 42, online: 18 })).toMatchObject({
			byHours: yuan(929.7),
			payment: yuan(630),
			rounded: false,
		});
	});

	test('6: A, level four, 49 and 21 online, work found', () => {
		// 1,656.655
		expect(courseSubsidy({ class: 'A', level: 'level4', onSite: 49, online: 21, share: 110 })).toMatchObject({
			base: yuan(1506.05),
			payment: yuan(1656.66),
			rounded: true,
		});
	});
});

describe('the cap before the share, or after it', () => {
	const course = { class: 'B', level: 'level5' } as const;

	test('the same as long as the share of the hours stays within the cap', () => {
		// 43 × 21 = 903, 110 % of it 993.30; 44 × 21 = 924, 110 % of it 1,016.40
		const within = courseSubsidy({ ...course, onSite: 43, share: 110 });
		expect([within.payment, within.capLast]).toEqual([yuan(993.3), yuan(993.3)]);
		const beyond = courseSubsidy({ ...course, onSite: 44, share: 110 });
		expect([beyond.payment, beyond.capLast]).toEqual([yuan(1016.4), yuan(1000)]);
	});

	test('without work it is the other way round: the cap after the share gives more', () => {
		// 60 × 21 = 1,260: 90 % of the cap is 900; 90 % of the hours 1,134, capped 1,000
		const subsidy = courseSubsidy({ ...course, onSite: 60, share: 90 });
		expect([subsidy.payment, subsidy.capLast]).toEqual([yuan(900), yuan(1000)]);
		// 47 × 21 = 987, below the cap either way
		const below = courseSubsidy({ ...course, onSite: 47, share: 90 });
		expect([below.payment, below.capLast]).toEqual([yuan(888.3), yuan(888.3)]);
	});
});

describe('what districts may add', () => {
	const cap = (uplift: LocalUplift) => courseCap('A', 'level4', uplift);
	const fee = (uplift: LocalUplift) => hourFee('A', 'level4', uplift);

	test('to the value of the class: A, level four is 1,950 and 26.45', () => {
		expect([cap('none'), fee('none')]).toEqual([yuan(1950), 26_450]);
		// a brand: the cap only
		expect([cap('brand'), fee('brand')]).toEqual([yuan(2535), 26_450]);
		// 26.45 × 1.1 = 29.095
		expect([cap('academy'), fee('academy')]).toEqual([yuan(2145), 29_095]);
		expect([cap('centre'), fee('centre')]).toEqual([yuan(2340), 31_740]);
	});

	test('half a fen by the hour is not lost', () => {
		// C, completion: 14.45 × 1.1 = 15.895; ten hours 158.95
		expect(paid({ class: 'C', level: 'completion', onSite: 10, uplift: 'academy' })).toBe(yuan(158.95));
	});

	test('an hour online stays ten yuan', () => {
		expect(paid({ class: 'A+', level: 'level1', onSite: 0, online: 7, uplift: 'centre' })).toBe(yuan(70));
	});
});

describe('online', () => {
	test('three tenths of all hours, not one more', () => {
		expect(isOnlineBeyond(21, 9)).toBe(false);
		expect(isOnlineBeyond(21, 10)).toBe(true);
		expect(isOnlineBeyond(20, 9)).toBe(true);
		expect(isOnlineBeyond(0, 0)).toBe(false);
		expect([onlineBeside(21), onlineBeside(20), onlineBeside(22), onlineBeside(0)]).toEqual([9, 8, 9, 0]);
	});
});

describe('whatever the course', () => {
	const courses = fc.record({
		class: fc.constantFrom(...trainingClasses),
		level: fc.constantFrom(...skillLevels),
		onSite: fc.integer({ min: 0, max: 1000 }),
		online: fc.integer({ min: 0, max: 1000 }),
		share: fc.constantFrom(90, 100, 110),
		uplift: fc.constantFrom<LocalUplift>('none', 'brand', 'academy', 'centre'),
	});

	test('never more than 110 % of the cap, and a further hour never brings less', () => {
		fc.assert(
			fc.property(courses, (course) => {
				const { payment, cap, base, byHours, capLast } = courseSubsidy(course);
				expect(payment * 10).toBeLessThanOrEqual(cap * 11);
				expect(base).toBe(Math.min(cap, byHours));
				expect(capLast).toBeLessThanOrEqual(cap);
				expect(paid({ ...course, onSite: course.onSite + 1 })).toBeGreaterThanOrEqual(payment);
				expect(paid({ ...course, online: course.online + 1 })).toBeGreaterThanOrEqual(payment);
			}),
		);
	});

	test('the more wanted the class, the more is paid', () => {
		fc.assert(
			fc.property(courses, (course) => {
				const paidTo = trainingClasses.map((each) => paid({ ...course, class: each }));
				expect(paidTo).toEqual(paidTo.toSorted((a, b) => b - a));
			}),
		);
	});

	test('what is usually allowed online is within the bound, one hour more is not', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1000 }), (onSite) => {
				expect(isOnlineBeyond(onSite, onlineBeside(onSite))).toBe(false);
				expect(isOnlineBeyond(onSite, onlineBeside(onSite) + 1)).toBe(true);
			}),
		);
	});
});
