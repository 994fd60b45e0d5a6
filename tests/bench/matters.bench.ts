/** What a keystroke costs: the answers as typed, read and worked out anew, for matters light and heavy. */
import { bench } from 'vitest';
import { day } from '$lib/engine/day';
import type { AnyMatter } from '$lib/matters/matter';
import { readMatter } from '$lib/matters/read-facts';
import { loadMatter } from '../../src/routes/[pillar]/load';

const on = day('2026-11-21');

const typed = {
	contributions: { insuredAs: 'employee', wage: '10000' },
	'disability-allowance': {
		birth: '1970-05',
		sex: 'male',
		contributedYears: '8',
		contributedExtraMonths: '6',
		allowanceAppliedIn: '2026-11',
		assessment: 'total',
		assessedOn: '2026-10-01',
	},
	'pension-estimate': {
		birth: '1970-05',
		sex: 'male',
		contributedYears: '20',
		payingOn: 'yes',
		accountBalance: '60000',
		averageIndex: '0.85',
		monthlyToAccount: '480',
	},
	'contribution-loan': {
		hukou: 'chongqing',
		insuredAlone: 'yes',
		hardToPay: 'yes',
		primeRate: '3.6',
		yearlyLoan: '10000',
		loanYears: '10',
		firstLoan: '2027-01',
		pensionStart: '2037-01',
		termMonths: '240',
	},
	'occupational-disease': { disease: '中毒', diagnosed: '2026-03-01' },
	training: { occupation: '焊工', skillLevel: 'level4', onSiteHours: '81', trainingOutcome: 'employed' },
	'skill-upgrade': { occupation: '焊工', skillLevel: 'level4', birth: '1980-05', sex: 'male' },
	'loan-plan': { borrower: 'person', loanAmount: '300000', termYears: '3', oneYearPrimeRate: '3.1' },
	'working-days': { countFrom: '2026-01-01', workingDays: '1000' },
} as const;

for (const [id, texts] of Object.entries(typed)) {
	const matter: AnyMatter = await loadMatter[id as keyof typeof typed]();
	bench(id, () => {
		readMatter(matter, texts, on);
	});
}
