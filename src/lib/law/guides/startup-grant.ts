import { cite } from '../cite';
import type { Guide } from '../guide';
import { payoutByQuarter, proceduresPrintNoEnd } from '../guide-words';

const rule = cite('subsidies', '四（一）');
const standard = cite('subsidies', '四（二）');

/** 一次性创业补贴: in plain words. */
export const guide: Guide = {
	about: [
		'在重庆第一次办小微企业或个体工商户，还带动了别人就业的，可以领一次。',
		'带动一人2,000元，创办人自己也算一人，最多8,000元。',
		'要经营满1年、不到3年，员工签1年以上合同、社保缴满3个月。',
		'夫妻办了几家的，只补一家。',
	],
	payout: payoutByQuarter(cite('procedures', '七（三）')),
	papers: [
		{ name: '一次性创业补贴申报表', note: '附件10' },
		{ name: '创办人身份证', note: '出示' },
		{ name: '带动就业人员的劳动合同' },
	],
	place: { says: '注册地街道（乡镇）公共就业服务机构', cite: cite('procedures', '七（三）') },
	open: [
		'“3年以下”含不含正好3年，文件没有写。这里提醒您最晚在满3年的前一天申领。',
		'毕业生“离校5年内”按创办时还是申领时算，文件没有写。两个时候都在5年内的，才算确定。',
		'经营满几年从哪天算，文件没有写。这里从营业执照上的登记日算。',
		'创办人自己要不要参保，文件没有写。',
		'毕业生还包括留学回国人员，以及技师学院高级技工班、预备技师班和特殊教育院校职业教育类毕业生。',
		proceduresPrintNoEnd,
	],
	cites: [rule, standard, cite('procedures', '七（二）'), cite('procedures', '七（四）')],
};
