import { names } from '$lib/benefits/names';
import { matterNames } from '$lib/insurance/names';
import type { Pathname } from '$app/types';
import { doors } from '../subsidies/doors';

const ofSubsidies = /^subsidies-(.+)$/;
const ofInsurance = /^insurance-(.+)$/;
const matters = new Map<string, string>(Object.entries(matterNames));

/** What is kept with a person under a topic, in a few words; undefined where the topic is not known. */
export function titleOf(topic: string): string | undefined {
	if (topic === 'retirement') return '退休时间';
	const matter = ofInsurance.exec(topic)?.[1];
	if (matter !== undefined) return matters.get(matter);
	const id = ofSubsidies.exec(topic)?.[1];
	return (
		doors.find((door) => door.id === id)?.name ?? new Map<string, string>(Object.entries(names)).get(id ?? '')
	);
}

/** The page that opens a topic's answer. */
export const pathOf = (topic: string): Pathname => {
	const matter = ofInsurance.exec(topic)?.[1];
	if (matter !== undefined) return `/insurance/${matter}/`;
	const id = ofSubsidies.exec(topic)?.[1];
	return id === undefined ? '/retirement/' : `/subsidies/${id}/`;
};
