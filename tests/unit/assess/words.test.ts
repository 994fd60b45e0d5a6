import { describe, expect, test } from 'vitest';
import { outcomeOf, type Outcome } from '$lib/assess/outcome';
import { openOf, shownAs } from '$lib/assess/shown';
import { sayPayment, sayReasons, sayWindow, unmetOf } from '$lib/assess/words';
import { benefitOf } from '$lib/benefits';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import type { BenefitId } from '$lib/benefits/ids';
import { allOf, anyOf, findingOf, type Condition, type Requirement } from '$lib/engine/condition';
import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import { hired, month, without } from '../benefits/hire';

const outcome = (id: BenefitId, on: string, more: BenefitFacts = {}): Outcome =>
	outcomeOf(benefitOf(id), { ...hired, ...more }, day(on));

describe('a payment', () => {
	test.each([
		[{ known: true, total: yuan(10_000), steps: [] } as const, '10,000元'],
		[
			{ known: true, total: yuan(27_960), byMonth: { covers: '一年（12个月）' }, steps: [] } as const,
			'27,960元，一年（12个月）的合计',
		],
		[
			{
				known: true,
				total: yuan(12_000),
				byMonth: { covers: '一年（12个月）', due: yuan(3000) },
				steps: [],
			} as const,
			'到现在3,000元，一年（12个月）合计12,000元',
		],
		[{ known: false, missing: [], most: yuan(8000), steps: [] } as const, '最多8,000元'],
		[{ known: false, missing: [], steps: [] } as const, '金额待定'],
	])('%j: %s', (payment, said) => expect(sayPayment(payment)).toBe(said));
});

describe('a window, of a graduate insured from August 2024', () => {
	/** 31 days of December are left after the first, and January has 31: 61. */
	test.each([
		['2024-10-31', '2024年11月1日到2025年1月31日'],
		['2024-11-01', '2024年11月1日到2025年1月31日，还有91天'],
		['2024-12-01', '2024年11月1日到2025年1月31日，还有61天'],
		['2025-01-30', '2024年11月1日到2025年1月31日，还有1天'],
		['2025-01-31', '2024年11月1日到2025年1月31日，今天是最后一天'],
		['2025-02-01', '2024年11月1日到2025年1月31日，已经过了'],
	])('on %s: %s', (on, said) => {
		expect(sayWindow(outcome('expansion-grant', on), day(on))).toBe(said);
	});

	test('without a last day: from a day; without any: nothing', () => {
		const base: BenefitFacts = { traineesApproved: 1, insuranceBought: true };
		const said = (more: BenefitFacts) =>
			sayWindow(outcome('traineeship-base', '2025-04-15', { ...base, ...more }), day('2025-04-15'));
		expect(said({ traineeStart: day('2025-03-03') })).toBe('2025年4月1日起');
		expect(said({})).toBeUndefined();
	});

	test('where the requirements are met only after it opens, from then on', () => {
		const later = { ...outcome('expansion-grant', '2024-10-31'), from: day('2024-11-20') };
		expect(sayWindow(later, day('2024-10-31'))).toBe('2024年11月20日到2025年1月31日');
	});
});

const being = (truth: Truth, says: string, needs: FactKey[] = []): Condition<BenefitFacts> => ({
	says,
	needs,
	holds: () => truth,
});
const found = (requirement: Requirement<BenefitFacts>) => findingOf(requirement, {}, day('2025-01-01'));
const says = (findings: readonly { readonly says?: string }[]) => findings.map((each) => each.says);

describe('what decides', () => {
	test('of those that must all hold, the ones that fail', () => {
		const finding = found(
			allOf(being('yes', 'a'), being('no', 'b'), being('unknown', 'c'), being('no', 'd')),
		);
		expect(says(unmetOf(finding))).toEqual(['b', 'd']);
	});

	test('of a group of which one is enough, the group by its name, or what is nearest', () => {
		const any = anyOf(being('no', 'a'), being('no', 'b'));
		expect(says(unmetOf(found(any)))).toEqual(['a']);
		expect(says(unmetOf(found(allOf(being('no', 'x'), { ...any, says: 'one of these' }))))).toEqual([
			'x',
			'one of these',
		]);
	});

	test('where nothing fails, nothing', () => {
		expect(unmetOf(found(being('unknown', 'a')))).toEqual([]);
		expect(unmetOf(found(being({ from: day('2026-01-01') }, 'a')))).toEqual([]);
	});

	test('open is what no answer decides, not what has only not been asked', () => {
		const finding = found(
			allOf(being('unknown', 'a', ['graduate']), being('unknown', 'b'), anyOf(being('unknown', 'c'))),
		);
		expect(says(openOf(finding))).toEqual(['b', 'c']);
		expect(openOf(found(allOf(being('no', 'a'), being('unknown', 'b'))))).toEqual([]);
	});
});

