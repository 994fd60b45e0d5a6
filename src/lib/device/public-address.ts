import { read, refuse, type Reading } from '$lib/engine/reading';

const hint = '请从浏览器的地址栏复制，像这样：https://example.cn/huisuan';

/** The pages of the house, one of which stands in the address bar while it is copied. */
const pages =
	/\/(?:about|batch|cases|counter|not-found|proof|retirement|settings|sheet|special-work|tables|(?:documents|subsidies)(?:\/[\w-]+)?)\/?$/;

/**
 * Reads the address under which the house stands for everybody. What stands behind the folder (a page's file, a question, a
 * fragment) is left out, and so is the slash at the end.
 *
 * @example readAddress(' https://example.cn/huisuan/#x ') // "https://example.cn/huisuan"; readAddress('') // ""
 */
export function readAddress(text: string): Reading<string> {
	const typed = text.trim();
	if (typed === '') return read('');
	let url: URL;
	try {
		url = new URL(typed);
	} catch {
		return refuse(`看不出是网址。${hint}`);
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		return refuse(`要以https://或http://开头。${hint}`);
	if (url.username || url.password) return refuse(`网址里不要有用户名和密码。${hint}`);
	const folder = url.pathname
		.replace(/[^/]+\.html?$/, '')
		.replace(pages, '/')
		.replace(/\/+$/, '');
	const address = url.origin + folder;
	return address.length > 150 ? refuse(`网址太长，放不进二维码。${hint}`) : read(address);
}
