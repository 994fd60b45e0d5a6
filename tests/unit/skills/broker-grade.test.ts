import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokerSchemes } from '$lib/law/broker-grade';
import { brokerGrade } from '$lib/skills/broker-grade';
import { gradeOf } from '$lib/skills/broker-grade/grades';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(brokerGrade);
const full = { brokerKind: 'full-time', scoreBonus: '0' };
const part = { brokerKind: 'part-time', scoreBonus: '0' };
const mainOf = (texts: Record<string, string>) => look(texts).answer.main;

describe('grades (inventory D §8)', () => {
	test.each([
		['100', '优秀'],
		['90', '优秀'],
		['89.99', '良好'],
		['89.9', '良好'],
		['80', '良好'],
		['79.99', '合格'],
		['60', '合格'],
		['59.9', '不合格'],
		['0', '不合格'],
	])('full-time %s: %s', (scoreBase, grade) => {
		expect(mainOf({ ...full, scoreBase })?.value).toBe(grade);
	});
	test.each([
		['80', '优秀'],
		['79.9', '合格'],
		['60', '合格'],
		['59.99', '不合格'],
	])('part-time %s: %s', (scoreBase, grade) => {
		expect(mainOf({ ...part, scoreBase })?.value).toBe(grade);
	});
	test('the tone: best good, failed alert, between plain', () => {
		expect(mainOf({ ...full, scoreBase: '90' })?.tone).toBe('good');
		expect(mainOf({ ...full, scoreBase: '80' })?.tone).toBe('plain');
		expect(mainOf({ ...full, scoreBase: '59' })?.tone).toBe('alert');
	});
});

describe('whether the bonus counts is not said', () => {
	test('72 and a bonus of 20: both are told', () => {
		const { main } = look({ ...full, scoreBase: '72', scoreBonus: '20' }).answer;
		expect(main?.value).toBe('合格，或者优秀');
		expect(main?.note).toMatch(/72分.*92分/);
	});
	test('where it makes no difference, one grade', () => {
		expect(mainOf({ ...full, scoreBase: '60', scoreBonus: '19.99' })?.value).toBe('合格');
		expect(mainOf({ ...full, scoreBase: '60', scoreBonus: '20' })?.value).toBe('合格，或者良好');
		expect(mainOf({ ...part, scoreBase: '70', scoreBonus: '10' })?.value).toBe('合格，或者优秀');
	});
	test('a bonus nobody named is none, and said so', () => {
		const { answer } = look({ brokerKind: 'full-time', scoreBase: '72' });
		expect(answer.main?.value).toBe('合格');
		expect(answer.missing).toEqual(['scoreBonus']);
		expect(answer.assumptions.join()).toContain('按0分');
	});
});

describe('by parts', () => {
	const parts = {
		scoreBasics: '9',
		scorePlatform: '8.5',
		scorePublic: '18',
		scoreProjects: '25',
		scoreAssist: '20',
		scoreReview: '4.5',
	};
	test('the sum: 85', () => {
		expect(mainOf({ ...full, ...parts })?.value).toBe('良好');
		expect(lineOf(look({ ...full, ...parts }).answer, '基础分')).toBe('85分');
	});
	test('while some are missing, what there is and what can still come', () => {
		const { scoreReview, ...rest } = parts;
		expect(scoreReview).toBe('4.5');
		const { main, missing } = look({ ...full, ...rest }).answer;
		// 80.5 and at most 5 more: good either way
		expect(main?.value).toBe('良好');
		expect(missing).toEqual([]);
		const { scoreAssist, ...less } = rest;
		expect(scoreAssist).toBe('20');
		const open = look({ ...full, ...less }).answer;
		expect(open.main).toMatchObject({ value: '60.5分', note: '没填的最多还有30分；满80分是良好' });
		expect(open.missing).toEqual(['scoreAssist', 'scoreReview']);
	});
	test('each is told with the most there is; the grades with their bounds', () => {
		const { steps, tables } = look({ ...full, ...parts }).answer;
		expect(steps[1]).toMatchObject({ says: '平台积分（最多10分）', result: '8.5分' });
		expect(tables[0]?.rows[1]).toEqual(['平台积分', '10分']);
		expect(tables[1]?.rows).toEqual([
			['优秀', '90分以上（含）'],
			['良好', '满80分，不到90分'],
			['合格', '满60分，不到80分'],
			['不合格', '不到60分'],
		]);
	});
	test('each scheme adds up to a hundred (line 6443–6459, 6499–6509)', () => {
		for (const { parts: of } of Object.values(brokerSchemes))
			expect(of.reduce((sum, { most }) => sum + most, 0)).toBe(100);
		expect(brokerSchemes['full-time'].parts.map(({ most }) => most)).toEqual([10, 10, 20, 30, 25, 5]);
		expect(brokerSchemes['part-time'].parts.map(({ most }) => most)).toEqual([10, 10, 25, 45, 10]);
		expect([brokerSchemes['full-time'].mostBonus, brokerSchemes['part-time'].mostBonus]).toEqual([20, 10]);
	});
	test('part-time ones have no points for guiding others', () => {
		expect(look(part).refines).not.toContain('scoreAssist');
		expect(look(full).refines).toContain('scoreAssist');
	});
});

