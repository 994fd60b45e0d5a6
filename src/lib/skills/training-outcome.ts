/** What came of a training, on which the share paid depends. */
import { choice, optionsOf } from '$lib/engine/ask';
import { sayYuan, shareOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { courseStandards, type TrainingOutcome } from '$lib/law/course-standards';
import type { AnswerTable } from '$lib/matters/matter';
import { askDistrict, type TraineeGroup } from './trainee-facts';

const { outcomes } = courseStandards;

/** Where the shares stand. */
export const outcomeCite = courseStandards.cites.outcomes;

export type OutcomeFacts = { trainingOutcome?: TrainingOutcome };

const outcomeWords: Readonly<Record<TrainingOutcome, string>> = {
	employed: '学完新就业、新创业',
	already: '参加培训时已经就业',
	none: '学完没有就业创业',
};

export const outcomeQuestions = {
	trainingOutcome: choice(
		'学完以后就业或者创业了吗？',
		optionsOf<TrainingOutcome>({
			employed: ['新就业或者新创业了', '单位给缴了社保，或者办了就业登记'],
			already: ['参加培训时就已经就业', '不是学完才找到的'],
			none: '没有',
		}),
		'还没学完的，选打算的那一种，看看是多少。',
	),
} as const;

/** A sum that turns on something not known: at least, and at most. */
export interface Between {
	readonly least: Fen;
	readonly most: Fen;
}

export const sayBetween = ({ least, most }: Between): string =>
	least === most ? sayYuan(least) : `${sayYuan(least)}到${sayYuan(most)}`;

/** What is paid of a standard, half up to the fen. `paidAfter(yuan(1300), 'employed')` is 1,430 yuan. */
export const paidAfter = (standard: Fen, after: TrainingOutcome): Fen =>
	shareOf(standard, { take: outcomes[after], of: 100 });

/** What is paid of standards, whatever came of the training while that is not known. */
export const paidBetween = (standard: Between, { trainingOutcome }: OutcomeFacts): Between => ({
	least: paidAfter(standard.least, trainingOutcome ?? 'none'),
	most: paidAfter(standard.most, trainingOutcome ?? 'employed'),
});

/** The step from a standard to what is paid; nothing while it is not known what came of the training. */
export const outcomeStep = (standard: Fen, { trainingOutcome }: OutcomeFacts): readonly Step[] =>
	trainingOutcome === undefined
		? []
		: [
				{
					says: `${outcomeWords[trainingOutcome]}：${sayYuan(standard)}×${outcomes[trainingOutcome]}%`,
					result: sayYuan(paidAfter(standard, trainingOutcome)),
					cite: outcomeCite,
				},
			];

/** What each training pays by what comes of it. */
export const outcomeTable = (
	caption: string,
	rows: readonly (readonly [name: string, standard: Fen])[],
): AnswerTable => ({
	caption,
	head: ['', '新就业创业110%', '已经就业100%', '没有就业90%'],
	rows: rows.map(([name, standard]) => [
		name,
		...(['employed', 'already', 'none'] as const).map((after) => sayYuan(paidAfter(standard, after))),
	]),
});

/** Who was registered as unemployed was not in work. */
export const checkOutcome = ({
	trainingOutcome,
	traineeGroup,
}: OutcomeFacts & { traineeGroup?: TraineeGroup }): { trainingOutcome?: string } =>
	trainingOutcome === 'already' && traineeGroup === 'registered'
		? { trainingOutcome: '登记失业的人参加培训时还没有就业，请核对这两项' }
		: {};

/** What the notice leaves open about it. */
export const outcomeOpen = `学完以后多久以内就业才算110%，通知没有写，${askDistrict}。`;
