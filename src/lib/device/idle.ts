/** What somebody does who is there. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Other tabs are told at most so often that somebody is there, in milliseconds. */
const pause = 5_000;

/**
 * Does something once nobody pressed a key or touched anything for some minutes, in this tab or in another of this browser,
 * and again the next time. A computer that slept counts as left alone.
 *
 * @param minutes asked anew each time
 * @returns stops it
 */
export function whenIdle(minutes: () => number, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = Date.now();
	let told = 0;
	let channel: BroadcastChannel | undefined;

	const wait = () => {
		clearTimeout(timer);
		last = Date.now();
		timer = setTimeout(act, minutes() * 60_000);
	};
	const look = () => {
		if (document.visibilityState === 'visible' && Date.now() - last >= minutes() * 60_000) act();
	};
	const heard = () => {
		look();
		wait();
		if (Math.abs(last - told) < pause) return;
		told = last;
		try {
			channel?.postMessage('active');
		} catch {
			// The other tabs lock a little early then.
		}
	};

	try {
		channel = new BroadcastChannel('huisuan-active');
		channel.onmessage = wait;
	} catch {
		// One tab knows only of itself then.
	}
	for (const sign of signs) addEventListener(sign, heard, { capture: true, passive: true });
	document.addEventListener('visibilitychange', look);
	wait();
	return () => {
		clearTimeout(timer);
		channel?.close();
		for (const sign of signs) removeEventListener(sign, heard, { capture: true });
		document.removeEventListener('visibilitychange', look);
	};
}
