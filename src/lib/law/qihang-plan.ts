import { day } from '$lib/engine/day';
import { yuan } from '$lib/engine/money';
import { cite } from './cite';

/** The contest for graduates' firms of 2024 (渝创渝新大学生创业启航计划). 渝人社办〔2024〕73号. */
export const qihangPlan = {
	issued: day('2024-05-06'),
	lastDay: day('2024-05-30'),
	/** of the business on the day of issue, in whole years, both ends included */
	business: { least: 1, most: 8, cite: cite('qihang2024', '二（一）') },
	/** years since graduation */
	graduated: { most: 8, cite: cite('qihang2024', '一') },
	/** the highest first; the least share of the applicant is in hundredths of a per cent */
	grades: [
		{
			name: '一等',
			grant: yuan(50_000),
			share: 4000,
			people: 6,
			patent: true,
			cite: cite('qihang2024', '二（三）'),
		},
		{
			name: '二等',
			grant: yuan(30_000),
			share: 3000,
			people: 4,
			patent: false,
			cite: cite('qihang2024', '二（四）'),
		},
		{
			name: '三等',
			grant: yuan(20_000),
			share: 0,
			people: 3,
			patent: false,
			cite: cite('qihang2024', '二（五）'),
		},
	],
	/** the score sheet: what it looks at, in points */
	score: [
		{ about: '带动就业', points: 35, says: '带动多少人15，未来三年岗位5，带动重点群体5，员工就业质量10' },
		{ about: '创新引领', points: 25, says: '技术、产品创新10，领先或有知识产权5，管理和模式10' },
		{ about: '项目团队', points: 20, says: '申请人能力、团队构成、执行力、股权和激励，各5' },
		{ about: '现状和前景', points: 20, says: '业绩、财务、市场前景、持续发展，各5' },
	],
	loan: { person: yuan(300_000), firm: yuan(4_000_000), cite: cite('qihang2024', '三（二）') },
} as const;
