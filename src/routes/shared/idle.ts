/** Who wants to know that nobody has touched the computer for a while: what is open is locked then. */
const listeners = new Set<() => void>();

/** Asks to be told; gives back how to be told no more. */
export function onIdle(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Nobody has touched the computer for as long as the settings say. */
export const idled = (): void => listeners.forEach((listener) => listener());
