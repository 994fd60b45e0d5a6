import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { cite } from './cite';

const rule = cite('measures', '第二条');
const annex = cite('measures', '附件4');

/**
 * The minimum contribution period for a monthly pension, in months, by the year that counts.
 * Fifteen years until 2029; from 2030 half a year more each January, twenty years from 2039 on. Annex 4 ends with 2039;
 * that twenty years stay is Article 2's. Before 2025 the reform's text states nothing, so there is no value.
 */
export const minimumPeriod: Dated<number> = dated([
	{ from: day('2025-01-01'), value: 180, cite: annex },
	{ from: day('2030-01-01'), value: 186, cite: annex },
	{ from: day('2031-01-01'), value: 192, cite: annex },
	{ from: day('2032-01-01'), value: 198, cite: annex },
	{ from: day('2033-01-01'), value: 204, cite: annex },
	{ from: day('2034-01-01'), value: 210, cite: annex },
	{ from: day('2035-01-01'), value: 216, cite: annex },
	{ from: day('2036-01-01'), value: 222, cite: annex },
	{ from: day('2037-01-01'), value: 228, cite: annex },
	{ from: day('2038-01-01'), value: 234, cite: annex },
	{ from: day('2039-01-01'), value: 240, cite: annex },
	{ from: day('2040-01-01'), value: 240, cite: rule },
]);
