import { error } from '@sveltejs/kit';
import { idsByPillar, matterIds, pillarOf, pillars } from '$lib/matters/ids';
import type { EntryGenerator, PageLoad } from './$types';
import { besides, loadExtra, loadMatter } from '../load';

export const entries: EntryGenerator = () =>
	pillars.flatMap((pillar) => idsByPillar[pillar].map((matter) => ({ pillar, matter })));

export const load: PageLoad = async ({ params }) => {
	const id = matterIds.find((each) => each === params.matter);
	if (!id || pillarOf(id) !== params.pillar) error(404);
	const helped = besides[id];
	const [matter, extra, help] = await Promise.all([loadMatter[id](), loadExtra[id]?.(), helped?.load()]);
	return {
		matter,
		Extra: extra?.default,
		beside: helped && help && { fact: helped.fact, Help: help.default },
	};
};
