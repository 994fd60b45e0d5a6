import { day } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import type { InForce } from '$lib/engine/in-force';

/** How the notice on procedures stands: no last day is printed. */
export const proceduresInForce: InForce = {
	from: day('2024-06-01'),
	remark: '文件没有写到期日，也没有查到废止它的文件。',
	cite: cite('procedures', '十'),
};
