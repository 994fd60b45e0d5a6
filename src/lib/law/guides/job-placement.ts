import { cite } from '../cite';
import type { Guide } from '../guide';

const rule = cite('subsidies', '三（一）');
const standard = cite('subsidies', '三（二）');

/** 职业介绍补贴: in plain words. */
export const guide: Guide = {
	about: [
		'人力资源服务机构或劳务经纪人免费介绍工作，介绍成功可以领。',
		'介绍重庆户籍登记失业人员，每人200元：缴满1个月社保给一半，连续缴满6个月再给一半。',
		'介绍重庆户籍就业困难人员或脱贫人口，每人500元：缴满1个月给一半，连续缴满3个月再给一半。',
		'要全日制就业；劳务派遣和公益性岗位不算。',
	],
	payout: [
		{ says: '缴满1个月社会保险费后', result: '付一半', cite: standard },
		{ says: '登记失业人员连续缴满6个月，困难人员连续缴满3个月后', result: '再付一半', cite: standard },
	],
	papers: [],
	place: {
		says: '申请流程在渝就发〔2021〕25号里，这里没有读到，请先问区县公共就业服务机构',
		cite: cite('procedures', '九（四）'),
	},
	open: [
		'同一个人每年只算一次；同一个人到同一家单位只算一次。人数里请不要重复填。',
		'又是登记失业、又是就业困难人员的，按500元填一次；能不能都领，文件没有写，这里按只领一样算。',
		'材料、时限和就业困难人员的范围，在渝就发〔2021〕25号里，这里没有读到。',
	],
	cites: [rule, standard, cite('procedures', '九（四）')],
};
