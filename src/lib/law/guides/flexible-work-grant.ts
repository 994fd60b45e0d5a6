import { cite } from '../cite';
import type { Guide } from '../guide';
import { halfYearReading, payoutToPerson } from '../guide-words';
import { askStreet } from '../words';

const rule = cite('procedures', '五（一）');
const standard = cite('procedures', '五（二）');
const steps = cite('procedures', '五（三）1');
const deadline = cite('procedures', '五（四）4');
const afterInsurance = cite('procedures', '五（四）5');

/** 一次性灵活就业补贴: in plain words. */
export const guide: Guide = {
	about: [
		'登记失业、离校5年内的高校毕业生，灵活就业、自己缴职工养老保险，可以领这笔钱。',
		'一个人一次，6,000元。',
		'灵活就业限四种：网络配送员、个体工商户雇工、按规定摆摊的商贩、网约车驾驶员。',
		'养老保险连续缴满一年、还在缴，就在之后的半年内到街道（乡镇）申领。',
	],
	payout: payoutToPerson(cite('procedures', '五（三）'), cite('procedures', '五（四）1')),
	papers: [{ name: '申请表', note: '附件9；另外要带什么证明，文件没有登出来，先问街道（乡镇）' }],
	place: {
		says: '办就业登记的街道（乡镇）公共就业服务机构；网络配送员和网约车驾驶员可以在参保地任一街镇办登记',
		cite: steps,
	},
	open: [
		halfYearReading,
		`文件一处写和高校毕业生灵活就业社保补贴“不重复享受”，一处又写领过1年及以下的还可以领。这里理解为同一段时间不能两样都领；${askStreet}。`,
		'年限按开始参保的月份算；断过又续上的，按最近一次续上的月份算。高校毕业生灵活就业社保补贴按就业登记的月份算，两项不一样。',
		'毕业那年6月30日以前就参保的，算不算“离校5年内”，文件没有写。',
		'和就业困难人员的灵活就业社保补贴能不能同时领，文件没有写不可以；只写领过超过1年灵活就业社保补贴的，不再领这项。',
	],
	cites: [rule, standard, steps, deadline, afterInsurance, cite('procedures', '九（二）')],
};
