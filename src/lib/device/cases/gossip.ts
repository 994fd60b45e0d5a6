/** What tabs tell each other; never what is kept. */
export type Said = 'changed' | 'locked';

/** Speaks with the other tabs of this browser, where it can. Never throws. */
export class Gossip {
	#channel: BroadcastChannel | undefined;

	/** @param onHeard is told what other tabs say, not what this one says */
	constructor(onHeard: (said: Said) => void) {
		try {
			this.#channel = new BroadcastChannel('huisuan-cases');
			this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
				if (data === 'changed' || data === 'locked') onHeard(data);
			};
			// In node an open channel keeps the process alive.
			(this.#channel as { unref?: () => void }).unref?.();
		} catch {
			this.#channel = undefined;
		}
	}

	say(said: Said): void {
		try {
			this.#channel?.postMessage(said);
		} catch {
			// A closed channel: the others learn of it when they look.
		}
	}
}
