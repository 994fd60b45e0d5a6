/** One server for the whole run; the tests find it through the base address of the configuration. */
import { BUILD } from '../site/pages.mjs';
import { serve } from '../site/serve.mjs';

export default async function start() {
	const { url, close } = await serve(BUILD, 0);
	process.env.HUISUAN_SITE = url;
	return close;
}
