/** The result sheet's plain parts: its link, its small print, and the answer in short for a code without an address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestForOutcomes } from '$lib/assess/combination';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import { day } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import { assess } from '$lib/retirement/assess';
import type { RetirementFacts } from '$lib/retirement/facts';
import { shortText, type SheetContent, type SubsidyPart } from '../../../src/routes/sheet/content';
import { writeFragment } from '../../../src/lib/device/link';
import { openSheet } from '../../../src/routes/sheet/open-sheet';
import { readSheetLink, writeSheetLink } from '../../../src/routes/sheet/fragment';
import { assumptionsOf, sayCitations, toldInFull } from '../../../src/routes/sheet/remarks';
import { hired, month } from '../benefits/hire';

const today = day('2026-11-21');
const bytes = (text: string) => new TextEncoder().encode(text).length;

const retired = (facts: RetirementFacts, number?: string): SheetContent => ({
	retirement: assess(facts, today),
	subsidies: [],
	on: today,
	...(number !== undefined && { number }),
});

/** A graduate of 2024 hired by a small firm in August 2024, everything in order. */
const hire: BenefitFacts = { ...hired, registered: true, hardship: 'none', publicWelfarePost: 'none' };

function part(on: string): SubsidyPart {
	const outcomes = outcomesOf(hire, day(on), hireBenefits);
	return { title: '我招了人', answers: [], outcomes, best: bestForOutcomes(outcomes), guides: new Map() };
}

