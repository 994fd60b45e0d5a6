import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleExams as law, type ExamEducation, type ExamField, type ExamLevel } from '$lib/law/title-exams';
import { titleExams } from '$lib/skills/title-exams';
import { fullOn } from '$lib/skills/title-exams/admission';
import { day } from '$lib/engine/day';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(titleExams);
const here = { inFieldHere: 'yes', worksOnExam: 'no' };
const middle = {
	titleField: 'agriculture',
	titleLevel: 'middle',
	examEducation: 'college',
	lowerTitle: 'yes',
	lowerTitleOn: '2020-6-1',
	...here,
};
const senior = {
	titleField: 'agriculture',
	titleLevel: 'senior',
	lowerTitle: 'yes',
	lowerTitleOn: '2015-1-1',
	belowCounty: 'yes',
	...here,
};
const mainOf = (texts: Record<string, string>, on?: string) => look(texts, on).answer.main;

describe('the worked examples (inventory F §4)', () => {
	test('1. college, assistant title of 2020-06-01: from 2024-06-01', () => {
		expect(mainOf(middle, '2024-06-01')).toMatchObject({ value: '够条件', tone: 'good' });
		const before = look(middle, '2024-05-31').answer;
		expect(before.main).toMatchObject({ value: '2024年6月1日', tone: 'plain' });
		expect(before.main?.label).toContain('最早够年限');
		expect(before.main?.note).toContain('2024年年底');
		expect(before.dates).toMatchObject([{ day: '2024-06-01', says: '够年限' }]);
	});
	test('2. secondary school, four years after the title: five are needed', () => {
		const facts = { ...middle, examEducation: 'high-school' };
		expect(mainOf(facts, '2024-06-01')?.value).toBe('2025年6月1日');
		expect(mainOf(facts, '2024-06-01')?.note).not.toContain('年底');
		expect(mainOf(facts, '2025-06-01')?.value).toBe('够条件');
	});
	test('3. master, no title, no years: assistant yes, middle no', () => {
		const facts = { titleField: 'agriculture', examEducation: 'master', lowerTitle: 'no', ...here };
		expect(mainOf({ ...facts, titleLevel: 'assistant' })?.value).toBe('够条件');
		const { main, finding } = look({ ...facts, titleLevel: 'middle' }).answer;
		expect(main).toMatchObject({ value: '按学历和年限不能报', tone: 'alert' });
		expect(JSON.stringify(finding)).toContain('先取得本系列助理级职称，再做满2年');
	});
	test('4. county station, college, 24 years of service, middle title for seven: 25 are needed', () => {
		const facts = { ...senior, examEducation: 'college', lowerTitleOn: '2019-11-21' };
		expect(mainOf({ ...facts, fieldWorkFrom: '2002-11-21' })?.value).toBe('2027年11月21日');
		expect(mainOf({ ...facts, fieldWorkFrom: '2001-11-21' })?.value).toBe('够条件');
		expect(mainOf({ ...facts, fieldWorkFrom: '2001-11-22' })?.value).toBe('2026年11月22日');
	});
});

test('forestry: six years of work with general secondary school do not open it, agriculture would', () => {
	const facts = {
		titleLevel: 'assistant',
		examEducation: 'high-school',
		fieldWorkFrom: '2020-1-1',
		...here,
	};
	expect(mainOf({ ...facts, titleField: 'forestry' })?.value).toBe('按学历和年限不能报');
	expect(mainOf({ ...facts, titleField: 'agriculture' })?.value).toBe('够条件');
});

