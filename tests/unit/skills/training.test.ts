import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { monthOf } from '$lib/engine/month';
import { assessMatter } from '$lib/matters/assess';
import { training } from '$lib/skills/training';
import type { TrainingFacts } from '$lib/skills/training/facts';
import { lineOf, today, typed } from '../matters/people';

const of = (facts: TrainingFacts, on = today) => assessMatter(training, facts, on);
const answer = (facts: TrainingFacts) => of(facts).answer;
const read = typed(training);

/** Somebody every condition holds of. */
const eligible: TrainingFacts = {
	traineeGroup: 'registered',
	birth: monthOf(1985, 5),
	sex: 'female',
	trainingStartedOn: day('2026-11-01'),
	subsidisedThisYear: false,
	subsidisedTimes: 0,
	sameLevelHad: false,
	skillUpgradeHad: false,
	drawsPension: false,
	onPublicPayroll: false,
};
const welder: TrainingFacts = {
	...eligible,
	occupation: '焊工',
	skillLevel: 'level4',
	onSiteHours: 80,
	trainingOutcome: 'employed',
};

describe('worked examples of inventory F §17, as asked on the page', () => {
	test('1: an occupation not listed, level five, 60 hours, work found: 1,100, or 1,000 read otherwise', () => {
		const { main, lines } = answer({
			...eligible,
			occupation: '钢琴调律',
			skillLevel: 'level5',
			onSiteHours: 60,
			trainingOutcome: 'employed',
		});
		expect(main).toMatchObject({ label: '培训补贴', value: '1,100元', tone: 'good' });
		expect(lines.find(({ label }) => label === '按课时算')).toMatchObject({
			value: '1,260元',
			note: '超过上限，按上限1,000元',
		});
		expect(lines.find(({ label }) => label === '先乘110%、再比上限的话')?.value).toBe('1,000元');
	});

	test('2: 40 hours: with work 924, without 756, with work before 840', () => {
		const facts: TrainingFacts = {
			...eligible,
			traineeGroup: 'rural',
			occupation: '钢琴调律',
			skillLevel: 'level5',
			onSiteHours: 40,
		};
		const with_ = (trainingOutcome: 'employed' | 'none' | 'already') =>
			answer({ ...facts, trainingOutcome }).main?.value;
		expect([with_('employed'), with_('none'), with_('already')]).toEqual(['924元', '756元', '840元']);
	});

	test('3: a welder of class A+: 80 hours 2,631.20, 81 hours 2,640', () => {
		expect(answer(welder).main?.value).toBe('2,631.20元');
		expect(answer({ ...welder, onSiteHours: 81 }).main?.value).toBe('2,640元');
		expect(answer(welder).lines.find(({ label }) => label === '按课时算')?.note).toBe(
			'没有到上限2,400元，学满81课时才到',
		);
	});

	test('4: Chongqing noodles, a special skill: 47 hours 982.30, 48 hours 990, and no certificate asked for', () => {
		const noodles: TrainingFacts = {
			...eligible,
			occupation: '重庆小面制作',
			trainingOutcome: 'employed',
			onSiteHours: 47,
		};
		expect(answer(noodles).main?.value).toBe('982.30元');
		expect(answer({ ...noodles, onSiteHours: 48 }).main?.value).toBe('990元');
		expect(of(noodles).asks).toEqual(['occupation', 'onSiteHours', 'trainingOutcome']);
	});

	test('5: tea, class C, three tenths online, no work: 418.37, rounded and said so; 630 at the cap', () => {
		const tea: TrainingFacts = {
			...eligible,
			occupation: '茶艺师',
			skillLevel: 'level5',
			trainingOutcome: 'none',
			onSiteHours: 21,
			onlineHours: 9,
		};
		const short = answer(tea);
		expect(short.main?.value).toBe('418.37元');
		expect(short.notices).toEqual([]);
		expect(short.steps.map(({ says }) => says)).toContain('不到一分的，四舍五入到分；怎样取整，通知没有写');
		expect(lineOf(short, '按课时算')).toBe('464.85元');
		expect(answer({ ...tea, onSiteHours: 42, onlineHours: 18 }).main?.value).toBe('630元');
	});

	test('6: care for the old, class A, 49 hours and 21 online, work found: 1,656.66', () => {
		expect(
			answer({
				...eligible,
				occupation: '养老护理员',
				skillLevel: 'level4',
				onSiteHours: 49,
				onlineHours: 21,
				trainingOutcome: 'employed',
			}).main?.value,
		).toBe('1,656.66元');
	});

	test('7: a man in the month of his sixtieth birthday is left open; the month before he is within', () => {
		const man: TrainingFacts = { ...welder, sex: 'male', birth: monthOf(1966, 11) };
		const at = (started: string) => answer({ ...man, trainingStartedOn: day(started) });
		expect(at('2026-10-31').main).toMatchObject({ tone: 'good' });
		expect(at('2026-11-20').main).toMatchObject({ label: '培训补贴，条件都符合的话', tone: 'plain' });
	});

	test('7: what began on 20 December 2024 has the place of 2024', () => {
		const facts: TrainingFacts = {
			...welder,
			subsidisedThisYear: true,
			trainingStartedOn: day('2024-12-20'),
		};
		expect(JSON.stringify(answer(facts).finding)).toContain('2025年开始的，可以再看');
	});
});

