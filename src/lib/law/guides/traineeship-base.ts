import { cite } from '../cite';
import type { Guide } from '../guide';

const amounts = cite('traineeshipRules', '第二十四条');
const form = cite('traineeshipRules', '附件6');
const terms = cite('traineeshipRules', '第二十五条');
const paying = cite('traineeshipRules', '第二十七条');

/** 就业见习补贴: in plain words. */
export const guide: Guide = {
	about: [
		'备案过的见习基地接收毕业生和失业青年见习，可以领这笔补贴。',
		'每人每月1,300元，最多12个月；意外险每人另补100元。',
		'一年里留用的人达到一半，留用的人每月再加200元。',
		'见习不满1个月的人不发；同一个人在重庆只发一次。',
	],
	payout: [
		{ says: '生活费补贴', result: '按实际发放的人数每月划拨', cite: paying },
		{ says: '意外险补贴', result: '见习结束后划拨', cite: paying },
		{ says: '留用差额补贴', result: '次年1月申报，一季度一次发放', cite: paying },
	],
	papers: [
		{ name: '见习协议、意外险投保凭证', note: '上岗5个工作日内' },
		{ name: '就业见习补贴申报表', note: '附件6，留用差额补贴次年1月交' },
	],
	place: { says: '见习基地所在区县的人社部门（就业见习系统）', cite: paying },
	open: [
		'不足整月的天数怎样算，文件没有写。请按审核通过的月数填。',
		'“留用”要在什么时候签合同、跨年的人算哪一年，文件没有写，请问区县人社部门。',
		'另有一份市里的清单写留用率过半的提到每月1,500元，像是给所有人；这里按办法，只给留用的人加200元。',
		'每年有计划指标，超出指标的不一定批。',
	],
	cites: [amounts, form, terms, cite('traineeshipRules', '第二十六条'), paying],
};
