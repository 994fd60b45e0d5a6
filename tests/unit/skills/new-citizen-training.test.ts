import { describe, expect, test } from 'vitest';
import { districtPlan } from '$lib/law/new-citizen-training';
import { newCitizenTraining } from '$lib/skills/new-citizen-training';
import { planOf } from '$lib/skills/new-citizen-training/questions';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(newCitizenTraining);
const online = {
	trainingSide: 'learner',
	trainedHow: 'online',
	birth: '1994-5',
	newCitizenKind: 'worker',
	livesInChongqing: 'yes',
	trainedOn: '2024-6-1',
};
const onsite = { ...online, trainedHow: 'onsite' };
const mainOf = (texts: Record<string, string>, on?: string) => look(texts, on).answer.main;

describe('the worked examples (inventory D §9)', () => {
	test('1. thirty years old, 20 credits online: 25 yuan; that it is not for the learner is inferred, and said so', () => {
		const main = mainOf({ ...online, trainingCredits: '20' });
		expect(main).toMatchObject({ label: '每人的培训补贴', value: '25元', tone: 'plain' });
		expect(main?.note).toMatch(/没有明写；看来不发给学员本人/);
		expect(main?.note).not.toContain('原则上'); // line 6549: of the sessions on site alone
		expect(look({ ...online, trainingCredits: '20' }).answer.finding?.truth).toBe('yes');
	});
	test('2. 19 credits: not finished, none', () => {
		const { main, finding } = look({ ...online, trainingCredits: '19' }).answer;
		expect(main).toMatchObject({ value: '没有', tone: 'alert' });
		expect(JSON.stringify(finding)).toContain('还差1学分');
	});
	test('3. two sessions on site: only one counts, 30 yuan', () => {
		const { answer } = look({ ...onsite, onsiteSessions: '2' });
		expect(answer.main?.value).toBe('30元');
		expect(answer.main?.note).toContain('“原则上”');
		expect(lineOf(answer, '线下几次')).toBe('只算一次');
		expect(lineOf(look({ ...onsite, onsiteSessions: '1' }).answer, '线下几次')).toBeUndefined();
		expect(mainOf({ ...onsite, onsiteSessions: '0' })?.value).toBe('没有');
	});
	test('4. turning 65 at the session: open', () => {
		const { answer } = look({ ...onsite, onsiteSessions: '1', birth: '1959-6' });
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.main?.label).toContain('最多');
		expect(JSON.stringify(answer.finding)).toContain('含不含没有写');
	});
	test('without the day of training it is asked for, rather than called open', () => {
		const { trainedOn, ...rest } = { ...onsite, onsiteSessions: '1', birth: '2008-6' };
		expect(trainedOn).toBe('2024-6-1');
		const { finding, missing } = look(rest).answer;
		expect(missing).toContain('trainedOn');
		expect(JSON.stringify(finding)).toContain('请填哪天培训的');
		expect(JSON.stringify(finding)).not.toContain('含不含没有写');
	});
	test('5. turning 16 at the session: open', () => {
		const facts = { ...onsite, onsiteSessions: '1', birth: '2008-5', trainedOn: '2024-5-1' };
		expect(look(facts).answer.finding?.truth).toBe('unknown');
	});
});

describe('both sides of the ages', () => {
	test.each([
		['2008-7', 'no'],
		['2008-6', 'unknown'],
		['2008-5', 'yes'],
		['1959-7', 'yes'],
		['1959-6', 'unknown'],
		['1958-6', 'unknown'],
		['1958-5', 'no'],
	])('born %s, trained in June 2024: %s', (birth, truth) => {
		expect(look({ ...online, trainingCredits: '20', birth }).answer.finding?.truth).toBe(truth);
	});
	test('without the day, the whole year counts', () => {
		const { trainedOn, ...rest } = online;
		expect(trainedOn).toBe('2024-6-1');
		const ages = (birth: string) => look({ ...rest, birth }).answer.finding?.of?.[0]?.truth;
		expect(ages('2007-12')).toBe('yes');
		expect(ages('2008-1')).toBe('unknown');
		expect(ages('1960-1')).toBe('yes');
		expect(ages('1959-12')).toBe('unknown');
		expect(ages('1957-12')).toBe('no');
		expect(ages('2009-1')).toBe('no');
	});
});

test('both ways: each for itself, whether both count is open', () => {
	const both = { ...online, trainedHow: 'both', trainingCredits: '20', onsiteSessions: '1' };
	expect(mainOf(both)?.value).toBe('线上25元、线下30元');
	expect(mainOf({ ...both, trainingCredits: '19' })?.value).toBe('线下30元');
	expect(look(both).answer.open.join()).toContain('能不能都算');
});

describe('of whom the notice speaks (L6543)', () => {
	const done = { ...online, trainingCredits: '20' };
	test.each(['worker', 'family', 'employee', 'resident'])('%s', (newCitizenKind) => {
		const { main, finding } = look({ ...done, newCitizenKind }).answer;
		expect(main).toMatchObject({ label: '每人的培训补贴', value: '25元' });
		expect(finding?.truth).toBe('yes');
	});
	test('somebody else: none', () => {
		const { main } = look({ ...done, newCitizenKind: 'none' }).answer;
		expect(main).toMatchObject({ value: '没有', tone: 'alert' });
		expect(main?.note).toContain('只办给这几种人');
	});
	test('while it is not said, at the most', () => {
		const { answer, refines } = look({ ...done, newCitizenKind: '' });
		expect(answer.main?.label).toBe('每人的培训补贴，最多');
		expect(answer.missing).toEqual(['newCitizenKind']);
		expect(refines).toContain('newCitizenKind');
	});
});

