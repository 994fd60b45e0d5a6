/** How the amounts of a course are put into words. */
import { sayCount } from '$lib/engine/count';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import { plain } from '$lib/engine/reading';
import type { Step } from '$lib/engine/step';
import {
	courseStandards as law,
	skillLevels,
	type LocalUplift,
	type SkillLevel,
} from '$lib/law/course-standards';
import { catalogueCite, type TrainingClass } from '$lib/law/training-catalogue';
import type { AnswerLine, AnswerTable } from '$lib/matters/matter';
import {
	courseCap,
	courseSubsidy,
	hourFee,
	hoursToCap,
	isOnlineBeyond,
	onlineBeside,
	type Course,
} from '../course-amount';
import { levelNames } from '../course-facts';
import type { FoundClass } from '../occupation';
import { sayBetween } from '../training-outcome';
import { isAtPost, type TrainingFacts } from './facts';
import type { Reckoning } from './reckoning';

/** Tenths of a fen as yuan: "17元", "29.90元", "15.895元". */
const sayFee = (tenths: number): string =>
	tenths % 10 === 0 ? sayYuan((tenths / 10) as Fen) : `${(tenths / 1000).toFixed(3)}元`;

const sayClasses = (classes: readonly TrainingClass[]): string =>
	classes.map((each) => `${each}类`).join('、');

/** As much of what was typed as stands well in a line. */
export function short(typed = ''): string {
	const shown = plain(typed);
	return shown.length > 12 ? `${shown.slice(0, 12)}…` : shown;
}

const upliftNames: Readonly<Record<Exclude<LocalUplift, 'none'>, string>> = {
	brand: '劳务品牌、培训品牌项目：上限再上浮30%',
	academy: '市级以上的职业训练院等：上限和课时费再上浮10%',
	centre: '国家级公共实训中心：上限和课时费再上浮20%',
};

const sayFactor = (percent: number): string =>
	percent > 100 ? `上浮${percent - 100}%` : `下浮${100 - percent}%`;

function sayFound({ how, item }: FoundClass, typed: string): string {
	if (!item) return `目录里没有“${short(typed)}”。没有列入目录的，按规定算B类`;
	const place = `2024年目录第${item.number}号“${item.name}”`;
	return how === 'parent' ? `工种没有列入，看所属的职业：${place}` : place;
}

function classLine({ occupation }: Reckoning, { occupation: typed = '' }: TrainingFacts): AnswerLine {
	const { found, among, classes } = occupation;
	if (found)
		return {
			label: '类别',
			value: sayClasses(classes),
			note: sayFound(found, typed),
			cite: found.cite,
		};
	return among.length > 0
		? {
				label: '类别',
				value: sayClasses(classes),
				note: `目录里有${among.length}种名字带“${short(typed)}”，选一种就准了；都不是的，按B类`,
				cite: catalogueCite,
			}
		: { label: '类别', value: '先选职业', note: '从找到的里面选，或者写出名字', cite: catalogueCite };
}

/** How many days a course takes, six hours a day, at most eight. */
function daysLine(hours: number): AnswerLine {
	const [usual, fewest] = [law.hoursADay.usual, law.hoursADay.most].map((aDay) => Math.ceil(hours / aDay));
	return {
		label: '线下要上',
		value: `${sayCount(usual ?? 0)}天左右`,
		note:
			usual === fewest
				? `每天${law.hoursADay.usual}课时`
				: `每天${law.hoursADay.usual}课时；个别每天${law.hoursADay.most}课时的，${sayCount(fewest ?? 0)}天`,
		cite: law.cites.hours,
	};
}

function amountLines(course: Course, { subsidy, shares }: Reckoning): readonly AnswerLine[] {
	if (!subsidy) return [];
	const { class: of, level, onSite, online = 0, uplift } = course;
	const { byHours, cap, bound, payment, capLast } = subsidy;
	const usual = { ...course, online: Math.min(online, onlineBeside(onSite)) };
	const [share = 100] = shares;
	return [
		{
			label: '按课时算',
			value: sayYuan(byHours),
			note:
				bound === 'cap'
					? `超过上限，按上限${sayYuan(cap)}`
					: byHours === cap
						? '正好到上限'
						: online > 0
							? `没有到上限${sayYuan(cap)}`
							: `没有到上限${sayYuan(cap)}，学满${hoursToCap(of, level, uplift)}课时才到`,
			cite: law.cites.paid,
		},
		...(payment !== capLast && shares.length === 1
			? [
					{
						label: `先乘${share}%、再比上限的话`,
						value: sayYuan(capLast),
						note: '通知没有写哪个在先。这里先比上限，再乘',
						cite: law.cites.outcomes,
					},
				]
			: []),
		...(isOnlineBeyond(onSite, online)
			? [
					{
						label: '线上只认三成的话',
						value: sayYuan(courseSubsidy(usual).payment),
						note: `线上只算${usual.online}课时${shares.length > 1 ? `，按${share}%` : ''}`,
						cite: law.cites.online,
					},
				]
			: []),
		daysLine(onSite),
	];
}

/** An engineer who is not listed is of no class: that of all others not listed is for trades. */
const hasClass = ({ elsewhere, occupation }: Reckoning): boolean =>
	!elsewhere || occupation.found?.how !== 'unlisted';

