import { cite } from '../cite';
import type { Guide } from '../guide';
import {
	ageOf4050,
	oldRules,
	payoutByQuarter,
	povertyReading,
	proceduresPrintNoEnd,
	registeredReading,
	retirementReading,
} from '../guide-words';

const rule = cite('subsidies', '一（一）1');
const standard = cite('subsidies', '一（二）1');
const duration = cite('subsidies', '一（三）');

/** 就业困难人员单位社会保险补贴: in plain words. */
export const guide: Guide = {
	about: [
		'单位新招就业困难人员或脱贫人口，签劳动合同、连续缴社保满6个月，可以领。',
		'补的是单位缴的养老、失业和医疗（含大额）三项，按缴费基数下限算。',
		'一般最多3年；第一次核定时这个人离法定退休不到5年的，可以补到退休。',
		'满足条件后，第一次申领不要晚过第二年年底。',
	],
	payout: [
		{ says: '第一次通过后，单位每季度在“渝职聘”上确认，不用再交材料', cite: cite('procedures', '二（四）3') },
		...payoutByQuarter(cite('procedures', '一（三）')),
	],
	papers: [
		{ name: '申请表', note: '附件4' },
		{ name: '人员花名册', note: '附件5' },
	],
	place: {
		says: '企业注册地区县的公共就业服务机构（“渝悦·就业”受理，直补快办）',
		cite: cite('procedures', '二（三）'),
	},
	open: [
		'单位缴费比例是多少，文件没有写。这里用您填写的数。生育保险那部分补不补，也没有写。',
		ageOf4050,
		povertyReading,
		registeredReading,
		retirementReading,
		'毕业生、退伍、刑满释放、戒毒康复、去产能的人，正文没有列，只写公益性岗位“参照”；花名册（附件5）的说明把他们列在公益性岗位人员里。这里只对全日制公益性岗位算在内，请问公共就业服务机构。',
		'“次年内首次申报”，这里读作最晚到第二年12月31日。前6个月是否一并补，没有明写。',
		'单位和灵活就业的社保补贴合起来最多3年，这是按原句读的，请问公共就业服务机构。',
		'劳务派遣的，派遣机构和用工单位要先商量好补贴归谁，用附件11、附件12。申领时单位已经注销的，不再补。',
		oldRules,
		proceduresPrintNoEnd,
		'2025年和2026年的缴费基数只从公开网页查到，起算日各处写法不同，这里按自然年用。',
	],
	cites: [rule, standard, duration, cite('procedures', '二（四）2')],
};
