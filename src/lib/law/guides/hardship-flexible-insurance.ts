import { cite } from '../cite';
import type { Guide } from '../guide';
import {
	ageOf4050,
	oldRules,
	payoutToPerson,
	povertyReading,
	proceduresPrintNoEnd,
	registeredReading,
	retirementReading,
} from '../guide-words';

const rule = cite('subsidies', '一（一）2');
const standard = cite('subsidies', '一（二）2');
const duration = cite('subsidies', '一（三）');
const filing = cite('subsidies', '一（四）');

/** 就业困难人员灵活就业社会保险补贴: in plain words. */
export const guide: Guide = {
	about: [
		'就业困难人员、脱贫人口灵活就业，自己缴职工社保的，可以补回一部分。',
		'养老按缴费基数下限缴的，补三分之二；医疗按最低一档缴的，补三分之二。',
		'要先办灵活就业登记和补贴备案，先缴费、后补贴。',
		'一般最多3年；第一次核定时离法定退休不到5年的，可以补到退休。',
	],
	payout: payoutToPerson(cite('procedures', '一（三）'), cite('procedures', '二（四）1')),
	papers: [
		{ name: '申请表', note: '附件6，没有登出来；下面的凭证是毕业生那份表（附件3）里写的' },
		{ name: '雇主出具的就业情况说明', note: '个体工商户雇工' },
		{ name: '进货凭证或经营图片', note: '摆摊的' },
		{ name: '从业资格证、车辆运输证和出行服务记录', note: '网约车驾驶员' },
	],
	place: {
		says: '就业登记地的街道（乡镇）公共就业服务机构',
		cite: cite('procedures', '二（三）'),
	},
	open: [
		'缴费比例和医疗最低档是多少，文件没有写。这里用您填写的数。',
		ageOf4050,
		povertyReading,
		registeredReading,
		retirementReading,
		'“次年内首次申报”，这里读作最晚到第二年12月31日。',
		'单位和灵活就业的社保补贴合起来最多3年，这是按原句读的，请问公共就业服务机构。',
		'备案以前的月份能不能补，文件没有写，请尽早备案。',
		'现在不再缴的人，以前缴的月份能不能补，文件没有写，请问街道（乡镇）。',
		'只缴养老或者只缴医疗，能不能只补一项，文件没有写。要什么凭证，这项的申请表没有登出来，这里照毕业生的写；家政服务的没有写。',
		oldRules,
		proceduresPrintNoEnd,
		'2025年和2026年的缴费基数只从公开网页查到，起算日各处写法不同，这里按自然年用。',
	],
	cites: [rule, standard, duration, filing, cite('procedures', '二（四）2')],
};
