import { describe, expect, test } from 'vitest';
import { yuan } from '$lib/engine/money';
import { assessmentBetween, assessmentSubsidy } from '$lib/skills/assessment-amount';
import { skillAssessmentMatter } from '$lib/skills/skill-assessment';
import { typed } from '../matters/people';

const read = typed(skillAssessmentMatter);

// inventory F, skill-evaluation-subsidy
describe('what a certificate brings · 13号 三（二）', () => {
	test.each([
		['special', 150, 195],
		['level5', 200, 260],
		['level4', 250, 325],
		['level3', 300, 390],
		['level2', 400, 520],
		['level1', 500, 650],
	] as const)('%s: %i, and %i of A and A+', (level, usual, more) => {
		expect(assessmentSubsidy('B', level)).toBe(yuan(usual));
		expect(assessmentSubsidy('C', level)).toBe(yuan(usual));
		expect(assessmentSubsidy('A', level)).toBe(yuan(more));
		expect(assessmentSubsidy('A+', level)).toBe(yuan(more));
	});

	test('while class or level are open: from the least to the most', () => {
		expect(assessmentBetween(['A', 'B'], 'level4')).toEqual({ least: yuan(250), most: yuan(325) });
		expect(assessmentBetween(['C'], undefined)).toEqual({ least: yuan(150), most: yuan(500) });
	});
});

const fine = {
	occupation: '养老护理员',
	skillLevel: 'level4',
	traineeGroup: 'registered',
	birth: '1980-5',
	sex: 'female',
	skillCertificateOn: '2026-10-20',
	assessedThisYear: 'no',
	assessedTimes: '0',
	sameLevelAssessed: 'no',
	drawsPension: 'no',
	onPublicPayroll: 'no',
	certifiedInChongqing: 'yes',
};

describe('who has it · 13号 三（一）, 四（五）', () => {
	test('养老护理员 (A) 中级工: 325', () => {
		const { answer, problems } = read(fine);
		expect(problems).toEqual({});
		expect(answer.main).toEqual({ label: '评价补贴', value: '325元', tone: 'good', note: '发给您本人。' });
		expect(answer.missing).toEqual([]);
		expect(answer.steps.map(({ result }) => result)).toEqual(['A类', '250元', '325元']);
	});

	test.each([
		['重庆小面制作', '150元'],
		['叉车操作', '195元'],
	])('%s, a single skill: %s', (occupation, value) => {
		const { answer, asks } = read({ ...fine, occupation, skillLevel: '' });
		expect(answer.main?.value).toBe(value);
		expect(asks).not.toContain('skillLevel');
	});

	test('not listed: class B, no more', () => {
		const { answer } = read({ ...fine, occupation: '某某工' });
		expect(answer.main?.value).toBe('250元');
		expect(answer.steps.map(({ result }) => result)).toEqual(['B类', '250元']);
	});

	test.each([
		[{ skillLevel: 'completion' }, '培训合格证书'],
		[{ traineeGroup: 'none' }, '技能提升补贴'],
		[{ assessedThisYear: 'yes' }, '每年只有1次'],
		[{ assessedTimes: '3' }, '领满3次'],
		[{ sameLevelAssessed: 'yes' }, '同一等级'],
		[{ drawsPension: 'yes' }, '养老金'],
		[{ onPublicPayroll: 'yes', traineeGroup: 'rural' }, '在编'],
		[{ certifiedInChongqing: 'no' }, '外地'],
	])('%j: none, and why', (changed, why) => {
		const { answer } = read({ ...fine, ...changed });
		expect(answer.main).toMatchObject({ value: '不能领', tone: 'alert' });
		expect(answer.main?.note).toContain(why);
	});

	test('twice before is not too often', () => {
		expect(read({ ...fine, assessedTimes: '2' }).answer.main?.tone).toBe('good');
	});

	// A man of 1966-10: 60 in 2026-10. In that month the day decides, and the year after is open.
	test.each([
		['1966-11', 'good'],
		['1966-10', 'plain'],
		['1965-10', 'plain'],
		['1965-9', 'alert'],
	])('a man born %s, certificate of October 2026: %s', (birth, tone) => {
		expect(read({ ...fine, sex: 'male', birth, traineeGroup: 'rural' }).answer.main?.tone).toBe(tone);
	});

	// 文末: in force from the day it was issued, 9 May 2024; no day of certificates is named.
	test.each([
		['2024-05-09', 'yes'],
		['2024-05-08', 'unknown'],
		['2023-01-01', 'unknown'],
	])('a certificate of %s: %s', (skillCertificateOn, truth) => {
		const { answer, problems } = read({ ...fine, skillCertificateOn });
		expect(problems).toEqual({});
		expect(answer.finding?.truth).toBe(truth);
		expect(answer.main?.value).toBe('325元');
		expect(answer.main?.note?.includes('更早的证书按不按这个通知')).toBe(truth === 'unknown');
	});

	test('before anything is said there is the table', () => {
		const { answer } = read({});
		expect(answer.main).toBeUndefined();
		expect(answer.tables[0]?.rows).toHaveLength(6);
		expect(answer.missing).toContain('occupation');
	});

	test('the certificate named, the rest open: as much as it may be', () => {
		const { answer } = read({ occupation: '养老护理员', skillLevel: 'level4' });
		expect(answer.main).toMatchObject({ value: '325元', tone: 'plain' });
		expect(answer.main?.label).toContain('条件都符合的话');
	});

	test('the choice between training and upgrade stands with it', () => {
		const { answer } = read(fine);
		expect(answer.tables[0]?.caption).toContain('只能领一种');
		expect(answer.tables[0]?.rows).toHaveLength(2);
		expect(read({ ...fine, skillLevel: 'level2' }).answer.tables[0]?.caption).toBe('每种证书补多少');
	});
});

describe('what cannot be', () => {
	test.each([
		[{ occupation: '养老护理员', skillLevel: 'special' }, 'skillLevel', '分等级'],
		[{ skillCertificateOn: '2026-11-22' }, 'skillCertificateOn', '还没到'],
		[{ assessedTimes: '51' }, 'assessedTimes', '0到50'],
		[{ birth: '2030-1' }, 'birth', '将来'],
		[{ onPublicPayroll: 'yes' }, 'onPublicPayroll', '不会在编'],
	])('%j', (changed, key, says) => {
		const { problems, facts } = read({ ...fine, ...changed });
		expect(problems[key as keyof typeof problems]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});
});
