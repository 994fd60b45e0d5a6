import { day } from '$lib/engine/day';
import type { Answer, Matter } from '$lib/matters/matter';
import { readMatter } from '$lib/matters/read-facts';

export const today = day('2026-11-21');

/** What a matter comes to from answers as typed. */
export const typed =
	<Facts extends object>(matter: Matter<Facts>) =>
	(texts: Readonly<Record<string, string>>, on: string = today) =>
		readMatter(matter as never, texts, day(on));

/** The value beside a label. */
export const lineOf = ({ lines }: Answer, label: string) => lines.find((line) => line.label === label)?.value;
