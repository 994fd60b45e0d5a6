import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pharmacistHours } from '$lib/skills/pharmacist-hours';
import { creditsOf, professionalOf, totalOf, type ActivityFacts } from '$lib/skills/pharmacist-hours/credits';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(pharmacistHours);
const of2025 = { pharmacistSince: '2024', hoursYear: '2025' };
const mainOf = (texts: Record<string, string>, on?: string) => look(texts, on).answer.main;

describe('the worked examples (inventory F §13)', () => {
	test('certificate of 2024: owed from 2025; five days and 45 hours online are 85, five short', () => {
		const facts = { ...of2025, offJobDays: '5', cpdOnlineHours: '45' };
		// a day off the job is 8 hours at the most, so 5 at the least are missing
		expect(mainOf(facts)).toMatchObject({ value: '至少还差5学时', tone: 'alert' });
		expect(lineOf(look(facts).answer, '一共能算')).toBe('85学时');
		expect(lineOf(look(facts).answer, '脱产培训')).toBe('40学时');
	});
	test('seven articles of one’s own: 60, not 70', () => {
		expect(lineOf(look({ ...of2025, articlesAlone: '7' }).answer, '论文')).toBe('60学时');
		expect(lineOf(look({ ...of2025, articlesAlone: '6' }).answer, '论文')).toBe('60学时');
		expect(lineOf(look({ ...of2025, articlesAlone: '5', articlesShared: '1' }).answer, '论文')).toBe(
			'55学时',
		);
		expect(lineOf(look({ ...of2025, articlesAlone: '5', articlesShared: '3' }).answer, '论文')).toBe(
			'60学时',
		);
	});
	test('three books of one’s own: 60, not 90; articles have their own 60', () => {
		expect(lineOf(look({ ...of2025, booksAlone: '3' }).answer, '著作、译著')).toBe('60学时');
		const both = look({ ...of2025, booksAlone: '3', articlesAlone: '7' }).answer;
		expect(lineOf(both, '一共能算')).toBe('120学时');
	});
	test('a lecture of three hours: up to 18', () => {
		expect(lineOf(look({ ...of2025, teachingHours: '3' }).answer, '讲课、报告')).toBe('18学时');
		expect(lineOf(look({ ...of2025, teachingHours: '1.5' }).answer, '讲课、报告')).toBe('9学时');
	});
	test('certificate of 2025: nothing is owed in 2025, from 2026 on 90', () => {
		const { main, dates } = look({ pharmacistSince: '2025', hoursYear: '2025' }).answer;
		expect(main).toMatchObject({ value: '不用学', tone: 'good' });
		expect(dates).toMatchObject([{ day: '2026-01-01' }]);
		expect(mainOf({ pharmacistSince: '2025', hoursYear: '2026' })?.value).toBe('90学时');
	});
});

describe('what each activity counts for (line 10289–10303)', () => {
	test.each<[string, ActivityFacts, number]>([
		['a day off the job', { offJobDays: 1 }, 8],
		['online, as it was', { cpdOnlineHours: 4550 }, 45.5],
		['a degree', { alsoDid: ['degree'] }, 90],
		['a project of one’s own', { projectsAlone: 1 }, 40],
		['a project led', { projectsLed: 1 }, 30],
		['a project taken part in', { projectsJoined: 1 }, 10],
		['an article of one’s own', { articlesAlone: 1 }, 10],
		['an article with others', { articlesShared: 1 }, 5],
		['a book of one’s own', { booksAlone: 1 }, 30],
		['a book as first author', { booksFirst: 1 }, 20],
		['a book as another', { booksOther: 1 }, 10],
		['books together up to 60', { booksFirst: 2, booksOther: 3 }, 60],
		['an hour of teaching', { teachingHours: 100 }, 6],
		['a prize', { prizes: 1 }, 30],
		['what the province recognised', { recognisedHours: 1200 }, 12],
		['nothing', { alsoDid: [] }, 0],
		['what was not named, though told of', { alsoDid: ['books'], articlesAlone: 5 }, 0],
	])('%s', (_, facts, hours) => {
		expect(totalOf(creditsOf(facts))).toBe(hours * 100);
	});
});

