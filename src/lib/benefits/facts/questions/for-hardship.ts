import { business } from './business';
import { monthsHad } from './months-had';
import { person } from './person';
import { individualRates } from './rates';
import { work } from './work';

/** What is asked of hard-to-employ persons. */
export const asked = { ...person, ...monthsHad, ...work, ...business, ...individualRates };
