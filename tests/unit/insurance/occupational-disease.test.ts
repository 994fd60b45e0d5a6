import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { assessMatter } from '$lib/matters/assess';
import { searchDiseases } from '$lib/insurance/disease-search';
import { occupationalDisease, type DiseaseFacts } from '$lib/insurance/occupational-disease';
import { allDiseases } from '$lib/law/occupational-diseases';

const on = day('2026-11-21');
const of = (facts: DiseaseFacts, asked = on) => assessMatter(occupationalDisease, facts, asked);
const answer = (facts: DiseaseFacts, asked = on) => of(facts, asked).answer;
const line = (facts: DiseaseFacts, label: string, asked = on) =>
	answer(facts, asked).lines.find((each) => each.label === label);
const names = (typed: string) => searchDiseases(typed).others.map(({ name }) => name);
const meant = (typed: string) => searchDiseases(typed).meant?.id;

describe('looking a disease up', () => {
	test('nothing typed finds nothing', () => {
		expect(searchDiseases(' ')).toEqual({ others: [], near: false });
	});

	test('every disease is found by its whole name; what is printed twice as its first', () => {
		for (const { id, name } of allDiseases) expect(meant(name)).toBe(id === '五.54' ? '五.7' : id);
	});

	test('part of a name finds all that have it, those that begin with it first', () => {
		expect(names('甲苯')).toEqual([
			'甲苯中毒',
			'白内障（含三硝基甲苯白内障）',
			'二甲苯中毒',
			'苯的氨基及硝基化合物（不包括三硝基甲苯）中毒',
			'三硝基甲苯中毒',
		]);
	});

	test('part of one name only means it', () => {
		expect(meant('白血病')).toBe('九.3');
		expect(meant('腕管')).toBe('十.1');
	});

	test('a whole name means it, though others have it too', () => {
		expect(meant('苯中毒')).toBe('五.27');
		expect(names('苯中毒').slice(0, 2)).toEqual(['甲苯中毒', '二甲苯中毒']);
	});

	test('the acute list has names of its own', () => {
		expect(meant('高温中暑')).toBe('六.1');
		expect(meant('氮氧化合物中毒')).toBe('五.17');
		expect(meant('苯的氨基及硝基化合物(不包括三硝基甲苯)')).toBe('五.40');
	});

	test('as a diagnosis calls it', () => {
		expect(meant('职业性慢性二甲苯中毒')).toBe('五.29');
		expect(meant('职业性急性氯气中毒')).toBe('五.12');
	});

	test('otherwise written: wide letters, blanks, brackets, other characters', () => {
		expect(meant('硅肺')).toBe('一（一）.1');
		expect(meant('腕管综合症')).toBe('十.1');
		expect(meant(' 中　暑 ')).toBe('六.1');
		expect(meant('ＰＴＳＤ')).toBe('十一.1');
		expect(meant('煤气中毒')).toBe('五.18');
	});

	test('the work it is restricted to, and the class, find it too', () => {
		expect(names('警察')).toEqual(['艾滋病', '创伤后应激障碍']);
		expect(names('传染病')).toHaveLength(5);
	});

	test('nothing has it: the nearest by shared characters', () => {
		expect(searchDiseases('偏二甲基肼中毒').near).toBe(true);
		expect(names('偏二甲基肼中毒')[0]).toBe('偏二甲基胂中毒');
		expect(names('耳聋')).toContain('噪声聋');
		expect(names('腰椎间盘突出')).toEqual([]);
	});
});

describe('on the national list', () => {
	test('from 1 August 2025, not a day before', () => {
		expect(answer({ disease: '氯气中毒' }, day('2025-08-01')).main).toMatchObject({
			value: '在目录里',
			tone: 'good',
		});
		expect(answer({ disease: '氯气中毒' }, day('2025-07-31')).main?.value).toBe('要看旧目录');
	});

	// Inventory D §21, worked example 1.
	test('barium: printed twice, and said so', () => {
		const { lines, notices } = answer({ disease: '钡及其化合物中毒' });
		expect(lines[0]?.value).toBe('五、职业性化学中毒，第7项');
		expect(notices).toEqual(['第五类第7项和第54项印得一样，像是印错了一处，这里照印。以公布的原件为准。']);
	});

	// Worked example 2.
	test('post-traumatic stress: of a firefighter yes, of an office clerk no', () => {
		const disease = '创伤后应激障碍';
		const diagnosed = day('2025-09-01');
		expect(answer({ disease, diagnosed, inLimit: true }).main?.value).toBe('在目录里');
		expect(answer({ disease, diagnosed, inLimit: false }).main).toMatchObject({
			value: '您的工作不算',
			tone: 'alert',
		});
		expect(answer({ disease, diagnosed }).main?.value).toBe('看您的工作');
		expect(answer({ disease, diagnosed }).missing).toEqual(['inLimit']);
	});

	// Worked example 3.
	test('diagnosed on 31 July 2025: the old list, which is not here', () => {
		const facts = { disease: '创伤后应激障碍', inLimit: true };
		expect(answer({ ...facts, diagnosed: day('2025-07-31') }).main?.value).toBe('要看旧目录');
		expect(answer({ ...facts, diagnosed: day('2025-08-01') }).main?.value).toBe('在目录里');
	});

	// Worked example 4.
	test('carpal tunnel: a worker in manufacturing yes, a clerk no', () => {
		const facts = { disease: '腕管综合征' };
		expect(answer({ ...facts, inLimit: true }, day('2025-08-01')).main?.value).toBe('在目录里');
		expect(answer({ ...facts, inLimit: false }, day('2025-08-01')).main?.value).toBe('您的工作不算');
		expect(line(facts, '限定')?.value).toBe('限于长时间腕部重复作业或用力作业的制造业工人');
	});

	test('what is not named is left to the diagnosis', () => {
		expect(answer({ disease: '上述条目未提及' }).main?.value).toBe('看诊断');
	});

	test('several, the nearest, none', () => {
		expect(answer({ disease: '甲苯' }).main).toMatchObject({ label: '有“甲苯”的', value: '5种' });
		expect(answer({ disease: '耳聋' }).main?.label).toBe('没有叫“耳聋”的，名字相近的');
		expect(answer({ disease: '腰椎间盘突出' }).main?.value).toBe('目录里没有找到');
		expect(answer({}).main).toBeUndefined();
	});

	test('only what can still change the answer is asked', () => {
		expect(of({}).asks).toEqual(['disease']);
		expect(of({ disease: '矽肺' }).asks).toEqual(['disease']);
		expect(of({ disease: '滑囊炎' }).asks).toEqual(['disease', 'inLimit']);
		expect(of({ disease: '滑囊炎', diagnosed: day('2025-07-31') }).asks).toEqual(['disease']);
		expect(of({ disease: '滑囊炎', diagnosed: day('2025-08-01') }).asks).toEqual(['disease', 'inLimit']);
		expect(of({ disease: '矽肺' }).refines).toEqual(['diagnosed']);
	});
});

