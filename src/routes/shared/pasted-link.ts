import type { Pathname } from '$app/types';
import { read, refuse, type Reading } from '$lib/engine/reading';

/** The pages an answer may stand on, wherever the house stands: at a root, under a sub-path, in one file. */
const page =
	/(?:^|[/#])((?:retirement|sheet|tables|special-work|subsidies(?:\/[\w-]+)?|(?:insurance|startup|skills|certificates)(?:\/[\w-]+)?|documents(?:\/[\w-]+)?)\/)(?:index\.html)?(?:\?[^#]*)?(?:#(.*))?$/s;

/**
 * The page and fragment an answer's link leads to, also one made by the house at another address.
 *
 * @example readPastedLink('https://example.cn/huisuan/retirement/#birth=1970-05') // /retirement/, birth=1970-05
 */
export function readPastedLink(text: string): Reading<{ path: Pathname; fragment: string }> {
	const typed = text.trim().slice(0, 4000);
	const [, path, fragment = ''] = page.exec(typed) ?? [];
	if (!path)
		return refuse('看不出是惠算的链接。请把整条链接复制过来，像这样：https://…/retirement/#birth=1970-05');
	try {
		// The router fails at what cannot be decoded.
		decodeURIComponent(decodeURIComponent(fragment));
		return read({ path: `/${path}` as Pathname, fragment });
	} catch {
		return read({ path: `/${path}` as Pathname, fragment: fragment.replaceAll('%', '') });
	}
}
