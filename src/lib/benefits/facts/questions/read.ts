import type { Question } from '$lib/engine/fact';
import { readAnswer } from '$lib/engine/read-answer';
import { read, refuse, type Reading } from '$lib/engine/reading';
import type { BenefitFacts, FactKey } from '../facts';

function readAbout(key: FactKey, question: Question, text: string): Reading<unknown> {
	const reading = readAnswer(question, text);
	if (key === 'original' && reading.ok) return read(Number(reading.value));
	return key === 'graduationYear' && !reading.ok ? refuse('请写四位年份，例如2024') : reading;
}

/** Reads an answer to a question about a fact from text: typed, chosen, in a link or in a file. Never throws. */
export const readAs = <Key extends FactKey>(
	key: Key,
	question: Question,
	text: string,
): Reading<NonNullable<BenefitFacts[Key]>> =>
	readAbout(key, question, text) as Reading<NonNullable<BenefitFacts[Key]>>;
