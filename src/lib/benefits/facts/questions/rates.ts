import type { Question } from '$lib/engine/fact';
import { rateHints, whyRatesAreAsked, type AskedRate } from '$lib/law/pension-rates';
import type { SomeQuestions } from './make';

const askedRate = (kind: 'rate' | 'money', key: AskedRate, asks: string): Question => ({
	kind,
	asks,
	help: `${whyRatesAreAsked}${rateHints[key].says}`,
});

/** What an employer pays of somebody's contributions: no document gives it. */
export const employerRates = {
	employerPensionRate: askedRate('rate', 'employerPensionRate', '单位缴养老保险的比例是多少？'),
	employerUnemploymentRate: askedRate('rate', 'employerUnemploymentRate', '单位缴失业保险的比例是多少？'),
	employerMedicalRate: askedRate('rate', 'employerMedicalRate', '单位缴医疗保险（含大额医疗）的比例是多少？'),
} satisfies SomeQuestions;

/** What somebody pays who is insured alone: no document gives it. */
export const individualRates = {
	individualPensionRate: askedRate('rate', 'individualPensionRate', '以个人身份缴养老保险的比例是多少？'),
	lowestMedicalTier: askedRate('money', 'lowestMedicalTier', '医疗保险最低一档，一个月缴多少钱？'),
} satisfies SomeQuestions;
