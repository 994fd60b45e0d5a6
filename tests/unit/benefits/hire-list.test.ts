import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hireBenefits } from '$lib/assess/hire-benefits';
import { outcomesOf } from '$lib/assess/outcome';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { readHireCell } from '$lib/benefits/hires/hire-cell';
import { hireColumns, identityColumn, labelColumn, usualColumns } from '$lib/benefits/hires/hire-columns';
import { hireLabel, readHires, type Hire } from '$lib/benefits/hires/hire-list';
import { writeHires } from '$lib/benefits/hires/write-hires';
import { day } from '$lib/engine/day';
import { anyText, wildText } from '../engine/texts';
import { answersTo, month, sensibleFacts } from './hire';

/** Numbers nobody holds: no division of China has the code 990000. */
const woman = '990000200105150028';
const man = '990000200105150036';

const graduateOf2024: BenefitFacts = { graduate: true, graduationYear: 2024 };
const whole: BenefitFacts = {
	...graduateOf2024,
	firstInsured: month('2024-08'),
	registered: false,
	birth: month('2001-05'),
	contract: true,
	continuous: true,
	stillInsured: true,
};

const factsOf = (text: string) => readHires(text).rows.map(({ facts }) => facts);
const saysOf = (text: string) => readHires(text).problems.map(({ says }) => says);
/** The rows without the lines they stood on. */
const hiresOf = (text: string): Hire[] =>
	readHires(text).rows.map(({ label, facts }) => (label === undefined ? { facts } : { label, facts }));

/** One cell under a heading, beside a name. */
const cell = (heading: string, text: string) => readHires(`姓名\t${heading}\n甲\t${text}`);

describe('a list without headings', () => {
	const row = '甲\t2024\t2024-08\t否\t2001-05\t是\t是\t是';

	test('has the usual columns in their order', () => {
		expect(usualColumns.map(({ heading }) => heading).join('\t')).toBe(
			'称呼\t毕业年份\t参保首月\t就业前登记失业\t出生年月\t签了合同\t一直连续缴费\t现在还在缴',
		);
		expect(readHires(row)).toEqual({
			rows: [{ line: 1, label: '甲', facts: whole }],
			problems: [],
			ignored: [],
			remarks: [],
		});
	});

	test.each([',', '，', ';', '；', ', ', '  ', '   '])('cells apart by "%s"', (apart) => {
		expect(hiresOf(row.replaceAll('\t', apart))).toEqual([{ label: '甲', facts: whole }]);
	});

	test('a short row leaves the rest unknown', () => {
		expect(hiresOf('甲，2024，2024-08')).toEqual([
			{ label: '甲', facts: { ...graduateOf2024, firstInsured: month('2024-08') } },
		]);
	});

	test('blank lines are skipped, and lines counted as they stand in the text', () => {
		const { rows, problems } = readHires('\uFEFF\r\n甲\t2024\r\n\t\t\r\n , ,\n乙\t二四\r');
		expect(rows.map(({ line, label }) => [line, label])).toEqual([
			[2, '甲'],
			[5, '乙'],
		]);
		expect(problems).toMatchObject([{ row: 1, line: 5, heading: '毕业年份' }]);
	});

	test('nothing gives nothing', () => {
		for (const text of ['', ' \n\t\n', ',，;\n'])
			expect(readHires(text)).toEqual({ rows: [], problems: [], ignored: [], remarks: [] });
	});
});

