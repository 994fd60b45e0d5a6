import { choice, count, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { sayCount } from '$lib/engine/count';
import type { Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import { courseStandards as law, type LocalUplift } from '$lib/law/course-standards';
import type { Problems } from '$lib/matters/matter';
import { checkCourse, courseQuestions, type CourseFacts } from '../course-facts';
import { checkTrainee, questionsAbout, traineeKeys, type TraineeFacts } from '../trainee-facts';
import { checkOutcome, outcomeQuestions, type OutcomeFacts } from '../training-outcome';

/** For a trade, or at one's post; each also in a short form of so many hours at most. */
export type TrainingKind = 'skills' | 'adaptation' | 'post' | 'induction';

// A type, not an interface: records of facts are handled alike by name.
export type TrainingFacts = CourseFacts &
	Pick<TraineeFacts, (typeof traineeKeys)['training'][number]> &
	OutcomeFacts & {
		trainingKind?: TrainingKind;
		/** whole hours of 45 minutes */
		onSiteHours?: number;
		onlineHours?: number;
		localUplift?: LocalUplift;
		/** hired by the firm within a year before */
		hiredWithinYear?: boolean;
	};

export type TrainingKey = keyof TrainingFacts & string;

export const trainingQuestions: Questions<TrainingFacts> = {
	...courseQuestions,
	onSiteHours: count(
		'线下一共多少课时？',
		'课时',
		0,
		99_999,
		'45分钟是1课时，一般每天6课时。看开班通知；线上的不算。',
	),
	...outcomeQuestions,
	trainingKind: choice(
		'是哪一种培训？',
		optionsOf<TrainingKind>({
			skills: ['就业技能培训', '学一门手艺，最常见'],
			adaptation: ['就业适应性培训', `最多${law.shortest.adaptation}课时`],
			post: ['岗位技能培训', '企业给新录用的人办的'],
			induction: ['岗前或通用职业素质培训', `企业给新录用的人办的，最多${law.shortest.induction}课时`],
		}),
		'不知道的，问培训机构；没有选，按就业技能培训算。',
	),
	hiredWithinYear: yesNo('是企业1年内新录用的吗？'),
	onlineHours: count('另外线上多少课时？', '课时', 0, 99_999, '没有就不填。'),
	localUplift: pick(
		'区县另外上浮吗？',
		optionsOf<LocalUplift>({
			none: '没有，或者不知道',
			brand: ['劳务品牌或培训品牌项目', '上限上浮30%'],
			academy: [
				'市级以上的职业训练院等',
				'还有高技能人才培训基地建设单位、办学评估优秀的民办学校；上限和课时费都上浮10%',
			],
			centre: ['国家级公共实训中心', '上限和课时费都上浮20%'],
		}),
		'浮不浮由区县定，问培训机构或区县人力社保部门。',
	),
	...questionsAbout(traineeKeys.training),
};

/** Training at one's post, which is paid in full whatever follows. */
export const isAtPost = ({ trainingKind }: TrainingFacts): boolean =>
	trainingKind === 'post' || trainingKind === 'induction';

/** The most hours of a short training; undefined of others. */
const mostHours = ({ trainingKind }: TrainingFacts): number | undefined =>
	trainingKind === 'adaptation' || trainingKind === 'induction' ? law.shortest[trainingKind] : undefined;

/** More hours than this were typed by mistake: half a year, six a day. */
const sensible = 1000;

const tooMany = (hours: number): string => {
	const days = sayCount(Math.ceil(hours / law.hoursADay.most));
	return `${sayCount(hours)}课时，每天${law.hoursADay.most}课时也要上${days}天，请核对。一门课一般几十到几百课时`;
};

function checkHours(facts: TrainingFacts): Problems<TrainingFacts> {
	const { onSiteHours, onlineHours = 0 } = facts;
	const most = mostHours(facts);
	const problems: Problems<TrainingFacts> = {};
	if (onlineHours > sensible) problems.onlineHours = tooMany(onlineHours);
	else if (most !== undefined && onlineHours > most)
		problems.onlineHours = `这种培训线上线下一共最多${most}课时，请核对课时，或者改培训的种类`;
	if (onSiteHours === undefined) return problems;
	if (onSiteHours === 0)
		problems.onSiteHours = '线下是0课时吗？补贴按课时算，线上一般最多占三成。请写线下上了几课时';
	else if (onSiteHours > sensible) problems.onSiteHours = tooMany(onSiteHours);
	else if (most !== undefined && onSiteHours > most)
		problems.onSiteHours = `这种培训最多${most}课时，请核对课时，或者改培训的种类`;
	else if (most !== undefined && !problems.onlineHours && onSiteHours + onlineHours > most)
		problems.onlineHours = `这种培训线上线下一共最多${most}课时，请核对课时，或者改培训的种类`;
	return problems;
}

/** A sentence on each fact that cannot be, alone or beside another. */
export function checkTraining(facts: TrainingFacts, on: Day): Problems<TrainingFacts> {
	return {
		...checkCourse(facts),
		...checkTrainee(facts, on),
		...checkHours(facts),
		...(isAtPost(facts) ? {} : checkOutcome(facts)),
	};
}
