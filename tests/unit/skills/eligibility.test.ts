/** 渝人社发〔2024〕13号 一（一）, 四（四）, 四（五）; seed lines 11213, 11288–11292. */
import { describe, expect, test } from 'vitest';
import { findingOf, type Finding } from '$lib/engine/condition';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { ageTruth, sixKinds, trainingEligibility, type SubsidyFor } from '$lib/skills/eligibility';
import {
	askedOf,
	checkTrainee,
	missingIn,
	traineeKeys,
	traineeQuestions,
	type TraineeFacts,
} from '$lib/skills/trainee-facts';
import { expectCitationsToStand } from '../matters/citations';
import { today } from '../matters/people';

const fine: TraineeFacts = {
	traineeGroup: 'registered',
	birth: monthOf(1990, 5),
	sex: 'male',
	subsidisedThisYear: false,
	subsidisedTimes: 0,
	sameLevelHad: false,
	skillUpgradeHad: false,
	drawsPension: false,
	onPublicPayroll: false,
};
const assessed: TraineeFacts = {
	...fine,
	skillCertificateOn: day('2026-11-02'),
	assessedThisYear: false,
	assessedTimes: 0,
	sameLevelAssessed: false,
};
const found = (facts: TraineeFacts, on: string = today, of: SubsidyFor = 'training'): Finding =>
	findingOf(trainingEligibility({ of }), facts, day(on));
const truth = (facts: TraineeFacts, on: string = today, of: SubsidyFor = 'training') =>
	found(facts, on, of).truth;
const broken = (facts: TraineeFacts, of: SubsidyFor = 'training') =>
	found(facts, today, of).of?.filter((each) => each.truth !== 'yes') ?? [];

test('who meets everything is in, and nobody is asked where their hukou is', () => {
	expect(truth(fine)).toBe('yes');
	expect(truth(assessed, today, 'assessment')).toBe('yes');
	expect(Object.keys(traineeQuestions)).not.toContain('hukou');
});

test('of nobody known, everything is missing; sources stand in the library', () => {
	expect(found({}).truth).toBe('unknown');
	expect(missingIn(found({}), {})).toEqual([
		...['traineeGroup', 'birth', 'sex', 'subsidisedThisYear', 'subsidisedTimes', 'sameLevelHad'],
		...['skillUpgradeHad', 'drawsPension', 'onPublicPayroll'],
	]);
	expectCitationsToStand(found({}));
	expectCitationsToStand(found({}, today, 'assessment'));
});

describe('the six kinds', () => {
	test.each(['registered', 'hardship', 'rural', 'watched'] as const)('%s are one', (traineeGroup) => {
		expect(truth({ ...fine, traineeGroup })).toBe('yes');
	});

	test('who is of none is told what would change it', () => {
		const [kind] = broken({ ...fine, traineeGroup: 'none' });
		expect(kind).toMatchObject({ truth: 'no', canChange: true });
		expect(kind?.otherwise).toContain('失业登记');
	});

	// 毕业当年1月1日至12月31日
	test.each([
		['2026-01-01', 2026, 'yes'],
		['2026-12-31', 2026, 'yes'],
		['2025-12-31', 2026, 'no'],
		['2027-01-01', 2026, 'no'],
	])('training from %s, graduating in %d: %s', (start, graduationYear, expected) => {
		expect(truth({ ...fine, traineeGroup: 'graduate', graduationYear, trainingStartedOn: day(start) })).toBe(
			expected,
		);
	});

	// 毕业后一年内; by months, so that the twelfth month after is open
	test.each([
		['2026-05-31', 'no'],
		['2026-06-01', 'yes'],
		['2027-05-31', 'yes'],
		['2027-06-01', 'unknown'],
		['2027-07-01', 'no'],
	])('training from %s, left school in June 2026: %s', (start, expected) => {
		expect(
			truth({
				...fine,
				traineeGroup: 'school-leaver',
				leftSchoolIn: monthOf(2026, 6),
				trainingStartedOn: day(start),
			}),
		).toBe(expected);
	});

	test('the year of graduation is asked of graduates only, the month of leaving school of school-leavers', () => {
		const askedKeys = (facts: TraineeFacts) => askedOf(traineeKeys.training, facts, found(facts));
		expect(askedKeys({})).not.toContain('graduationYear');
		expect(askedKeys({ traineeGroup: 'graduate' })).toContain('graduationYear');
		expect(askedKeys({ traineeGroup: 'graduate' })).not.toContain('leftSchoolIn');
		expect(askedKeys({ traineeGroup: 'school-leaver' })).toContain('leftSchoolIn');
		expect(missingIn(found({ ...fine, traineeGroup: 'graduate' }), { traineeGroup: 'graduate' })).toEqual([
			'graduationYear',
		]);
		expect(askedKeys({ traineeGroup: 'none' })).toEqual(['traineeGroup']);
	});

	test('a matter may say who else it is for', () => {
		const tree = trainingEligibility({ who: { ...sixKinds(), says: '谁都可以', holds: () => 'yes' } });
		expect(findingOf(tree, { ...fine, traineeGroup: 'none' }, today).truth).toBe('yes');
		expect(
			findingOf(trainingEligibility({ who: false }), { ...fine, traineeGroup: 'none' }, today).truth,
		).toBe('yes');
	});
});

