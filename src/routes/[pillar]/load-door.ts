import { matterGroups } from '$lib/matters/groups';
import type { Pillar } from '$lib/matters/ids';
import type { AnyMatter } from '$lib/matters/matter';
import { loadMatter } from './load';

/** All matters behind a door, in the order they are listed there. */
export const loadDoor = (pillar: Pillar): Promise<readonly AnyMatter[]> =>
	Promise.all(
		[...new Set(matterGroups[pillar].flatMap(({ matters }) => matters))].map((id) => loadMatter[id]()),
	);
