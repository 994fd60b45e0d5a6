import type { Citation } from '$lib/engine/citation';
import { day, type Day } from '$lib/engine/day';
import { cite } from './cite';

/** A line of work whose titles are earned by Chongqing's own examination. */
export type ExamField = 'agriculture' | 'forestry' | 'standardisation';
export type ExamLevel = 'assistant' | 'middle' | 'senior';
/** the highest schooling: a second bachelor's degree counts as a master's, everywhere here */
export type ExamEducation =
	'below' | 'high-school' | 'vocational' | 'technical' | 'college' | 'bachelor' | 'master' | 'doctor';

/** One way to be admitted, by schooling. */
export interface ExamRoute {
	readonly says: string;
	readonly education: readonly ExamEducation[];
	/** full years of work in the field: since the next lower title where that is asked for, else since one began */
	readonly years: number;
	/** the next lower title must be held */
	readonly title?: true;
	/** only at the level of a district or county and below, with so many years of service in all */
	readonly service?: number;
}

/** Who is admitted to the examination of one level, and what it is. */
export interface ExamRule {
	readonly name: string;
	/** what the next lower title is called; of the lowest level none */
	readonly lower?: string;
	readonly subjects: readonly string[];
	readonly routes: readonly ExamRoute[];
	/** ways in that other documents rule */
	readonly elsewhere: readonly { readonly name: string; readonly says: string }[];
	readonly cite: Citation;
}

export interface FieldRules {
	readonly name: string;
	/** the work one must do in Chongqing */
	readonly work: string;
	readonly from: Day;
	/** nobody under punishment is admitted, as the document says itself */
	readonly barsPunished: boolean;
	/** of a level without an examination: absent */
	readonly levels: Readonly<Partial<Record<ExamLevel, ExamRule>>>;
	readonly cites: {
		readonly work: Citation;
		readonly subjects: Citation;
		readonly yearly: Citation;
		readonly pass: Citation;
		readonly levels: Citation;
		readonly force: Citation;
		/** who holds the examination */
		readonly held: Citation;
		/** who prepares or marks it does not sit it */
		readonly apart: Citation;
	};
}

const secondary = ['vocational', 'technical'] as const;
const graduate = ['bachelor'] as const;

/** Without a lower title: after so many years of work in the field. */
const begin = (says: string, education: readonly ExamEducation[], years: number): ExamRoute => ({
	says,
	education,
	years,
});
/** So many years after the next lower title. */
const after = (
	says: string,
	education: readonly ExamEducation[],
	years: number,
	service?: number,
): ExamRoute => ({ says, education, years, title: true, ...(service !== undefined && { service }) });

const assistantRoutes = (lowest: ExamRoute): readonly ExamRoute[] => [
	lowest,
	begin('大专', ['college'], 3),
	begin('本科或学士', graduate, 1),
	begin('硕士或第二学士', ['master', 'doctor'], 0),
];
const middleRoutes = [
	after('大专', ['college'], 4),
	after('本科或学士', graduate, 4),
	after('硕士或第二学士', ['master'], 2),
	begin('博士', ['doctor'], 0),
] as const;
const seniorRoutes = [
	after('大专', ['college'], 6, 25),
	after('中专', ['technical'], 6, 30),
	after('本科、学士、硕士或第二学士', ['bachelor', 'master'], 5),
	after('博士', ['doctor'], 2),
] as const;

const twoSubjects = ['综合知识', '专业知识'] as const;
const oneSubject = ['综合专业知识'] as const;

