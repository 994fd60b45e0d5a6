import type { LoanGroup } from '$lib/law/startup-loan';
import type { AgeFacts } from '$lib/matters/shared-facts';
import type { LoanFacts } from './loan-facts';

export type WaiverGround = 'recommended' | 'honoured' | 'creditworthy' | 'steady';

export type StartupLoanFacts = LoanFacts &
	AgeFacts & {
		loanGroup?: LoanGroup | 'none';
		/** as on the subsidies page */
		graduationYear?: number;
		/** what shows that the business exists */
		businessProof?: 'own' | 'spouse' | 'online' | 'none';
		projectHere?: boolean;
		/** has a permanent post in the administration or a public institution */
		permanentPost?: boolean;
		/** loans of oneself and one's spouse */
		otherLoans?: readonly ('student' | 'microcredit' | 'home' | 'car' | 'consumer' | 'other')[];
		/** small consumer loans and what is owed on credit cards, all together */
		consumerLoans?: number;
		largestConsumerLoan?: number;
		/** a guaranteed startup loan that is not paid back yet, one's own or of the same firm */
		runningLoan?: 'none' | 'personal' | 'firm';
		/** guaranteed startup loans had before */
		earlierLoans?: number;
		earlierRepaid?: boolean;
		othersQualify?: boolean;
		waiverGrounds?: readonly WaiverGround[];
		/** as on the subsidies page */
		employer?: 'small' | 'firm' | 'sole-trader' | 'organisation' | 'state';
		loanStaff?: number;
		/** hired in the last twelve months, qualifying themselves, with a contract of at least a year */
		newHires?: number;
		badRecord?: boolean;
		firmHere?: boolean;
	};
