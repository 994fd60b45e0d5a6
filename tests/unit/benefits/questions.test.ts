import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { benefitIds } from '$lib/benefits/ids';
import { names } from '$lib/benefits/names';
import { factKeys } from '$lib/benefits/facts/fact-keys';
import { questions } from '$lib/benefits/facts/questions';
import { readAs } from '$lib/benefits/facts/questions/read';
import { writeAnswer } from '$lib/engine/write-answer';
import { firstDayOf, plusDays } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { monthOf, plusMonths } from '$lib/engine/month';
import { wildText } from '../engine/texts';

const readAnswer = (key: FactKey, text: string) => readAs(key, questions[key], text);
const write = (key: FactKey, value: unknown) => writeAnswer(questions[key], value);

type Value = NonNullable<BenefitFacts[FactKey]>;

/** Every value a fact can have, by its question. */
function valuesOf(key: FactKey): fc.Arbitrary<unknown> {
	const question = questions[key];
	const months = fc.integer({ min: 0, max: 299 * 12 }).map((apart) => plusMonths(monthOf(1900, 1), apart));
	switch (question.kind) {
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(
				...question.options.map(({ value }) => (key === 'original' ? Number(value) : value)),
			);
		case 'several':
			return fc.subarray(question.options.map(({ value }) => value));
		case 'month':
			return months;
		case 'day':
			return fc
				.tuple(months, fc.integer({ min: 0, max: 27 }))
				.map(([month, days]) => plusDays(firstDayOf(month), days));
		case 'count':
			return fc.integer({ min: question.least, max: question.most });
		case 'money':
			return fc.integer({ min: 0, max: 999_999_999 });
		case 'rate':
			return fc.integer({ min: 0, max: 10_000 });
		case 'decimal':
			return fc.integer({ min: question.least * 100, max: question.most * 100 });
		case 'text':
			return fc.string({ maxLength: question.most });
	}
}

describe('what is written is read back the same', () => {
	test.each(factKeys)('%s', (key) => {
		fc.assert(
			fc.property(valuesOf(key), (value) => {
				expect(readAnswer(key, write(key, value as never))).toEqual({ ok: true, value });
			}),
			{ numRuns: 60 },
		);
	});
});

describe('answers as people type them', () => {
	test.each<[FactKey, string, Value]>([
		['graduate', '是', true],
		['graduate', ' 不是 ', false],
		['graduate', 'no', false],
		['sex', '女', 'female'],
		['original', '55', 55],
		['original', '50岁', 50],
		['hardship', '“4050”人员', 'over-40-50'],
		['birth', '1990年6月', monthOf(1990, 6)],
		['firstInsured', '2024-8', monthOf(2024, 8)],
		['certificateOn', '2024年6月25日', '2024-06-25' as Value],
		['graduationYear', '２０２４年', 2024],
		['traineeMonths', '12个月', 12],
		['received', 'none', []],
		['received', '都没有', []],
		['received', '一次性创业补贴、就业见习', ['startup-grant', 'traineeship']],
		['received', 'startup-grant,traineeship,startup-grant', ['startup-grant', 'traineeship']],
		['received', benefitIds.join(','), [...benefitIds]],
		['lowestMedicalTier', '256.25元', yuan(256.25)],
		['lowestMedicalTier', '￥3,075', yuan(3075)],
		['lowestMedicalTier', '０', yuan(0)],
		['lowestMedicalTier', '256.2', yuan(256.2)],
		['employerPensionRate', '16%', 1600],
		['employerUnemploymentRate', '０.５％', 50],
		['employerMedicalRate', '8.5', 850],
		['employerMedicalRate', '0.05', 5],
		['employerMedicalRate', '100', 10_000],
	])('%s: %s', (key, text, value) => {
		expect(readAnswer(key, text)).toEqual({ ok: true, value });
	});
});

describe('what is not understood says what to write instead', () => {
	test.each<[FactKey, string, RegExp]>([
		['graduate', '也许', /“是”或“否”/],
		['sex', 'x', /男、女/],
		['original', '65', /60岁/],
		['received', '一次性创业补贴、别的', /没有“别的”/],
		['received', '', /都没有/],
		['birth', '1990', /还缺月份/],
		['birth', '0090-01', /年份请核对/],
		['birth', '2200-01', /年份请核对/],
		['certificateOn', '2024-06', /写到哪一日/],
		['certificateOn', '2025-02-29', /没有29日/],
		['graduationYear', '24', /四位年份/],
		['traineeMonths', '13', /1到12/],
		['traineeMonths', '0', /1到12/],
		['placedUnemployed', '-0', /之间的整数/],
		['lowestMedicalTier', '一百', /请只写数字/],
		['lowestMedicalTier', '-1', /不能是负数/],
		['lowestMedicalTier', '1.234', /两位小数/],
		['lowestMedicalTier', '10000000', /太大/],
		['lowestMedicalTier', '1,23', /请只写数字/],
		['employerPensionRate', '100.01', /0到100/],
		['employerPensionRate', '8.123', /两位小数/],
		['employerPensionRate', '十六', /16%写16/],
		['employerPensionRate', '-1', /请写百分比/],
	])('%s: “%s”', (key, text, problem) => {
		const reading = readAnswer(key, text);
		expect(reading.ok).toBe(false);
		if (!reading.ok) expect(reading.problem).toMatch(problem);
	});

	test('no text whatever makes reading throw, and what is read can be written', () => {
		fc.assert(
			fc.property(fc.constantFrom(...factKeys), wildText, (key, text) => {
				const reading = readAnswer(key, text);
				if (reading.ok) expect(readAnswer(key, write(key, reading.value as never))).toEqual(reading);
				else expect(reading.problem).not.toBe('');
			}),
			{ numRuns: 2000 },
		);
		for (const key of factKeys) expect(readAnswer(key, '1'.repeat(1_000_000)).ok).toBe(false);
	});
});

describe('the questions', () => {
	test('each asks, and every choice has options named once', () => {
		for (const key of factKeys) {
			const question = questions[key];
			expect(question.asks, key).toMatch(/？$/);
			if (question.kind !== 'choice' && question.kind !== 'several') continue;
			const { options } = question;
			expect(options.length, key).toBeGreaterThan(1);
			expect(new Set(options.map(({ value }) => value)).size, key).toBe(options.length);
			expect(new Set(options.map(({ says }) => says)).size, key).toBe(options.length);
		}
	});

	test('no value is "?", which stands for not knowing', () => {
		for (const key of factKeys) {
			const question = questions[key];
			if ('options' in question)
				for (const { value } of question.options) expect(value).toMatch(/^[a-z0-9-]+$/);
		}
	});

	test('the ages of 4050 are not stated as certain', () => {
		const { hardship } = questions;
		const option =
			hardship.kind === 'choice' ? hardship.options.find(({ value }) => value === 'over-40-50') : undefined;
		expect(option?.help).toMatch(/女满40岁、男满50岁，没有得到证实，由认定机构决定/);
	});

	test('no telephone number but 12333, no address', () => {
		expect(JSON.stringify([questions, names])).not.toMatch(/1[3-9]\d{9}|0\d{2,3}-\d{7,8}|https?:|www\.|@/);
	});

	test('benefits have names of their own', () => {
		expect(Object.keys(names).sort()).toEqual([...benefitIds].sort());
		expect(new Set(Object.values(names)).size).toBe(benefitIds.length);
	});
});

test('the order of the facts is that of the questions', () => {
	expect(Object.keys(questions)).toEqual(factKeys);
});