describe('the first treatment of an acute one', () => {
	const all: DiseaseFacts = {
		disease: '氯气中毒',
		injuryInsured: 'chongqing',
		fromWork: true,
		accidentFiled: true,
		diagnosedAcute: true,
		appliedInTime: true,
		recognised: true,
		firstHarmStated: true,
	};
	const pays = (facts: DiseaseFacts, asked = on) => line(facts, '最初的救治费用', asked)?.value;

	// Inventory D §23, worked example 1.
	test('chlorine, all conditions met', () => {
		expect(line(all, '重庆急性职业病目录')?.value).toBe('有，第6项');
		expect(pays(all)).toBe('可以由工伤保险基金付');
		expect(answer(all).finding?.truth).toBe('yes');
	});

	// Worked example 2.
	test('lead is not among the 32: the notice does not apply', () => {
		const lead = { ...all, disease: '铅及其化合物中毒（不包括四乙基铅）' };
		expect(line(lead, '重庆急性职业病目录')?.value).toBe('没有');
		expect(pays(lead)).toBeUndefined();
		expect(answer(lead).finding).toBeUndefined();
	});

	// Worked examples 3 and 4, and each other condition.
	test.each([
		['fromWork', '还不能由基金付'],
		['diagnosedAcute', '还不能由基金付'],
		['appliedInTime', '还不能由基金付'],
		['recognised', '还不能由基金付'],
		// The notice asks these of the employer and of the offices (一), and makes the payment hang on neither.
		['accidentFiled', '看“条件”'],
		['firstHarmStated', '看“条件”'],
	] as const)('without %s: %s', (key, said) => {
		expect(pays({ ...all, [key]: false })).toBe(said);
		expect(answer({ ...all, [key]: false }).missing).toEqual([]);
		const { [key]: _, ...rest } = all;
		expect(pays(rest)).toBe('看“条件”');
		expect(answer(rest).missing).toEqual([key]);
	});

	test('not insured: no; covered for occupational harm: the notice may serve, how is left open', () => {
		expect(pays({ ...all, injuryInsured: 'no' })).toBe('还不能由基金付');
		expect(pays({ ...all, injuryInsured: 'gig' })).toBe('看“条件”');
		expect(answer({ ...all, injuryInsured: 'gig' }).missing).toEqual([]);
	});

	test('from 20 December 2024, not a day before', () => {
		expect(pays(all, day('2024-12-20'))).toBe('可以由工伤保险基金付');
		expect(pays(all, day('2024-12-19'))).toBe('那时候没有读到规定');
	});

	// 二: what lies outside the catalogues is not paid, the rest is.
	test('only costs within the catalogues are paid, said with the answer', () => {
		expect(line(all, '最初的救治费用')?.note).toBe('只付工伤保险诊疗项目、药品目录和住院标准以内的');
	});

	test('diagnosed before the notice: it does not say whether it holds', () => {
		expect(pays({ ...all, diagnosed: day('2024-12-20') })).toBe('可以由工伤保险基金付');
		const before = { ...all, diagnosed: day('2024-12-19') };
		expect(pays(before)).toBe('说不准');
		expect(answer(before).finding).toBeUndefined();
		expect(of(before).refines).toEqual(['diagnosed']);
	});

	test('once decided, nothing more is asked; what was answered stays', () => {
		expect(of({ disease: '氯气中毒', fromWork: false }).refines).toEqual(['diagnosed', 'fromWork']);
		expect(of({ disease: '氯气中毒' }).refines).toHaveLength(8);
	});
});

test('a diagnosis in the future, and long ago, is asked back', () => {
	expect(of({ disease: '矽肺', diagnosed: day('2026-11-22') }).problems.diagnosed).toBe(
		'诊断的日子在将来，请核对',
	);
	expect(of({ disease: '矽肺', diagnosed: day('2026-11-21') }).problems).toEqual({});
	expect(of({ disease: '矽肺', diagnosed: day('1949-12-31') }).problems.diagnosed).toBe(
		'诊断的日子太早了，请核对',
	);
});