describe('as soon as anything can be said', () => {
	test('nothing known: no sum, but the caps of every certificate, what to do and what is open', () => {
		const { main, tables, todo, open } = answer({});
		expect(main).toBeUndefined();
		expect(tables[0]?.rows[3]).toEqual(['中级工（四级）', '1,050元到2,400元']);
		expect(todo.length).toBeGreaterThan(3);
		expect(open.length).toBeGreaterThan(2);
	});

	test('the occupation alone: the most, from the least certificate to the highest', () => {
		// A+: 1,280 and 4,800, 110 % of each
		expect(answer({ occupation: '焊工' }).main).toMatchObject({
			label: '培训补贴，条件都符合的话',
			value: '最多1,408元到5,280元',
			tone: 'plain',
		});
	});

	test('occupation and certificate: the most it can be', () => {
		expect(answer({ occupation: '焊工', skillLevel: 'level4' }).main?.value).toBe('最多2,640元');
		expect(answer({ occupation: '焊工', skillLevel: 'level4', trainingKind: 'post' }).main?.value).toBe(
			'最多2,400元',
		);
	});

	test('hours too, but not what followed: from and to, and each in a table', () => {
		const { trainingOutcome: _, ...open } = welder;
		const { main, tables } = answer(open);
		expect(main).toMatchObject({ value: '2,152.80元到2,631.20元', note: '看学完有没有工作。' });
		expect(tables[0]?.rows).toEqual([
			['新就业或创业', '110%', '2,631.20元'],
			['参加培训时就有工作', '100%', '2,392元'],
			['还没有工作', '90%', '2,152.80元'],
		]);
	});

	test('certificate and hours, but not the occupation: over all classes', () => {
		// C: 60 × 19.55 = 1,173, capped 1,050; A+: 60 × 29.90 = 1,794
		expect(answer({ skillLevel: 'level4', onSiteHours: 60, trainingKind: 'post' }).main).toMatchObject({
			value: '1,050元到1,794元',
			note: '看是什么职业。',
		});
	});
});

