import type { Citation } from './citation';
import type { Day } from './day';

/** When a rule holds, as printed. */
export interface InForce {
	readonly from: Day;
	/** the last day as printed; after it the rule may have been prolonged or not */
	readonly until?: Day;
	/** the last day on which claims are received, where one is printed */
	readonly lastReceipt?: Day;
	/** what is known of a prolongation, or that nothing is known */
	readonly remark?: string;
	readonly cite: Citation;
}
