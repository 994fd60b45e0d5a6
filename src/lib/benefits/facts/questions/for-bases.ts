import { base } from './base';
import { trainee } from './trainee';

/** What is asked of traineeship bases. */
export const asked = { ...trainee, ...base };
