import { error } from '@sveltejs/kit';
import { benefitIds } from '$lib/benefits/ids';
import type { EntryGenerator, PageLoad } from './$types';
import { loadGuide } from '../guides';
import { loadBenefit, loadExtra } from './load';

export const entries: EntryGenerator = () => benefitIds.map((benefit) => ({ benefit }));

export const load: PageLoad = async ({ params }) => {
	const id = benefitIds.find((each) => each === params.benefit);
	if (!id) error(404);
	const [benefit, guide, extra] = await Promise.all([loadBenefit[id](), loadGuide(id), loadExtra[id]?.()]);
	return { benefit, guide, Extra: extra?.default };
};
