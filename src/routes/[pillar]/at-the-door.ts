import type { Question } from '$lib/engine/fact';
import type { Pillar } from '$lib/matters/ids';
import { traineeQuestions } from '$lib/skills/trainee-facts';

const { traineeGroup, birth, sex } = traineeQuestions;

/** The few questions several matters behind a door depend on: asked there once, each matter shows what it comes to. */
export const askedAtDoor: Readonly<Partial<Record<Pillar, Readonly<Record<string, Question>>>>> = {
	skills: { traineeGroup, birth, sex },
	certificates: { traineeGroup, birth, sex },
};
