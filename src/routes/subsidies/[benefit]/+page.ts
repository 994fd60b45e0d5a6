import { error } from '@sveltejs/kit';
import { benefitIds } from '$lib/benefits/ids';
import type { EntryGenerator, PageLoad } from './$types';
import { loadGuide } from '../guides';
import { loadBenefit, loadExtra, loadQuestions } from './load';

export const entries: EntryGenerator = () => benefitIds.map((benefit) => ({ benefit }));

export const load: PageLoad = async ({ params }) => {
	const id = benefitIds.find((each) => each === params.benefit);
	if (!id) error(404);
	const [benefit, { asked }, guide, extra] = await Promise.all([
		loadBenefit[id](),
		loadQuestions[id](),
		loadGuide(id),
		loadExtra[id]?.(),
	]);
	return { benefit, questions: asked, guide, Extra: extra?.default };
};