describe('standardisation (inventory F §6)', () => {
	const facts = { titleField: 'standardisation', titleLevel: 'middle', ...here, punished: 'no' };
	test('a doctor may at once', () => {
		expect(mainOf({ ...facts, examEducation: 'doctor' })?.value).toBe('够条件');
	});
	test('bachelor, assistant of January 2021, in December 2024: a month short', () => {
		const bachelor = { ...facts, examEducation: 'bachelor', lowerTitle: 'yes', lowerTitleOn: '2021-1-1' };
		expect(mainOf(bachelor, '2024-12-01')?.value).toBe('2025年1月1日');
		expect(mainOf(bachelor, '2025-01-01')?.value).toBe('够条件');
	});
	test('who is under punishment may not', () => {
		expect(mainOf({ ...facts, examEducation: 'doctor', punished: 'yes' })).toMatchObject({
			value: '不能报',
			tone: 'alert',
		});
	});
	test('until that is said, only schooling and years are enough', () => {
		const { punished, ...rest } = facts;
		expect(punished).toBe('no');
		const { answer, refines } = look({ ...rest, examEducation: 'doctor' });
		expect(answer.main?.value).toBe('学历和年限够了');
		expect(answer.missing).toEqual(['punished']);
		expect(refines).toEqual(['inFieldHere', 'punished', 'worksOnExam']);
	});
	test('in agriculture nobody is asked about it', () => {
		expect(look(middle).refines).not.toContain('punished');
	});
	test('the senior level has no examination', () => {
		const { answer, asks } = look({ ...facts, titleLevel: 'senior' });
		expect(answer.main?.value).toBe('没有考试');
		expect(asks).toEqual(['titleField', 'titleLevel']);
	});
	test('before July 2024 it is said not to hold yet', () => {
		expect(look(facts, '2024-06-30').answer.notices.join()).toContain('2024年7月1日起施行');
		expect(look(facts, '2024-07-01').answer.notices).toEqual([]);
		expect(look({ ...middle }, '2024-06-30').answer.notices).toEqual([]);
	});
});

/** The three documents, line 9607–9636, 9676–9701, 9741–9754: years of work, "t" where they count from the title; 0 at once; no way in. */
const printed: Record<ExamField, Partial<Record<ExamLevel, Record<ExamEducation, string>>>> = {
	agriculture: {
		assistant: {
			...{ below: '-', 'high-school': '5', vocational: '5', technical: '5', college: '3' },
			...{ bachelor: '1', master: '0', doctor: '0' },
		},
		middle: {
			...{ below: '-', 'high-school': '5t', vocational: '5t', technical: '5t', college: '4t' },
			...{ bachelor: '4t', master: '2t', doctor: '0' },
		},
		senior: {
			...{ below: '-', 'high-school': '-', vocational: '-', technical: '6t+30', college: '6t+25' },
			...{ bachelor: '5t', master: '5t', doctor: '2t' },
		},
	},
	forestry: {
		assistant: {
			...{ below: '-', 'high-school': '-', vocational: '5', technical: '5', college: '3' },
			...{ bachelor: '1', master: '0', doctor: '0' },
		},
		middle: {
			...{ below: '-', 'high-school': '-', vocational: '-', technical: '-', college: '4t' },
			...{ bachelor: '4t', master: '2t', doctor: '0' },
		},
		senior: {
			...{ below: '-', 'high-school': '-', vocational: '-', technical: '6t+30', college: '6t+25' },
			...{ bachelor: '5t', master: '5t', doctor: '2t' },
		},
	},
	standardisation: {
		assistant: {
			...{ below: '-', 'high-school': '-', vocational: '5', technical: '5', college: '3' },
			...{ bachelor: '1', master: '0', doctor: '0' },
		},
		middle: {
			...{ below: '-', 'high-school': '-', vocational: '-', technical: '-', college: '4t' },
			...{ bachelor: '4t', master: '2t', doctor: '0' },
		},
	},
};
const cells = Object.entries(printed).flatMap(([field, levels]) =>
	Object.entries(levels).flatMap(([level, byEducation]) =>
		Object.entries(byEducation).map(([education, years]) => ({ field, level, education, years })),
	),
);
test('the whole decision table: 64 cells', () => {
	expect(cells).toHaveLength(64);
});
test.each(cells)('$field, $level, $education: $years', ({ field, level, education, years }) => {
	const [, count = '', title, , service] = /^(\d+)(t?)(\+(\d+))?$/.exec(years) ?? [];
	const facts = {
		titleField: field,
		titleLevel: level,
		examEducation: education,
		...here,
		punished: 'no',
		belowCounty: 'yes',
	};
	const on = '2026-11-21';
	const start = (back: string) => `${2026 - Number(back)}-11-21`;
	const late = (back: string) => `${2026 - Number(back)}-11-22`;
	if (years === '-') {
		const since = { lowerTitle: 'yes', lowerTitleOn: '1990-1-1', fieldWorkFrom: '1980-1-1' };
		expect(mainOf({ ...facts, ...since }, on)?.value).toBe('按学历和年限不能报');
		return;
	}
	const worked = service ?? (title ? '0' : count);
	const enough: Record<string, string> = {
		...facts,
		...(title && { lowerTitle: 'yes', lowerTitleOn: start(count) }),
		...(Number(worked) > 0 && { fieldWorkFrom: start(worked) }),
	};
	expect(mainOf(enough, on)?.value).toBe('够条件');
	if (title) {
		expect(mainOf({ ...enough, lowerTitleOn: late(count) }, on)?.value).toBe('2026年11月22日');
		expect(mainOf({ ...enough, lowerTitle: 'no', lowerTitleOn: '' }, on)?.value).toBe('按学历和年限不能报');
	}
	if (Number(worked) > 0)
		expect(mainOf({ ...enough, fieldWorkFrom: late(worked) }, on)?.value).toBe('2026年11月22日');
	if (service) {
		expect(mainOf({ ...enough, belowCounty: 'no' }, on)?.value).toBe('按学历和年限不能报');
		expect(mainOf({ ...enough, belowCounty: '?' }, on)).toBeUndefined();
	}
});