describe('headings', () => {
	test('in any order and wording, with signs and brackets', () => {
		const text = [
			'序号\t入职参保\t*姓 名\t身份证号码（必填）\t是否高校毕业生？\t毕业时间\t部门\t在职\t是否登记失业',
			`1\t2024/8/15\t甲\t${woman}\t是\t2024年6月\t一部\t在职\t已登记`,
		].join('\n');
		expect(readHires(text)).toEqual({
			rows: [
				{
					line: 2,
					label: '甲',
					facts: {
						...graduateOf2024,
						birth: month('2001-05'),
						sex: 'female',
						firstInsured: month('2024-08'),
						registered: true,
						stillInsured: true,
					},
				},
			],
			problems: [],
			ignored: ['序号', '部门'],
			remarks: ['这些列用不到，没有读：序号、部门'],
		});
	});

	test.each<[string, FactKey]>([
		['毕业年度', 'graduationYear'],
		['首次参保月', 'firstInsured'],
		['参保时间', 'firstInsured'],
		['失业登记', 'registered'],
		['登记失业', 'registered'],
		['就业困难类别', 'hardship'],
		['困难人员', 'hardship'],
		['劳动合同', 'contract'],
		['用工形式', 'contract'],
		['连续缴费', 'continuous'],
		['还在参保', 'stillInsured'],
		['三险', 'threeInsurances'],
		['领过', 'received'],
		['已领', 'received'],
		['性别', 'sex'],
		['户籍所在地', 'hukou'],
	])('“%s” is %s', (heading, key) => {
		const example = hireColumns.find(({ fact }) => fact === key)?.example ?? '';
		expect(factsOf(`姓名\t${heading}\n甲\t${example}`)[0]).toHaveProperty(key);
	});

	test('a cell with a line break in quotes, as spreadsheets copy it, is one cell', () => {
		expect(readHires('姓名\t"参保\n首月"\n"甲"\t2024-08\n乙\t八月')).toMatchObject({
			rows: [
				{ line: 3, label: '甲', facts: { firstInsured: month('2024-08') } },
				{ line: 4, label: '乙', facts: {} },
			],
			problems: [{ row: 1, line: 4, heading: '参保首月' }],
		});
		expect(hiresOf('姓名,领过\n"甲,乙","一次性扩岗补助,就业见习"')).toEqual([
			{ label: '甲、乙', facts: { received: ['expansion-grant', 'traineeship'] } },
		]);
	});

	test('a stray quote keeps no row from being read', () => {
		expect(readHires('"甲\t2024\n乙"x\t2024\n丙\t2024').rows).toHaveLength(3);
	});

	test('a title above them is passed over, and said', () => {
		const { rows, remarks } = readHires('2024年新招人员\t\t\n姓名\t毕业年份\n甲\t2024');
		expect(rows).toEqual([{ line: 3, label: '甲', facts: graduateOf2024 }]);
		expect(remarks).toEqual(['标题上面的1行没有读']);
	});

	test('of two that are the same the first counts', () => {
		const { rows, remarks } = readHires('姓名\t毕业年份\t毕业年度\t毕业时间\n甲\t2024\t2023\t2022');
		expect(rows).toMatchObject([{ facts: graduateOf2024 }]);
		expect(remarks).toEqual(['“毕业年份”不止一列，只读最前面的一列']);
	});

	test('many unknown ones are one sentence', () => {
		const unknown = Array.from({ length: 30 }, (_, index) => `别的${index}`);
		const { ignored, remarks } = readHires(`姓名\t${unknown.join('\t')}\n甲`);
		expect(ignored).toEqual(unknown);
		expect(remarks).toEqual([expect.stringMatching(/^这些列用不到，没有读：别的0、.*别的9等30列$/)]);
	});

	test('a row with something only in unknown columns is nobody', () => {
		expect(readHires('序号\t姓名\n1\t甲\n2\t\n3\t').rows).toHaveLength(1);
	});

	test('each is named once, and read as written', () => {
		const headings = [...hireColumns, identityColumn].flatMap(({ heading, also }) => [heading, ...also]);
		expect(new Set(headings).size).toBe(headings.length);
		for (const heading of headings)
			expect(readHires(`称呼\t${heading}\t性别\n甲`).ignored, heading).toEqual([]);
	});
});

