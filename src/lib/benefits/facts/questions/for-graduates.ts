import { business } from './business';
import { monthsHad } from './months-had';
import { person } from './person';
import { trainee } from './trainee';
import { work } from './work';

/** What is asked of graduates. */
export const asked = { ...person, ...monthsHad, ...work, ...business, ...trainee };