describe('the occupation', () => {
	const amount = { skillLevel: 'level4', onSiteHours: 60, trainingKind: 'post' } as const;
	const classLine = (facts: TrainingFacts) => answer(facts).lines.find(({ label }) => label === '类别');

	test('listed: its class, with its number', () => {
		expect(classLine({ occupation: '养老护理员' })).toMatchObject({
			value: 'A类',
			note: '2024年目录第116号“养老护理员”',
		});
	});

	test('part of several names: the classes that may be meant, and which to choose', () => {
		// 工具钳工 A, 装配钳工 A, 机修钳工 A, or not listed: B
		const { main } = answer({ ...amount, occupation: '钳工' });
		expect(classLine({ occupation: '钳工' })).toMatchObject({
			value: 'A类、B类',
			note: '目录里有3种名字带“钳工”，选一种就准了；都不是的，按B类',
		});
		// 60 × 23 and 60 × 26.45
		expect(main).toMatchObject({ value: '1,380元到1,587元', note: '看是哪一种“钳工”。' });
	});

	test('not listed: class B, which is the rule, and said so', () => {
		expect(classLine({ occupation: '厨师' })).toMatchObject({
			value: 'B类',
			note: '目录里没有“厨师”。没有列入目录的，按规定算B类',
			cite: { document: 'trainingNotice', at: '二（一）' },
		});
		expect(answer({ ...amount, occupation: '厨师' }).main?.value).toBe('1,380元');
	});

	test('not listed, but the occupation it belongs to is', () => {
		expect(of({ occupation: '钎焊工' }).refines).toContain('parentOccupation');
		expect(of({ occupation: '焊工' }).refines).not.toContain('parentOccupation');
		expect(classLine({ occupation: '钎焊工', parentOccupation: '焊工' })).toMatchObject({
			value: 'A+类',
			cite: { document: 'trainingCatalogue', at: '备注2' },
		});
		// whoever names the parent of 钳工 says that it is not one of the three
		expect(classLine({ occupation: '钳工', parentOccupation: '不在里面' })?.value).toBe('B类');
	});

	test('initials and codes are for looking it up: nothing is said of a class', () => {
		expect(classLine({ occupation: 'hg' })?.value).toBe('先选职业');
		expect(answer({ occupation: '6-18-02' }).main).toBeUndefined();
		expect(of({ occupation: 'hg' }).refines).not.toContain('parentOccupation');
	});

	test('engineers of digital technology, the first ten: no sum; the eleventh has one', () => {
		const { main, lines, tables } = answer({ ...welder, occupation: '物联网工程技术人员' });
		expect(main).toMatchObject({ label: '物联网工程技术人员', value: '标准另外规定', tone: 'plain' });
		expect(lines.map(({ value }) => value)).toEqual(['A+类']);
		expect(tables).toEqual([]);
		expect(answer({ ...welder, occupation: '数字化管理师' }).main?.value).toBe('标准另外规定');
		// 大数据工程技术人员 is one of these, 大数据采集 and four more are not: without it the sums are the same, and it is said.
		expect(answer({ ...amount, occupation: '大数据' }).main).toMatchObject({
			value: '1,380元到1,587元',
			note: '看是哪一种“大数据”；数字技术工程师项目的标准另外规定，没有算在里面。',
		});
		// 行政办事员, B: 80 × 23 = 1,840, cap 1,500, 110 %
		expect(answer({ ...welder, occupation: '行政办事员' }).main?.value).toBe('1,650元');
	});
});

describe('engineers of digital technology, not named in full or not listed', () => {
	const amount = { skillLevel: 'level4', onSiteHours: 60, trainingKind: 'post' } as const;

	test.each([
		['云计算', '云计算'],
		['工程技术人员', '工程技术人员'],
		['机器人工程技术人员', '机器人工程技术人员'],
		['物联网工程', '物联网工程'],
	])('%s: no sum', (occupation, label) => {
		const { main, tables, steps } = answer({ ...eligible, ...amount, occupation });
		expect(main).toMatchObject({ label, value: '标准另外规定', tone: 'plain' });
		expect(tables).toEqual([]);
		expect(steps).toEqual([]);
	});

	test('one that is not listed is not said to be of class B', () => {
		expect(answer({ ...amount, occupation: '机器人工程技术人员' }).lines).toEqual([]);
		expect(answer({ ...amount, occupation: '云计算' }).lines.map(({ label }) => label)).toEqual(['类别']);
	});

	test('what only such a project would bring is left out: 数字化 is 数字化管理师 (A) and 档案数字化管理师 (B)', () => {
		// 60 × 23
		expect(answer({ ...eligible, ...amount, occupation: '数字化' }).main).toMatchObject({
			value: '1,380元',
			note: '看是哪一种“数字化”；数字技术工程师项目的标准另外规定，没有算在里面。',
		});
	});
});

describe('online', () => {
	const tea: TrainingFacts = {
		...eligible,
		occupation: '茶艺师',
		skillLevel: 'level5',
		trainingOutcome: 'none',
		onSiteHours: 21,
	};

	test('three tenths go without saying, more is allowed with a word, and what three tenths come to', () => {
		expect(answer({ ...tea, onlineHours: 9 }).notices).toEqual([]);
		const more = answer({ ...tea, onlineHours: 20 });
		// 374.85 + 200 = 574.85, 90 %: 517.365
		expect(more.main?.value).toBe('517.37元');
		expect(more.notices).toHaveLength(1);
		expect(lineOf(more, '线上只认三成的话')).toBe('418.37元');
	});
});

describe('what districts may add', () => {
	test('to the value of the class, one at a time, and said so', () => {
		const academy = answer({ ...welder, localUplift: 'academy' });
		// 29.90 × 1.1 = 32.89; 80 × 32.89 = 2,631.20; cap 2,640; 110 %: 2,894.32
		expect(academy.main?.value).toBe('2,894.32元');
		expect(academy.assumptions.join()).toContain('由区县定');
		// a brand: cap 3,120, the hour as before
		expect(lineOf(answer({ ...welder, localUplift: 'brand' }), '补贴上限')).toBe('3,120元');
		expect(answer({ ...welder, localUplift: 'brand' }).main?.value).toBe('2,631.20元');
		// centre: 35.88 an hour
		expect(lineOf(answer({ ...welder, localUplift: 'centre' }), '每课时')).toBe('35.88元');
	});
});