describe('cells', () => {
	const born = { birth: month('2001-05') };
	const insured = { firstInsured: month('2024-08') };
	test.each<[string, string, BenefitFacts]>([
		['毕业年份', '2024', graduateOf2024],
		['毕业年份', '２０２４年', graduateOf2024],
		['毕业年份', '2024届', graduateOf2024],
		['毕业年份', '2024届毕业生', graduateOf2024],
		['毕业年份', '2024-06-30', graduateOf2024],
		['毕业年份', '2024.6', graduateOf2024],
		['毕业年份', '45473', graduateOf2024],
		['毕业年份', '否', { graduate: false }],
		['毕业年份', '不是毕业生', { graduate: false }],
		['毕业年份', '-', { graduate: false }],
		['毕业年份', '——', { graduate: false }],
		['毕业年份', '/', { graduate: false }],
		['参保首月', '2024-08', insured],
		['参保首月', '202408', insured],
		['参保首月', '2024年8月', insured],
		['参保首月', '2024/8/15', insured],
		['参保首月', '2024-08-15 00:00:00', insured],
		['参保首月', '2024/8/15 0:00', insured],
		['参保首月', '45505', insured],
		['参保首月', '45535', insured],
		['参保首月', '45535.5', insured],
		['参保首月', '45536', { firstInsured: month('2024-09') }],
		['出生年月', '20010515', born],
		['出生年月', '37012', born],
		['出生年月', woman, { ...born, sex: 'female' }],
		['出生年月', `'${man}`, { ...born, sex: 'male' }],
		['身份证号', man.replace(/(.{6})(.{8})/, '$1 $2 '), { ...born, sex: 'male' }],
		['就业前登记失业', '√', { registered: true }],
		['就业前登记失业', '×', { registered: false }],
		['就业前登记失业', '未登记', { registered: false }],
		['签了合同', '固定期限劳动合同', { contract: true }],
		['签了合同', 'N', { contract: false }],
		['现在还在缴', '离职', { stillInsured: false }],
		['就业困难类别', '无', { hardship: 'none' }],
		['就业困难类别', '否', { hardship: 'none' }],
		['就业困难类别', '/', { hardship: 'none' }],
		['就业困难类别', '4050', { hardship: 'over-40-50' }],
		['就业困难类别', '残疾人', { hardship: 'disabled' }],
		['就业困难类别', '低保', { hardship: 'low-income' }],
		['领过', '否', { received: [] }],
		['领过', '无', { received: [] }],
		[
			'领过',
			'一次性吸纳就业补贴、高校毕业生单位就业社保补贴、一次性扩岗补助、一次性创业补贴、一次性求职补贴、一次性灵活就业补贴',
			{
				received: [
					...(['hiring-subsidy', 'graduate-unit-insurance', 'expansion-grant'] as const),
					...(['startup-grant', 'jobseeking-grant', 'flexible-work-grant'] as const),
				],
			},
		],
		['失业登记日期', '45667', { registeredOn: day('2025-01-10') }],
		['原退休年龄', '55岁', { original: 55 }],
		['公益性岗位', '无', { publicWelfarePost: 'none' }],
		['户籍', '重庆市', { hukou: 'chongqing' }],
	])('%s: “%s”', (heading, text, facts) => {
		const { rows, problems } = cell(heading, text);
		expect(problems).toEqual([]);
		expect(rows).toEqual([{ line: 2, label: '甲', facts }]);
	});

	test.each(hireColumns.map(({ heading }) => heading))('%s: what is not known stays unknown', (heading) => {
		for (const text of ['', ' ', '?', '？', '不知道'])
			expect(readHires(`性别\t${heading}\n女\t${text}`)).toMatchObject({ problems: [] });
	});

	test('a year of graduation does not overrule what is said of the graduate', () => {
		expect(factsOf('毕业年份\t高校毕业生\n2010\t否\n否\t是\n\t是')).toEqual([
			{ graduate: false, graduationYear: 2010 },
			{ graduate: true },
			{ graduate: true },
		]);
	});
});

