import type { Pathname } from '$app/types';
import { names } from '$lib/benefits/names';
import type { Pillar } from '$lib/matters/ids';

/** What else concerns whoever comes for the matters of a pillar, and stands on other pages. */
export const elsewhere: Readonly<
	Record<Pillar, readonly { readonly path: Pathname; readonly title: string }[]>
> = {
	insurance: [],
	startup: [
		{ path: '/subsidies/startup-grant/', title: names['startup-grant'] },
		{ path: '/subsidies/employer/', title: '我招了人，单位能领什么' },
		{ path: '/subsidies/graduate/', title: '我是毕业生，能领什么' },
	],
	skills: [
		{ path: '/certificates/', title: '我要考证' },
		{ path: '/subsidies/traineeship/', title: names.traineeship },
	],
	certificates: [
		{ path: '/skills/', title: '我在学技能' },
		{ path: '/subsidies/graduate/', title: '我是毕业生，能领什么' },
	],
};
