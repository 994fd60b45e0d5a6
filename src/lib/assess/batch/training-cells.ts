/** How cells on trainings are read. */
import { isTooLong, plain, read, readCount, refuse, type Reading } from '$lib/engine/reading';
import { skillLevels, type SkillLevel, type TrainingOutcome } from '$lib/law/course-standards';
import { levelNames } from '$lib/skills/course-facts';

const bare = (text: string): string =>
	plain(text)
		.replace(/^['‘’]/, '')
		.replace(/[\s()（）]/g, '');

/** What people write for each certificate besides its name. */
const alsoLevel: Readonly<Record<SkillLevel, readonly string[]>> = {
	completion: ['合格证', '合格证书', '培训合格证', '培训合格', '培训合格证书', '结业证', '结业证书'],
	special: ['专项', '专项能力', '专项职业能力', '专项职业能力证书', '专项能力证书', '专项证书'],
	level5: ['初级', '初级工', '五级', '5级', '5', '五级初级工', '初级技能'],
	level4: ['中级', '中级工', '四级', '4级', '4', '四级中级工', '中级技能'],
	level3: ['高级', '高级工', '三级', '3级', '3', '三级高级工', '高级技能'],
	level2: ['技师', '二级', '2级', '2', '二级技师'],
	level1: ['高级技师', '一级', '1级', '1', '一级高级技师'],
};
const levelBy = new Map(
	skillLevels.flatMap((level) =>
		[levelNames[level], ...alsoLevel[level]].map((word) => [bare(word), level] as const),
	),
);

/**
 * The certificate a course ends with.
 *
 * @example readLevel('中级工（四级）') // "level4"; readLevel('五级/初级工') // "level5"
 */
export function readLevel(text: string): Reading<SkillLevel> {
	const typed = bare(text)
		.replace(/[/、]/g, '')
		.replace(/(?:证书|证)$/, '')
		.replace(/^(?:职业技能)?等级/, '');
	const level = isTooLong(text) ? undefined : (levelBy.get(bare(text)) ?? levelBy.get(typed));
	return level === undefined
		? refuse('请写合格证书、专项、初级工、中级工、高级工、技师，或者高级技师')
		: read(level);
}

const outcomes: Readonly<Record<TrainingOutcome, readonly string[]>> = {
	employed: ['是', '有', '已就业', '就业', '新就业', '创业', '已创业', '就业或创业', '√'],
	none: ['否', '无', '没有', '未就业', '待业', '没有就业', '未就业创业', '×'],
	already: ['在岗', '在职', '培训时已就业', '已在岗', '岗位', '岗位技能培训', '原已就业', '培训时就有工作'],
};
const outcomeBy = new Map(
	(Object.keys(outcomes) as TrainingOutcome[]).flatMap((outcome) =>
		outcomes[outcome].map((word) => [word, outcome] as const),
	),
);

/** Work after the training. `readOutcome('未就业')` is "none". */
export function readOutcome(text: string): Reading<TrainingOutcome> {
	const outcome = isTooLong(text) ? undefined : outcomeBy.get(bare(text));
	return outcome === undefined ? refuse('请写已就业、未就业，或者在岗（培训时已经有工作）') : read(outcome);
}

/** Hours of 45 minutes. `readHours('60课时')` is 60. */
export const readHours = (text: string): Reading<number> =>
	readCount(
		bare(text)
			.replace(/\.0+$/, '')
			.replace(/(?:个)?(?:课时|学时)$/, ''),
		{ least: 0, most: 2000, unit: '课时' },
	);

/** The name of a trade, as it stands. */
export const readTrade = (text: string): Reading<string> =>
	isTooLong(text) || plain(text).length > 30
		? refuse('名字太长，请只写职业（工种）的名字')
		: read(plain(text).replace(/^['‘’]/, ''));
