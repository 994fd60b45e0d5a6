/**
 * Trainings with a flat sum: practice in seeking work, technicians, apprentices, preparation for work, people lifted out of poverty.
 * 渝人社发〔2024〕13号; inventory F §17, seed lines 11217–11232, 11246–11260.
 */
import { describe, expect, test } from 'vitest';
import { apprenticeship } from '$lib/skills/apprenticeship';
import { jobSearchTraining } from '$lib/skills/job-search-training';
import { labourPreparation } from '$lib/skills/labour-preparation';
import { outOfPovertyTraining } from '$lib/skills/out-of-poverty-training';
import { skillAssessmentMatter } from '$lib/skills/skill-assessment';
import { technicianTraining } from '$lib/skills/technician-training';
import { training } from '$lib/skills/training';
import { lineOf, typed } from '../matters/people';

const person = {
	birth: '2000-5',
	sex: 'female',
	subsidisedThisYear: 'no',
	subsidisedTimes: '2',
	drawsPension: 'no',
	onPublicPayroll: 'no',
};

/** One sentence for one wrong answer, and what it says. */
function expectProblem(problems: Record<string, string | undefined>, key: string, says: string) {
	expect(Object.keys(problems)).toEqual([key]);
	expect(problems[key]).toContain(says);
}

describe('practice in seeking work: 56 lessons, 1,300 yuan', () => {
	const read = typed(jobSearchTraining);
	const main = (texts: Record<string, string>) => read({ ...person, ...texts }).answer.main;

	test.each([
		['employed', '1,430元'],
		['none', '1,170元'],
	])('%s: %s', (trainingOutcome, value) => {
		expect(main({ jobSeeker: 'graduate', trainingOutcome })).toMatchObject({ value, tone: 'good' });
	});

	test('its table has the 100 % too', () => {
		expect(read({}).answer.tables[0]?.rows).toEqual([['求职能力实训', '1,430元', '1,300元', '1,170元']]);
		expect(lineOf(read({}).answer, '上多少课')).toBe('56课时');
	});

	test.each(['graduate', 'registered', 'hardship', 'other-youth'])('%s may', (jobSeeker) => {
		expect(main({ jobSeeker })).toMatchObject({ value: '1,170元到1,430元', tone: 'good' });
	});

	test('others may not, and nothing more is asked', () => {
		expect(main({ jobSeeker: 'none' })).toMatchObject({ value: '不能领', tone: 'alert' });
		const { asks, answer } = read({ jobSeeker: 'none' });
		expect(asks).toEqual(['jobSeeker']);
		expect(answer.missing).toEqual([]);
	});

	test('with nothing known of the limits: at most', () => {
		expect(read({ jobSeeker: 'graduate' }).answer.main).toMatchObject({
			value: '最多1,430元',
			tone: 'plain',
		});
		expect(main({ jobSeeker: 'graduate', subsidisedTimes: '3' })?.tone).toBe('alert');
	});

	test('who has no work was not in work', () => {
		expectProblem(
			read({ jobSeeker: 'graduate', trainingOutcome: 'already' }).problems,
			'trainingOutcome',
			'核对',
		);
	});
});

