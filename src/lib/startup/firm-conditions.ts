/** What a small firm must fulfil to have a guaranteed startup loan. 渝人社发〔2024〕11号 一（二）. */
import type { Condition } from '$lib/engine/condition';
import { truthOf } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { startupLoan as law } from '$lib/law/startup-loan';
import type { StartupLoanFacts } from './startup-loan-facts';

type Facts = StartupLoanFacts;

const small: Condition<Facts> = {
	says: '是小型或微型企业',
	cite: cite('startupLoan', '一（二）1'),
	needs: ['employer'],
	holds: ({ employer }) => truthOf(employer === undefined ? undefined : employer === 'small'),
	otherwise({ employer }) {
		if (employer === undefined || employer === 'small') return undefined;
		return employer === 'sole-trader'
			? '个体工商户用个人的名义申请，前面请选“个人”'
			: '只贷给小型、微型企业；拿不准大小的，请问区县人社部门';
	},
};

/**
 * How many of a firm's staff must be newly hired persons who qualify: 10 %, above 100 staff 5 %, the next whole number up.
 *
 * @example hiresNeeded(45) // 5; hiresNeeded(100) // 10; hiresNeeded(101) // 6
 */
export function hiresNeeded(staff: number): number {
	const { many, share, shareOfMany } = law.hires;
	return Math.ceil((staff * (staff > many ? shareOfMany : share)) / 100);
}

/** How many more must be hired: each of them is staff too. */
function hiresStillNeeded(staff: number, newHires: number): number {
	let more = 0;
	while (newHires + more < hiresNeeded(staff + more)) more += 1;
	return more;
}

const hires: Condition<Facts> = {
	says: '最近1年新招的符合条件的人，达到现有职工的10%（超过100人的企业5%），都签了1年以上合同',
	cite: law.hires.cite,
	needs: ['loanStaff', 'newHires'],
	holds: ({ loanStaff, newHires }) =>
		loanStaff === undefined || newHires === undefined
			? 'unknown'
			: truthOf(newHires >= hiresNeeded(loanStaff)),
	otherwise({ loanStaff, newHires }) {
		if (loanStaff === undefined) return undefined;
		const needed = hiresNeeded(loanStaff);
		return newHires === undefined
			? `${loanStaff}名职工，要新招${needed}名`
			: `${loanStaff}名职工，要新招${needed}名；再招${hiresStillNeeded(loanStaff, newHires)}名符合条件的就够`;
	},
	canChange: true,
};

const cleanRecord: Condition<Facts> = {
	says: '没有拖欠工资、欠缴社会保险费等违法违规记录',
	cite: cite('startupLoan', '一（二）3'),
	needs: ['badRecord'],
	holds: ({ badRecord }) => truthOf(badRecord === undefined ? undefined : !badRecord),
	otherwise: ({ badRecord }) =>
		badRecord ? '先补发、补缴。补了以后算不算，文件没有写，请问区县人社部门' : undefined,
	canChange: true,
};

const registeredHere: Condition<Facts> = {
	says: '在重庆注册，住所在重庆，还在经营',
	cite: cite('startupLoan', '一（二）4'),
	needs: ['firmHere'],
	holds: ({ firmHere }) => truthOf(firmHere),
	otherwise: ({ firmHere }) => (firmHere === false ? '注册和住所都要在重庆' : undefined),
};

/** What is asked of the firm itself, in the order it is looked at. */
export const ofFirm: readonly Condition<Facts>[] = [small, hires, registeredHere, cleanRecord];