// 二（三）
test('whole classes that the state orders are not reckoned, and it is said how they are paid', () => {
	expect(answer({}).assumptions.join()).toMatch(/项目制.*100%.*培训机构/);
});

describe('who has it', () => {
	test('somebody of none of the six kinds has nothing', () => {
		expect(answer({ ...welder, traineeGroup: 'none' }).main).toMatchObject({
			value: '不能领',
			tone: 'alert',
		});
	});

	test('who has nothing is shown what it is about, and no sum as worked out', () => {
		const { lines, steps, tables, open } = answer({ ...welder, traineeGroup: 'none' });
		expect(lines.map(({ label }) => label)).toEqual(['类别']);
		expect(steps.map(({ result }) => result)).toEqual(['A+类']);
		expect(tables.map(({ caption }) => caption)).toEqual(['同一个证书，这两种补贴只能领一种']);
		// 一（二）, second sentence: whose it is may be read in two ways.
		expect(open.join()).toContain('可以个人名义参加就业技能培训');
	});

	test('what is open stands beside the sum: the year after the age, a certificate of completion', () => {
		expect(answer({ ...welder, birth: monthOf(1971, 5) }).main?.note).toContain('55岁生日当天和以前');
		expect(answer({ ...welder, skillLevel: 'completion' }).main?.note).toContain('只有培训合格证书不能领');
		expect(answer(welder).main).not.toHaveProperty('note');
	});

	test('as long as it is not known, the sum stands with a word', () => {
		const { traineeGroup: _, ...open } = welder;
		expect(answer(open).main).toMatchObject({ label: '培训补贴，条件都符合的话', tone: 'plain' });
	});

	test('at one’s post: in full, and only whoever was hired within a year', () => {
		const post: TrainingFacts = { ...welder, trainingKind: 'post', hiredWithinYear: true };
		expect(answer(post).main).toMatchObject({ value: '2,392元', tone: 'good' });
		expect(lineOf(answer(post), '发给')).toBe('您，或者企业');
		expect(of(post).asks).not.toContain('trainingOutcome');
		expect(lineOf(answer(welder), '发给')).toBe('您，或者培训机构');
	});

	// 四（二）: other money pays for workers of enterprises too; whom, is in rules not read. The limit of three is the employment fund's.
	test('at work and of none of the six kinds, hired long ago, or for the fourth time: open, with whom to ask', () => {
		const post: TrainingFacts = { ...welder, trainingKind: 'post', hiredWithinYear: true };
		const employed: TrainingFacts = { ...welder, traineeGroup: 'none', trainingOutcome: 'already' };
		const { trainingOutcome: _, ...notSaid } = employed;
		for (const facts of [
			{ ...post, traineeGroup: 'none' },
			{ ...post, hiredWithinYear: false },
			employed,
			notSaid,
		] as TrainingFacts[]) {
			const { main } = answer(facts);
			expect(main).toMatchObject({ label: '培训补贴，条件都符合的话', tone: 'plain' });
			expect(main?.note).toMatch(/专账资金.*没有读到.*12333/);
		}
		const often = answer({ ...post, subsidisedTimes: 3 });
		expect(often.main?.tone).toBe('plain');
		expect(often.main?.note).toContain('就业补助资金不再补；别的资金补不补');
		expect(answer({ ...post, traineeGroup: 'registered', trainingKind: 'post' }).missing).toEqual([]);
	});

	test('out of work: the kind and the three times decide', () => {
		for (const trainingOutcome of ['employed', 'none'] as const) {
			expect(answer({ ...welder, traineeGroup: 'none', trainingOutcome }).main?.tone).toBe('alert');
			expect(answer({ ...welder, subsidisedTimes: 3, trainingOutcome }).main?.tone).toBe('alert');
		}
	});

	test('at one’s post nothing is missing that is not asked there', () => {
		const { traineeGroup: _, trainingOutcome: __, ...rest } = welder;
		expect(answer({ ...rest, trainingKind: 'post', hiredWithinYear: true }).missing).toEqual([
			'traineeGroup',
		]);
	});

	test('a certificate of completion where an examination can be had: no; where it is not known: open', () => {
		expect(answer({ ...welder, occupation: '叉车操作', skillLevel: 'completion' }).main?.value).toBe(
			'不能领',
		);
		expect(answer({ ...welder, skillLevel: 'completion' }).main).toMatchObject({
			label: '培训补贴，条件都符合的话',
			tone: 'plain',
		});
	});

	test('a pensioner and somebody on the public payroll have nothing', () => {
		expect(answer({ ...welder, drawsPension: true }).main?.value).toBe('不能领');
		expect(answer({ ...welder, traineeGroup: 'rural', onPublicPayroll: true }).main?.value).toBe('不能领');
	});
});

