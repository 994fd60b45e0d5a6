import { monthsHad } from './months-had';
import { person } from './person';
import { work } from './work';

/** What is asked of whoever works, or about somebody hired. */
export const asked = { ...person, ...monthsHad, ...work };