/** The three sets of rules, of January and March 2024. They differ in who of little schooling is admitted, and in the senior level. */
export const titleExams: Readonly<Record<ExamField, FieldRules>> = {
	agriculture: {
		name: '农业',
		work: '农业技术工作',
		from: day('2024-01-31'),
		barsPunished: false,
		levels: {
			assistant: {
				name: '助理农艺师（助理畜牧师、助理兽医师）',
				subjects: twoSubjects,
				routes: assistantRoutes(begin('高中（含中专、职高、技校）', ['high-school', ...secondary], 5)),
				elsewhere: [],
				cite: cite('agricultureTitleExam', '第七条（一）'),
			},
			middle: {
				name: '农艺师（畜牧师、兽医师）',
				lower: '本系列助理级职称',
				subjects: twoSubjects,
				routes: [after('高中（含中专、职高、技校）', ['high-school', ...secondary], 5), ...middleRoutes],
				elsewhere: [],
				cite: cite('agricultureTitleExam', '第七条（二）'),
			},
			senior: {
				name: '高级农艺师（高级畜牧师、高级兽医师）',
				lower: '本系列中级职称',
				subjects: oneSubject,
				routes: seniorRoutes,
				elsewhere: [
					{ name: '破格', says: '渝人社发〔2022〕55号' },
					{ name: '乡镇的定向评价', says: '渝人社发〔2023〕11号' },
				],
				cite: cite('agricultureTitleExam', '第七条（三）'),
			},
		},
		cites: {
			work: cite('agricultureTitleExam', '第七条'),
			subjects: cite('agricultureTitleExam', '第五条'),
			yearly: cite('agricultureTitleExam', '第二条'),
			pass: cite('agricultureTitleExam', '第八条'),
			levels: cite('agricultureTitleExam', '第四条'),
			force: cite('agricultureTitleExam', '第十二条'),
			held: cite('agricultureTitleExam', '第三条'),
			apart: cite('agricultureTitleExam', '第十条'),
		},
	},
	forestry: {
		name: '林业',
		work: '林业专业技术工作',
		from: day('2024-01-31'),
		barsPunished: false,
		levels: {
			assistant: {
				name: '林业助理工程师',
				subjects: twoSubjects,
				routes: assistantRoutes(begin('中等职业学校', secondary, 5)),
				elsewhere: [],
				cite: cite('forestryTitleExam', '第六条（一）'),
			},
			middle: {
				name: '林业工程师',
				lower: '助理工程师职称',
				subjects: twoSubjects,
				routes: middleRoutes,
				elsewhere: [],
				cite: cite('forestryTitleExam', '第六条（二）'),
			},
			senior: {
				name: '林业高级工程师',
				lower: '工程师职称',
				subjects: oneSubject,
				routes: seniorRoutes,
				elsewhere: [{ name: '破格', says: '渝人社发〔2023〕49号' }],
				cite: cite('forestryTitleExam', '第六条（三）'),
			},
		},
		cites: {
			work: cite('forestryTitleExam', '第六条'),
			subjects: cite('forestryTitleExam', '第五条'),
			yearly: cite('forestryTitleExam', '第二条'),
			pass: cite('forestryTitleExam', '第七条'),
			levels: cite('forestryTitleExam', '第四条'),
			force: cite('forestryTitleExam', '第十条'),
			held: cite('forestryTitleExam', '第三条'),
			apart: cite('forestryTitleExam', '第八条'),
		},
	},
	standardisation: {
		name: '标准化',
		work: '标准化工作',
		from: day('2024-07-01'),
		barsPunished: true,
		levels: {
			assistant: {
				name: '标准化助理工程师',
				subjects: ['标准化理论知识', '标准化综合应用'],
				routes: assistantRoutes(begin('中等职业学校', secondary, 5)),
				elsewhere: [],
				cite: cite('standardisationTitleExam', '第六条（一）'),
			},
			middle: {
				name: '标准化工程师',
				lower: '助理工程师职称',
				subjects: ['标准化理论知识', '标准化综合应用'],
				routes: middleRoutes,
				elsewhere: [{ name: '破格', says: '要有标准化助理工程师职称，成绩突出；渝人社发〔2023〕26号' }],
				cite: cite('standardisationTitleExam', '第六条（二）'),
			},
		},
		cites: {
			work: cite('standardisationTitleExam', '第六条'),
			subjects: cite('standardisationTitleExam', '第五条'),
			yearly: cite('standardisationTitleExam', '第二条'),
			pass: cite('standardisationTitleExam', '第七条'),
			levels: cite('standardisationTitleExam', '第四条'),
			force: cite('standardisationTitleExam', '第十条'),
			held: cite('standardisationTitleExam', '第三条'),
			apart: cite('standardisationTitleExam', '第八条'),
		},
	},
};

/** How long a pass of the senior examination lasts, in years: of the old rules, before they were replaced, shorter. */
export const seniorPassYears = { now: 5, before: 3 } as const;

/** In agriculture: whose pass mark may be lower, and which title each direction leads to. */
export const agricultureOnly = {
	townships: cite('agricultureTitleExam', '第九条'),
	directions: cite('agricultureTitleExam', '第六条'),
} as const;
