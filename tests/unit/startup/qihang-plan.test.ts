import { describe, expect, test } from 'vitest';
import { qihangPlan } from '$lib/startup/qihang-plan';
import { expectCitationsToStand } from '../matters/citations';
import { typed } from '../matters/people';

const look = typed(qihangPlan);
const eligible = {
	businessRegisteredOn: '2021-3-15',
	halfYearFlow: 'yes',
	graduate: 'yes',
	graduationYear: '2020',
	founderRole: 'owner',
	qihangBarred: 'no',
	changedSinceNotice: 'no',
	qihangFunded: 'no',
} as const;
const best = (texts: Record<string, string>) => look({ ...eligible, ...texts }).answer.main;

describe('the highest grade (inventory C 4, worked examples)', () => {
	test.each([
		['40', 'yes', '6', '一等 50,000元'],
		['39.9', 'yes', '8', '二等 30,000元'],
		['35', 'no', '5', '二等 30,000元'],
		['20', 'no', '3', '三等 20,000元'],
		['45', 'yes', '5', '二等 30,000元'],
		// both sides of every boundary
		['40', 'no', '6', '二等 30,000元'],
		['39.99', 'yes', '6', '二等 30,000元'],
		['30', 'no', '4', '二等 30,000元'],
		['29.99', 'no', '4', '三等 20,000元'],
		['30', 'no', '3', '三等 20,000元'],
		['100', 'yes', '3', '三等 20,000元'],
	])('share %s %%, patent %s, %s insured', (founderShare, ownPatent, insuredBrought, value) => {
		expect(best({ founderShare, ownPatent, insuredBrought })).toMatchObject({
			label: '2024年最高可以报',
			value,
			// The round is closed.
			tone: 'plain',
		});
		expect(
			look({ ...eligible, founderShare, ownPatent, insuredBrought }, '2024-05-30').answer.main,
		).toMatchObject({ value, tone: 'good' });
	});
	test('two insured are too few for any', () => {
		expect(best({ founderShare: '100', ownPatent: 'yes', insuredBrought: '2' })?.value).toBe('不能报');
	});
	test('while something is open, what may still be', () => {
		expect(best({ insuredBrought: '6', founderShare: '40' })).toMatchObject({
			label: '2024年最高可能报',
			value: '一等 50,000元',
			tone: 'plain',
		});
		expect(look({}).answer.main).toMatchObject({ value: '一等 50,000元', tone: 'plain' });
	});
	test('no more is asked than can change the grade', () => {
		expect(look({}).asks).toEqual(['businessRegisteredOn', 'insuredBrought', 'founderShare', 'ownPatent']);
		expect(look({ insuredBrought: '3' }).asks).toEqual(['businessRegisteredOn', 'insuredBrought']);
		expect(look({ insuredBrought: '5' }).asks).toEqual([
			'businessRegisteredOn',
			'insuredBrought',
			'founderShare',
		]);
		expect(look({ insuredBrought: '6', founderShare: '39' }).asks).not.toContain('ownPatent');
	});
});

describe('the business and its founder', () => {
	const second = { founderShare: '30', ownPatent: 'no', insuredBrought: '4' };
	test.each([
		['2023-5-6', '二等 30,000元'],
		['2023-5-7', '不能报'],
		['2016-5-6', '二等 30,000元'],
		['2016-5-5', '不能报'],
	])('registered on %s, by the day of the notice', (businessRegisteredOn, value) => {
		expect(best({ ...second, businessRegisteredOn })?.value).toBe(value);
	});
	test.each([
		[{ qihangFunded: 'yes' }],
		[{ halfYearFlow: 'no' }],
		[{ graduate: 'no' }],
		[{ founderRole: 'other' }],
		[{ qihangBarred: 'yes' }],
	])('%o: none', (texts) => {
		expect(best({ ...second, ...texts })).toMatchObject({ value: '不能报', tone: 'alert' });
	});
	test('changes after the notice do not count, and it stays open', () => {
		expect(best({ ...second, changedSinceNotice: 'yes' })).toMatchObject({
			label: '2024年最高可能报',
			tone: 'plain',
		});
	});
	test.each([
		['2015', '', 'no'],
		['2016', '', 'unknown'],
		['2016', '2016-5-5', 'no'],
		['2016', '2016-5-6', 'unknown'],
		['2016', '2016-5-29', 'unknown'],
		['2016', '2016-5-30', 'yes'],
		['2017', '', 'yes'],
		['2023', '', 'yes'],
		['2024', '', 'unknown'],
		['2025', '', 'no'],
	])('graduated in %s (%s): %s', (graduationYear, certificateOn, truth) => {
		expect(look({ ...eligible, ...second, graduationYear, certificateOn }).answer.finding?.truth).toBe(truth);
	});
	test('the day of the certificate is asked only where it decides', () => {
		expect(look({ graduationYear: '2016' }).refines).toContain('certificateOn');
		expect(look({ graduationYear: '2016' }).answer.missing).toContain('certificateOn');
		expect(look({}).answer.missing).not.toContain('certificateOn');
		expect(look({ graduationYear: '2024' }).answer.missing).not.toContain('certificateOn');
		expect(look({ graduationYear: '2017' }).refines).not.toContain('certificateOn');
	});
});

describe('the round', () => {
	test('is closed, and a contest', () => {
		const { answer } = look(eligible);
		expect(qihangPlan.inForce.until).toBe('2024-05-30');
		expect(answer.main?.note).toContain('已经截止');
		expect(answer.main?.note).toContain('择优');
		// What the districts look at stands in their form.
		expect(answer.todo.find(({ says }) => says.startsWith('准备好'))?.cite).toEqual({
			document: 'qihang2024',
			at: '附件2',
		});
		expect(answer.dates).toMatchObject([{ day: '2024-05-30', deadline: true }]);
	});
	test('is for business in Chongqing, taken for granted; the districts hand on by 30 June (L5108, L5164–5170)', () => {
		const { answer } = look(eligible);
		expect(answer.assumptions.join()).toContain('在重庆');
		expect(answer.todo.map(({ says }) => says)).toContain(
			'区县初审：看材料、路演、实地考察，2024年6月30日前报到市里',
		);
	});
	test('the score adds up to a hundred', () => {
		const rows = look({}).answer.tables[1]?.rows.map(([, points]) => Number.parseInt(points ?? '', 10));
		expect(rows).toEqual([35, 25, 20, 20]);
	});
	test('citations stand', () => {
		expectCitationsToStand(look({ ...eligible, insuredBrought: '1' }).answer);
	});
});

describe('what cannot be', () => {
	test.each([
		[{ businessRegisteredOn: '2026-11-22' }, 'businessRegisteredOn', '在将来'],
		[{ businessRegisteredOn: '1979-12-31' }, 'businessRegisteredOn', '太早'],
		[{ graduationYear: '2016', certificateOn: '2017-6-30' }, 'certificateOn', '对不上'],
		[{ graduationYear: '2037' }, 'graduationYear', '太晚'],
		[{ insuredBrought: '1001' }, 'insuredBrought', '一千人'],
		[{ founderShare: '101' }, 'founderShare', '0到100'],
		[{ founderShare: '0.4' }, 'founderShare', '40%请写40'],
	])('%o', (texts, key, says) => {
		expect(look(texts).problems[key]).toContain(says);
		expect(look(texts).facts).not.toHaveProperty(key);
	});
});
