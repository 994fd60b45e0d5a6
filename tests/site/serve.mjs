/** Serves the built site as any plain static host would. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** @param {string} path */
function caching(path) {
	if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	if (path.startsWith('/icons/')) return 'public, max-age=86400';
	return 'no-cache';
}

/**
 * Port 0 is any free one; a port that is taken gives way to the next.
 * @param {string} folder
 * @param {number} port
 * @param {string} [unknown] the page that answers addresses nobody published
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve(folder, port, unknown = 'not-found/index.html') {
	const notFound = readFileSync(join(folder, unknown));
	const files = sirv(folder, {
		gzip: true,
		brotli: true,
		etag: true,
		setHeaders: (response, path) => response.setHeader('Cache-Control', caching(path)),
		onNoMatch(_request, response) {
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
			response.end(notFound);
		},
	});
	const server = createServer(files);

	return new Promise((resolve, reject) => {
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE') reject(error);
			else server.listen(++port);
		});
		server.on('listening', () => {
			const address = server.address();
			const taken = typeof address === 'object' && address ? address.port : port;
			resolve({
				url: `http://localhost:${taken}`,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						server.closeAllConnections();
					}),
			});
		});
		server.listen(port);
	});
}
