import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import type { OwnBusinessTaxFacts } from './facts';

const who = cite('businessTax', '一（一）');
const oneShop = cite('businessTax', '四（一）');

const papers: readonly Step[] = [
	{ says: '脱贫人口：能证明身份的材料，电子的也行', cite: cite('businessTax', '一（一）1') },
	{
		says: '登记失业的（包括零就业、低保家庭）：就业创业证、就业失业登记证，或者人社部门的其他证明',
		cite: cite('businessTax', '一（一）2'),
	},
	{
		says: '高校毕业生：毕业证或者学历认证，没毕业的用学生证等学籍证明；再加就业创业证',
		cite: cite('businessTax', '一（一）3'),
	},
	{
		says: '退役士兵：公告2023年第14号第四条列的材料（那一条没有读到，请问税务）；退役证件丢了的，用退役军人部门的其他证明',
		cite: cite('businessTax', '三（四）'),
	},
];
const papersFor: Readonly<Record<NonNullable<OwnBusinessTaxFacts['taxGroup']>, readonly number[]>> = {
	'out-of-poverty': [0],
	unemployed: [1],
	'hard-family': [1],
	graduate: [2],
	veteran: [3],
	none: [],
};

/** How it is claimed, and what to keep. */
export const todoFor = ({ taxGroup }: OwnBusinessTaxFacts): readonly Step[] => [
	{
		says: '报税时填《重点群体或自主就业退役士兵创业信息表》（附件1），在申报表里直接扣，不用先申请批准',
		cite: taxGroup === 'veteran' ? cite('businessTax', '三') : who,
	},
	...papers
		.filter((_, index) => taxGroup === undefined || papersFor[taxGroup].includes(index))
		.map((paper) => ({ ...paper, says: `留着备查，不用交。${paper.says}` })),
	...(taxGroup === 'veteran' || taxGroup === 'out-of-poverty'
		? []
		: [{ says: '就业创业证可以用社保卡或电子证照代替', cite: cite('businessTax', '五（五）') }]),
	{ says: '开了几家的只能选一家；注销、换经营者或者转成企业，才能换另一家', cite: oneShop },
];

/** What the documents read leave open. */
export const open = [
	'登记失业正好半年算不算，没有写，请问公共就业服务机构。',
	'停业的月份算不算“实际经营”，没有写，请问税务。',
	'以前年度该扣没有扣的，公告只写了企业招人可以申请退税，没有写自己经营的，请问税务。',
	'开店以后身份变了的（例如找到过工作、脱了贫），还能不能享受，没有写清，请问税务。',
	'2028年起登记的还有没有，没有读到。',
];