describe('what is not understood says what to write, and the rest of the row counts', () => {
	test.each<[string, string, RegExp]>([
		['毕业年份', '二四', /请写毕业的年份，例如2024；不是高校毕业生的写“否”/],
		['毕业年份', '24', /例如2024/],
		['参保首月', '2024', /还缺月份/],
		['参保首月', '2024-13', /没有13月/],
		['参保首月', '八月', /看不出是哪年哪月/],
		['参保首月', '2024.1', /2024-01或2024-10/],
		['参保首月', '20248', /看不出是哪年哪月/],
		['参保首月', '99999', /看不出是哪年哪月/],
		['参保首月', '#N/A', /看不出是哪年哪月/],
		['出生年月', '990000010515001', /15位的旧号码/],
		['出生年月', `${woman.slice(0, -1)}9`, /校验位不对/],
		['出生年月', '9.90000E+17', /科学计数/],
		['身份证号', '990000********0011', /应为18位/],
		['签了合同', '劳务派遣', /请写“是”或“否”/],
		['就业困难类别', '是', /请选：都不是、“4050”人员/],
		['领过', '是', /请写补贴的全名/],
		['领过', man, /请写补贴的全名/],
		['性别', '其他', /请选：男、女/],
		['每月工时', '很多', /0到744/],
		['参保首月', '2024-08'.padEnd(80, '。'), /内容太长/],
	])('%s: “%s”', (heading, text, says) => {
		const { rows, problems } = readHires(`姓名\t${heading}\t连续缴费\n甲\t${text}\t是`);
		expect(rows).toEqual([{ line: 2, label: '甲', facts: { continuous: true } }]);
		expect(problems).toEqual([
			{
				row: 0,
				line: 2,
				heading: expect.stringContaining(heading),
				says: expect.stringMatching(says),
			},
		]);
	});

	test('an identity number that contradicts what stands beside it: neither is taken', () => {
		expect(readHires(`身份证号\t出生年月\t性别\n${man}\t2001-06\t女\n${man}\t2001-05\t男`)).toMatchObject({
			rows: [{ facts: {} }, { facts: { birth: month('2001-05'), sex: 'male' } }],
			problems: ['出生年月', '性别'].map((heading) => ({
				row: 0,
				heading,
				says: '和身份证号对不上，没有采用，请核对',
			})),
		});
	});

	test('too many cells', () => {
		const { rows, problems } = readHires('姓名\t毕业年份\t\n甲\t2024\t\t\n乙\t2024\t是\t否');
		expect(rows.map(({ facts }) => facts)).toEqual([graduateOf2024, graduateOf2024]);
		expect(problems).toEqual([{ row: 1, line: 3, says: '多出2格，没有读，请核对各格有没有错位' }]);
	});

	test('cells apart by single blanks', () => {
		expect(readHires('甲 2024 2024-08 是')).toMatchObject({
			rows: [{ line: 1, facts: {} }],
			problems: [{ row: 0, line: 1, says: '只看到一格，格与格之间请用逗号隔开，或者从表格里复制' }],
		});
	});

	test('more than 2,000 rows: the first 2,000 are read', () => {
		const list = (count: number) => readHires('甲,2024\n'.repeat(count));
		expect(list(2000)).toMatchObject({ remarks: [] });
		const { rows, remarks } = list(2003);
		expect(rows).toHaveLength(2000);
		expect(remarks).toEqual(['一次最多读2,000人，后面的3人没有读，请分几次粘贴']);
	});

	test('too much text is not read', () => {
		expect(readHires('甲,2024\n'.repeat(400_000))).toEqual({
			rows: [],
			problems: [],
			ignored: [],
			remarks: ['内容超过200万个字符，没有读，请只复制需要的列，分几次粘贴'],
		});
	});

	test('a thousand rows with every tenth broken: the other 900 are whole', () => {
		const broken = ['2024-13', '八月', '#REF!', man];
		const lines = Array.from({ length: 1000 }, (_, index) => {
			const first = index % 10 === 9 ? broken[index % broken.length] : '2024-08';
			return `甲${index}\t2024\t${first}\t否\t2001-05\t是\t是\t是`;
		});
		const { rows, problems } = readHires(lines.join('\n'));
		const { firstInsured: _, ...rest } = whole;
		rows.forEach(({ label, facts }, index) => {
			expect(label).toBe(`甲${index}`);
			expect(facts).toEqual(index % 10 === 9 ? rest : whole);
		});
		expect(problems.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, index) => index * 10 + 9));
	});
});

describe('names', () => {
	test.each([
		[' 甲 ', '甲'],
		['甲\n乙', '甲 乙'],
		['“甲”"', '“甲”'],
		['甲'.repeat(50), '甲'.repeat(20)],
		['𠮷'.repeat(21), '𠮷'.repeat(20)],
		['甲 2024-08-1', '甲 2024-08-1'],
		['', undefined],
		['?', undefined],
		['甲 13900000000', undefined],
		[`甲${woman}`, undefined],
		['甲９９００００２００１０５１５', undefined],
	])('"%s"', (text, label) => {
		expect(hireLabel(text)).toBe(label);
	});

	test('one with a number in it is not kept', () => {
		expect(saysOf(`甲${woman},2024`)).toEqual(['只写称呼，不要写身份证号和电话']);
		expect(hiresOf(`甲${woman},2024`)).toEqual([{ facts: graduateOf2024 }]);
		expect(hiresOf('?,2024')).toEqual([{ facts: graduateOf2024 }]);
	});

	test('are no facts', () => {
		expect(readHireCell(labelColumn, man)).toEqual({ ok: true, value: {} });
	});
});