describe('what cannot be', () => {
	const problems = (texts: Record<string, string>) => read({ occupation: '焊工', ...texts }).problems;

	test('no hours, or ten thousand', () => {
		expect(problems({ onSiteHours: '0' })['onSiteHours']).toContain('线下是0课时吗？');
		expect(problems({ onSiteHours: '10000' })['onSiteHours']).toContain('10,000课时，每天8课时也要上1,250天');
		expect(problems({ onSiteHours: '1000' })['onSiteHours']).toBeUndefined();
		expect(problems({ onSiteHours: '1001' })['onSiteHours']).toBeDefined();
		expect(problems({ onSiteHours: '60', onlineHours: '10000' })['onlineHours']).toContain('请核对');
	});

	test('more than 18 hours of the short one, more than 30 before taking up a post', () => {
		const of_ = (trainingKind: string, onSiteHours: string, onlineHours = '') =>
			problems({ trainingKind, onSiteHours, onlineHours });
		expect(of_('adaptation', '18')).toEqual({});
		expect(of_('adaptation', '19')['onSiteHours']).toContain('最多18课时');
		expect(of_('adaptation', '13', '5')).toEqual({});
		expect(of_('adaptation', '13', '6')['onlineHours']).toContain('一共最多18课时');
		expect(of_('induction', '30')).toEqual({});
		expect(of_('induction', '31')['onSiteHours']).toContain('最多30课时');
	});

	test('an occupation without a character of a name', () => {
		expect(problems({ occupation: '😀' })['occupation']).toContain('例如焊工');
		expect(problems({ occupation: '……' })['occupation']).toContain('例如焊工');
		// Codes and initials are for looking it up.
		expect(problems({ occupation: '6-18' })).toEqual({});
		expect(problems({ occupation: 'hg' })).toEqual({});
	});

	test('a certificate that is not had in it', () => {
		expect(problems({ occupation: '叉车操作', skillLevel: 'level4' })['skillLevel']).toContain(
			'“叉车操作”是专项职业能力，没有等级',
		);
		expect(problems({ skillLevel: 'special' })['skillLevel']).toContain('“焊工”是分等级的职业');
		expect(problems({ skillLevel: 'completion' })).toEqual({});
	});

	test('an occupation above it that is none', () => {
		expect(
			problems({ occupation: '堆高车操作', parentOccupation: '叉车操作' })['parentOccupation'],
		).toContain('“叉车操作”本身不是职业');
	});

	test('registered as unemployed and with work at the same time', () => {
		expect(problems({ traineeGroup: 'registered', trainingOutcome: 'already' })['trainingOutcome']).toContain(
			'请核对',
		);
		expect(problems({ traineeGroup: 'rural', trainingOutcome: 'already' })).toEqual({});
	});

	test('what cannot be is left out of the answer', () => {
		expect(read({ occupation: '焊工', skillLevel: 'level4', onSiteHours: '0' }).answer.main?.value).toBe(
			'最多2,640元',
		);
	});
});

test('a further hour never brings less, and never more than 110 % of the cap with what districts add', () => {
	const sum = (text = '') => Number(text.replace(/[元,]/g, ''));
	const courses = fc.record({
		occupation: fc.constantFrom('焊工', '养老护理员', '茶艺师', '厨师'),
		skillLevel: fc.constantFrom('completion', 'level5', 'level4', 'level3', 'level2', 'level1'),
		onSiteHours: fc.integer({ min: 1, max: 999 }),
		trainingOutcome: fc.constantFrom('employed', 'none'),
		localUplift: fc.constantFrom('none', 'brand', 'academy', 'centre'),
	});
	fc.assert(
		fc.property(courses, (given) => {
			const facts = { ...eligible, ...given } as TrainingFacts;
			const { main, lines } = answer(facts);
			const further = answer({ ...facts, onSiteHours: given.onSiteHours + 1 });
			expect(sum(further.main?.value)).toBeGreaterThanOrEqual(sum(main?.value));
			const cap = sum(lines.find(({ label }) => label === '补贴上限')?.value);
			expect(sum(main?.value)).toBeLessThanOrEqual(cap * 1.1 + 0.001);
		}),
		{ numRuns: 60 },
	);
});