describe('what is asked', () => {
	test('first the field and the level, then schooling, then only what that schooling needs', () => {
		expect(look({}).asks).toEqual(['titleField', 'titleLevel']);
		expect(look({ titleField: 'forestry', titleLevel: 'middle' }).asks).toEqual([
			...['titleField', 'titleLevel', 'examEducation'],
		]);
		const asks = (education: string, level: string) =>
			look({ titleField: 'forestry', titleLevel: level, examEducation: education }).asks.slice(3);
		expect(asks('college', 'assistant')).toEqual(['fieldWorkFrom']);
		expect(asks('master', 'assistant')).toEqual([]);
		expect(asks('college', 'middle')).toEqual(['lowerTitle']);
		expect(asks('doctor', 'middle')).toEqual([]);
		expect(asks('college', 'senior')).toEqual(['belowCounty', 'lowerTitle', 'fieldWorkFrom']);
		expect(asks('bachelor', 'senior')).toEqual(['lowerTitle']);
	});
	test('the day of the title once there is one; without it nothing more', () => {
		const { lowerTitleOn, ...rest } = middle;
		expect(lowerTitleOn).toBe('2020-6-1');
		expect(look(rest).asks).toContain('lowerTitleOn');
		expect(look({ ...rest, lowerTitle: 'no' }).asks).not.toContain('lowerTitleOn');
	});
	test('before anything is said of one, the whole table stands there', () => {
		expect(look({ titleField: 'agriculture' }).answer.tables).toHaveLength(3);
		expect(look({ titleField: 'standardisation' }).answer.tables).toHaveLength(2);
		const [table] = look({ titleField: 'forestry', titleLevel: 'assistant' }).answer.tables;
		expect(table?.rows).toEqual([
			['中等职业学校', '做满5年'],
			['大专', '做满3年'],
			['本科或学士', '做满1年'],
			['硕士或第二学士', '不要年限'],
		]);
	});
});

describe('work that stood still does not count', () => {
	test('three months of other work move the day by three months', () => {
		expect(mainOf({ ...middle, awaySinceTitle: '3' }, '2024-06-01')?.value).toBe('2024年9月1日');
		expect(mainOf({ ...middle, awaySinceTitle: '3' }, '2024-09-01')?.value).toBe('够条件');
	});
	test('of a title of 29 February the years are full on 28 February', () => {
		expect(fullOn(day('2020-02-29'), 5)).toBe('2025-02-28');
		expect(fullOn(day('2020-02-29'), 4)).toBe('2024-02-29');
	});
});

