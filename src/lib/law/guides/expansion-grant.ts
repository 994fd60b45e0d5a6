import { cite } from '../cite';
import type { Guide } from '../guide';
import { payoutByQuarter } from '../guide-words';

const rule = cite('procedures', '八（一）');
const notes = cite('procedures', '八（四）');

/** 一次性扩岗补助: in plain words. */
export const guide: Guide = {
	about: [
		'企业新招了应届或离校不久的高校毕业生，或者16到24岁的登记失业青年，可以领这笔钱。',
		'每招一人1,500元，同一个人只发一次。',
		'要签劳动合同，失业、工伤、养老三种保险连续缴满3个月，而且还在缴。',
		'缴满3个月后的3个月内申领，2026年6月30日以后不再受理。',
	],
	payout: payoutByQuarter(cite('procedures', '三（三）')),
	papers: [
		{ name: '申请表', note: '附件7' },
		{ name: '人员花名册', note: '附件8' },
	],
	place: {
		says: '企业注册地区县的公共就业服务机构（“渝悦·就业”受理，直补快办）',
		cite: cite('procedures', '八（三）'),
	},
	open: [
		'申领的3个月从哪一天起算，文件没有写。这里从缴满的下一个月1日起算。',
		'“16—24岁”按参保首月算。生日正好在那个月的，请问公共就业服务机构。',
		'国家通知写执行到2025年12月31日；重庆的通知没有写到期日，只写受理到2026年6月30日。',
		'劳务派遣的，派遣机构和用工单位要先商量好补贴归谁，用附件11、附件12。',
	],
	cites: [rule, notes, cite('nationalYouth', '一')],
};
