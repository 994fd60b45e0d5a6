import { cite } from '../cite';
import type { Guide } from '../guide';
import { payoutByQuarter } from '../guide-words';

const rule = cite('procedures', '一（一）1');
const standard = cite('procedures', '一（二）1');
const deadline = cite('procedures', '一（四）3');
const transition = cite('procedures', '一（四）6');

/** 高校毕业生单位就业社会保险补贴: in plain words. */
export const guide: Guide = {
	about: [
		'小微企业新招了应届或离校不久的高校毕业生，在重庆连续缴社保满12个月，可以领。',
		'每人10,000元，补一年，同一个人只发一次。',
		'毕业那年就参保的，不要求失业登记；以后才参保的，要先登记失业，而且离校不超过2年。',
		'缴满12个月后的半年内申领，申领时人还要在参保。',
	],
	payout: payoutByQuarter(cite('procedures', '一（三）')),
	papers: [
		{ name: '申请表', note: '附件1' },
		{ name: '人员花名册', note: '附件2' },
	],
	place: {
		says: '企业注册地区县的公共就业服务机构（“渝悦·就业”受理，直补快办）',
		cite: cite('procedures', '一（三）'),
	},
	open: [
		'半年从哪一天起算，文件没有写。这里从缴满12个月的下一个月1日起算。',
		'小微企业怎样认定，这份文件没有写，请问公共就业服务机构。',
		'2024年6月1日前已经认定的，继续按就业困难人员的标准发，这里不算。',
		'和就业困难人员社保补贴“合并计算”，1年和3年怎样合并没有写。这里把以前单位领过的月数都算进12个月。',
		'劳务派遣的，派遣机构和用工单位要先商量好补贴归谁，用附件11、附件12。',
	],
	cites: [rule, standard, deadline, transition, cite('procedures', '九（二）')],
};