describe('a pass of the senior examination', () => {
	const until = (seniorPassedOn: string, on = '2026-11-21') =>
		look({ ...senior, examEducation: 'bachelor', seniorPassedOn }, on).answer;
	test('lasts five years, under the old rules three', () => {
		expect(until('2024-1-31').main?.value).toBe('2029年1月31日');
		expect(until('2024-1-30').main?.value).toBe('2027年1月30日');
		expect(until('2024-1-30').main?.note).toContain('3年');
	});
	test('is a deadline, and after it no more', () => {
		expect(until('2024-1-31').dates).toMatchObject([{ day: '2029-01-31', deadline: true }]);
		expect(until('2024-1-31', '2029-01-31').main?.tone).toBe('good');
		expect(until('2024-1-31', '2029-02-01').main?.tone).toBe('alert');
	});
	test('is asked of the senior level only', () => {
		expect(look(senior).refines).toContain('seniorPassedOn');
		expect(look(middle).refines).not.toContain('seniorPassedOn');
	});
});

describe('the other ways in, subjects, passing', () => {
	test.each([
		['agriculture', 'senior', ['渝人社发〔2022〕55号', '渝人社发〔2023〕11号']],
		['forestry', 'senior', ['渝人社发〔2023〕49号']],
		['standardisation', 'middle', ['渝人社发〔2023〕26号']],
		['forestry', 'middle', []],
	])('%s, %s: named, not computed', (titleField, titleLevel, numbers) => {
		const { lines } = look({ titleField, titleLevel }).answer;
		const notes = lines.filter(({ value }) => value === '这里不算').map(({ note }) => note);
		expect(notes).toHaveLength(numbers.length);
		numbers.forEach((number, index) => expect(notes[index]).toContain(number));
	});
	test('two subjects, of the senior level one', () => {
		expect(lineOf(look(middle).answer, '考几科')).toBe('2科');
		expect(lineOf(look(senior).answer, '考几科')).toBe('1科');
		expect(lineOf(look(middle).answer, '考过以后')).toBe('直接有职称');
		expect(lineOf(look(senior).answer, '考过以后')).toBe('还要评审');
	});
	test('only agriculture has a lower mark for townships', () => {
		expect(lineOf(look(middle).answer, '乡镇、街道的')).toBe('合格线可以低一些');
		expect(lineOf(look({ ...middle, titleField: 'forestry' }).answer, '乡镇、街道的')).toBeUndefined();
	});
});

describe('a title older than the work', () => {
	const forester = {
		...{ titleField: 'forestry', titleLevel: 'senior', examEducation: 'college', belowCounty: 'yes' },
		...{ lowerTitle: 'yes', lowerTitleOn: '1995-1-1', fieldWorkFrom: '2001-11-21', ...here },
	};
	test('may be of another line of work in forestry (L9697 says only 工程师): years count from the work', () => {
		expect(look(forester).problems).toEqual({});
		expect(mainOf(forester)?.value).toBe('够条件'); // 25 years on 2026-11-21
		expect(mainOf(forester, '2026-11-20')?.value).toBe('2026年11月21日');
		expect(look(forester).answer.steps.map(({ result }) => result)).toContain('2007年11月21日'); // six years
	});
	test('cannot be in agriculture, where it is of the same series', () => {
		expect(look({ ...forester, titleField: 'agriculture' }).problems).toHaveProperty('lowerTitleOn');
	});
});

test('a vocational school at the senior level: whether it is a technical one is open (L9632)', () => {
	const of = (examEducation: string) => JSON.stringify(look({ ...senior, examEducation }).answer.finding);
	expect(of('vocational')).toContain('职高、技校能不能按中专算');
	expect(of('high-school')).not.toContain('职高、技校能不能按中专算');
});

test('what is asked of everybody’s conduct is taken for granted, and said, in all three', () => {
	for (const titleField of ['agriculture', 'forestry', 'standardisation'])
		expect(look({ ...middle, titleField }).answer.assumptions.join()).toContain('守法');
});