test('elsewhere than in Chongqing, or in another year: none', () => {
	expect(mainOf({ ...online, trainingCredits: '20', livesInChongqing: 'no' })?.value).toBe('没有');
	expect(mainOf({ ...online, trainingCredits: '20', trainedOn: '2025-1-1' })?.value).toBe('没有');
	expect(mainOf({ ...online, trainingCredits: '20', trainedOn: '2024-12-31' })?.value).toBe('25元');
	expect(mainOf({ ...online, trainingCredits: '20', trainedOn: '2024-1-1' })?.value).toBe('25元');
});

test('that it is closed is said first, from 2025 on', () => {
	expect(look({}).answer.notices[0]).toContain('已经结束');
	expect(look({}, '2024-12-31').answer.notices).toEqual([]);
	expect(look({}, '2025-01-01').answer.notices).toHaveLength(1);
});

describe('who holds the classes', () => {
	const site = { trainingSide: 'organiser', onsiteTask: '1000' };
	test('30 yuan each', () => {
		expect(mainOf({ ...site, onsiteLearners: '500' })?.value).toBe('15,000元');
		expect(look({ trainingSide: 'organiser' }).answer.main).toBeUndefined();
	});
	test('less than 30 % of the task puts the standing in danger; exactly 30 % does not', () => {
		const note = (onsiteLearners: string) =>
			look({ ...site, onsiteLearners }).answer.lines.find(({ label }) => label === '完成了任务的');
		expect(note('299')).toMatchObject({ value: '29.9%', note: '不足30%，示范机构年底可能被撤销示范资格' });
		expect(note('300')?.note).toContain('达到30%了');
	});
	test('the task includes those entered before; the districts report by 10 December (L6563–6565)', () => {
		const told = look(site).answer.lines.find(({ label }) => label === '全年的任务里');
		expect(told?.note).toBe('2023年12月7日以后录入系统、还没有培训的也算。区县要在2024年12月10日前报总结');
		expect(lineOf(look(online).answer, '全年的任务里')).toBeUndefined();
	});
	test('what is short by a little is not rounded up to it', () => {
		const { lines } = look({
			trainingSide: 'organiser',
			onsiteTask: '100000',
			onsiteLearners: '29999',
		}).answer;
		expect(lines[0]).toMatchObject({ value: '29.9%', note: '不足30%，示范机构年底可能被撤销示范资格' });
	});
});

describe('the plan of the districts (line 6587–6601)', () => {
	test('41 units, 30,000 in all, each once', () => {
		expect(districtPlan).toHaveLength(41);
		expect(districtPlan.reduce((sum, [, learners]) => sum + learners, 0)).toBe(30_000);
		expect(new Set(districtPlan.map(([district]) => district)).size).toBe(41);
	});
	test.each([
		['万州', '万州区', 1200],
		['巴南区', '巴南区', 3000],
		['重庆市渝中区', '渝中区', 600],
		['高新区', '西部科学城重庆高新区', 0],
		['忠县', '忠县', 800],
		['石柱土家族自治县', '石柱县', 800],
		['万盛', '万盛经开区', 100],
	])('%s is %s', (typedName, district, learners) => {
		expect(planOf(typedName)).toEqual([district, learners]);
	});
	test.each(['重庆', '新区', '北', '', '成都', undefined])('%s is none', (name) => {
		expect(planOf(name)).toBeUndefined();
	});
	test('one line for the district chosen, else the table: every unit once', () => {
		const chosen = look({ ...online, planDistrict: '铜梁' }).answer;
		expect(lineOf(chosen, '铜梁区的计划')).toBe('0人次');
		expect(chosen.tables).toEqual([]);
		const rows = look(online).answer.tables[0]?.rows ?? [];
		expect(rows[0]).toEqual(['3,000人次', '1个', '巴南区']);
		expect(rows).toHaveLength(12);
		expect(rows.flatMap(([, , names = '']) => names.split('、'))).toHaveLength(41);
	});
});

test.each<[Record<string, string>, string, RegExp]>([
	[{ ...online, birth: '2027-1' }, 'birth', /在将来/],
	[{ ...online, birth: '1901-1' }, 'birth', /太早/],
	[{ ...online, trainedOn: '2026-11-22' }, 'trainedOn', /在将来/],
	[{ ...online, trainedOn: '1994-4-30' }, 'trainedOn', /比出生还早/],
	[{ ...online, trainingCredits: '501' }, 'trainingCredits', /不是分钟/],
	[{ ...online, trainingCredits: '二十' }, 'trainingCredits', /请写0到1000/],
	[{ ...onsite, onsiteSessions: '400' }, 'onsiteSessions', /0到366/],
	[{ ...online, planDistrict: '成都' }, 'planDistrict', /请写全名/],
	[{ ...online, planDistrict: '新区' }, 'planDistrict', /不止一个/],
	[{ trainingSide: 'organiser', onsiteTask: '0' }, 'onsiteTask', /任务是0吗/],
	[{ trainingSide: 'organiser', onsiteLearners: '-5' }, 'onsiteLearners', /请写0到/],
])('asks back about %o', (texts, key, says) => {
	const { problems, facts } = look(texts);
	expect(problems[key]).toMatch(says);
	expect(facts).not.toHaveProperty(key);
});
test('both sides: what just fits is no mistake', () => {
	expect(look({ ...online, trainingCredits: '500' }).problems).toEqual({});
	expect(look({ trainingSide: 'organiser', onsiteTask: '1' }).problems).toEqual({});
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([
		newCitizenTraining.inForce,
		look({}),
		look({ ...online, trainedHow: 'both', planDistrict: '万州' }),
		look({ trainingSide: 'organiser', onsiteTask: '10', onsiteLearners: '3' }),
	]);
});
