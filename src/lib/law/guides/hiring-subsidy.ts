import { cite } from '../cite';
import type { Guide } from '../guide';
import { payoutByQuarter } from '../guide-words';

const rule = cite('procedures', '三（一）');
const standard = cite('procedures', '三（二）');
const others = cite('procedures', '三（四）4');
const deadline = cite('procedures', '三（四）3');

/** 一次性吸纳就业补贴: in plain words. */
export const guide: Guide = {
	about: [
		'小微企业新招了登记失业、离校5年内的高校毕业生，在重庆连续缴社保满12个月，可以领。',
		'每人5,000元，同一个人只发一次。',
		'和毕业生单位社保补贴、一次性扩岗补助都不能重复领；能领那两样的，一般那两样更多。',
		'缴满12个月后的半年内申领，申领时人还要在参保。',
	],
	payout: payoutByQuarter(cite('procedures', '三（三）')),
	papers: [
		{ name: '申请表', note: '附件7' },
		{ name: '人员花名册', note: '附件8' },
	],
	place: {
		says: '企业注册地区县的公共就业服务机构（“渝悦·就业”受理，直补快办）',
		cite: cite('procedures', '三（三）'),
	},
	open: [
		'半年从哪一天起算，文件没有写。这里从缴满12个月的下一个月1日起算。',
		'“6个月以上”包不包括正好6个月，文件没有写。正好6个月的请先问。',
		'单位社保补贴和这一项先领哪一样、还能不能再领另一样，文件只写了领过6个月以上的不行。这里只算一样。',
		'国家通知把吸纳补贴和扩岗补助并在一起，最多1,500元；重庆的通知把这一项单列为5,000元，这里按重庆的通知。',
		'小微企业怎样认定，这份文件没有写，请问公共就业服务机构。',
		'劳务派遣的，派遣机构和用工单位要先商量好补贴归谁，用附件11、附件12。',
	],
	cites: [rule, standard, others, deadline, cite('procedures', '九（二）'), cite('nationalYouth', '一')],
};