describe('the answer in short', () => {
	test('of a man born 1970-05: statutory, earliest and latest month', () => {
		expect(shortText(retired({ birth: month('1970-05'), sex: 'male' }))).toBe(
			'惠算2026-11-21算：男1970年5月生；法定退休2031年10月（61岁5个月）；最早2030年5月，最晚2034年10月。以经办机构核定为准。',
		);
	});

	test('with a record and a chosen month: whether it is enough, and the first deadline', () => {
		const text = shortText(
			retired(
				{
					birth: month('1970-05'),
					sex: 'male',
					paid: 180,
					asOf: month('2026-10'),
					paying: true,
					choose: [month('2031-06')],
				},
				'0012',
			),
		);
		expect(text).toContain('惠算（0012号）2026-11-21算');
		expect(text).toContain('到时缴费够了');
		expect(text).toContain('选2031年6月：最晚2031-02-28把提前退休的打算书面告知单位');
		expect(bytes(text)).toBeLessThanOrEqual(300);
	});

	test('of a woman who is unsure: both answers', () => {
		const text = shortText(retired({ birth: month('1972-03'), sex: 'female' }));
		// Born before 1975: at 50 as before. Of the 55 group: the 27th month, one month for every four begun, seven.
		expect(text).toContain('原50岁：法定退休2022年3月（50岁）');
		expect(text).toContain('原55岁：法定退休2027年10月（55岁7个月）');
	});

	test('of somebody who draws a pension: no flexible months', () => {
		const text = shortText(retired({ birth: month('1966-05'), sex: 'male', drawing: true }));
		expect(text).toContain('已在领养老金，不能弹性退休');
		expect(text).not.toContain('最早');
	});

	test('of a firm on 2024-12-01: 1,500 now, the last day for it, 10,000 later', () => {
		const on = day('2024-12-01');
		expect(shortText({ subsidies: [part('2024-12-01')], on })).toBe(
			'惠算2024-12-01算：补贴：单位现在可以申领1,500元，以后10,000元；一次性扩岗补助最晚2025-01-31申领。以经办机构核定为准。',
		);
	});

	test('of a payslip 130 yuan short: the matter, the sum, what it is made of', async () => {
		const fragment = 'wageArea=first&hours=full-time&pay=2500&overtimePay=200&hardshipAllowance=100';
		const { content } = await openSheet(
			{ topics: [{ topic: 'insurance-minimum-wage', fragment }] },
			day('2026-11-21'),
		);
		expect(content?.matters?.[0]?.answer.main?.value).toBe('130元');
		expect(shortText(content as SheetContent)).toMatch(
			/^惠算2026-11-21算：最低工资：比最低工资少130元；能算的工资2,200元/,
		);
	});

	test('of a matter with nothing answered there is no sheet, and it is said what is missing', async () => {
		const { content, topics } = await openSheet(
			{ topics: [{ topic: 'insurance-gig-mediation', fragment: 'bothAgree=yes' }] },
			day('2026-11-21'),
		);
		expect(content).toBeUndefined();
		expect(topics[0]?.missing).toBe('还差几个回答');
	});

	test('is never longer than a code can well hold, and always says the date first', () => {
		const months = fc.integer({ min: 1950 * 12, max: 2005 * 12 });
		fc.assert(
			fc.property(
				months,
				fc.constantFrom('male', 'female'),
				fc.integer({ min: 0, max: 500 }),
				fc.integer({ min: 2026 * 12, max: 2050 * 12 }),
				fc.boolean(),
				(birth, sex, paid, choose, withSubsidies) => {
					const content: SheetContent = {
						...retired(
							{
								birth: birth as never,
								sex,
								paid,
								asOf: month('2026-10'),
								paying: true,
								choose: [choose as never],
							},
							'123456-78',
						),
						subsidies: withSubsidies ? [part('2024-12-01'), part('2025-09-01')] : [],
					};
					const text = shortText(content);
					expect(bytes(text)).toBeLessThanOrEqual(300);
					expect(text).toMatch(/法定退休\d{4}年\d{1,2}月/);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('the link to a sheet', () => {
	test("holds each topic's own fragment, encoded once more, and the number", () => {
		const fragment = writeSheetLink({
			topics: [
				{ topic: 'retirement', fragment: 'birth=1970-05&sex=male' },
				{ topic: 'subsidies-employer', fragment: 'contract=%3F' },
			],
			number: '0012',
		});
		expect(fragment).toBe('retirement=birth:1970-05/sex:male&subsidies-employer=contract:;3F&number=0012');
		expect(readSheetLink(`#${fragment}`)).toEqual({
			topics: [
				{ topic: 'retirement', fragment: 'birth=1970-05&sex=male' },
				{ topic: 'subsidies-employer', fragment: 'contract=%3F' },
			],
			number: '0012',
			notes: [],
		});
	});

	test('a single benefit is a topic too; what is no topic is named', () => {
		const { topics, notes } = readSheetLink('subsidies-expansion-grant=employer:small&subsidies-nothing=1');
		expect(topics).toEqual([{ topic: 'subsidies-expansion-grant', fragment: 'employer=small' }]);
		expect(notes).toEqual(['链接里的 subsidies-nothing 认不出，没有采用']);
	});

	test.each(['12', '2026-0012', '1'])('a number of digits and hyphens: %s', (number) => {
		expect(readSheetLink(`retirement=&number=${number}`).number).toBe(number);
	});

	test.each([
		['words', '张三'],
		['an identity number', '110105194912310021'],
		['an identity number in groups', '110105-1949-1231'],
		['more than twenty signs', '1-1-1-1-1-1-1-1-1-1-1'],
		['nothing', ''],
	])('%s is no number of a case', (_, number) => {
		const { number: read, notes } = readSheetLink(`retirement=&number=${encodeURIComponent(number)}`);
		expect(read).toBeUndefined();
		expect(notes).toEqual(['链接里的编号看不懂，没有采用']);
	});

	test("whatever a topic's link says comes back, also after a router decoded the whole of it", () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 20 });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (pairs) => {
				const topics = [{ topic: 'retirement', fragment: writeFragment(pairs) }];
				const link = writeSheetLink({ topics });
				expect(readSheetLink(link).topics).toEqual(topics);
				expect(decodeURIComponent(link)).toBe(link);
			}),
		);
	});
});

describe('the small print', () => {
	test('what the record takes for granted', () => {
		const facts = { birth: month('1970-05'), sex: 'male', paid: 180, asOf: month('2026-10') } as const;
		const of = (more: RetirementFacts) => assumptionsOf(retired({ ...facts, ...more }));
		expect(of({ paying: true })).toEqual(['缴费记录是您填的，算到2026年10月；此后按每月都缴计算。']);
		expect(of({ paying: true, until: month('2028-06') })).toEqual([
			'缴费记录是您填的，算到2026年10月；此后按每月都缴、缴到2028年6月计算。',
		]);
		expect(of({ paying: false })).toEqual(['缴费记录是您填的，算到2026年10月；此后按不再缴计算。']);
		expect(of({})).toEqual(['没有说以后还缴不缴，缴费够不够没有判断。']);
		expect(assumptionsOf(retired({ birth: month('1970-05'), sex: 'male' }))).toEqual([
			'没有填缴费记录，缴费够不够没有判断。',
		]);
	});

	test('an unsure original age, and an answer that needs another look', () => {
		const said = assumptionsOf({
			...retired({ birth: month('1972-03'), sex: 'female' }),
			problems: ['没有13月，月份请写1到12'],
		});
		expect(said[0]).toBe('要再核对：没有13月，月份请写1到12。');
		expect(said[1]).toMatch(/^原退休年龄还不确定，50岁和55岁两种都算了/);
	});

	test('the last day before the reform is in force, and its first', () => {
		const facts = { birth: month('1970-05'), sex: 'male' } as const;
		const on = (text: string) =>
			assumptionsOf({ retirement: assess(facts, day(text)), subsidies: [], on: day(text) });
		expect(on('2024-12-31').join()).toContain('还没有施行');
		expect(on('2025-01-01').join()).not.toContain('还没有施行');
	});

	test('told in full is what can be claimed, not what the best combination leaves out', () => {
		const ids = (on: string) => toldInFull(part(on), day(on)).map(({ benefit }) => benefit.id);
		expect(ids('2024-12-01')).toEqual(['expansion-grant', 'graduate-unit-insurance']);
		expect(ids('2025-09-01')).toEqual(['graduate-unit-insurance']);
	});

	test('each document is named once, with every place in it', () => {
		expect(
			sayCitations([
				cite('flexible', '第二条'),
				undefined,
				cite('measures', '附件4'),
				cite('flexible', '第二条'),
				cite('flexible', '第八条'),
			]),
		).toBe('《弹性退休办法》第二条、第八条；《延迟退休办法》附件4');
	});
});
