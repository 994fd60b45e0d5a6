import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayScore } from '$lib/skills/score';
import { threeSupportsMatter } from '$lib/skills/three-supports';
import { placesFor, totalScore } from '$lib/skills/three-supports/score';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const read = typed(threeSupportsMatter);

test('points are written with both decimals', () => {
	expect(sayScore(7630)).toBe('76.30');
	expect(sayScore(7005)).toBe('70.05');
});

describe('the total score · 简章 三（七）, inventory C §9 worked examples', () => {
	const score = { threeSupportsView: 'score', professionalTest: 'no' };
	const example = {
		a: { ...score, aptitudeScore: '68.5', writingScore: '72', interviewScore: '81.6' },
		b: {
			...score,
			aptitudeScore: '70',
			writingScore: '75',
			interviewScore: '80',
			professionalTest: 'yes',
			professionalScore: '85',
		},
		c: { ...score, aptitudeScore: '67.3', writingScore: '71.4', interviewScore: '79.37' },
	};

	test.each([
		['a', '74.79分', ['42.15', '74.79']],
		['b', '76.30分', ['43.50', '82.00', '76.30']],
		['c', '73.36分', ['41.61', '73.36']],
	] as const)('(%s) %s', (name, value, results) => {
		const { answer, problems } = read(example[name]);
		expect(problems).toEqual({});
		expect(answer.main).toEqual({ label: '总成绩', value, tone: 'plain', note: '按2024年的简章' });
		expect(answer.steps.map(({ result }) => result)).toEqual(results);
		expect(answer.missing).toEqual([]);
		expect(answer.open.join()).toContain('怎样进位简章没有写');
	});

	test('(d) an interview of 59.9 is out, whatever the total', () => {
		const { answer } = read({
			...example.a,
			aptitudeScore: '100',
			writingScore: '100',
			interviewScore: '59.9',
		});
		expect(answer.main).toMatchObject({ value: '不合格', tone: 'alert' });
		// 60 + 23.96
		expect(lineOf(answer, '总成绩（不再有用）')).toBe('83.96分');
	});

	test('an interview of 60 is not out', () => {
		expect(read({ ...example.a, interviewScore: '60' }).answer.main?.label).toBe('总成绩');
		expect(read({ ...example.a, interviewScore: '59.99' }).answer.main?.tone).toBe('alert');
	});

	test('alone at the interview 70 is asked for', () => {
		const alone = { ...example.a, aloneAtInterview: 'yes' };
		expect(read({ ...alone, interviewScore: '69.99' }).answer.main?.tone).toBe('alert');
		expect(read({ ...alone, interviewScore: '70' }).answer.main?.label).toBe('总成绩');
		expect(
			read({ ...example.b, aloneAtInterview: 'yes', professionalScore: '69' }).answer.main?.note,
		).toContain('没有写明');
	});

	// In hundredths of a point: 30 % of both papers together, 40 % of the interview.
	test.each([
		[1, 0, 1, 1], // 0.3 + 0.4 = 0.7
		[0, 0, 1, 0], // 0.4
		[3, 0, 4, 3], // 0.9 + 1.6 = 2.5, half up
		[3, 0, 3, 2], // 0.9 + 1.2 = 2.1
	])('%i, %i, %i hundredths: %i, rounded once, half up', (aptitude, writing, interview, total) => {
		expect(totalScore({ aptitude, writing, interview })).toBe(total);
	});

	test('never more than a hundred, and never less for a better paper', () => {
		const points = fc.integer({ min: 0, max: 10_000 });
		fc.assert(
			fc.property(points, points, points, fc.option(points, { nil: undefined }), (a, w, i, p) => {
				const scores = { aptitude: a, writing: w, interview: i, ...(p !== undefined && { professional: p }) };
				const total = totalScore(scores);
				expect(total).toBeGreaterThanOrEqual(0);
				expect(total).toBeLessThanOrEqual(10_000);
				expect(Number.isInteger(total)).toBe(true);
				if (a < 10_000) expect(totalScore({ ...scores, aptitude: a + 1 })).toBeGreaterThanOrEqual(total);
			}),
		);
		expect(totalScore({ aptitude: 10_000, writing: 10_000, interview: 10_000 })).toBe(10_000);
	});

	test('before the interview: what the written part counts for', () => {
		const { answer } = read({ ...score, aptitudeScore: '68.5', writingScore: '72' });
		expect(answer.main).toMatchObject({ label: '笔试折算', value: '42.15分' });
		expect(answer.missing).toEqual(['interviewScore']);
	});

	test('whether there is a professional test is asked for first', () => {
		const { answer } = read({ ...example.a, professionalTest: '?' });
		expect(answer.main?.label).toBe('笔试折算');
		expect(answer.missing).toEqual(['professionalTest']);
		expect(read({ ...example.b, professionalScore: '' }).answer.missing).toEqual(['professionalScore']);
	});
});