describe('under which name it is shown', () => {
	const shown = (on: string, facts: BenefitFacts) => {
		const of = outcomeOf(benefitOf('expansion-grant'), facts, day(on));
		return [of.kind, shownAs(of, day(on))];
	};

	test('a window that is over is closed, though something was never answered', () => {
		const open = without(hired, 'contract');
		expect(shown('2025-01-31', open)).toEqual(['unknown', 'unknown']);
		expect(shown('2025-02-01', open)).toEqual(['unknown', 'closed']);
	});

	test('but not where the notice leaves the answer open', () => {
		// a registered unemployed youth whose 25th birthday falls into the first insured month
		const youth: BenefitFacts = { ...hired, graduate: false, registered: true, birth: month('1999-08') };
		expect(shown('2025-02-01', youth)).toEqual(['unknown', 'ask']);
	});

	test('all other names stay', () => {
		expect(shown('2024-12-01', hired)).toEqual(['now', 'now']);
		expect(shown('2024-12-01', { ...hired, employer: 'state' })).toEqual(['no', 'no']);
	});
});

describe('the reasons', () => {
	test('a no: at most two, each with what would change it', () => {
		const no = outcome('expansion-grant', '2024-12-01', { employer: 'state', received: ['expansion-grant'] });
		expect(sayReasons(no, day('2024-12-01'))).toEqual([
			'不符合“用人单位是企业（大小都可以）”：这项只给企业；个体工商户、社会组织算不算，请问公共就业服务机构',
			'不符合“这个人没有领过扩岗补助，也没有领过一次性吸纳就业补贴”：同一个人只能领一次，两项不能都领',
		]);
	});

	test('one step: what is still to be done', () => {
		expect(
			sayReasons(outcome('expansion-grant', '2024-12-01', { contract: false }), day('2024-12-01')),
		).toEqual(['签了劳动合同：补签以后就可以']);
	});

	test('unknown: what the document leaves open, not what is only missing', () => {
		const youth: BenefitFacts = { graduate: false, registered: true, birth: month('1999-08') };
		expect(sayReasons(outcome('expansion-grant', '2024-12-01', youth), day('2024-12-01'))).toEqual([
			'参保首月满16岁、不到25岁：生日正好在参保的那个月，文件没有写按哪一天算，请问公共就业服务机构',
		]);
		const missing = outcomeOf(benefitOf('expansion-grant'), without(hired, 'contract'), day('2024-12-01'));
		expect(sayReasons(missing, day('2024-12-01'))).toEqual([]);
	});

	test('not yet in force, and past the printed end', () => {
		expect(sayReasons(outcome('expansion-grant', '2024-05-31'), day('2024-05-31'))).toEqual([
			'2024年6月1日起施行',
		]);
		const startup: BenefitFacts = {
			work: 'own-business',
			employer: 'small',
			firstBusiness: true,
			founder: 'rural',
			hukou: 'chongqing',
			businessRegisteredOn: day('2024-05-10'),
			employees: 2,
			businessInsured: true,
			arrears: false,
			received: [],
		};
		const on = (at: string) => sayReasons(outcomeOf(benefitOf('startup-grant'), startup, day(at)), day(at));
		expect(on('2025-12-31')).toEqual([]);
		expect(on('2026-01-01')).toEqual(['文件写明执行到2025年12月31日']);
	});

	test('now: none', () =>
		expect(sayReasons(outcome('expansion-grant', '2024-12-01'), day('2024-12-01'))).toEqual([]));

	test('closed for good: the last day of receipt', () => {
		const on = day('2026-07-01');
		expect(sayReasons(outcomeOf(benefitOf('expansion-grant'), hired, on), on)).toEqual([
			'最晚受理到2026年6月30日，已经过了',
		]);
	});

	test('a window that was missed: what may still be open', () => {
		const flexible: BenefitFacts = {
			graduate: true,
			graduationYear: 2023,
			registered: true,
			work: 'flexible',
			flexibleKind: 'delivery',
			worksInChongqing: true,
			employmentRegistered: month('2024-08'),
			firstInsured: month('2024-08'),
			continuous: true,
			stillInsured: true,
			filedAhead: true,
			received: [],
			flexibleSubsidyMonths: 0,
		};
		// twelve months to July 2025, half a year to January 2026
		const on = day('2026-02-01');
		const missed = outcomeOf(benefitOf('graduate-flexible-insurance'), flexible, on);
		expect(missed.kind).toBe('closed');
		expect(sayReasons(missed, on)).toEqual([expect.stringContaining('第二年')]);
	});
});
