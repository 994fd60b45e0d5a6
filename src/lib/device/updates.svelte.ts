/** A new version is looked for at most so often. */
const checkEvery = 30 * 60_000;

/** iOS may not say that the new version has taken over. */
const patience = 2000;

/**
 * Whether the page works without a network, and whether a newer version is ready. It never reloads by itself: somebody
 * may be typing, here or in another tab.
 *
 * @example onMount(() => updates.start()); // {#if updates.waiting}<button onclick={() => updates.apply()}>
 */
export class Updates {
	#waiting = $state(false);
	#offlineReady = $state(false);
	#started = false;
	#asked = false;
	#reloading = false;
	#checkedAt = 0;
	#registration: ServiceWorkerRegistration | undefined;
	#skipWaiting: (() => Promise<void>) | undefined;

	/** A newer version is ready, or another tab has brought it in already: {@link apply} shows it. */
	get waiting(): boolean {
		return this.#waiting;
	}

	/** The pages have just been stored for use without a network. */
	get offlineReady(): boolean {
		return this.#offlineReady;
	}

	/** Registers the service worker. Once a page; never throws, also where there are no service workers. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		try {
			const { serviceWorker } = navigator;
			if (!serviceWorker) return;
			const { registerSW } = await import('virtual:pwa-register');
			this.#watch(serviceWorker);
			this.#skipWaiting = registerSW({
				onNeedRefresh: () => (this.#waiting = true),
				onOfflineReady: () => (this.#offlineReady = true),
				// Without this, every open tab would be reloaded when one asks.
				onNeedReload: () => undefined,
				onRegisteredSW: (_address, registration) => (this.#registration = registration),
				onRegisterError: () => undefined,
			});
		} catch {
			// Private windows and some chat applications refuse; everything works without it.
		}
	}

	#watch(serviceWorker: ServiceWorkerContainer): void {
		let controlled = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) this.#reload();
			else if (controlled) this.#waiting = true;
			controlled = true;
		});
		this.#checkedAt = Date.now();
		document.addEventListener('visibilitychange', () => this.#check());
	}

	#check(): void {
		if (document.visibilityState !== 'visible' || Date.now() - this.#checkedAt < checkEvery) return;
		this.#checkedAt = Date.now();
		this.#registration?.update().catch(() => undefined);
	}

	/** Reloads the page in the newer version. Only when the person asks for it. */
	apply(): void {
		if (this.#asked) return;
		this.#asked = true;
		if (!this.#registration?.waiting) {
			this.#reload();
			return;
		}
		void this.#skipWaiting?.();
		setTimeout(() => this.#reload(), patience);
	}

	#reload(): void {
		if (this.#reloading) return;
		this.#reloading = true;
		location.reload();
	}
}

/** The one of this page. */
export const updates = new Updates();
