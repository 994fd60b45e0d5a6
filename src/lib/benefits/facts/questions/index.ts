import type { Questions } from '$lib/engine/fact';
import type { Reading } from '$lib/engine/reading';
import type { BenefitFacts, FactKey } from '../facts';
import { agency } from './agency';
import { base } from './base';
import { business } from './business';
import { monthsHad } from './months-had';
import { person } from './person';
import { post } from './post';
import { employerRates, individualRates } from './rates';
import { readAs, writeAs } from './read';
import { trainee } from './trainee';
import { work } from './work';

/** What is asked about each fact, in the order of the facts. One question serves the person and whoever hired them. */
export const questions: Questions<BenefitFacts> = {
	...person,
	...monthsHad,
	...work,
	...post,
	...business,
	...agency,
	...trainee,
	...base,
	...employerRates,
	...individualRates,
};

/**
 * Reads an answer to one question from text: typed, chosen, in a link or in a file. Never throws.
 *
 * @example readAnswer('firstInsured', '2024年8月') // 2024-08; readAnswer('employerMedicalRate', '8.5%') // 850
 */
export const readAnswer = <Key extends FactKey>(
	key: Key,
	text: string,
): Reading<NonNullable<BenefitFacts[Key]>> => readAs(key, questions[key], text);

/**
 * Writes an answer as text, as {@link readAnswer} reads it.
 *
 * @example writeAnswer('firstInsured', monthOf(2024, 8)) // "2024-08"; writeAnswer('graduate', true) // "yes"
 */
export const writeAnswer = <Key extends FactKey>(key: Key, value: NonNullable<BenefitFacts[Key]>): string =>
	writeAs(questions[key], value);