test('elsewhere than in Chongqing nobody is admitted here', () => {
	expect(mainOf({ ...middle, inFieldHere: 'no' })).toMatchObject({ value: '不能报', tone: 'alert' });
});

test.each([
	['agriculture', 'agricultureTitleExam', '第十条'],
	['forestry', 'forestryTitleExam', '第八条'],
	['standardisation', 'standardisationTitleExam', '第八条'],
])(
	'%s: who sets, checks or marks the papers may not sit it (L9642, L9705, L9760)',
	(titleField, document, at) => {
		const facts = { ...middle, titleField, examEducation: 'doctor', punished: 'no' };
		const { main, finding } = look({ ...facts, worksOnExam: 'yes' }).answer;
		expect(main).toMatchObject({ value: '不能报', tone: 'alert' });
		expect(main?.note).toContain('不能报当次的相关科目');
		expect(finding?.of?.at(-1)).toMatchObject({ truth: 'no', cite: { document, at } });
		expect(mainOf(facts)?.value).toBe('够条件');
		expect(mainOf({ ...facts, worksOnExam: '' })?.value).toBe('学历和年限够了');
	},
);

test.each<[Record<string, string>, string, RegExp]>([
	[{ ...middle, lowerTitleOn: '2026-11-22' }, 'lowerTitleOn', /在将来/],
	[{ ...middle, lowerTitleOn: '1949-12-31' }, 'lowerTitleOn', /太早/],
	[{ ...middle, lowerTitle: 'no' }, 'lowerTitleOn', /没有低一级的职称/],
	[{ ...middle, lowerTitleOn: '2020-2-30' }, 'lowerTitleOn', /没有30日/],
	[{ ...middle, lowerTitleOn: '2020-6' }, 'lowerTitleOn', /哪一日/],
	[{ ...senior, examEducation: 'college', fieldWorkFrom: '2015-1-2' }, 'lowerTitleOn', /2015年1月2日/],
	[{ ...senior, examEducation: 'college', fieldWorkFrom: '2026-11-22' }, 'fieldWorkFrom', /在将来/],
	[{ ...senior, examEducation: 'college', fieldWorkFrom: '1940-1-1' }, 'fieldWorkFrom', /太早/],
	[{ ...middle, awaySinceTitle: '78' }, 'awaySinceTitle', /还长/],
	[
		{ ...senior, examEducation: 'college', fieldWorkFrom: '2015-1-1', awayFromField: '143' },
		'awayFromField',
		/还长/,
	],
	[{ ...senior, seniorPassedOn: '2026-11-22' }, 'seniorPassedOn', /在将来/],
	[{ ...senior, seniorPassedOn: '1989-12-31' }, 'seniorPassedOn', /太早/],
	[{ ...middle, examEducation: '小学' }, 'examEducation', /请选/],
])('asks back about %o', (texts, key, says) => {
	const { problems, facts } = look(texts);
	expect(problems[key]).toMatch(says);
	expect(facts).not.toHaveProperty(key);
});
test('both sides: what just fits is no mistake', () => {
	expect(look({ ...middle, lowerTitleOn: '2026-11-21' }).problems).toEqual({});
	expect(look({ ...middle, awaySinceTitle: '77' }).problems).toEqual({});
	expect(look({ ...senior, examEducation: 'college', fieldWorkFrom: '2015-1-1' }).problems).toEqual({});
});

test('more years never shut somebody out again', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...cells),
			fc.integer({ min: 0, max: 30 }),
			fc.integer({ min: 0, max: 10 }),
			({ field, level, education }, years, more) => {
				const from = (back: number) => `${2026 - back}-11-21`;
				const with_ = (back: number) =>
					mainOf({
						titleField: field,
						titleLevel: level,
						examEducation: education,
						lowerTitle: 'yes',
						lowerTitleOn: from(back),
						fieldWorkFrom: from(back),
						belowCounty: 'yes',
						...here,
						punished: 'no',
					})?.value;
				if (with_(years) === '够条件') expect(with_(years + more)).toBe('够条件');
			},
		),
		{ numRuns: 200 },
	);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([titleExams.inForce, law, look(middle), look(senior), look({})]);
});
