import type { Pathname } from '$app/types';

/** One way in: who one is. */
export interface Door {
	readonly id: 'graduate' | 'hardship' | 'employer' | 'base' | 'agency';
	readonly name: string;
	readonly says: string;
}

/** The ways in; the first three are the ones most people need. */
export const doors = [
	{
		id: 'graduate',
		name: '我是毕业生',
		says: '刚毕业、快毕业，上班、灵活就业、创业或者在找工作，看自己能领什么。',
	},
	{
		id: 'hardship',
		name: '我就业困难',
		says: '“4050”、低保、零就业家庭、残疾、脱贫等，灵活就业、创业或者没有工作，看自己能领什么。',
	},
	{
		id: 'employer',
		name: '我招了人',
		says: '单位新招了毕业生、失业青年或就业困难人员，看单位能领什么。',
	},
	{
		id: 'base',
		name: '我办见习基地',
		says: '接收见习人员，看一年能领多少，该在哪天前做什么。',
	},
	{
		id: 'agency',
		name: '我是人力资源机构',
		says: '免费介绍工作，看能领多少职业介绍补贴。',
	},
] as const satisfies readonly Door[];

/** The door of an id. */
export const doorOf = (id: Door['id']): Door => doors.find((door) => door.id === id) ?? doors[0];

/** What an enquiry behind a door is called, and where it is. */
export const scopeOf = ({ id, name }: Door): { title: string; path: Pathname } => ({
	title: name,
	path: `/subsidies/${id}/`,
});
