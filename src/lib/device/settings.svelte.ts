import { keep, kept } from './kept';

/** How the program works on this device, as chosen in the settings. */
export interface Settings {
	/** 窗口模式: many people a day, one after another */
	readonly counter: boolean;
	/** after so many minutes without a key or a touch the screen is covered */
	readonly idleMinutes: number;
	/** where links and codes lead, without a slash at its end; empty is where the program itself stands */
	readonly address: string;
}

const key = 'huisuan.settings';

export const idleChoices = [1, 2, 3, 5, 10, 15] as const;

/** What holds until something is chosen. */
export const usualSettings: Settings = { counter: false, idleMinutes: 3, address: '' };

/** What of a stored text still makes sense; of the rest, the usual. Never throws. */
export function readSettings(text: string | undefined): Settings {
	let given: unknown;
	try {
		given = JSON.parse(text ?? '{}');
	} catch {
		return usualSettings;
	}
	const { counter, idleMinutes, address } = Object(given) as Record<keyof Settings, unknown>;
	return {
		counter: counter === true,
		idleMinutes: idleChoices.find((choice) => choice === idleMinutes) ?? usualSettings.idleMinutes,
		address: typeof address === 'string' && /^https?:\/\/[^\s#?]+$/.test(address) ? address : '',
	};
}

let chosen = $state.raw<Settings>(usualSettings);

/** The settings now; on the server, and until {@link loadSettings}, the usual ones. */
export const settings = (): Settings => chosen;

/** Reads what was chosen on this device before. */
export const loadSettings = (): void => void (chosen = readSettings(kept(key)));

/** Changes some settings, for this device. Never throws. */
export function changeSettings(change: Partial<Settings>): void {
	chosen = { ...chosen, ...change };
	keep(key, JSON.stringify(chosen));
}