describe('the age, by months: 不超过男性60周岁、女性55周岁', () => {
	// Born in March 1966: 60 in March 2026. Whether 60 years and a day is past 60 is not stated: open until 61.
	test.each([
		['male', 1966, 3, 2026, 2, 'yes'],
		['male', 1966, 3, 2026, 3, 'unknown'],
		['male', 1966, 3, 2026, 4, 'unknown'],
		['male', 1966, 3, 2027, 3, 'unknown'],
		['male', 1966, 3, 2027, 4, 'no'],
		['female', 1971, 3, 2026, 2, 'yes'],
		['female', 1971, 3, 2026, 3, 'unknown'],
		['female', 1971, 3, 2027, 3, 'unknown'],
		['female', 1971, 3, 2027, 4, 'no'],
	] as const)('%s of %d-%d in %d-%d: %s', (sex, by, bm, y, m, expected) => {
		expect(ageTruth(monthOf(by, bm), sex, monthOf(y, m))).toBe(expected);
	});

	test('it is looked at on the day the training starts, else on the day asked', () => {
		const man = { ...fine, birth: monthOf(1966, 11) };
		expect(truth(man, '2026-10-31')).toBe('yes');
		expect(truth(man, '2026-11-21')).toBe('unknown');
		expect(truth({ ...man, trainingStartedOn: day('2026-10-31') }, '2026-11-21')).toBe('yes');
		expect(truth({ ...man, trainingStartedOn: day('2028-01-01') }, '2026-10-31')).toBe('no');
	});

	// Inventory F, skill-evaluation-subsidy: 鉴定（评价）证书生成时间为准
	test('of assessment it is looked at on the day of the certificate', () => {
		const man = { ...assessed, birth: monthOf(1966, 11) };
		const at = (skillCertificateOn: string) =>
			truth({ ...man, skillCertificateOn: day(skillCertificateOn) }, '2028-06-01', 'assessment');
		expect(at('2026-10-31')).toBe('yes');
		expect(at('2026-11-01')).toBe('unknown');
		expect(at('2027-12-01')).toBe('no');
	});

	test('who is young enough for both is not asked for their sex', () => {
		const { sex: _, ...rest } = fine;
		expect(truth({ ...rest, birth: monthOf(1990, 5) })).toBe('yes');
		expect(found({ ...rest, birth: monthOf(1970, 5) }).missing).toEqual(['sex']);
		expect(truth({ ...rest, birth: monthOf(1960, 5) })).toBe('no');
	});

	test('what is open says whom to ask, and what is past says that retirement reform changes nothing', () => {
		const [open] = broken({ ...fine, birth: monthOf(1966, 11) });
		expect(open).toMatchObject({ truth: 'unknown', missing: [] });
		expect(open?.otherwise).toMatch(/还不到61岁.*通知没有写.*12333/);
		const [past] = broken({ ...fine, birth: monthOf(1965, 10) });
		expect(past?.otherwise).toContain('没有跟着延迟退休改');
	});
});

