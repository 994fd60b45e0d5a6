import { agency } from './agency';
import { post } from './post';
import { work } from './work';

/** What is asked of placement agencies. */
export const asked = { ...work, ...post, ...agency };
