/** What the specs on subsidies share: people of the documents' examples, as links, and reading the result. */
import type { Page } from '@playwright/test';
import { expect } from './support';

/** A graduate of 2024 whom a small firm hired in August 2024, everything in order, as the firm answers. */
export const HIRED =
	'employer=small&graduate=yes&graduationYear=2024&registered=yes&firstInsured=2024-08&contract=yes' +
	'&threeInsurances=yes&continuous=yes&stillInsured=yes&received=none&hardship=none&publicWelfarePost=none';

/** The same graduate, from a university elsewhere, in a listed shortage post, as they answer themselves. */
export const GRADUATE =
	'birth=2001-09&graduationYear=2024&school=elsewhere&registered=yes&received=none&work=employed&employer=small' +
	'&contract=yes&firstInsured=2024-08&continuous=yes&stillInsured=yes&employmentRegistered=2024-08&filedAhead=yes' +
	'&shortagePost=yes&cvSent=yes&industry=manufacturing&worksInChongqing=yes&dispatched=no&studyingOn=no';

/** The large sum, and what is said to come later. */
export async function expectTotals(page: Page, now: string, later?: string) {
	await expect(page.locator('[data-answer="total-now"]')).toHaveText(now);
	const after = page.locator('[data-answer="total-later"]');
	if (later === undefined) await expect(after).toHaveCount(0);
	else await expect(after).toContainText(later);
}

/** One benefit as the result shows it. */
export const card = (page: Page, benefit: string) => page.locator(`[data-benefit="${benefit}"]`);

/** What became of each benefit: `{ "expansion-grant": "now", … }`. */
export const kindsOf = (page: Page) =>
	page
		.locator('[data-benefit]')
		.evaluateAll((cards) =>
			Object.fromEntries(cards.map(({ dataset }) => [dataset['benefit'], dataset['kind']])),
		) as Promise<Record<string, string>>;

/** Answers the question in sight by the button of that name. */
export const tap = (page: Page, answer: string) =>
	page.getByRole('region', { name: /^问题/ }).getByRole('button', { name: answer, exact: true }).click();
