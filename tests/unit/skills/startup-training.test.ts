/** 渝人社发〔2024〕13号 一（六）, 二（二）, 二（八）; inventory F §17 startup-training-subsidy, seed lines 11225–11228, 11240, 11252. */
import { describe, expect, test } from 'vitest';
import { startupTraining } from '$lib/skills/startup-training';
import { lineOf, typed } from '../matters/people';

const read = typed(startupTraining);
const fine = {
	birth: '1990-5',
	sex: 'male',
	subsidisedThisYear: 'no',
	subsidisedTimes: '0',
	drawsPension: 'no',
	onPublicPayroll: 'no',
};
const jobless = { ...fine, traineeGroup: 'registered', inBusiness: 'no', gybDone: 'no' };
const main = (texts: Record<string, string>) => read(texts).answer.main;

describe('what is paid: 110, 100 or 90 % of the standard', () => {
	test.each([
		['gyb', {}, 'employed', '440元'],
		['gyb', {}, 'none', '360元'],
		['syb', {}, 'employed', '1,650元'],
		['syb', {}, 'none', '1,350元'],
		['syb', { gybDone: 'yes' }, 'employed', '1,210元'],
		// Inventory: SYB after GYB, no employment
		['syb', { gybDone: 'yes' }, 'none', '990元'],
		['online', {}, 'employed', '1,430元'],
		['online', {}, 'none', '1,170元'],
	])('%s %o, %s: %s', (startupCourse, more, trainingOutcome, value) => {
		expect(main({ ...jobless, ...more, startupCourse, trainingOutcome })).toMatchObject({
			value,
			tone: 'good',
		});
	});

	test.each([
		['gyb', '400元'],
		['syb', '1,500元'],
		['online', '1,300元'],
	])('in work all along, %s: %s', (startupCourse, value) => {
		expect(
			main({ ...jobless, traineeGroup: 'rural', startupCourse, trainingOutcome: 'already' }),
		).toMatchObject({ value });
	});

	test('of IYB too', () => {
		const owner = { ...fine, startupCourse: 'iyb', inBusiness: 'yes', businessRegisteredOn: '2024-11-1' };
		// Inventory: business owner of 2 years, IYB
		expect(main({ ...owner, trainingOutcome: 'already' })).toMatchObject({ value: '1,500元', tone: 'good' });
		expect(main({ ...owner, trainingOutcome: 'employed' })).toMatchObject({ value: '1,650元' });
		expect(main({ ...owner, trainingOutcome: 'none' })).toMatchObject({ value: '1,350元' });
		// In business and nothing said: in work all along.
		expect(main(owner)).toMatchObject({ value: '1,500元' });
		expect(read(owner).answer.assumptions.join()).toContain('100%');
	});

	// Inventory: 应届毕业生 GYB, starts business
	test('a graduate of this year, GYB, who starts a business: 440 yuan', () => {
		const graduate = {
			...fine,
			startupCourse: 'gyb',
			traineeGroup: 'graduate',
			graduationYear: '2026',
			trainingOutcome: 'employed',
		};
		expect(main(graduate)).toMatchObject({ value: '440元', tone: 'good' });
		expect(main({ ...graduate, graduationYear: '2025' })).toMatchObject({ value: '不能领', tone: 'alert' });
	});

	test('while it is not known what comes of it, from and to', () => {
		expect(main({ ...jobless, startupCourse: 'gyb' })).toMatchObject({ value: '360元到440元', tone: 'good' });
		expect(read({ ...jobless, startupCourse: 'gyb' }).answer.missing).toEqual(['trainingOutcome']);
	});

	test('while nothing is known of the person, at most', () => {
		expect(main({ startupCourse: 'online' })).toMatchObject({ value: '最多1,430元', tone: 'plain' });
		expect(main({})).toBeUndefined();
		expect(read({}).answer.tables[0]?.rows).toEqual([
			['GYB，24课时', '440元', '400元', '360元'],
			['SYB，80课时', '1,650元', '1,500元', '1,350元'],
			['SYB，56课时', '1,210元', '1,100元', '990元'],
			['IYB，56课时', '1,650元', '1,500元', '1,350元'],
			['网络创业，56课时', '1,430元', '1,300元', '1,170元'],
		]);
	});
});

