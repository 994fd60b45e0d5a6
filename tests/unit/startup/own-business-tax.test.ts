import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fen } from '$lib/engine/money';
import { assessMatter } from '$lib/matters/assess';
import { ownBusinessTax } from '$lib/startup/own-business-tax';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, today, typed } from '../matters/people';

const look = typed(ownBusinessTax);
const shop = {
	taxGroup: 'out-of-poverty',
	businessForm: 'sole-trader',
	businessRegisteredOn: '2026-6-10',
} as const;
/** Of the inventory's examples: an arbitrary limit. */
const of12000 = { ...shop, ownTaxLimit: '12000' };
const example1 = {
	...of12000,
	shopVat: '3000',
	shopCityTax: '210',
	shopEducationFee: '90',
	shopLocalEducationFee: '60',
	shopIncomeTax: '5000',
};
const tableOf = (texts: Record<string, string>, caption: string, on?: string) =>
	look(texts, on).answer.tables.find((table) => table.caption.startsWith(caption));

describe('the year’s limit', () => {
	test('before anything is known: the most of a year, and that it depends', () => {
		const { answer, asks } = look({});
		expect(answer.main).toMatchObject({ label: '一年最多少缴', value: '24,000元', tone: 'plain' });
		expect(asks).toEqual(['taxGroup', 'businessForm', 'businessRegisteredOn']);
		expect(answer.missing).toEqual(['taxGroup', 'businessForm', 'businessRegisteredOn']);
	});
	test('seven months of 12,000 are 7,000 (inventory D 11, 1)', () => {
		const { answer } = look(of12000);
		expect(answer.main).toMatchObject({ label: '今年最多少缴', value: '7,000元', tone: 'good' });
		expect(lineOf(answer, '今年能算')).toBe('7个月');
		// By the day asked, in November: six of them.
		expect(lineOf(answer, '到11月为止的限额')).toBe('6,000元');
	});
	test.each([
		// registered, year asked, months (inventory D 11, 6: twelve months are the whole, one a twelfth)
		['2026-1-31', '2026', '24,000元'],
		['2026-2-1', '2026', '22,000元'],
		['2025-12-31', '2025', '2,000元'],
		['2023-12-1', '2026', '22,000元'],
		['2024-1-1', '2026', '24,000元'],
		['2026-6-10', '2029', '10,000元'],
	])('registered %s, in %s', (businessRegisteredOn, taxYear, value) => {
		expect(look({ ...shop, businessRegisteredOn, taxYear }).answer.main?.value).toBe(value);
	});
	test('Chongqing’s amount is marked as read on public pages, and may be changed', () => {
		expect(look(shop).answer.notices.join('')).toContain('公开网页，没有核实原件');
		expect(look({ ...shop, ownTaxLimit: '20000' }).answer.notices).toEqual([]);
		expect(look(of12000).answer.notices.join('')).toContain('20,000元到24,000元');
	});
	test('a shop that closed counts to that month', () => {
		expect(look({ ...of12000, shopClosedIn: '2026-8' }).answer.main?.value).toBe('3,000元');
	});
});