describe('technicians: 2,500 and 3,000 yuan', () => {
	const read = typed(technicianTraining);
	const worker = {
		...person,
		occupation: '焊工',
		skillLevel: 'level2',
		enterpriseWorker: 'yes',
		unemploymentMonthsInAll: '12',
		technicianCertificate: 'yes',
		listedTechnicianSchool: 'yes',
		sameLevelHad: 'no',
		skillUpgradeHad: 'no',
	};
	const main = (texts: Record<string, string> = {}) => read({ ...worker, ...texts }).answer.main;

	// 焊工 is A+ (no. 219), 养老护理员 A (no. 116), 茶艺师 C (no. 62). Flat: class moves nothing but whether.
	test.each([
		['焊工', 'level2', '2,500元'],
		['焊工', 'level1', '3,000元'],
		['养老护理员', 'level2', '2,500元'],
		['养老护理员', 'level1', '3,000元'],
		['没有列入的工种', 'level2', '2,500元'],
	])('%s, %s: %s', (occupation, skillLevel, value) => {
		expect(main({ occupation, skillLevel })).toMatchObject({ value, tone: 'good' });
	});

	test('nothing for class C', () => {
		expect(main({ occupation: '茶艺师' })).toMatchObject({ value: '不能领', tone: 'alert' });
		expect(main({ occupation: '茶艺师' })?.note).toContain('C类');
	});

	test('a trade not listed goes by its occupation, else as B, which is said', () => {
		expect(main({ occupation: '没有列入的工种', parentOccupation: '茶艺师' })?.tone).toBe('alert');
		const { answer } = read({ ...worker, occupation: '没有列入的工种' });
		expect(lineOf(answer, '职业（工种）的类别')).toBe('B类');
		expect(answer.open.join()).toContain('按B类');
	});

	test.each([
		['11', 'alert'],
		['12', 'good'],
		['13', 'good'],
		['0', 'alert'],
	])('%s months of unemployment insurance: %s', (unemploymentMonthsInAll, tone) => {
		expect(main({ unemploymentMonthsInAll })?.tone).toBe(tone);
	});

	test('how many months are missing is told', () => {
		expect(main({ unemploymentMonthsInAll: '11' })?.note).toContain('还差1个月');
	});

	test.each(['completion', 'special', 'level5', 'level4', 'level3'])('not for %s', (skillLevel) => {
		expect(main({ occupation: '没有列入的工种', skillLevel })).toMatchObject({ tone: 'alert' });
	});

	test('for workers of enterprises with the certificate, at the schools named', () => {
		expect(main({ enterpriseWorker: 'no' })?.tone).toBe('alert');
		expect(main({ technicianCertificate: 'no' })?.tone).toBe('alert');
		expect(main({ listedTechnicianSchool: 'no' })?.tone).toBe('alert');
		expect(main({ sameLevelHad: 'yes' })?.tone).toBe('alert');
		expect(main({ skillUpgradeHad: 'yes' })?.tone).toBe('alert');
	});

	test('not yet known which: at most 3,000', () => {
		expect(read({ occupation: '焊工' }).answer.main).toMatchObject({ value: '最多3,000元', tone: 'plain' });
		expect(read({ occupation: '焊工', skillLevel: 'level2' }).answer.main).toMatchObject({
			value: '2,500元',
			tone: 'plain',
		});
	});

	test('too many months', () => {
		expect(read({ unemploymentMonthsInAll: '720' }).problems).toEqual({});
		expectProblem(read({ unemploymentMonthsInAll: '721' }).problems, 'unemploymentMonthsInAll', '月数');
	});
});

describe('apprentices: 5,000 a head and year, 6,000 with 高级工', () => {
	const read = typed(apprenticeship);
	const firm = { enterprise: 'yes', listedSchool: 'yes', apprenticeHours: '160' };
	const main = (apprentices: string, skilled: string, apprenticeYears: string) =>
		read({ ...firm, apprentices, apprenticesSkilled: skilled, apprenticeYears }).answer.main;

	test.each([
		// Inventory: 20 apprentices, 2 years, no 高级工
		['20', '0', '2', '200,000元'],
		['1', '0', '1', '5,000元'],
		['1', '1', '1', '6,000元'],
		// Inventory: one apprentice, 2 years, 高级工: 12,000 if every year counts; 11,000 if only that of the certificate
		['1', '1', '2', '11,000元到12,000元'],
		['20', '5', '1', '105,000元'],
		['20', '5', '2', '205,000元到210,000元'],
	])('%s, %s skilled, %s years: %s', (apprentices, skilled, years, value) => {
		expect(main(apprentices, skilled, years)).toMatchObject({ value, tone: 'good' });
	});

	test('why there are two figures is said, and only then', () => {
		const notices = (skilled: string, apprenticeYears: string) =>
			read({ ...firm, apprentices: '2', apprenticesSkilled: skilled, apprenticeYears }).answer.notices;
		expect(notices('1', '2').join()).toContain('6,000元');
		expect(notices('0', '2')).toEqual([]);
		expect(notices('1', '1')).toEqual([]);
	});

	test('years not known: one or two', () => {
		const { answer } = read({ ...firm, apprentices: '10', apprenticesSkilled: '0' });
		expect(answer.main?.value).toBe('50,000元到100,000元');
		expect(answer.missing).toEqual(['apprenticeYears']);
	});

	test('160 lessons a year', () => {
		const tone = (apprenticeHours: string) =>
			read({ ...firm, apprenticeHours, apprentices: '1', apprenticesSkilled: '0', apprenticeYears: '1' })
				.answer.main?.tone;
		expect([tone('159'), tone('160'), tone('161')]).toEqual(['alert', 'good', 'good']);
	});

	// 四（四）（五）
	test('what holds of every apprentice is said', () => {
		const said = read({}).answer.assumptions.join();
		for (const each of ['60周岁', '领满3次', '更低等级', '养老金', '在编', '技能提升补贴'])
			expect(said).toContain(each);
	});

	test('for enterprises, with the schools named', () => {
		expect(read({ apprentices: '1', enterprise: 'no' }).answer.main?.tone).toBe('alert');
		expect(read({ apprentices: '1', listedSchool: 'no' }).answer.main?.tone).toBe('alert');
	});

	test.each([
		[{ apprentices: '0' }, 'apprentices', '一名学徒也没有'],
		[{ apprentices: '3', apprenticesSkilled: '4' }, 'apprenticesSkilled', '3以内'],
		[{ apprenticeYears: '0' }, 'apprenticeYears', '1或2'],
		[{ apprenticeYears: '3' }, 'apprenticeYears', '最长补2年'],
		[{ apprenticeYears: '10' }, 'apprenticeYears', '最长补2年'],
		[{ apprenticeHours: '0' }, 'apprenticeHours', '课时'],
		[{ apprenticeHours: '10000' }, 'apprenticeHours', '8课时'],
	])('%o cannot be', (texts, key, says) => {
		expectProblem(read(texts as unknown as Record<string, string>).problems, key, says);
	});

	test('as many skilled as there are, one year and two can be', () => {
		expect(read({ apprentices: '3', apprenticesSkilled: '3', apprenticeYears: '2' }).problems).toEqual({});
	});
});