describe('the long and the short SYB', () => {
	const syb = { ...jobless, startupCourse: 'syb', trainingOutcome: 'none' };

	test('after GYB or in business 56 lessons, else 80', () => {
		expect(lineOf(read(syb).answer, '上多少课')).toBe('80课时');
		expect(lineOf(read({ ...syb, gybDone: 'yes' }).answer, '上多少课')).toBe('56课时');
		expect(lineOf(read({ ...syb, gybDone: 'yes' }).answer, '连GYB一共上')).toBe('80课时');
		expect(
			lineOf(
				read({ ...syb, traineeGroup: 'rural', inBusiness: 'yes', businessRegisteredOn: '2026-3-1' }).answer,
				'上多少课',
			),
		).toBe('56课时');
	});

	test('not known which: from the least to the most', () => {
		const { gybDone: _gyb, inBusiness: _business, ...rest } = syb;
		expect(main(rest)).toMatchObject({ value: '990元到1,350元' });
		expect(read(rest).answer.missing).toEqual(['gybDone', 'inBusiness']);
	});

	test('who may take the short one may ask for the long one, which is open', () => {
		const long = read({ ...syb, gybDone: 'yes', sybHours: '80' }).answer;
		expect(long.main).toMatchObject({ value: '1,350元' });
		expect(long.open.join()).toContain('通知没有写明');
	});

	test('the short one takes GYB or a business', () => {
		expect(read({ ...syb, sybHours: '56' }).problems.sybHours).toContain('80课时');
		expect(read({ ...syb, sybHours: '80' }).problems).toEqual({});
		expect(read({ ...syb, gybDone: 'yes', sybHours: '56' }).problems).toEqual({});
	});
});

describe('for whom', () => {
	const none = { ...fine, traineeGroup: 'none', gybDone: 'no', trainingOutcome: 'already' };
	const owner = (startupCourse: string, businessRegisteredOn: string, trainingStartedOn = '2026-11-21') =>
		read({ ...none, startupCourse, inBusiness: 'yes', businessRegisteredOn, trainingStartedOn }).answer;

	test('GYB is for the six kinds only', () => {
		expect(main({ ...none, startupCourse: 'gyb' })).toMatchObject({ value: '不能领' });
		expect(main({ ...jobless, startupCourse: 'gyb' })?.tone).toBe('good');
	});

	// 创业1年内 and 创业1年以上: the very day of a year is both.
	test.each([
		['2025-11-20', 'alert', 'good'],
		['2025-11-21', 'good', 'good'],
		['2025-11-22', 'good', 'alert'],
	])('registered on %s: SYB %s, IYB %s', (registered, syb, iyb) => {
		expect(owner('syb', registered).main?.tone).toBe(syb);
		expect(owner('iyb', registered).main?.tone).toBe(iyb);
	});

	test('at exactly a year it is said that either will do', () => {
		expect(owner('iyb', '2025-11-21').open.join()).toContain('都算得上');
		expect(owner('syb', '2025-11-21').open.join()).toContain('都算得上');
		expect(owner('iyb', '2025-11-20').open.join()).not.toContain('都算得上');
	});

	test('the start of the training counts, not today', () => {
		expect(owner('iyb', '2026-1-15', '2027-1-14').main?.tone).toBe('alert');
		expect(owner('iyb', '2026-1-15', '2027-1-15').main?.tone).toBe('good');
	});

	test('of a business of unknown age nothing is said of its first year', () => {
		const { finding } = read({ startupCourse: 'syb', inBusiness: 'yes' }).answer;
		expect(JSON.stringify(finding)).not.toContain('创业已经超过1年');
	});

	test('who is turned away is told what else there is', () => {
		expect(owner('iyb', '2026-6-1').main?.note).toContain('SYB');
		expect(main({ ...none, startupCourse: 'iyb', inBusiness: 'no' })?.note).toContain('SYB');
		expect(owner('syb', '2024-6-1').main?.note).toContain('IYB');
	});

	test('one of the six kinds may take SYB however old the business', () => {
		const { main: found } = read({
			...jobless,
			traineeGroup: 'hardship',
			startupCourse: 'syb',
			inBusiness: 'yes',
			businessRegisteredOn: '2020-1-1',
		}).answer;
		expect(found).toMatchObject({ value: '1,100元', tone: 'good' });
	});

	test('online business is for the six kinds and for whoever is in business', () => {
		expect(main({ ...none, startupCourse: 'online', inBusiness: 'no' })?.tone).toBe('alert');
		expect(main({ ...none, startupCourse: 'online', inBusiness: 'yes' })?.tone).toBe('good');
		expect(main({ ...jobless, startupCourse: 'online' })?.tone).toBe('good');
	});
});

