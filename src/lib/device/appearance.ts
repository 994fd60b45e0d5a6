import { forget, keep, kept } from './kept';

/** How a person wants the pages to look. `static/appearance.js` applies the same before the first paint. */
export interface Appearance {
	/** system: as the device is set */
	readonly theme: 'system' | 'light' | 'dark';
	/** 大字版 */
	readonly large: boolean;
	/** body text of 大字版 in points */
	readonly size: 18 | 24 | 30;
}

/** The sizes of body text in 大字版, in points. */
export const largeSizes = [18, 24, 30] as const;

/** How the pages look to somebody who chose nothing. */
export const usualAppearance: Appearance = { theme: 'system', large: false, size: 18 };

const key = 'huisuan.appearance';

/**
 * Reads a stored preference; whatever is absent or not understood is as usual. Never throws.
 *
 * @example parseAppearance('{"theme":"dark"}') // { theme: 'dark', large: false, size: 18 }
 */
export function parseAppearance(text: string | undefined): Appearance {
	let stored: Partial<Record<keyof Appearance, unknown>>;
	try {
		stored = Object(JSON.parse(text ?? '{}'));
	} catch {
		return usualAppearance;
	}
	return {
		theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : usualAppearance.theme,
		large: stored.large === true,
		size: largeSizes.find((size) => size === stored.size) ?? usualAppearance.size,
	};
}

/** The preference kept on this device, or the usual one. Never throws. */
export const readAppearance = (): Appearance => parseAppearance(kept(key));

/**
 * The data attributes of <html> that stand for a preference; undefined means the attribute is absent.
 *
 * @example attributesOf({ theme: 'dark', large: true, size: 24 }) // { theme: 'dark', large: '', size: '24' }
 */
export const attributesOf = ({ theme, large, size }: Appearance): Record<string, string | undefined> => ({
	theme: theme === 'system' ? undefined : theme,
	large: large ? '' : undefined,
	size: large ? String(size) : undefined,
});

/** Makes the page look so: sets data-theme, data-large and data-size on <html>. */
export function applyAppearance(appearance: Appearance): void {
	const { dataset } = document.documentElement;
	for (const [name, value] of Object.entries(attributesOf(appearance))) {
		if (value === undefined) delete dataset[name];
		else dataset[name] = value;
	}
}

/**
 * Keeps a preference and makes the page look so. Never throws.
 *
 * @returns whether the device keeps it; if not, it lasts until the page is closed
 */
export function saveAppearance(appearance: Appearance): boolean {
	applyAppearance(appearance);
	return keep(key, JSON.stringify(appearance));
}

/** Forgets the preference and makes the page look as usual. */
export function forgetAppearance(): void {
	forget(key);
	applyAppearance(usualAppearance);
}
