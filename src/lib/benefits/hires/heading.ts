import { plain } from '$lib/engine/reading';

/**
 * A heading down to what it says: signs, blanks, what stands in brackets, and the form of a question taken off.
 *
 * @example bareHeading('是否继续缴费（是/否）') // "继续缴费"; bareHeading(' 身份证 号 ') // "身份证号"
 */
export const bareHeading = (heading: string): string =>
	plain(heading)
		.replace(/[([【][^)\]】]*[)\]】]/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/^(?:是否|有无|有没有)/, '')
		.replace(/吗$/, '');