describe('dismissal and exit', () => {
	test('full-time: two failed quarters bring training, failing again dismissal', () => {
		const twice = { ...full, scoreBase: '59.9', lastQuarterFailed: 'yes' };
		expect(lineOf(look(twice).answer, '连续两个季度不合格')).toBe('重新培训');
		expect(lineOf(look({ ...twice, failedAfterTraining: 'yes' }).answer, '培训后还不合格')).toBe('辞退');
		expect(lineOf(look({ ...twice, scoreBase: '60' }).answer, '连续两个季度不合格')).toBeUndefined();
		expect(look({ ...full, scoreBase: '60' }).refines).not.toContain('lastQuarterFailed');
		expect(look({ ...full, scoreBase: '59.9' }).refines).toContain('lastQuarterFailed');
	});
	test('where the bonus would save the quarter, it says so', () => {
		const { lines } = look({ ...full, scoreBase: '55', scoreBonus: '5', lastQuarterFailed: 'yes' }).answer;
		expect(lines.find(({ label }) => label === '连续两个季度不合格')?.note).toContain('加分不算进去的话');
	});
	test('excellent: full-time ones of two years and more come first for honours (line 6469)', () => {
		const note = (texts: Record<string, string>) =>
			look({ ...texts, scoreBase: '95' }).answer.lines.find(({ label }) => label === '优秀的')?.note;
		expect(note(full)).toContain('两年以上');
		expect(note(part)).not.toContain('两年以上');
		expect(note(part)).toContain('要补专职的');
	});
	test('part-time: the district may take them off', () => {
		const twice = { ...part, scoreBase: '50', lastQuarterFailed: 'yes' };
		expect(lineOf(look(twice).answer, '连续两个季度不合格')).toBe('可能被淘汰');
		expect(look(twice).refines).not.toContain('failedAfterTraining');
	});
	test.each([
		['29', '还没到30天', false],
		['30', '可能被辞退', true],
		['31', '可能被辞退', true],
	])('%s idle days: %s', (idleDays, says, told) => {
		const { answer } = look({ ...full, scoreBase: '95', idleDays });
		expect(lineOf(answer, '连续没有登录、没有开展工作')).toBe(says);
		expect(answer.notices.length > 0).toBe(told);
		expect(mainOf({ brokerKind: 'full-time', idleDays })?.tone).toBe(told ? 'alert' : undefined);
	});
	test('at thirty, that it is not said whether thirty count', () => {
		const note = (idleDays: string) =>
			look({ ...full, idleDays }).answer.lines.find(({ label }) => label.startsWith('连续没有'))?.note;
		expect(note('30')).toContain('含不含30天没有写');
		expect(note('31')).not.toContain('含不含');
	});
	test('of part-time ones idle days are not asked', () => {
		expect(look(part).refines).not.toContain('idleDays');
	});
});