test('how much is asked only of what one did', () => {
	expect(look(of2025).refines).toEqual(['alsoDid', 'pharmacistCase']);
	expect(look({ ...of2025, alsoDid: 'articles,prizes' }).refines).toEqual([
		...['alsoDid', 'articlesAlone', 'articlesShared', 'prizes', 'pharmacistCase'],
	]);
	expect(look({ ...of2025, alsoDid: 'degree' }).answer.main).toMatchObject({
		value: '按最多算，够90学时',
		tone: 'plain',
	});
});

describe('ninety hours, sixty of them professional', () => {
	const enough = (online: string, professional?: string) =>
		mainOf({
			...of2025,
			cpdOnlineHours: online,
			offJobDays: '0',
			...(professional && { professionalHours: professional }),
		});
	test('both sides of ninety', () => {
		expect(enough('89.99')?.value).toBe('还差0.01学时');
		expect(enough('90')?.value).toBe('够90学时');
	});
	test('both sides of sixty', () => {
		expect(enough('90', '59.5')).toMatchObject({
			label: '2025年的专业科目',
			value: '还差0.5学时',
			tone: 'alert',
		});
		expect(enough('90', '60')).toMatchObject({ value: '够了', tone: 'good' });
	});
	test('of 120 learnt two thirds are 80: both readings are told', () => {
		expect(enough('120', '79')).toMatchObject({ value: '够了' });
		expect(enough('120', '79')?.note).toContain('按实际学的120学时看，还差1学时');
		expect(enough('120', '80')?.note).toContain('专业科目也够三分之二');
		expect(enough('120', '59')).toMatchObject({ label: '2025年的专业科目', value: '还差1学时' });
	});
	test('two thirds are rounded up', () => {
		expect(professionalOf(9000)).toBe(6000);
		expect(professionalOf(10_000)).toBe(6667);
	});
	test('what is short stands only for what was filled in, while something is not', () => {
		expect(mainOf({ ...of2025, offJobDays: '5' })?.value).toBe('按已填的，还差50学时');
		const filled = { ...of2025, offJobDays: '5', cpdOnlineHours: '0' };
		expect(mainOf(filled)?.value).toBe('至少还差50学时');
		expect(mainOf({ ...filled, alsoDid: 'books' })?.value).toBe('按已填的，还差50学时');
		expect(mainOf({ ...filled, alsoDid: 'books', booksFirst: '1' })?.value).toBe('至少还差30学时');
		// Named, but not how many: nothing is reckoned yet.
		expect(mainOf({ ...of2025, alsoDid: 'articles', articlesAlone: 'x' })?.value).toBe('90学时');
		expect(mainOf({ ...of2025, alsoDid: '没有' })?.value).toBe('按已填的，还差90学时');
	});
	test('only online hours are certain, all else is a maximum', () => {
		expect(enough('90')?.note).not.toContain('最多');
		expect(mainOf({ ...of2025, offJobDays: '12' })?.note).toContain('最多能算96学时');
		expect(mainOf({ ...of2025, offJobDays: '12', professionalHours: '64' })).toMatchObject({
			value: '按最多算，够了',
			tone: 'plain',
		});
	});
});

