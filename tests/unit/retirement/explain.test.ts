import { describe, expect, test } from 'vitest';
import { explain } from '$lib/retirement/explain';
import { man, woman, type Person } from './people';

const results = (person: Person) => person.steps.map(({ result }) => result);
const places = (person: Person) => person.steps.map(({ cite }) => cite?.at);
const told = (person: Person) => person.steps.map(({ says }) => says).join('\n');

describe('the reasoning, step by step', () => {
	test('a man born 1970-05: the 65th month from 1965-01, seventeen begun fours', () => {
		expect(results(man('1970-05'))).toEqual([
			'2030年5月',
			'延迟17个月',
			'61岁5个月',
			'2031年10月',
			'一致',
			'16年',
			'2030年5月',
			'2034年10月',
		]);
		expect(told(man('1970-05'))).toContain('从1965年1月数起，您的出生月是第65个月；每4个月延迟1个月');
		expect(places(man('1970-05')).slice(1)).toEqual([
			...['第一条', '第一条', '第一条', '附件1', '附件4'],
			...['第一条', '第四条'],
		]);
	});

	test('a woman of 50 born 1981-01: the 73rd month from 1975-01; three years bind', () => {
		const she = woman('1981-01', 50);
		expect(results(she)).toEqual([
			'2031年1月',
			'延迟37个月',
			'53岁1个月',
			'2034年2月',
			'一致',
			'17年6个月',
			'2031年2月',
			'2037年2月',
		]);
		expect(told(she)).toContain('您的出生月是第73个月；每2个月延迟1个月');
		expect(told(she)).toContain('不能超过3年');
		expect(places(she)).toContain('附件3');
	});

	test('a woman of 50 born 1980-12: three years and the original age coincide', () => {
		expect(told(woman('1980-12', 50))).toContain('不能早于原退休年龄的2030年12月');
	});

	test.each([
		['born in the first month', man('1965-01'), '第1个月', '延迟1个月'],
		['born in the fourth', man('1965-04'), '第4个月', '延迟1个月'],
		['born in the fifth', man('1965-05'), '第5个月', '延迟2个月'],
		['a woman of 55', woman('1970-05', 55), '第5个月', '延迟2个月'],
		['a woman of 50', woman('1975-03', 50), '第3个月', '延迟2个月'],
	])('%s: %3$s, %4$s', (_, person, place, delay) => {
		expect(told(person)).toContain(place);
		expect(results(person)).toContain(delay);
	});

	test('born after the table: not listed, worked out by the rule, at most 36 months', () => {
		const he = man('1977-01');
		expect(results(he)).toContain('表中未列');
		expect(results(he)).not.toContain('一致');
		expect(told(he)).toContain('最多延迟36个月');
		expect(places(he)).not.toContain('附件1');
		// the last row of the table reached 36 months by the rule itself
		expect(told(man('1976-12'))).not.toContain('最多延迟');
		expect(told(woman('1984-12', 50))).not.toContain('最多延迟');
		expect(told(woman('1985-01', 50))).toContain('最多延迟60个月');
	});

	test('born before the reform: no delay, and no flexible retirement by 第十四条', () => {
		const he = man('1964-12');
		expect(results(he)).toEqual(['2024年12月', '不延迟', '不适用']);
		expect(places(he).at(-1)).toBe('第十四条');
	});

	test('a pension already drawn: no choice, by 第十条', () => {
		const he = man('1970-05').drawingPension();
		expect(results(he).at(-1)).toBe('不能选');
		expect(places(he).at(-1)).toBe('第十条');
	});

	test('without a month of birth there is nothing to explain', () => {
		const { answer, assessment } = man('1970-05');
		expect(explain(answer, {}, assessment.record)).toEqual([]);
	});
});

describe('the contribution record in the reasoning', () => {
	const last = (person: Person, count: number) => results(person).slice(-count);

	test('twelve months short · from 2026-11 to 2031-10 are 59 months', () => {
		const he = man('1970-05').paid(121, '2026-11').payingOn();
		expect(last(he, 2)).toEqual(['15年', '差12个月']);
		expect(told(he)).toContain('到2026年11月共缴10年1个月，此后每月缴1个月');
	});

	test('enough, with the months in which it is', () => {
		// 186 in 2030-08, 190 in December; 191 in January, 192 in February
		const he = man('1970-06').on('2030-05-20').paid(183, '2030-05').payingOn();
		expect(last(he, 3)).toEqual(['16年9个月', '够了', '2030年8月至2030年12月、2031年2月至2031年11月']);
		expect(places(he).at(-1)).toBe('第七条');
	});

	test('enough from the first to the last month is one stretch; in none of them there is no such line', () => {
		// 186 in 2030-06, 203 in 2031-11
		const he = man('1970-06').paid(143, '2026-11').payingOn();
		expect(last(he, 2)).toEqual(['够了', '2030年6月至2031年11月']);
		expect(last(man('1970-06').paid(50, '2026-11').stopped(), 2)).toEqual(['4年2个月', '差142个月']);
	});

	test('stopped, or paying until a month, is said', () => {
		expect(told(man('1970-05').paid(121, '2026-11').stopped())).toContain('此后不再缴');
		expect(told(man('1970-05').paid(121, '2026-11').payingUntil('2028-06'))).toContain('缴到2028年6月');
	});

	test('the table of minimums is cited for the years it lists, the article for those after', () => {
		const short = (person: Person) =>
			person
				.paid(100, '2026-11')
				.stopped()
				.steps.find(({ result }) => result?.startsWith('差'))?.cite?.at;
		expect(short(man('1976-12'))).toBe('附件4'); // 2039-12
		expect(short(man('1977-01'))).toBe('第二条'); // 2040-01: annex 4 has no such year
	});
});
