import { monthsHad } from './months-had';
import { person } from './person';
import { post } from './post';
import { employerRates } from './rates';
import { work } from './work';

/** What is asked of employers about somebody hired. */
export const asked = { ...person, ...monthsHad, ...work, ...post, ...employerRates };