describe('years of which nothing is owed', () => {
	test('2023 goes by older rules', () => {
		expect(mainOf({ pharmacistSince: '2020', hoursYear: '2023' })?.value).toBe('按以前的规定');
		expect(mainOf({ pharmacistSince: '2020', hoursYear: '2024' })?.value).toBe('90学时');
		// what those rules asked was not read
		expect(look({ pharmacistSince: '2020', hoursYear: '2023' }).answer.steps).toEqual([]);
	});
	test('aid to Tibet and the like fulfils the year, a confirmed emergency may', () => {
		expect(mainOf({ ...of2025, pharmacistCase: 'seconded' })).toMatchObject({
			value: '视同完成',
			tone: 'good',
		});
		expect(mainOf({ ...of2025, pharmacistCase: 'emergency' })?.value).toBe('可以视同参加');
		expect(mainOf({ ...of2025, pharmacistCase: 'none' })?.value).toBe('90学时');
	});
	test('then how much was learnt changes nothing and is not asked', () => {
		for (const pharmacistCase of ['seconded', 'emergency', 'unregistered']) {
			const { asks, refines } = look({ ...of2025, pharmacistCase });
			expect(asks).toEqual(['pharmacistSince', 'hoursYear']);
			expect(refines).toEqual(['pharmacistCase']);
		}
		expect(look({ ...of2025, pharmacistCase: 'prevented' }).asks).toContain('offJobDays');
	});
	test('who was ill makes it up in the next year, and not after it', () => {
		const ill = {
			pharmacistSince: '2020',
			hoursYear: '2024',
			cpdOnlineHours: '10',
			pharmacistCase: 'prevented',
		};
		expect(look(ill, '2025-12-31').answer.notices).toEqual([
			'2024年已经过去。因伤、病、孕等没学完的，单位出证明，可以在2025年补学。',
		]);
		expect(look(ill, '2026-01-01').answer.notices.join()).toContain('2025年补学，也已经过去');
	});
	test('who is not registered is only encouraged', () => {
		expect(mainOf({ ...of2025, pharmacistCase: 'unregistered' })?.value).toBe('鼓励学，没有硬要求');
		expect(look({ ...of2025, pharmacistCase: 'unregistered' }).refines).toContain('pharmacistCase');
	});
	test('nothing more is asked of a year in which nothing is owed', () => {
		const { asks, refines } = look({ pharmacistSince: '2026' });
		expect(asks).toEqual(['pharmacistSince', 'hoursYear']);
		expect(refines).toEqual([]);
	});
});

describe('the year’s end', () => {
	const short = { pharmacistSince: '2020', cpdOnlineHours: '50', offJobDays: '0' };
	test('is the deadline; what is over does not carry', () => {
		const { dates, lines } = look({ ...short, hoursYear: '2026' }).answer;
		expect(dates).toMatchObject([{ day: '2026-12-31', deadline: true }]);
		expect(lines.find(({ label }) => label === '多出来的')?.value).toBe('不能转到明年');
	});
	test('illness lets one make up in the next year', () => {
		const { dates, notices } = look({ ...short, hoursYear: '2025', pharmacistCase: 'prevented' }).answer;
		expect(dates.map(({ day }) => day)).toEqual(['2025-12-31', '2026-12-31']);
		expect(notices.join()).toContain('可以在2026年补学');
	});
	test('once it has passed, it is said', () => {
		expect(look({ ...short, hoursYear: '2025' }).answer.notices.join()).toContain('原则上不能补');
		expect(look({ ...short, hoursYear: '2026' }, '2026-12-31').answer.notices).toEqual([]);
		expect(look({ ...short, hoursYear: '2026' }, '2027-01-01').answer.notices).toHaveLength(1);
	});
});

test('without a year the present one is meant, and it is said', () => {
	const { answer } = look({ pharmacistSince: '2020', cpdOnlineHours: '90' });
	expect(answer.main?.label).toBe('2026年的继续教育');
	expect(answer.assumptions.join()).toContain('看的是2026年');
});

