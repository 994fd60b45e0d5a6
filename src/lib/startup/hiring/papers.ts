import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import type { HiringTaxFacts } from './facts';
import { hiredKinds } from './lots';

const keep = cite('businessTax', '二（二）');
const recognised = cite('businessTax', '二（一）');

/** For those whom the labour office has to confirm first. */
const forKeyGroups: readonly Step[] = [
	{
		says: '先请区县以上人社部门认定招的脱贫人口、登记失业人员。交名单：姓名、身份证号、类别、在本企业工作时间',
		cite: recognised,
	},
	{
		says: '再交劳动合同，养老、工伤、失业保险的缴费记录；能联网核对的地方，这两样可以不交',
		cite: recognised,
	},
	{ says: '认定了，发《企业吸纳重点群体就业认定证明》，或者人社部门直接传给税务', cite: recognised },
	{ says: '招的人有变化的，到人社部门办变更', cite: recognised },
];
const keptForKeyGroups: readonly Step[] = [
	{
		says: '留着备查：劳动合同、社保缴费记录；脱贫人口的身份材料；登记失业人员的就业创业证或就业失业登记证，和认定证明（已经传给税务的不用）',
		cite: keep,
	},
];
const keptForVeterans: readonly Step[] = [
	{
		says: '招退役士兵的，按公告2023年第14号第四条留材料；退役证件丢了的，用退役军人部门的证明。那一条没有读到，请问税务',
		cite: cite('businessTax', '三（四）'),
	},
];
const always: readonly Step[] = [
	{
		says: '年终汇算时，四种税扣不完的，再扣企业所得税；还扣不完的就没有了',
		cite: cite('businessTax', '二（三）3'),
	},
	{
		says: '一个人有几个身份的选一个；不同身份的人，各按各的政策',
		cite: cite('businessTax', '四（四）'),
	},
	{
		says: '一个人在几家上班的，由签1年以上合同并缴养老、工伤、失业保险的那家享受',
		cite: cite('businessTax', '四（二）'),
	},
	{
		says: '以前年度没有申报的，可以申请退税，要趁人还没有离开',
		cite: cite('businessTax', '四（五）'),
	},
];

/** How it is claimed, and what to keep, for those hired; for all while nobody is named. */
export function todoFor(facts: HiringTaxFacts): readonly Step[] {
	const who = hiredKinds(facts);
	const [key, veteran] = [who.size === 0 || who.has('key'), who.size === 0 || who.has('veteran')];
	return [
		...(key ? forKeyGroups : []),
		{
			says: '报税时填《重点群体或自主就业退役士兵就业信息表》（附件2），在申报表里直接扣',
			cite: key ? keep : cite('businessTax', '三'),
		},
		...(key ? keptForKeyGroups : []),
		...(veteran ? keptForVeterans : []),
		...always,
	];
}

/** What the documents read leave open. */
export const open: readonly string[] = [
	'登记失业正好半年算不算，没有写，请问公共就业服务机构。',
	'月中来、月中走的月份怎样算，没有写；这里按当月缴了社保就算一个月。',
	'同一个人离职又回来的，36个月怎样接，没有写，请问税务。',
	'补以前年度的，最多能补几年，没有读到，请问税务。',
	'2028年起才招的还有没有，没有读到。',
];
