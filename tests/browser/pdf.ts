/** Reading back what was printed. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The pages as they would come out of the printer, each as its text without blanks. */
export async function printed(page: Page): Promise<string[]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const document = await getDocument({ data, verbosity: 0 }).promise;
	const texts: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		// Fonts name some characters by their look-alikes among the radicals.
		texts.push(text.normalize('NFKC').replace(/\s+/g, ''));
	}
	return texts;
}
