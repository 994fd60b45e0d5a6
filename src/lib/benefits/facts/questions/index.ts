import type { Questions } from '$lib/engine/fact';
import type { BenefitFacts } from '../facts';
import { agency } from './agency';
import { base } from './base';
import { business } from './business';
import { monthsHad } from './months-had';
import { person } from './person';
import { post } from './post';
import { employerRates, individualRates } from './rates';
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
