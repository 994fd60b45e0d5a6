import { cite } from '../cite';
import type { Guide } from '../guide';
import { halfYearReading, payoutToPerson } from '../guide-words';

const rule = cite('procedures', '四（一）');
const standard = cite('procedures', '四（二）');
const steps = cite('procedures', '四（三）1');
const reference = cite('procedures', '四（四）2');
const portal = cite('procedures', '四（四）3');

/** 紧缺岗位就业补贴: in plain words. */
export const guide: Guide = {
	about: [
		'35周岁及以下，在重庆制造业或生产性服务业企业的紧缺岗位上班，可以领这笔钱。',
		'一个人一次，6,000元，不要求是毕业生，也不看户籍。',
		'要在岗位有效期内从“渝职聘”投简历，上岗后办就业登记和补贴备案登记。',
		'社会保险连续缴满一年、还在缴，就在之后的半年内在“渝职聘”申领。',
	],
	payout: payoutToPerson(cite('procedures', '四（三）'), cite('procedures', '四（四）1')),
	papers: [{ name: '劳动合同或工作岗位证明', note: '在“渝职聘”上传' }],
	place: { says: '在“渝职聘”平台申请，由实际工作地的街道（乡镇）公共就业服务机构审核', cite: steps },
	open: [
		halfYearReading,
		'要连续缴哪几种社会保险，文件没有写，请问公共就业服务机构。',
		'“35周岁及以下”按参保首月算，到36周岁生日前一天为止。生日正好在那个月的，文件没有写按哪一天算。',
		'生产性服务业包括哪些，文件没有写，以审核为准。',
		'和其他补贴能不能一起领，文件没有写不可以。',
	],
	cites: [rule, standard, steps, reference, portal],
};
