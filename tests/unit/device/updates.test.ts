import type { RegisterSWOptions } from 'virtual:pwa-register';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Updates } from '$lib/device/updates.svelte';

const { registerSW, skipWaiting } = vi.hoisted(() => {
	const skipWaiting = vi.fn(() => Promise.resolve());
	return { skipWaiting, registerSW: vi.fn((_options: RegisterSWOptions) => skipWaiting) };
});
vi.mock('virtual:pwa-register', () => ({ registerSW }));

/** A page whose service worker the test drives. */
function page({ controlled }: { controlled: boolean }) {
	const serviceWorker = Object.assign(new EventTarget(), { controller: controlled ? {} : null });
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const reload = vi.fn();
	vi.stubGlobal('navigator', { serviceWorker });
	vi.stubGlobal('document', document);
	vi.stubGlobal('location', { reload });
	const registration = { waiting: null as object | null, update: vi.fn(() => Promise.resolve()) };
	return {
		reload,
		registration,
		takesOver: () => serviceWorker.dispatchEvent(new Event('controllerchange')),
		shows: (visibilityState: string) => {
			document.visibilityState = visibilityState;
			document.dispatchEvent(new Event('visibilitychange'));
		},
		async start() {
			const updates = new Updates();
			await updates.start();
			const options = registerSW.mock.lastCall?.[0] ?? {};
			options.onRegisteredSW?.('/sw.js', registration as unknown as ServiceWorkerRegistration);
			return { updates, options };
		},
	};
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.clearAllMocks();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a newer version', () => {
	test('is announced, and waits', async () => {
		const { start, reload } = page({ controlled: true });
		const { updates, options } = await start();
		expect([updates.waiting, updates.offlineReady]).toEqual([false, false]);
		options.onNeedRefresh?.();
		options.onNeedReload?.();
		vi.advanceTimersByTime(3_600_000);
		expect([updates.waiting, reload.mock.calls.length]).toEqual([true, 0]);
		expect(skipWaiting).not.toHaveBeenCalled();
	});

	test('comes when asked for, once it has taken over', async () => {
		const { start, reload, registration, takesOver } = page({ controlled: true });
		const { updates } = await start();
		registration.waiting = {};
		updates.apply();
		expect(skipWaiting).toHaveBeenCalledTimes(1);
		expect(reload).not.toHaveBeenCalled();
		takesOver();
		expect(reload).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(10_000);
		updates.apply();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	test('comes after two seconds where nobody says that it took over', async () => {
		const { start, reload, registration } = page({ controlled: true });
		const { updates } = await start();
		registration.waiting = {};
		updates.apply();
		vi.advanceTimersByTime(1999);
		expect(reload).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(reload).toHaveBeenCalledTimes(1);
	});

	test('brought in by another tab never reloads this one, but can be asked for', async () => {
		const { start, reload, takesOver } = page({ controlled: true });
		const { updates } = await start();
		takesOver();
		expect([updates.waiting, reload.mock.calls.length]).toEqual([true, 0]);
		updates.apply();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	test('the very first one is none', async () => {
		const { start, takesOver } = page({ controlled: false });
		const { updates, options } = await start();
		options.onOfflineReady?.();
		takesOver();
		expect([updates.waiting, updates.offlineReady]).toEqual([false, true]);
	});
});

describe('looking for a newer version', () => {
	test('when the page is seen again, at most every half hour', async () => {
		const { start, registration, shows } = page({ controlled: true });
		await start();
		const looks = () => registration.update.mock.calls.length;
		shows('visible');
		expect(looks()).toBe(0);
		vi.advanceTimersByTime(29 * 60_000);
		shows('visible');
		expect(looks()).toBe(0);
		vi.advanceTimersByTime(60_000);
		shows('hidden');
		expect(looks()).toBe(0);
		shows('visible');
		shows('visible');
		expect(looks()).toBe(1);
		vi.advanceTimersByTime(30 * 60_000);
		shows('visible');
		expect(looks()).toBe(2);
	});

	test('without a network it is quietly left for later', async () => {
		const { start, registration, shows } = page({ controlled: true });
		await start();
		registration.update.mockRejectedValue(new TypeError('offline'));
		vi.advanceTimersByTime(30 * 60_000);
		expect(() => shows('visible')).not.toThrow();
		await vi.runAllTimersAsync();
	});
});

describe('where there are no service workers', () => {
	test.each([
		['not offered', {}],
		[
			'refused',
			{
				get serviceWorker() {
					throw new DOMException('', 'SecurityError');
				},
			},
		],
	])('%s: nothing happens', async (_name, navigator) => {
		vi.stubGlobal('navigator', navigator);
		const updates = new Updates();
		await expect(updates.start()).resolves.toBeUndefined();
		expect([updates.waiting, updates.offlineReady]).toEqual([false, false]);
		expect(registerSW).not.toHaveBeenCalled();
	});

	test('registering twice registers once', async () => {
		page({ controlled: true });
		const updates = new Updates();
		await Promise.all([updates.start(), updates.start()]);
		expect(registerSW).toHaveBeenCalledTimes(1);
	});

	test('a registration that fails is no error', async () => {
		page({ controlled: false });
		registerSW.mockImplementationOnce((options) => {
			options.onRegisterError?.(new TypeError());
			return skipWaiting;
		});
		await expect(new Updates().start()).resolves.toBeUndefined();
	});
});
