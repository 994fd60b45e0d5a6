/** Starts the worker of a batch. Alone in this file, so that another build can start one that came with the page. */
export const startWorker = (): Worker =>
	new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' });
