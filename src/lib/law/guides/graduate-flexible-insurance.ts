import { cite } from '../cite';
import type { Guide } from '../guide';
import { flexiblePapers, halfYearReading, payoutToPerson } from '../guide-words';

const rule = cite('procedures', '一（一）2');
const standard = cite('procedures', '一（二）2');
const steps = cite('procedures', '一（三）1');
const deadline = cite('procedures', '一（四）3');
const together = cite('procedures', '一（四）4');
const transition = cite('procedures', '一（四）6');

/** 高校毕业生灵活就业社保补贴: in plain words. */
export const guide: Guide = {
	about: [
		'登记失业、离校2年内的高校毕业生，灵活就业、自己缴职工养老保险，可以领这笔钱。',
		'每缴满一年领一次，一次6,000元，最多领两年。',
		'灵活就业限四种：网络配送员、个体工商户雇工、按规定摆摊的商贩、网约车驾驶员。',
		'先办就业登记和补贴备案登记，缴满一年后的半年内到街道（乡镇）申领。',
	],
	payout: payoutToPerson(cite('procedures', '一（三）'), cite('procedures', '一（四）1')),
	papers: [{ name: '申请表', note: '附件3' }, ...flexiblePapers],
	place: {
		says: '办就业登记的街道（乡镇）公共就业服务机构；网络配送员和网约车驾驶员可以在参保地任一街镇办登记',
		cite: steps,
	},
	open: [
		'第一年缴满以后没有在半年内申领的，第二年缴满后能不能单独申领，文件没有写，请在那半年里问街道（乡镇）。',
		halfYearReading,
		'只写了“登记失业”的毕业生。应届毕业、没有登记失业就直接灵活就业的，文件没有列入。',
		'一年从就业登记和开始缴费两样都有的那个月起算；登记前缴的月份算不算，请问街道（乡镇）。',
		'第二年接着第一年往后数12个月；领过以后重新办了就业登记的，从新登记的月份起数。这里按第一次核定的月份判断，和机构说的不一样时，以机构为准。',
		'和一次性灵活就业补贴，一处写“不重复享受”，一处又写领过1年及以下的还可以领。这里理解为同一段时间不能两样都领，请问街道（乡镇）。',
		'和就业困难人员社保补贴“合并计算”，2年和3年怎样合并没有写。这里把领过的灵活就业补贴月数都算进24个月。',
		'2024年6月前领过几个月的，以后每月500元，满多少个月发多少，怎样分次发没有写；这里一次按12个月算。',
	],
	cites: [rule, standard, steps, deadline, together, transition, cite('procedures', '九（二）')],
};