describe('preparation for work: 5,000 a year to the school, 2,000 to live on', () => {
	const read = typed(labourPreparation);
	const learner = {
		...person,
		birth: '2010-5',
		schoolFinishedIn: '2026-6',
		wentOnStudying: 'no',
		technicianSchool: 'yes',
		checkInsAMonth: '2',
	};
	const answer = (texts: Record<string, string>) => read({ ...learner, ...texts }).answer;

	// Inventory: rural trainee, 2 years: 10,000 to the school and 4,000 to live on
	test.each([
		['rural', '1', '5,000元', '2,000元'],
		['rural', '2', '10,000元', '4,000元'],
		['urban-low-income', '2', '10,000元', '4,000元'],
	])('%s, %s years: %s and %s', (livingGround, preparationYears, school, living) => {
		const found = answer({ livingGround, preparationYears });
		expect(found.main).toMatchObject({ label: '生活费补贴', value: living, tone: 'good' });
		expect(lineOf(found, '给学校')).toBe(school);
		expect(lineOf(found, '给您的生活费补贴')).toBe(living);
	});

	// 二（五）: 可按照2000元/人·年的标准
	test('to live on it may be given, not must', () => {
		expect(answer({ livingGround: 'rural', preparationYears: '1' }).main?.note).toContain('“可以”给');
	});

	test('before leaving school it is not yet, and that is not said of the living alone', () => {
		expect(answer({ schoolFinishedIn: '2027-6' }).main).toMatchObject({
			label: '劳动预备制培训补贴',
			value: '不能领',
			note: expect.stringContaining('还没有毕业') as string,
		});
	});

	test('nobody else has anything to live on; the school is paid all the same', () => {
		const found = answer({ livingGround: 'neither', preparationYears: '1' });
		expect(found.main).toMatchObject({ value: '可以参加', tone: 'good' });
		expect(lineOf(found, '给学校')).toBe('5,000元');
		expect(lineOf(found, '给您的生活费补贴')).toBe('没有');
	});

	test('years not known: one or two', () => {
		expect(answer({ livingGround: 'rural' }).main?.value).toBe('2,000元到4,000元');
	});

	test.each([
		['2026-5-31', 'alert'],
		['2026-6-1', 'good'],
		['2027-5-31', 'good'],
		['2027-6-1', 'plain'],
		['2027-7-1', 'alert'],
	])('left school in June 2026, beginning on %s: %s', (trainingStartedOn, tone) => {
		expect(answer({ livingGround: 'rural', preparationYears: '1', trainingStartedOn }).main?.tone).toBe(tone);
	});

	test('not for those who went on to another school, nor elsewhere, nor without checking in', () => {
		const rural = { livingGround: 'rural', preparationYears: '1' };
		expect(answer({ ...rural, wentOnStudying: 'yes' }).main?.tone).toBe('alert');
		expect(answer({ ...rural, technicianSchool: 'no' }).main?.tone).toBe('alert');
		expect(answer({ ...rural, checkInsAMonth: '1' }).main?.tone).toBe('alert');
		expect(answer({ ...rural, checkInsAMonth: '3' }).main?.tone).toBe('good');
	});

	test.each([
		[{ preparationYears: '0' }, 'preparationYears', '1或2'],
		[{ preparationYears: '10' }, 'preparationYears', '1年和2年'],
		[{ checkInsAMonth: '999' }, 'checkInsAMonth', '一个月'],
		[{ birth: '2020-1' }, 'birth', '12岁'],
		[{ schoolFinishedIn: '2028-12' }, 'schoolFinishedIn', '太远'],
	])('%o cannot be', (texts, key, says) => {
		expectProblem(read(texts as unknown as Record<string, string>).problems, key, says);
	});

	// 一（三） names 中职, 一（一） does not; 二（五） any school for skilled workers, 二（七） only some.
	test('its month and its school are not those of other trainings', () => {
		const { questions } = labourPreparation;
		expect(Object.keys(questions)).not.toContain('leftSchoolIn');
		expect(Object.keys(technicianTraining.questions)).not.toContain('technicianSchool');
	});
});

