import { pillarOf, type MatterId } from '$lib/matters/ids';
import type { Pathname } from '$app/types';

/** The page of a matter. `pathOfMatter('minimum-wage')` is "/insurance/minimum-wage/". */
export const pathOfMatter = (id: MatterId): Pathname => `/${pillarOf(id)}/${id}/`;