/** What an answer is made of, line by line; without sums only what it is about. */
export function linesOf(facts: TrainingFacts, reckoning: Reckoning, sums: boolean): readonly AnswerLine[] {
	const { class: of, level, course } = reckoning;
	const uplift = facts.localUplift ?? 'none';
	const told = facts.occupation?.trim() && hasClass(reckoning) ? [classLine(reckoning, facts)] : [];
	if (!sums) return told;
	return [
		...told,
		...(of && level
			? [
					{ label: '补贴上限', value: sayYuan(courseCap(of, level, uplift)), cite: law.cites.classes },
					{
						label: '每课时',
						value: sayFee(hourFee(of, level, uplift)),
						note: `线下。线上每课时${sayYuan(law.onlineFee)}`,
						cite: law.cites.classes,
					},
				]
			: []),
		...(course ? amountLines(course, reckoning) : []),
		{
			label: '发给',
			value: isAtPost(facts) ? '您，或者企业' : '您，或者培训机构',
			note: '学完拿到证书再补。通知鼓励自己先付学费，直接补给本人',
			cite: law.cites.outcomes,
		},
	];
}

const standardRow = (name: string, of: TrainingClass, level: SkillLevel, uplift: LocalUplift) => [
	name,
	sayYuan(courseCap(of, level, uplift)),
	sayFee(hourFee(of, level, uplift)),
	`${hoursToCap(of, level, uplift)}课时`,
];

const standardHead = ['上限', '每课时', '满额要学'] as const;

const outcomeNames = {
	employed: '新就业或创业',
	already: '参加培训时就有工作',
	none: '还没有工作',
} as const;

/** What each way of going on comes to, while it is not known which. */
function outcomeTable(course: Course): AnswerTable {
	return {
		caption: '学完以后有没有工作，差多少',
		head: ['学完以后', '按', '能补'],
		rows: (['employed', 'already', 'none'] as const).map((outcome) => {
			const share = law.outcomes[outcome];
			return [outcomeNames[outcome], `${share}%`, sayYuan(courseSubsidy({ ...course, share }).payment)];
		}),
	};
}

/** The standards: of the class, of the certificate, or of all, by what is known. */
export function tablesOf(facts: TrainingFacts, reckoning: Reckoning, sums: boolean): readonly AnswerTable[] {
	const { class: of, level, course, shares, occupation, elsewhere } = reckoning;
	const uplift = facts.localUplift ?? 'none';
	if (elsewhere) return [];
	const spread = sums && course && shares.length > 1 ? [outcomeTable(course)] : [];
	// Once both are known the lines say it all.
	if (of && level) return spread;
	const note = '只上线下课时。';
	if (of)
		return [
			{
				caption: `${of}类：每种证书的标准`,
				head: ['证书', ...standardHead],
				rows: skillLevels.map((each) => standardRow(levelNames[each], of, each, uplift)),
				note,
				shape: 'pairs',
			},
		];
	if (level)
		return [
			{
				caption: `${levelNames[level]}：每一类的标准`,
				head: ['类别', ...standardHead],
				rows: occupation.classes.map((each) => standardRow(`${each}类`, each, level, uplift)),
				note,
				shape: 'pairs',
			},
		];
	return [
		{
			caption: '补贴上限，从C类到A+类',
			head: ['证书', '上限'],
			rows: skillLevels.map((each) => [
				levelNames[each],
				sayBetween({ least: courseCap('C', each, uplift), most: courseCap('A+', each, uplift) }),
			]),
		},
	];
}

/** How the sum was worked out; without sums only the class. */
export function stepsOf(facts: TrainingFacts, reckoning: Reckoning, sums: boolean): readonly Step[] {
	const { occupation, class: of, level, course, subsidy, shares } = reckoning;
	const { found } = occupation;
	const { occupation: typed = '', localUplift: uplift = 'none' } = facts;
	if (!found || !of || !hasClass(reckoning)) return [];
	const classStep: Step = { says: sayFound(found, typed), result: `${of}类`, cite: found.cite };
	if (!level || !sums) return [classStep];
	const standard = law.classB[level];
	const factor = law.classes[of];
	const fee = sayFee(hourFee(of, level, uplift));
	const cap = sayYuan(courseCap(of, level, uplift));
	const online = course?.online ?? 0;
	return [
		classStep,
		{
			says: `${levelNames[level]}，B类的标准`,
			result: `上限${sayYuan(standard.cap)}，每课时${sayYuan(standard.fee)}`,
			cite: law.cites.annex,
		},
		...(of === 'B'
			? []
			: [
					{
						says: `${of}类：上限${sayFactor(factor.cap)}，课时费${sayFactor(factor.fee)}`,
						result: `上限${sayYuan(courseCap(of, level))}，每课时${sayFee(hourFee(of, level))}`,
						cite: law.cites.classes,
					},
				]),
		...(uplift === 'none'
			? []
			: [{ says: upliftNames[uplift], result: `上限${cap}，每课时${fee}`, cite: law.cites.classes }]),
		...(course && subsidy
			? [
					{
						says:
							online > 0
								? `线下${sayCount(course.onSite)}课时×${fee}，线上${sayCount(online)}课时×${sayYuan(law.onlineFee)}（${sayYuan(timesOf(law.onlineFee, online))}）`
								: `${sayCount(course.onSite)}课时×${fee}`,
						result: sayYuan(subsidy.byHours),
						cite: online > 0 ? law.cites.online : law.cites.paid,
					},
					{ says: `和上限${cap}比，取小的`, result: sayYuan(subsidy.base), cite: law.cites.annex },
					...(shares.length > 1 ? [] : [shareStep(facts, subsidy.payment)]),
					...(subsidy.rounded && shares.length === 1
						? [{ says: '不到一分的，四舍五入到分；怎样取整，通知没有写' }]
						: []),
				]
			: []),
	];
}

const shareStep = (facts: TrainingFacts, payment: Fen): Step => ({
	says:
		isAtPost(facts) || facts.trainingOutcome === undefined
			? '岗位技能培训，按100%'
			: `${outcomeNames[facts.trainingOutcome]}，按${law.outcomes[facts.trainingOutcome]}%`,
	result: sayYuan(payment),
	cite: law.cites.outcomes,
});