test.each<[Record<string, string>, string, RegExp]>([
	[{ ...full, scoreBase: '100.01' }, 'scoreBase', /奖励加分另外填/],
	[{ ...full, scoreBase: '-1' }, 'scoreBase', /请写0到/],
	[{ ...full, scoreBase: '九十' }, 'scoreBase', /请写0到/],
	[{ ...full, scoreBonus: '20.01' }, 'scoreBonus', /专职的奖励加分最多20分/],
	[{ ...part, scoreBonus: '10.01' }, 'scoreBonus', /兼职的奖励加分最多10分/],
	[{ ...full, scorePublic: '20.5' }, 'scorePublic', /专职的这一项最多20分/],
	[{ ...part, scorePublic: '25.5' }, 'scorePublic', /兼职的这一项最多25分/],
	[{ ...full, scoreReview: '5.01' }, 'scoreReview', /最多5分/],
	[{ ...part, scoreProjects: '45.01' }, 'scoreProjects', /最多45分/],
	[{ ...full, scoreBase: '9', scoreBasics: '10' }, 'scoreBase', /10分到100分/],
	[{ ...full, scoreBase: '96', scoreReview: '0' }, 'scoreBase', /0分到95分/],
	[{ ...full, scoreBase: '80', idleDays: '3651' }, 'idleDays', /0到3650/],
])('asks back about %o', (texts, key, says) => {
	const { problems, facts } = look(texts);
	expect(problems[key]).toMatch(says);
	expect(facts).not.toHaveProperty(key);
});
test('parts that do not add up to the sum given are asked back about', () => {
	const parts = {
		scoreBasics: '10',
		scorePlatform: '10',
		scorePublic: '25',
		scoreProjects: '45',
		scoreReview: '9',
	};
	expect(look({ ...part, ...parts, scoreBase: '99' }).problems).toEqual({});
	expect(look({ ...part, ...parts, scoreBase: '98' }).problems['scoreBase']).toContain('99分');
});
test('both sides: the most of each is no mistake', () => {
	expect(look({ ...full, scoreBase: '100', scoreBonus: '20', scorePublic: '20' }).problems).toEqual({});
	expect(look({ ...part, scoreBase: '100', scoreBonus: '10', scorePublic: '25' }).problems).toEqual({});
});

describe('what the rules do not say, and the money beside them', () => {
	const open = (texts: Record<string, string>) => look(texts).answer.open.join('');
	test('idle days: both together, as it is read here, for the full-time ones (L6475)', () => {
		expect(open(full)).toContain('这里按两样都有看');
		expect(open(part)).not.toContain('这里按两样都有看');
	});
	test('which quarter must be excellent to be taken full-time is not clear (L6521)', () => {
		expect(open(part)).toContain('“临近季度”');
		expect(open(full)).not.toContain('“临近季度”');
		const { lines } = look({ ...part, scoreBase: '80' }).answer;
		expect(lines.find(({ label }) => label === '优秀的')?.note).toContain('看哪个季度没有写清');
	});
	test('both are said to whoever has not said of which kind', () => {
		expect(open({})).toContain('这里按两样都有看');
		expect(open({})).toContain('“临近季度”');
	});
	test('what is paid for placing people: in halves, and printed until the end of 2025 (L3567–3571, L3617)', () => {
		const told = look(full).answer.todo.filter(({ cite }) => cite?.document === 'subsidies');
		expect(told.map(({ says, cite }) => [cite?.at, says])).toEqual([
			['五（五）', expect.stringContaining('通知写到2025年12月31日')],
			['三（二）', '介绍登记失业人员，每人200元：缴满1个月社保付一半，连续缴满6个月再付一半'],
			['三（二）', '介绍就业困难人员、脱贫人口，每人500元：缴满1个月社保付一半，连续缴满3个月再付一半'],
		]);
	});
});

test('more points are never a worse grade', () => {
	const order = ['不合格', '合格', '良好', '优秀'];
	fc.assert(
		fc.property(
			fc.constantFrom('full-time' as const, 'part-time' as const),
			fc.nat(12_000),
			fc.nat(12_000),
			(kind, score, more) => {
				const rank = (points: number) => order.indexOf(gradeOf(brokerSchemes[kind], points));
				expect(rank(score + more)).toBeGreaterThanOrEqual(rank(score));
			},
		),
	);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([brokerGrade.inForce, look({}), look({ ...full, scoreBase: '90' }), look(part)]);
});
