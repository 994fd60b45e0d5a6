import { describe, expect, test } from 'vitest';
import { isDigitalProject, trainingCatalogue } from '$lib/law/training-catalogue';
import { catalogueCodes } from '$lib/law/training-catalogue-codes';

const tally = (of: readonly string[]) => {
	const counts: Record<string, number> = {};
	for (const each of of) counts[each] = (counts[each] ?? 0) + 1;
	return counts;
};
const codePoints = (text: string) => [...text].reduce((sum, each) => sum + (each.codePointAt(0) ?? 0), 0);
const classOf = (name: string) => trainingCatalogue.find((item) => item.name === name)?.class;
const codeOf = (name: string) =>
	catalogueCodes.get(trainingCatalogue.find((item) => item.name === name)?.number ?? 0)?.code;

/** Those printed in their own group as A+, by number. */
const mostWanted = [2, 5, 6, 9, 76, 78, 210, 219, 248, 262, 263, 272, 274, 371, 389];

describe('the catalogue of 2024', () => {
	test('390 items, numbered through, no name twice', () => {
		expect(trainingCatalogue.map(({ number }) => number)).toEqual(
			Array.from({ length: 390 }, (_, index) => index + 1),
		);
		expect(new Set(trainingCatalogue.map(({ name }) => name)).size).toBe(390);
	});

	// 备注1.
	test('274 occupations, 97 special skills, 18 local trades, one project', () => {
		expect(tally(trainingCatalogue.map(({ group }) => group))).toEqual({
			occupation: 274,
			'special-skill': 97,
			local: 18,
			project: 1,
		});
	});

	test('the groups begin and end where the note says', () => {
		const at = (number: number) => {
			const { name, group } = trainingCatalogue[number - 1] ?? {};
			return [name, group];
		};
		expect(at(1)).toEqual(['人工智能工程技术人员', 'occupation']);
		expect(at(274)).toEqual(['工业机器人系统操作员', 'occupation']);
		expect(at(275)).toEqual(['AUTOCAD 机械设计', 'special-skill']);
		expect(at(371)).toEqual(['叉车操作', 'special-skill']);
		expect(at(372)).toEqual(['璧山兔制作', 'local']);
		expect(at(389)).toEqual(['智能汽车大模型训练师', 'local']);
		expect(at(390)).toEqual(['人力资源服务业培训', 'project']);
	});

	test('how many are of each class', () => {
		expect(tally(trainingCatalogue.map((item) => item.class))).toEqual({ 'A+': 15, A: 133, B: 191, C: 51 });
		expect(trainingCatalogue.filter((item) => item.class === 'A+').map(({ number }) => number)).toEqual(
			mostWanted,
		);
	});

	// Reckoned once from the printed table with another program: Σ number × (Σ code points of the name + 1 for A+, 2 A, 3 B, 4 C).
	test('names and classes add up to what was reckoned from the printed table', () => {
		const rank = { 'A+': 1, A: 2, B: 3, C: 4 };
		expect(
			trainingCatalogue.reduce(
				(sum, item) => sum + item.number * (codePoints(item.name) + rank[item.class]),
				0,
			),
		).toBe(12_242_381_483);
	});

	test('codes add up likewise; the last nineteen have none', () => {
		expect([...catalogueCodes].reduce((sum, [number, { code }]) => sum + number * codePoints(code), 0)).toBe(
			42_988_718,
		);
		expect([...catalogueCodes].flatMap(([number, { code }]) => (code ? [] : [number]))).toEqual(
			Array.from({ length: 19 }, (_, index) => 372 + index),
		);
		expect(codeOf('焊工')).toBe('6-18-02-04');
	});

	test.each([
		['4-03-02-01', '中式烹调师', 'B', '火锅料理师', 'A'],
		['4-07-03-04', '企业培训师', 'C', '企业人力资源管理师', 'B'],
		['6-18-01-01', '车工', 'A', '数控车工', 'A+'],
		['6-30-05-01', '叉车司机', 'A+', '起重装卸机械操作工', 'A'],
		['5-05-01-01', '农作物种植技术员', 'C', '农业技术员', 'B'],
	])('%s is printed for items of different class', (code, one, oneClass, other, otherClass) => {
		expect([codeOf(one), classOf(one)]).toEqual([code, oneClass]);
		expect([codeOf(other), classOf(other)]).toEqual([code, otherClass]);
	});

	test('no other code stands for items of different class', () => {
		const byCode = new Map<string, Set<string>>();
		for (const item of trainingCatalogue) {
			const { code = '' } = catalogueCodes.get(item.number) ?? {};
			if (code) byCode.set(code, (byCode.get(code) ?? new Set()).add(item.class));
		}
		expect([...byCode].filter(([, classes]) => classes.size > 1).map(([code]) => code)).toEqual([
			'4-03-02-01',
			'4-07-03-04',
			'5-05-01-01',
			'6-18-01-01',
			'6-30-05-01',
		]);
	});

	test('near names, different class', () => {
		expect([classOf('母婴护理员'), classOf('母婴护理')]).toEqual(['B', 'C']);
	});

	test('the first ten are projects whose standards are set elsewhere, the eleventh is not', () => {
		expect(trainingCatalogue.filter(isDigitalProject).map(({ number }) => number)).toEqual([
			...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		]);
	});
});

describe('the initials', () => {
	test('every item has one for each character, letter and digit', () => {
		expect(catalogueCodes.size).toBe(390);
		for (const { number, name } of trainingCatalogue) {
			const { initials = '' } = catalogueCodes.get(number) ?? {};
			expect(initials, name).toMatch(/^[a-z0-9]+$/);
			expect(initials.length, name).toBe(name.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '').length);
		}
	});

	// Characters with two sounds, each as it sounds there.
	test.each([
		['中式烹调师', 'zspts'],
		['轨道交通调度员', 'gdjtddy'],
		['起重工', 'qzg'],
		['重庆小面制作', 'cqxmzz'],
		['出版物发行员', 'cbwfxy'],
		['金属轧制工', 'jszzg'],
		['丰都麻辣鸡块制作', 'fdmljkzz'],
		['冷藏工', 'lcg'],
		['空调器制造工', 'ktqzzg'],
		['车工', 'cg'],
		['中药炮制工', 'zypzg'],
		['5G基站安装与维护', '5gjzazywh'],
	])('%s is %s', (name, initials) => {
		const { number = 0 } = trainingCatalogue.find((item) => item.name === name) ?? {};
		expect(catalogueCodes.get(number)?.initials).toBe(initials);
	});
});
