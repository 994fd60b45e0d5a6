import type { Step } from '$lib/engine/step';
import { jobRefund as law } from '$lib/law/job-refund';

/** How it is handled, and what the money is for. */
export const todo: readonly Step[] = [
	{ says: '一般不用申请：经办机构自己比对，符合的直接退，用短信告诉单位', cite: law.cites.handling },
	{ says: '劳务派遣单位要自己申请，钱要按规定拨付和使用', cite: law.cites.handling },
	{ says: '小微企业没有对公账户的，可以退到缴社保费的账户', cite: law.cites.handling },
	{
		says: '钱用来稳岗位、降成本：职工生活补助、缴社保费、转岗培训、技能培训等',
		cite: law.cites.rule,
	},
	{ says: '觉得符合却没有收到的，问参保地的失业保险经办机构或者12333' },
];

/** What the documents read leave open. */
export const open: readonly string[] = [
	'裁员率怎样算，2024年的通知没有写。重庆2025年的解读：2024年停保并且领了失业保险金的人，除以2024年平均参保人数。',
	'“上年度全国城镇调查失业率控制目标”是多少，2024年的通知没有写。',
	'社会组织、律所、会计所、个体工商户“参照实施”，2024年的通知没有写按大型还是中小微企业的比例。',
	'“12个月以上”要不要连续、算到哪天，2024年的通知没有写，请问失业保险经办机构。',
];