describe('people lifted out of poverty', () => {
	const read = typed(outOfPovertyTraining);

	describe('to live on: 17 yuan a lesson on site, 180 at most', () => {
		const learner = {
			supportSought: 'living',
			outOfPoverty: 'yes',
			livingCourse: 'trade',
			whileTraining: 'none',
			drawingUnemploymentBenefit: 'no',
			courseCertificate: 'yes',
		};
		const main = (texts: Record<string, string>) => read({ ...learner, ...texts }).answer.main;

		// Inventory: 120 lessons 2,040; 200 lessons 3,060
		test.each([
			['1', '17元'],
			['120', '2,040元'],
			['179', '3,043元'],
			['180', '3,060元'],
			['181', '3,060元'],
			['200', '3,060元'],
		])('%s lessons: %s', (onSiteHours, value) => {
			expect(main({ onSiteHours })).toMatchObject({ value, tone: 'good' });
		});

		test('lessons not known: at most 3,060', () => {
			expect(main({ courseCertificate: '?' })).toMatchObject({ value: '最多3,060元', tone: 'plain' });
		});

		test.each([
			{ outOfPoverty: 'no' },
			{ livingCourse: 'other' },
			{ whileTraining: 'enterprise' },
			{ whileTraining: 'public-post' },
			{ whileTraining: 'student' },
			{ drawingUnemploymentBenefit: 'yes' },
			{ courseCertificate: 'no' },
		])('not with %o', (texts) => {
			expect(main({ onSiteHours: '120', ...(texts as unknown as Record<string, string>) })).toMatchObject({
				value: '不能领',
				tone: 'alert',
			});
		});

		test('startup training counts too', () => {
			expect(main({ onSiteHours: '56', livingCourse: 'startup' })).toMatchObject({ value: '952元' });
		});

		test.each([
			['0', '一节课'],
			['10000', '8课时'],
		])('%s lessons cannot be', (onSiteHours, says) => {
			expectProblem(read({ supportSought: 'living', onSiteHours }).problems, 'onSiteHours', says);
		});
	});

	describe('work in Shandong: 3,000 yuan', () => {
		const gone = { supportSought: 'shandong', outOfPoverty: 'yes', byCooperation: 'yes' };
		const answer = (texts: Record<string, string>) => read({ ...gone, ...texts }).answer;

		test.each([
			['3', 'good'],
			['4', 'good'],
			['2', 'plain'],
			['0', 'plain'],
		])('%s months: %s', (shandongMonths, tone) => {
			expect(answer({ shandongMonths }).main).toMatchObject({ value: '3,000元', tone });
		});

		test('both wordings are told', () => {
			const { notices, main } = answer({ shandongMonths: '2' });
			expect(notices.join()).toMatch(/一（八）.*二（十）/);
			expect(main?.note).toContain('满3个月再申请');
		});

		test('only through the cooperation, and for people lifted out of poverty', () => {
			expect(answer({ shandongMonths: '6', byCooperation: 'no' }).main?.tone).toBe('alert');
			expect(answer({ shandongMonths: '6', outOfPoverty: 'no' }).main?.tone).toBe('alert');
		});

		test('a life has not so many months', () => {
			expectProblem(read({ ...gone, shandongMonths: '721' }).problems, 'shandongMonths', '核对');
		});
	});

	test('before anything is chosen both are shown', () => {
		const { asks, answer } = read({});
		expect(asks).toEqual(['supportSought']);
		expect(answer.tables[0]?.rows).toHaveLength(2);
		expect(answer.main).toBeUndefined();
	});
});

// 二（十六）; 四（五） names the day of the age for being assessed only.
test.each([training, technicianTraining, labourPreparation])(
	'$id: at most 50 in a class, and the day of the age is taken to be the first of training',
	(matter) => {
		const { todo, assumptions } = typed(matter as typeof training)({}).answer;
		expect(todo.map(({ says }) => says)).toContain('一个班一般不超过50人');
		expect(assumptions).toContain('年龄当作看培训开始那天，通知没有写看哪天。');
	},
);

test('what somebody has to be assessed says nothing of a day of training', () => {
	expect(typed(skillAssessmentMatter)({}).answer.assumptions.join()).not.toContain('培训开始那天');
});

test('who has nothing is shown no sum as worked out, and asked nothing more', () => {
	const { asks, answer } = typed(technicianTraining)({ occupation: '茶艺师', skillLevel: 'level2' });
	expect(answer.steps).toEqual([]);
	expect(asks).toEqual(['occupation', 'skillLevel']);
});