describe('who could apply · 二', () => {
	const fine = {
		threeSupportsView: 'eligible',
		birth: '2000-1',
		gaokaoEducation: 'bachelor',
		certificatesCompleteOn: '2024-07-31',
		barredFromService: 'none',
	};
	const truth = (changed: Record<string, string>) => read({ ...fine, ...changed }).answer.finding?.truth;

	test.each([
		[{ birth: '1993-6', bornOnThirtieth: 'yes' }, 'yes'],
		[{ birth: '1993-6', bornOnThirtieth: 'no' }, 'unknown'],
		[{ birth: '1993-6', bornOnThirtieth: 'no', olderAllowed: 'none' }, 'no'],
		[{ birth: '1993-6', bornOnThirtieth: 'no', olderAllowed: 'veteran' }, 'yes'],
		[{ birth: '1993-6' }, 'unknown'],
		[{ birth: '1993-7' }, 'yes'],
		[{ birth: '1993-5', olderAllowed: 'none' }, 'no'],
		[{ birth: '1993-5', olderAllowed: 'title' }, 'yes'],
		[{ birth: '2006-6' }, 'yes'],
		[{ birth: '2006-7' }, 'no'],
		[{ birth: '1988-7', olderAllowed: 'postgraduate', gaokaoEducation: 'postgraduate' }, 'yes'],
		[{ birth: '1988-7', olderAllowed: 'none' }, 'no'],
		// Who is a postgraduate needs no second answer.
		[{ birth: '1988-7', gaokaoEducation: 'postgraduate' }, 'yes'],
		[{ birth: '1993-6', gaokaoEducation: 'postgraduate' }, 'yes'],
		[{ birth: '1988-6', gaokaoEducation: 'postgraduate' }, 'unknown'],
		[{ birth: '1988-6', gaokaoEducation: 'postgraduate', bornOnThirtieth: 'no' }, 'no'],
		[{ birth: '1988-6', olderAllowed: 'veteran', bornOnThirtieth: 'yes' }, 'unknown'],
		[{ birth: '1988-6', olderAllowed: 'veteran', bornOnThirtieth: 'no' }, 'no'],
		[{ birth: '1988-6', olderAllowed: 'none' }, 'no'],
		[{ birth: '1988-5', olderAllowed: 'veteran' }, 'no'],
	])('age %j: %s', (changed, expected) => {
		expect(truth(changed)).toBe(expected);
	});

	test('the day of birth and the exceptions are asked for only where they matter', () => {
		const asks = (changed: Record<string, string>) => read({ ...fine, ...changed }).asks;
		expect(asks({})).toEqual([
			...['threeSupportsView', 'birth', 'gaokaoEducation', 'certificatesCompleteOn', 'barredFromService'],
		]);
		expect(asks({ birth: '1993-6' })).toContain('bornOnThirtieth');
		expect(asks({ birth: '1993-6' })).not.toContain('olderAllowed');
		expect(asks({ birth: '1993-6', bornOnThirtieth: 'no' })).toContain('olderAllowed');
		expect(asks({ birth: '1990-6' })).not.toContain('bornOnThirtieth');
		expect(asks({ birth: '1990-6' })).toContain('olderAllowed');
		expect(asks({ birth: '1990-6', gaokaoEducation: 'postgraduate' })).not.toContain('olderAllowed');
		expect(asks({ birth: '1993-6', gaokaoEducation: 'postgraduate' })).not.toContain('bornOnThirtieth');
		expect(asks({ birth: '1988-6', gaokaoEducation: 'postgraduate' })).toContain('bornOnThirtieth');
		expect(asks({ birth: '2006-6' })).not.toContain('bornOnThirtieth');
	});

	test.each([
		[{ certificatesCompleteOn: '2024-08-01' }, 'no'],
		[{ certificatesCompleteOn: '2024-08-01', gaokaoEducation: 'postgraduate' }, 'yes'],
		[{ certificatesCompleteOn: '2024-12-31', gaokaoEducation: 'postgraduate' }, 'yes'],
		[{ certificatesCompleteOn: '2025-01-01', gaokaoEducation: 'postgraduate' }, 'no'],
		[{ certificatesCompleteOn: '2024-08-01', gaokaoEducation: 'college' }, 'no'],
		[{ certificatesCompleteOn: '2024-08-01', gaokaoEducation: '?' }, 'unknown'],
		[{ gaokaoEducation: 'senior-craft' }, 'yes'],
		[{ gaokaoEducation: 'technician' }, 'yes'],
		[{ gaokaoEducation: 'other' }, 'no'],
		[{ barredFromService: 'on-staff' }, 'no'],
		[{ barredFromService: 'serving,convicted' }, 'no'],
		[{ barredFromService: '?' }, 'unknown'],
	])('%j: %s', (changed, expected) => {
		expect(truth(changed)).toBe(expected);
	});

	test('two papers cost 100; three kinds of applicants may have it back', () => {
		expect(lineOf(read(fine).answer, '考务费')).toBe('100元');
		const { answer } = read({ ...fine, threeKinds: 'yes' });
		expect(answer.lines.find(({ label }) => label === '考务费')?.note).toContain('可以办减免');
		expect(answer.todo[0]?.says).toContain('不占名额');
	});

	test('752 in all; first checked within a working day, published for five (L5853, L5939)', () => {
		const { answer } = read(fine);
		expect(lineOf(answer, '全市一共招')).toBe('752名');
		const rows = answer.tables[0]?.rows ?? [];
		expect(rows[1]).toEqual(['资格初审', '报名提交以后1个工作日内']);
		expect(rows.at(-1)).toEqual(['公示', '5个工作日，哪天没有写']);
	});

	test('what one brings to the check on site (L5889–5899)', () => {
		const says = read(fine).answer.todo.find(({ cite }) => cite?.at === '三（六）4')?.says;
		for (const paper of ['准考证', '身份证', '学历学位证', '报名信息表', '登记表', '1份复印件'])
			expect(says).toContain(paper);
	});

	test('the round is said to be closed, first', () => {
		expect(read(fine).answer.notices[0]).toContain('2024年这一轮已经结束');
	});
});

