import { pageAt } from './address';
import { pathOf } from './topics';

/** The router decodes an address twice, and fails at what cannot be decoded. */
function decodes(fragment: string): boolean {
	try {
		return decodeURIComponent(decodeURIComponent(fragment)) !== '';
	} catch {
		return fragment === '';
	}
}

/**
 * Where an answer opens again that was kept as a link's fragment. One damaged beyond reading still opens, without the signs
 * that the router would stumble over, and the page says what it could not use.
 *
 * @example addressOf('retirement', 'birth=1970-05&sex=male') // "/retirement/#birth=1970-05&sex=male"
 */
export function addressOf(topic: string, answer: string): string {
	const kept = answer.replace(/[^\w=&.%-]/g, '');
	const fragment = decodes(kept) ? kept : kept.replaceAll('%', '');
	return pageAt(pathOf(topic), fragment === '' || fragment.includes('=') ? fragment : `${fragment}=`);
}
