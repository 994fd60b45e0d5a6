import { describe, expect, test } from 'vitest';
import { sayMissing, summaryOf, tellsOfHire } from '$lib/assess/hire-summary';
import { assessHires } from '$lib/assess/hires';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { writeResults } from '../../../src/routes/subsidies/hires/results';

const on = day('2024-12-01');
const hire: BenefitFacts = {
	employer: 'small',
	graduate: true,
	graduationYear: 2024,
	registered: true,
	firstInsured: monthOf(2024, 8),
	continuous: true,
	stillInsured: true,
	contract: true,
	threeInsurances: true,
	hardship: 'none',
	publicWelfarePost: 'none',
	received: [],
	unitSubsidyMonths: 0,
};
const assessed = (facts: BenefitFacts, asked = on) => {
	const [first] = assessHires({}, [facts], asked).hires;
	if (!first) throw new Error('no hire');
	return first;
};

describe('one hire in a few cells', () => {
	test('the best combination, its sum and the next last day', () => {
		expect(summaryOf(assessed(hire), on)).toEqual({
			benefits: '高校毕业生单位就业社保补贴、一次性扩岗补助',
			total: 1_150_000,
			deadline: '2025-01-31',
			steps: [],
		});
	});
	test('on the last day itself, and a day later', () => {
		expect(summaryOf(assessed(hire, day('2025-01-31')), day('2025-01-31')).deadline).toBe('2025-01-31');
		expect(summaryOf(assessed(hire, day('2025-02-01')), day('2025-02-01')).deadline).not.toBe('2025-01-31');
	});
	test('one step short: what is to be done', () => {
		const { steps } = summaryOf(assessed({ ...hire, contract: false }), on);
		expect(steps.join()).toContain('签了劳动合同');
	});
});

test('what is unknown is named as the columns are', () => {
	const { received: _, ...rest } = hire;
	expect(sayMissing(assessed(rest).outcomes)).toContain('领过的补贴');
	expect(sayMissing(assessed(hire).outcomes)).toBe('');
	expect(sayMissing(assessed({}).outcomes)).toMatch(/等\d+样$/);
});

test.each<[BenefitFacts, boolean]>([
	[{ employer: 'small', contract: true }, false],
	[{ graduate: false }, false],
	[{ hardship: 'none', publicWelfarePost: 'none' }, false],
	[{ graduate: true }, true],
	[{ firstInsured: monthOf(2024, 8) }, true],
	[{ registeredOn: day('2024-07-10') }, true],
	[{ hardship: 'disabled' }, true],
])('%j tells of somebody hired: %s', (facts, tells) => {
	expect(tellsOfHire(facts)).toBe(tells);
});

test('a list as rows to paste: a label that would run is written as text', () => {
	const list = assessHires({}, [hire], on);
	expect(writeResults([{ label: '=甲', facts: hire }], list, on)).toBe(
		"称呼\t可申领补贴\t补贴合计\t申领截止\t问题\n'=甲\t高校毕业生单位就业社保补贴、一次性扩岗补助\t11500\t2025-01-31\t",
	);
});
