/** `npm start`: builds the site and serves it until Ctrl-C. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await build({ logLevel: 'error' });
const { url } = await serve('build', Number(process.env.PORT ?? 4173));
console.log(`惠算 · ${url}/`);
