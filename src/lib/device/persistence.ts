/** What the browser says to keeping what is saved for good, until somebody clears it. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** Asks a browser's storage something it may not know, or may not answer. */
async function ask(question: 'persist' | 'persisted'): Promise<Persistence> {
	try {
		const { storage } = navigator;
		if (typeof storage?.[question] !== 'function') return 'unknown';
		return (await storage[question]()) ? 'granted' : 'refused';
	} catch {
		// Some browsers throw where storage is blocked.
		return 'unknown';
	}
}

/** Asks the browser not to clear what is kept. It may refuse: the file is for keeping. Never throws. */
export const askToPersist = (): Promise<Persistence> => ask('persist');

/** Whether the browser has promised not to clear what is kept. Never throws. */
export const persistence = (): Promise<Persistence> => ask('persisted');
