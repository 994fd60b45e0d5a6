/** What came of a training, on which the share paid depends. */
import { choice, optionsOf } from '$lib/engine/ask';
import { sayYuan, shareOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { byOutcome, type AfterTraining } from '$lib/law/training-subsidies';
import type { AnswerTable } from '$lib/matters/matter';
import { askDistrict, type TraineeGroup } from './trainee-facts';

export type OutcomeFacts = { afterTraining?: AfterTraining };

const outcomeWords: Readonly<Record<AfterTraining, string>> = {
	employed: '学完新就业、新创业',
	already: '参加培训时已经就业',
	none: '学完没有就业创业',
};

export const outcomeQuestions = {
	afterTraining: choice(
		'学完以后就业或者创业了吗？',
		optionsOf<AfterTraining>({
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
export const paidAfter = (standard: Fen, after: AfterTraining): Fen =>
	shareOf(standard, byOutcome.rates[after]);

/** What is paid of standards, whatever came of the training while that is not known. */
export const paidBetween = (standard: Between, { afterTraining }: OutcomeFacts): Between => ({
	least: paidAfter(standard.least, afterTraining ?? 'none'),
	most: paidAfter(standard.most, afterTraining ?? 'employed'),
});

/** The step from a standard to what is paid; nothing while it is not known what came of the training. */
export const outcomeStep = (standard: Fen, { afterTraining }: OutcomeFacts): readonly Step[] =>
	afterTraining === undefined
		? []
		: [
				{
					says: `${outcomeWords[afterTraining]}：${sayYuan(standard)}×${byOutcome.rates[afterTraining].take}%`,
					result: sayYuan(paidAfter(standard, afterTraining)),
					cite: byOutcome.cite,
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
	afterTraining,
	traineeGroup,
}: OutcomeFacts & { traineeGroup?: TraineeGroup }): { afterTraining?: string } =>
	afterTraining === 'already' && traineeGroup === 'registered'
		? { afterTraining: '登记失业的人参加培训时还没有就业，请核对这两项' }
		: {};

/** What the notice leaves open about it. */
export const outcomeOpen = `学完以后多久以内就业才算110%，通知没有写，${askDistrict}。`;