describe('writing', () => {
	const headings = usualColumns.map(({ heading }) => heading).join('\t');

	test('the usual columns always, others where something stands in them', () => {
		expect(writeHires([])).toBe(headings);
		expect(
			writeHires([
				{ label: '甲', facts: { ...whole, hardship: 'none' } },
				{ facts: { graduate: false, received: [], sex: 'male' } },
				{ facts: {} },
			]),
		).toBe(
			[
				`${headings}\t性别\t就业困难类别\t领过的补贴`,
				'甲\t2024\t2024-08\t否\t2001-05\t是\t是\t是\t\t都不是\t',
				'\t否\t\t\t\t\t\t\t男\t\t无',
				'?\t\t\t\t\t\t\t\t\t\t',
			].join('\n'),
		);
	});

	test('the examples of the columns can be read', () => {
		const text = [hireColumns.map(({ heading }) => heading), hireColumns.map(({ example }) => example)]
			.map((cells) => cells.join('\t'))
			.join('\n');
		const { rows, problems } = readHires(text);
		expect(problems).toEqual([]);
		expect(Object.keys(rows[0]?.facts ?? {}).sort()).toEqual(
			hireColumns.flatMap(({ fact }) => fact ?? []).sort(),
		);
	});

	test('no identity number in a name', () => {
		expect(writeHires([{ label: man, facts: {} }])).not.toContain(man);
	});

	const keys = hireColumns.flatMap(({ fact }) => fact ?? []);
	const anyHire = fc.record(
		{
			label: fc.oneof(wildText, anyText).map((text) => hireLabel(text)),
			facts: fc.record(Object.fromEntries(keys.map((key) => [key, answersTo(key)])), { requiredKeys: [] }),
		},
		{ requiredKeys: ['facts'] },
	) as fc.Arbitrary<{ label?: string; facts: BenefitFacts }>;

	test('and reading gives the same rows', () => {
		fc.assert(
			fc.property(fc.array(anyHire, { maxLength: 5 }), (hires) => {
				const expected = hires.map(({ label, facts }) => ({
					...(label !== undefined && { label }),
					// who has a year of graduation is a graduate, unless it is said
					facts: facts.graduationYear === undefined ? facts : { graduate: true, ...facts },
				}));
				const text = writeHires(expected);
				expect(hiresOf(text)).toEqual(expected);
				expect(readHires(text)).toMatchObject({ problems: [], ignored: [], remarks: [] });
			}),
			{ numRuns: 300 },
		);
	});
});

/** Lists out of what lists are made of, in any order. */
const nearlyList = fc
	.array(
		fc.oneof(
			{
				weight: 4,
				arbitrary: fc.constantFrom(
					...['\t', '\t', '\n', '\n', ',', '，', '；', '  ', ' ', '"', '""', '\r\n', '?', '-', '　'],
					...['2024', '2024-08', '45505', '是', '否', '√', '甲', '残疾人', '\u2028', '\uFEFF', 'E+17'],
				),
			},
			{ weight: 2, arbitrary: fc.constantFrom(...[...hireColumns, identityColumn].map((c) => c.heading)) },
			{ weight: 1, arbitrary: wildText },
			{ weight: 1, arbitrary: fc.constantFrom(woman, man, `${man}0`, `甲${woman}`, woman.slice(0, 17)) },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

test('no text whatever makes reading throw; what is read can be written and read again; no number survives', () => {
	fc.assert(
		fc.property(fc.oneof(nearlyList, wildText), (text) => {
			const list = readHires(text);
			const written = writeHires(list.rows);
			expect(hiresOf(written)).toEqual(hiresOf(text));
			for (const { row, says } of list.problems) {
				expect(list.rows[row]).toBeDefined();
				expect(says).not.toBe('');
			}
			const kept = (JSON.stringify(list) + written).normalize('NFKC').replace(/[\s-]/g, '');
			for (const number of [woman, man]) expect(kept).not.toContain(number.slice(0, 9));
		}),
		{ numRuns: 3000 },
	);
});

test.each([',', '\t', '"', '",', ' ', '  ', '\n', '1', '甲\t', '(', '"\n', '甲 1  '])(
	'two million characters of "%s" are read',
	(piece) => {
		expect(() => readHires(piece.repeat(Math.floor(2_000_000 / piece.length)))).not.toThrow();
	},
);

test('every fact that is asked of a hire has a column, but what an employer states once', () => {
	const columns = new Set<string>(hireColumns.map(({ fact }) => fact ?? ''));
	const ofEmployer = ['employer', 'wageArea', 'employerPensionRate', 'employerUnemploymentRate'];
	fc.assert(
		fc.property(sensibleFacts, (facts) => {
			for (const { missing } of outcomesOf(facts, day('2025-06-01'), hireBenefits))
				for (const key of missing)
					if (!ofEmployer.includes(key) && key !== 'employerMedicalRate') expect(columns).toContain(key);
		}),
		{ numRuns: 200 },
	);
});