describe('what of it is used', () => {
	test('in order, with the surcharges as before the relief: 1,360 of income tax are left (inventory D 11, 1)', () => {
		const { answer } = look(example1);
		expect(answer.main).toMatchObject({ label: '今年可以少缴', value: '7,000元', tone: 'good' });
		expect(answer.main?.note).toContain('还要缴1,360元');
		expect(tableOf(example1, '每种税')?.rows).toEqual([
			['增值税', '3,000', '3,000', '0'],
			['城市维护建设税', '210', '210', '0'],
			['教育费附加', '90', '90', '0'],
			['地方教育附加', '60', '60', '0'],
			['个人所得税', '5,000', '3,640', '1,360'],
			['合计', '8,360', '7,000', '1,360'],
		]);
	});
	test('taxes of 2,500 come down by 2,500; 4,500 are neither paid out nor carried on (inventory D 11, 2)', () => {
		const { answer } = look({ ...of12000, shopVat: '2500' });
		expect(answer.main?.value).toBe('2,500元');
		expect(answer.lines.find(({ label }) => label === '用不完的')).toMatchObject({ value: '4,500元' });
	});
	test('by the quarter and by the month: over the seven months', () => {
		expect(look({ ...of12000, shopVat: '600', taxSpan: 'quarter' }).answer.main?.value).toBe('1,400元');
		expect(look({ ...of12000, shopVat: '600', taxSpan: 'month' }).answer.main?.value).toBe('4,200元');
	});
	test('the year month by month', () => {
		const rows = tableOf(example1, '2026年逐月')?.rows;
		expect(rows).toHaveLength(12);
		expect(rows?.[4]).toEqual(['5月', '不算', '0', '0', '0']);
		expect(rows?.[5]).toEqual(['6月', '1', '1,000', '1,194', '1,000']);
		expect(rows?.[11]).toEqual(['12月', '7', '7,000', '8,360', '7,000']);
		expect(tableOf(of12000, '2026年逐月')?.rows[11]).toEqual(['12月', '7', '7,000']);
		// A few fen of tax: no month shows more than the year has.
		const few = tableOf({ ...of12000, shopVat: '0.60' }, '2026年逐月')?.rows;
		expect(few?.[10]).toEqual(['11月', '6', '6,000', '0.60', '0.60']);
		expect(few?.[11]).toEqual(['12月', '7', '7,000', '0.60', '0.60']);
	});
	test('never more than the limit or the taxes, and the parts add up', () => {
		const sum = fc.option(
			fc.integer({ min: 0, max: 9_999_999 }).map((fen) => fen as Fen),
			{ nil: undefined },
		);
		fc.assert(
			fc.property(sum, sum, sum, sum, fc.integer({ min: 1, max: 12 }), (vat, city, fee, income, month) => {
				const { facts, answer } = assessMatter(
					ownBusinessTax,
					{
						taxGroup: 'veteran',
						businessForm: 'sole-trader',
						businessRegisteredOn: `2025-${String(month).padStart(2, '0')}-15` as never,
						taxYear: 2025,
						...(vat !== undefined && { shopVat: vat }),
						...(city !== undefined && { shopCityTax: city }),
						...(fee !== undefined && { shopEducationFee: fee }),
						...(income !== undefined && { shopIncomeTax: income }),
					},
					today,
				);
				const due =
					(facts.shopVat ?? 0) +
					(facts.shopCityTax ?? 0) +
					(facts.shopEducationFee ?? 0) +
					(facts.shopIncomeTax ?? 0);
				const limit = 200_000 * (13 - month);
				const figures = answer.tables[0]?.rows
					.at(-1)
					?.slice(1)
					.map((text) => Math.round(Number(text.replaceAll(',', '')) * 100));
				if (answer.tables[0]?.shape === 'compact')
					expect(figures).toEqual([due, Math.min(due, limit), due - Math.min(due, limit)]);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('who may', () => {
	test.each([
		[{ taxGroup: 'none' }, ['taxGroup']],
		[{ businessForm: 'other' }, ['businessForm']],
	])('%o may not, and is asked nothing more', (texts, asks) => {
		const { answer, asks: asked } = look(texts);
		expect(answer.main).toMatchObject({ value: '不能享受', tone: 'alert' });
		expect(asked).toEqual(asks);
		expect(answer.todo.length).toBeGreaterThan(0);
	});
	test('registered in the last month of the policy, to the end of 36; a month later not any more', () => {
		const at = (businessRegisteredOn: string) =>
			look({ ...shop, businessRegisteredOn, taxYear: '2029' }, '2029-06-01').answer.main?.value;
		expect(at('2027-12-31')).toBe('24,000元');
		expect(at('2028-1-1')).toBe('不能享受');
	});
	test('after 36 months no more, and the last is said', () => {
		const { answer, refines } = look({ ...shop, businessRegisteredOn: '2022-12-31' });
		expect(answer.main?.value).toBe('不能享受');
		expect(JSON.stringify(answer.finding)).toContain('到2025年11月为止，已经过了');
		// An earlier year can still be looked at.
		expect(refines).toContain('taxYear');
		expect(look({ ...shop, businessRegisteredOn: '2022-12-31', taxYear: '2025' }).answer.main?.value).toBe(
			'22,000元',
		);
	});
	test('whoever had three years before has no more; who had less goes on', () => {
		expect(look({ ...shop, reliefMonthsHad: '36' }).answer.main?.value).toBe('不能享受');
		expect(look({ ...shop, reliefMonthsHad: '35' }).answer.main?.value).toBe('2,000元');
	});
	test('a graduate: in the calendar year of graduation', () => {
		const graduate = { ...shop, taxGroup: 'graduate' };
		expect(look(graduate).asks).toContain('graduationYear');
		expect(look({ ...graduate, graduationYear: '2026' }).answer.main?.tone).toBe('good');
		expect(look({ ...graduate, graduationYear: '2025' }).answer.main?.value).toBe('不能享受');
		// Before that year: left open.
		expect(look({ ...graduate, graduationYear: '2027' }).answer.main).toMatchObject({ tone: 'plain' });
		expect(look({ ...graduate, graduationYear: '2027' }).answer.finding?.truth).toBe('unknown');
	});
	test('two shops: one is to be chosen; each counts its own months (inventory D 11, 5)', () => {
		// Opened two and nine months before the end of the year.
		const texts = { ...of12000, businessRegisteredOn: '2026-4-1', otherShopRegisteredOn: '2026-11-2' };
		expect(tableOf(texts, '两家店')?.rows).toEqual([
			['这一家', '9个月', '9,000元', '2029年3月'],
			['另一家', '2个月', '2,000元', '2029年10月'],
		]);
	});
	test('a shop whose months are over, and another whose are not', () => {
		const texts = { ...shop, businessRegisteredOn: '2023-1-5' };
		const why = (more: Record<string, string>) => JSON.stringify(look({ ...texts, ...more }).answer.finding);
		expect(why({ otherShopRegisteredOn: '2026-5-1' })).toContain('另一家还在期里');
		expect(why({ otherShopRegisteredOn: '2022-12-1' })).not.toContain('另一家');
		expect(why({})).toContain('到2025年12月为止，已经过了');
	});
	test('papers by who one is', () => {
		const papers = (taxGroup: string) =>
			look({ ...shop, taxGroup })
				.answer.todo.map(({ says }) => says)
				.join();
		expect(look({ ...shop, taxGroup: 'veteran' }).answer.finding?.of?.[0]?.cite?.at).toBe('三');
		expect(papers('veteran')).toMatch(/第四条.*没有读到.*退役证件/s);
		expect(papers('veteran')).not.toContain('就业创业证');
		expect(papers('unemployed')).toContain('就业创业证');
		expect(papers('unemployed')).toContain('附件1');
	});
	test('citations stand', () => {
		expectCitationsToStand(look(example1).answer);
		expectCitationsToStand(look({ ...shop, taxGroup: 'graduate', graduationYear: '2025' }).answer);
	});
});

describe('what cannot be', () => {
	test.each([
		[{ businessRegisteredOn: '2026-11-22' }, 'businessRegisteredOn', '在将来'],
		[{ businessRegisteredOn: '1979-12-31' }, 'businessRegisteredOn', '太早'],
		[{ businessRegisteredOn: '2026-6-10', shopClosedIn: '2026-5' }, 'shopClosedIn', '比登记还早'],
		[{ shopClosedIn: '2026-12' }, 'shopClosedIn', '在将来'],
		[{ otherShopRegisteredOn: '2027-1-1' }, 'otherShopRegisteredOn', '在将来'],
		[{ otherShopRegisteredOn: '1979-12-31' }, 'otherShopRegisteredOn', '太早'],
		[{ shopVat: '100', shopCityTax: '100.01' }, 'shopCityTax', '不会比增值税还多'],
		[{ shopVat: '100', shopEducationFee: '101' }, 'shopEducationFee', '不会比增值税还多'],
		[{ shopVat: '100', shopLocalEducationFee: '101' }, 'shopLocalEducationFee', '不会比增值税还多'],
		[{ ownTaxLimit: '999' }, 'ownTaxLimit', '一年的数'],
		[{ ownTaxLimit: '240000' }, 'ownTaxLimit', '超过10万元'],
		[{ reliefMonthsHad: '37' }, 'reliefMonthsHad', '0到36'],
		[{ taxYear: '2022' }, 'taxYear', '2023'],
		[{ shopVat: '-5' }, 'shopVat', '负数'],
	])('%o', (texts, key, says) => {
		expect(look(texts).problems[key]).toContain(says);
		expect(look(texts).facts).not.toHaveProperty(key);
	});
	test('both sides', () => {
		expect(look({ businessRegisteredOn: '2026-11-21' }).problems).toEqual({});
		expect(look({ ...shop, shopClosedIn: '2026-6' }).problems).toEqual({});
		expect(look({ shopVat: '100', shopCityTax: '100' }).problems).toEqual({});
	});
	test('a year before the policy is not read', () => {
		expect(look(shop, '2022-12-31').answer.main?.value).toBe('没有读到');
	});
});
