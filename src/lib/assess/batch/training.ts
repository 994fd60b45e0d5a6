/** What a row comes to for a training: the class of its trade, what is paid for the course, and for being assessed. */
import { sayCount } from '$lib/engine/count';
import { courseStandards, type SkillLevel, type TrainingOutcome } from '$lib/law/course-standards';
import { assessmentSubsidy, isAssessed } from '$lib/skills/assessment-amount';
import { courseSubsidy, isOnlineBeyond } from '$lib/skills/course-amount';
import { levelOf } from '$lib/skills/course-facts';
import { classOf, isSetElsewhere } from '$lib/skills/occupation';
import { meaningOf, type MeaningKey } from './columns';
import type { Mapping } from './mapping';
import type { Cell } from './table';

/** The columns added for trainings, in this order. */
export const trainingHeadings = ['职业类别', '培训补贴', '评价补贴'] as const;

/** What a row says of a training. */
export interface TrainingSaid {
	readonly occupation: string;
	readonly skillLevel?: SkillLevel;
	readonly onSiteHours?: number;
	readonly onlineHours?: number;
	readonly trainingOutcome?: TrainingOutcome;
}

export interface TrainingResult {
	/** one cell for each of {@link trainingHeadings} */
	readonly cells: readonly Cell[];
	readonly problems: readonly string[];
}

/** Of somebody whose row says nothing of a training. */
export const noTraining: TrainingResult = { cells: ['', '', ''], problems: [] };

const named = (key: MeaningKey, says: string): string => `${meaningOf(key).heading}：${says}`;

/** What a row comes to: the class, the sum in yuan, and what is wrong or missing as sentences. Never throws. */
export function trainingResult(said: TrainingSaid): TrainingResult {
	const { occupation, onSiteHours, onlineHours = 0, trainingOutcome } = said;
	const of = classOf(occupation);
	const { class: found, how } = of;
	// What is paid for these is set elsewhere, and whether their certificates are meant at all is not said.
	if (isSetElsewhere(of, occupation))
		return {
			cells: [how === 'listed' ? found : '', '', ''],
			problems: [named('occupation', '数字技术工程师项目的标准另行规定，没有读到，没有算')],
		};
	const level = levelOf(said);
	const unlisted = how === 'unlisted' ? [named('occupation', '目录里没有这个名字，按B类算，请核对名字')] : [];
	// Where the certificate comes of an assessment: that is paid for by itself, however long the course was.
	const assessed = level && isAssessed(level) ? assessmentSubsidy(found, level) / 100 : '';
	const only = (...problems: string[]): TrainingResult => ({
		cells: [found, '', assessed],
		problems: [...unlisted, ...problems],
	});
	if (level === undefined || onSiteHours === undefined || trainingOutcome === undefined) {
		const missing = [
			...(level === undefined ? (['skillLevel'] as const) : []),
			...(onSiteHours === undefined ? (['onSiteHours'] as const) : []),
			...(trainingOutcome === undefined ? (['trainingOutcome'] as const) : []),
		];
		return only(`没有${missing.map((key) => meaningOf(key).heading).join('、')}，培训补贴没有算`);
	}
	if (onSiteHours + onlineHours === 0) return only(named('onSiteHours', '一共0课时，没有算'));
	const { payment } = courseSubsidy({
		class: found,
		level,
		onSite: onSiteHours,
		online: onlineHours,
		share: courseStandards.outcomes[trainingOutcome],
	});
	return {
		cells: [found, payment / 100, assessed],
		problems: [
			...unlisted,
			...(isOnlineBeyond(onSiteHours, onlineHours)
				? [named('onlineHours', `超过了一般的${sayCount(courseStandards.onlineMost)}%，要经过评估`)]
				: []),
		],
	};
}

/** What is to be known of the results, said once below them. */
export const trainingRemarks = (mapping: Mapping): readonly string[] =>
	mapping.includes('occupation')
		? [
				'培训补贴：按渝人社发〔2024〕13号的课时费和上限算，先比上限，再按就业情况乘110%、100%或90%；没有算区县上浮。每人每年1次、一共3次，年龄、六类人员等条件请逐人核对，这里没有看。',
				'评价补贴：拿到证书以后发给个人的，另有每年1次、一共3次等条件，这里也没有看。',
			]
		: [];