describe('places · 三（二）, 三（六）, inventory C §9.3–9.4', () => {
	const post = { threeSupportsView: 'places', medicalPost: 'no' };
	test.each([
		[3, 5, 2],
		[3, 6, 3],
		[3, 60, 3],
		[1, 1, 0],
		[1, 2, 1],
		[1, 0, 0],
	])('%i planned, %i applied: %i', (planned, applied, left) => {
		expect(placesFor(planned, applied)).toBe(left);
	});

	test('called off, but for medical posts', () => {
		expect(read({ ...post, plannedPlaces: '1', applicants: '1' }).answer.main).toMatchObject({
			value: '取消招募',
			tone: 'alert',
		});
		const medical = read({ ...post, medicalPost: 'yes', plannedPlaces: '1' });
		expect(medical.answer.main?.value).toBe('1名');
		expect(medical.asks).not.toContain('applicants');
	});

	test.each([
		['6', '进面试'],
		['7', '进不了'],
	])('two places: the %sth of the written exam', (writtenRank, value) => {
		const { answer } = read({ ...post, plannedPlaces: '2', applicants: '50', writtenRank });
		expect(lineOf(answer, `过线的里面，笔试第${writtenRank}名`)).toBe(value);
	});

	test.each([
		['4', '还是招2名'],
		['3', '减到1名'],
		['2', '减到1名'],
		['1', '看是不是当天缺考'],
		['0', '取消'],
	])('two places, %s at the interview', (interviewed, value) => {
		const { answer } = read({ ...post, plannedPlaces: '2', applicants: '50', interviewed });
		expect(lineOf(answer, `${interviewed}人参加面试`)).toBe(value);
	});
});

test('afterwards: checked again once, within two days; moved to another post once (L5919, L5931)', () => {
	const says = (threeSupportsView: string, at: string) =>
		read({ threeSupportsView }).answer.todo.find(
			({ cite, says: each }) => cite?.at === at && !each.includes('相同'),
		)?.says;
	expect(says('score', '三（八）')).toContain('2日内申请复检，只复检一次');
	expect(says('score', '三（十二）')).toContain('公示5个工作日');
	expect(says('places', '三（十一）')).toMatch(/只调剂一次.*2:1/);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand(
		['score', 'eligible', 'places'].map((threeSupportsView) => read({ threeSupportsView }).answer),
	);
});

describe('what cannot be', () => {
	test.each([
		[{ threeSupportsView: 'score', aptitudeScore: '150' }, 'aptitudeScore', '0到100'],
		[{ threeSupportsView: 'score', interviewScore: '80.123' }, 'interviewScore', '最多两位小数'],
		[{ threeSupportsView: 'score', writingScore: '五十' }, 'writingScore', '0到100'],
		[{ threeSupportsView: 'score', writingScore: '-5' }, 'writingScore', '0到100'],
		[{ threeSupportsView: 'score', aptitudeScore: '100.01' }, 'aptitudeScore', '0到100'],
		[{ threeSupportsView: 'eligible', birth: '2030-1' }, 'birth', '在将来'],
		[
			{ threeSupportsView: 'eligible', certificatesCompleteOn: '2027-7-1' },
			'certificatesCompleteOn',
			'还没到',
		],
		[{ threeSupportsView: 'places', plannedPlaces: '0' }, 'plannedPlaces', '1到'],
		[{ applicants: '5', writtenRank: '6' }, 'writtenRank', '比报名的人数还大'],
		[{ applicants: '5', interviewed: '6' }, 'interviewed', '比报名的还多'],
	])('%j', (texts, key, says) => {
		const { problems, facts } = read(texts);
		expect(problems[key as keyof typeof problems]).toContain(says);
		expect(facts).not.toHaveProperty(key);
	});
});