test.each<[Record<string, string>, string, RegExp]>([
	[{ pharmacistSince: '2027' }, 'pharmacistSince', /在将来/],
	[{ pharmacistSince: '24' }, 'pharmacistSince', /1990到2100/],
	[{ hoursYear: '2028' }, 'hoursYear', /太远/],
	[{ pharmacistSince: '2024', hoursYear: '2023' }, 'hoursYear', /还没有证书/],
	[{ ...of2025, offJobDays: '201' }, 'offJobDays', /不是学时/],
	[{ ...of2025, offJobDays: '367' }, 'offJobDays', /0到366/],
	[{ ...of2025, offJobDays: '-1' }, 'offJobDays', /0到366/],
	[{ ...of2025, cpdOnlineHours: '1000.01' }, 'cpdOnlineHours', /1000学时/],
	[{ ...of2025, cpdOnlineHours: '很多' }, 'cpdOnlineHours', /请写0到3000/],
	[{ ...of2025, teachingHours: '301' }, 'teachingHours', /300小时/],
	[{ ...of2025, cpdOnlineHours: '50', professionalHours: '50.01' }, 'professionalHours', /50学时还多/],
	[{ ...of2025, cpdOnlineHours: '0', professionalHours: '1' }, 'professionalHours', /还多/],
	[{ ...of2025, articlesAlone: '51' }, 'articlesAlone', /0到50/],
])('asks back about %o', (texts, key, says) => {
	const { problems, facts } = look(texts);
	expect(problems[key]).toMatch(says);
	expect(facts).not.toHaveProperty(key);
});
test('both sides: what just fits is no mistake', () => {
	for (const texts of [
		{ pharmacistSince: '2026' },
		{ hoursYear: '2027' },
		{ pharmacistSince: '2024', hoursYear: '2024' },
		{ ...of2025, cpdOnlineHours: '1000', offJobDays: '200', teachingHours: '300' },
		{ ...of2025, cpdOnlineHours: '50', professionalHours: '50' },
		{ ...of2025, professionalHours: '50' },
	])
		expect(look(texts).problems).toEqual({});
});

test('caps hold, nothing counts for more than it may, and more work never counts less', () => {
	const activities = fc.record({
		offJobDays: fc.nat(366),
		cpdOnlineHours: fc.nat(300_000),
		articlesAlone: fc.nat(50),
		articlesShared: fc.nat(50),
		booksAlone: fc.nat(30),
		booksFirst: fc.nat(30),
		booksOther: fc.nat(30),
		projectsAlone: fc.nat(30),
		projectsLed: fc.nat(30),
		projectsJoined: fc.nat(30),
		teachingHours: fc.nat(50_000),
		prizes: fc.nat(30),
		recognisedHours: fc.nat(100_000),
	});
	fc.assert(
		fc.property(
			activities,
			fc.constantFrom('offJobDays', 'articlesShared', 'booksOther', 'prizes'),
			(facts, key) => {
				const credits = creditsOf(facts);
				const hours = (says: string) => credits.find((credit) => credit.says === says)?.hours ?? 0;
				expect(hours('论文')).toBeLessThanOrEqual(6000);
				expect(hours('著作、译著')).toBeLessThanOrEqual(6000);
				expect(hours('网络培训')).toBe(facts.cpdOnlineHours);
				expect(hours('认可的其他活动')).toBe(facts.recognisedHours);
				expect(hours('脱产培训')).toBe(facts.offJobDays * 800);
				const more = { ...facts, [key]: facts[key as 'prizes'] + 1 };
				expect(totalOf(creditsOf(more))).toBeGreaterThanOrEqual(totalOf(credits));
			},
		),
	);
});

test('hours got by fraud are taken back and go on record (L10333)', () => {
	const { todo } = look(of2025).answer;
	expect(todo.find(({ cite }) => cite?.at === '第二十七条')?.says).toMatch(/会撤销，记入个人不良信息/);
});

test('every place it cites is in the library', () => {
	expectCitationsToStand([
		pharmacistHours.inForce,
		look({}),
		look({ ...of2025, offJobDays: '5', teachingHours: '1', prizes: '1', alsoDid: 'degree,teaching,prizes' }),
		look({ ...of2025, pharmacistCase: 'seconded' }),
	]);
});