describe('how often', () => {
	test('once a year, by the start: what began in 2024 used 2024 up', () => {
		const facts = { ...fine, subsidisedThisYear: true, trainingStartedOn: day('2024-12-20') };
		expect(truth(facts)).toBe('no');
		expect(broken(facts)[0]?.otherwise).toContain('2025年开始的，可以再看');
	});

	test.each([
		[0, 'yes'],
		[2, 'yes'],
		[3, 'no'],
		[4, 'no'],
	])('%d times before: %s', (times, expected) => {
		expect(truth({ ...fine, subsidisedTimes: times })).toBe(expected);
		expect(truth({ ...assessed, assessedTimes: times }, today, 'assessment')).toBe(expected);
	});

	test('training and being assessed are counted apart', () => {
		const trained = {
			subsidisedThisYear: true,
			subsidisedTimes: 3,
			sameLevelHad: true,
			skillUpgradeHad: true,
		};
		expect(truth({ ...assessed, ...trained }, today, 'assessment')).toBe('yes');
		const tested = { assessedThisYear: true, assessedTimes: 3, sameLevelAssessed: true };
		expect(truth({ ...fine, ...tested })).toBe('yes');
		expect(truth({ ...assessed, assessedThisYear: true }, today, 'assessment')).toBe('no');
	});

	test('not again for the same occupation at the same or a lower level', () => {
		expect(truth({ ...fine, sameLevelHad: true })).toBe('no');
		expect(truth({ ...fine, skillUpgradeHad: true })).toBe('no');
		expect(truth({ ...assessed, sameLevelAssessed: true }, today, 'assessment')).toBe('no');
	});

	test('where no occupation is certified, levels do not matter', () => {
		const tree = trainingEligibility({ level: false });
		expect(findingOf(tree, { ...fine, sameLevelHad: true, skillUpgradeHad: true }, today).truth).toBe('yes');
	});
});

test.each(['drawsPension', 'onPublicPayroll'] as const)('%s: left out of both', (key) => {
	expect(truth({ ...fine, [key]: true })).toBe('no');
	expect(truth({ ...assessed, [key]: true }, today, 'assessment')).toBe('no');
});

describe('what cannot be', () => {
	const problem = (facts: TraineeFacts) => checkTrainee(facts, today);

	test.each([
		[{ birth: monthOf(2027, 1) }, 'birth', '将来'],
		[{ birth: monthOf(1900, 1) }, 'birth', '太早'],
		[{ birth: monthOf(2014, 12) }, 'birth', '12岁'],
		[{ graduationYear: 2035 }, 'graduationYear', '太远'],
		[{ birth: monthOf(2000, 1), graduationYear: 2011 }, 'graduationYear', '12岁'],
		[{ leftSchoolIn: monthOf(2028, 12) }, 'leftSchoolIn', '太远'],
		[{ birth: monthOf(2000, 1), leftSchoolIn: monthOf(2011, 12) }, 'leftSchoolIn', '12岁'],
		[{ trainingStartedOn: day('2024-05-08') }, 'trainingStartedOn', '2024年5月9日'],
		[{ trainingStartedOn: day('2029-11-22') }, 'trainingStartedOn', '太远'],
		[{ skillCertificateOn: day('2026-11-22') }, 'skillCertificateOn', '还没到'],
		[{ traineeGroup: 'registered', onPublicPayroll: true }, 'onPublicPayroll', '核对'],
		[{ drawsPension: true, onPublicPayroll: true }, 'onPublicPayroll', '核对'],
	] as [TraineeFacts, keyof TraineeFacts, string][])('%o', (facts, key, says) => {
		expect(Object.keys(problem(facts))).toEqual([key]);
		expect(problem(facts)[key]).toContain(says);
	});

	test.each([
		{ birth: monthOf(2014, 11) },
		{ graduationYear: 2034 },
		{ leftSchoolIn: monthOf(2028, 11) },
		{ trainingStartedOn: day('2024-05-09') },
		{ trainingStartedOn: day('2029-11-21') },
		{ skillCertificateOn: today },
		{ skillCertificateOn: day('2023-05-08') },
		{ birth: monthOf(1950, 1), subsidisedTimes: 50 },
		fine,
		assessed,
	] as TraineeFacts[])('%o can be', (facts) => {
		expect(problem(facts)).toEqual({});
	});
});

describe('why not, in a word', () => {
	test('before leaving school: not yet; after a year: no longer', () => {
		const leaver = (year: number, month: number) =>
			broken({ ...fine, traineeGroup: 'school-leaver', leftSchoolIn: monthOf(year, month) })[0]?.otherwise;
		expect(leaver(2027, 6)).toContain('2026年11月21日还没有毕业');
		expect(leaver(2025, 11)).toContain('正好在毕业满一年的那个月');
		expect(leaver(2025, 10)).toContain('只算毕业以后一年以内的');
	});

	test('past the age: which age, and that it is the notice’s own', () => {
		expect(broken({ ...fine, birth: monthOf(1965, 10) })[0]?.otherwise).toBe(
			'培训开始时已经超过60周岁；这个岁数是通知直接写的，没有跟着延迟退休改',
		);
		expect(
			broken({ ...assessed, birth: monthOf(1970, 10), sex: 'female' }, 'assessment')[0]?.otherwise,
		).toContain('证书生成时已经超过55周岁');
	});
});
