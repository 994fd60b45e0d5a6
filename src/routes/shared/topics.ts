import { names } from '$lib/benefits/names';
import { matterOfTopic } from '$lib/matters/ids';
import { matterNames } from '$lib/matters/names';
import type { Pathname } from '$app/types';
import { doors } from '../subsidies/doors';
import { pathOfMatter } from './matter-path';

const ofSubsidies = /^subsidies-(.+)$/;

/** What is kept with a person under a topic, in a few words; undefined where the topic is not known. */
export function titleOf(topic: string): string | undefined {
	if (topic === 'retirement') return '退休时间';
	const matter = matterOfTopic(topic);
	if (matter !== undefined) return matterNames[matter];
	const id = ofSubsidies.exec(topic)?.[1];
	return (
		doors.find((door) => door.id === id)?.name ?? new Map<string, string>(Object.entries(names)).get(id ?? '')
	);
}

/** The page that opens a topic's answer. */
export const pathOf = (topic: string): Pathname => {
	const matter = matterOfTopic(topic);
	if (matter !== undefined) return pathOfMatter(matter);
	const id = ofSubsidies.exec(topic)?.[1];
	return id === undefined ? '/retirement/' : `/subsidies/${id}/`;
};