describe('GYB and SYB in one year: the notice contradicts itself', () => {
	const syb = { ...jobless, startupCourse: 'syb', subsidisedThisYear: 'yes', trainingOutcome: 'none' };

	test('after GYB it is open, and said so', () => {
		const { main: found, notices } = read({ ...syb, gybDone: 'yes' }).answer;
		expect(found).toMatchObject({ tone: 'plain', value: '990元' });
		expect(found?.note).toContain('对不上');
		// Once is enough; before it is known, it is a warning.
		expect(notices).toEqual([]);
		expect(read({ ...syb, gybDone: 'yes', subsidisedThisYear: '' }).answer.notices.join()).toContain(
			'对不上',
		);
	});

	test('after another training it is a no', () => {
		expect(main(syb)).toMatchObject({ tone: 'alert' });
		expect(main(syb)?.note).toContain('2027年');
	});

	test('GYB says so too, IYB does not', () => {
		expect(read({ startupCourse: 'gyb' }).answer.notices).toHaveLength(1);
		expect(read({ startupCourse: 'iyb' }).answer.notices).toHaveLength(0);
	});
});

test('the limits of all subsidised training hold here', () => {
	const gyb = { ...jobless, startupCourse: 'gyb' };
	expect(main({ ...gyb, subsidisedTimes: '3' })?.tone).toBe('alert');
	expect(main({ ...gyb, birth: '1966-12' })?.tone).toBe('good');
	expect(main({ ...gyb, birth: '1966-11' })).toMatchObject({ tone: 'plain' });
	expect(main({ ...gyb, birth: '1966-11' })?.note).toContain('通知没有写');
	expect(main({ ...gyb, birth: '1965-10' })?.tone).toBe('alert');
	expect(main({ ...gyb, drawsPension: 'yes' })?.tone).toBe('alert');
});

describe('what is asked', () => {
	const asks = (texts: Record<string, string>) => read(texts).asks;

	test('first the course alone, then who one is', () => {
		expect(asks({})).toEqual(['startupCourse']);
		expect(asks({ startupCourse: 'gyb' })).toEqual(['startupCourse', 'traineeGroup', 'trainingOutcome']);
		expect(asks({ startupCourse: 'iyb' })).toEqual(['startupCourse', 'inBusiness', 'trainingOutcome']);
		expect(asks({ startupCourse: 'iyb', inBusiness: 'yes' })).toContain('businessRegisteredOn');
		expect(asks({ startupCourse: 'iyb', inBusiness: 'no' })).not.toContain('businessRegisteredOn');
		expect(asks({ startupCourse: 'gyb', traineeGroup: 'graduate' })).toContain('graduationYear');
	});

	test('what the course does not turn on is not asked', () => {
		expect(asks({ startupCourse: 'online', traineeGroup: 'rural' })).not.toContain('inBusiness');
		expect(read({ startupCourse: 'gyb' }).refines).not.toContain('sybHours');
	});
});

describe('what cannot be', () => {
	test.each([
		[{ inBusiness: 'yes', businessRegisteredOn: '2027-1-1' }, 'businessRegisteredOn', '还没到'],
		[{ businessRegisteredOn: '1970-1-1' }, 'businessRegisteredOn', '太早'],
		[
			{ inBusiness: 'yes', businessRegisteredOn: '2026-11-1', trainingStartedOn: '2026-10-1' },
			'businessRegisteredOn',
			'2026年10月1日',
		],
		[{ inBusiness: 'no', businessRegisteredOn: '2026-1-1' }, 'inBusiness', '已经登记'],
		[{ traineeGroup: 'registered', trainingOutcome: 'already' }, 'trainingOutcome', '登记失业'],
		[{ subsidisedTimes: '51' }, 'subsidisedTimes', '0到50'],
	])('%o', (texts, key, says) => {
		const { problems } = read({ startupCourse: 'syb', ...(texts as unknown as Record<string, string>) });
		expect(Object.keys(problems)).toEqual([key]);
		expect(problems[key]).toContain(says);
	});
});
