import { cite } from './cite';

/** The contribution loan (渝保贷) of Chongqing. 渝人社发〔2024〕10号. */
export const contributionLoan = {
	/** what the rate lies below the prime rate for more than five years, in hundredths of a per cent */
	belowPrime: { hundredths: 100, cite: cite('contributionLoan', '二（二）') },
	/** a year's loan is usually not above the contributions on the whole of last year's average wage */
	yearly: { cite: cite('contributionLoan', '二（三）1') },
	term: { cite: cite('contributionLoan', '二（三）2') },
	repayment: { cite: cite('contributionLoan', '二（五）') },
	who: { cite: cite('contributionLoan', '一') },
} as const;
