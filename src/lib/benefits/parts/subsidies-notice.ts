/** What every benefit of the notice of May 2024 shares. 渝人社发〔2024〕14号. */
import type { Citation } from '$lib/engine/citation';
import type { Condition } from '$lib/engine/condition';
import { day, sayDay } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import { readOn } from '$lib/law/read-on';
import type { InForce } from '$lib/engine/in-force';
import { when } from './conditions';
import type { BenefitFacts } from '../facts/facts';

/** How the notice of May 2024 stands: printed to the end of 2025, and nothing known of a prolongation. */
export const subsidiesInForce: InForce = {
	from: day('2024-06-01'),
	until: day('2025-12-31'),
	remark: `文件写明执行到2025年12月31日，到期前评估，再定是否延续。到${sayDay(readOn)}，没有查到延续的文件，也没有查到废止或接替的文件。现在还办不办，请问12333。`,
	cite: cite('subsidies', '五（五）'),
};

/** Somebody of Chongqing. */
export const chongqingHukou = (at: Citation): Condition<BenefitFacts> =>
	when('hukou', (hukou) => hukou === 'chongqing', {
		says: '重庆户籍',
		cite: at,
		otherwise: '这类人员要有重庆户籍',
	});
