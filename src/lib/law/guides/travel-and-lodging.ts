import { cite } from '../cite';
import type { Guide } from '../guide';
import { payoutToPerson } from '../guide-words';

const rule = cite('procedures', '六（一）');
const standard = cite('procedures', '六（二）');
const steps = cite('procedures', '六（三）1');
const deadline = cite('procedures', '六（四）1');
const portal = cite('procedures', '六（四）3');

/** 高校毕业生交通食宿补贴: in plain words. */
export const guide: Guide = {
	about: [
		'市外高校的毕业生，毕业当年来重庆企业的紧缺岗位上班并参保，可以领这笔钱。',
		'一个人一次，500元。',
		'要在岗位有效期内从“渝职聘”投简历，上岗后办就业登记和补贴备案登记。',
		'参保满一个月就能在“渝职聘”申领，最晚到第二年的3月31日。',
	],
	payout: payoutToPerson(cite('procedures', '六（三）'), undefined),
	papers: [{ name: '劳动合同或工作岗位证明', note: '在“渝职聘”上传' }],
	place: { says: '在“渝职聘”平台申请，由实际工作地的街道（乡镇）公共就业服务机构审核', cite: steps },
	open: [
		'“次年3月31日”从哪一年算起没有写明。这里按开始参保的第二年算；12月参保、第二年1月才满一个月的，也按早的算。',
		'只写了“新参保首月”。以前在别处参过保、来重庆又续上的怎样算，请问公共就业服务机构。',
		'和其他补贴能不能一起领，文件没有写不可以。',
	],
	cites: [rule, standard, steps, deadline, portal, cite('procedures', '九（二）')],
};
