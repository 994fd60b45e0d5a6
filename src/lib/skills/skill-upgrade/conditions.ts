import { allOf, type Condition, type Requirement } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { skillUpgrade as law, upgradeTimes, type UpgradeTimes } from '$lib/law/skill-upgrade';
import { levelOf } from '../course-facts';
import { askForInsured } from '../insured-facts';
import { isUpgrade, ruledOn, type SkillUpgradeFacts } from './facts';

const { cites } = law;
const ask = '请问12333';

const certificate: Condition<SkillUpgradeFacts> = {
	says: '拿到初级、中级或高级的技能等级证书、职业资格证书',
	cite: cites.rule,
	needs: ['skillLevel'],
	holds: (facts) => {
		const level = levelOf(facts);
		return truthOf(level === undefined ? undefined : isUpgrade(level));
	},
	otherwise(facts) {
		const level = levelOf(facts);
		if (level === undefined || isUpgrade(level)) return undefined;
		return level === 'level2' || level === 'level1'
			? '技师、高级技师不在里面，看“技师培训补贴”和“技能评价补贴”'
			: level === 'special'
				? '专项职业能力证书不在里面，看“技能评价补贴”'
				: '培训合格证书不在里面，要考等级证书';
	},
	canChange: true,
};

const insured = (facts: SkillUpgradeFacts): Condition<SkillUpgradeFacts> => ({
	says: '是企业在职职工，或者正在领失业保险金',
	cite: cites.rule,
	needs: askForInsured(facts).filter((key) => key !== 'unemploymentMonthsInAll'),
	holds: ({ enterpriseWorker, drawingUnemploymentBenefit }) =>
		enterpriseWorker || drawingUnemploymentBenefit
			? 'yes'
			: truthOf(
					enterpriseWorker === undefined || drawingUnemploymentBenefit === undefined ? undefined : false,
				),
	otherwise: ({ enterpriseWorker, drawingUnemploymentBenefit }) =>
		enterpriseWorker === false && drawingUnemploymentBenefit === false ? '只给这两种人' : undefined,
});

const aYear = when<SkillUpgradeFacts, 'unemploymentMonthsInAll'>(
	'unemploymentMonthsInAll',
	(months) => months >= law.insuredMonths,
	{
		says: '失业保险缴满1年',
		cite: cites.rule,
		otherwise: ({ unemploymentMonthsInAll: months }) =>
			months !== undefined && months < law.insuredMonths
				? `还差${law.insuredMonths - months}个月，缴满以后再考证、申请`
				: undefined,
		canChange: true,
	},
);

/** After the printed end only news says that it goes on; of certificates from before it began it says nothing. */
const still: Condition<SkillUpgradeFacts> = {
	says: '这个证书现在还办这项补贴',
	cite: cites.rule,
	needs: [],
	// Whether a certificate of the year that was printed is still paid for afterwards, it does not say.
	holds: ({ skillCertificateOn: dated = law.from }, on) =>
		dated >= law.from && on <= law.until ? 'yes' : 'unknown',
	otherwise: (_, on) =>
		on <= law.until
			? `通知没有写看证书的日期还是申请的日期，${sayDay(law.from)}以前的证书算不算，${ask}`
			: `2024年的通知印到2024年12月31日；后来的没有读到原文，重庆现在还办不办，${ask}`,
};

const sameOnce = when<SkillUpgradeFacts, 'skillUpgradeHad'>('skillUpgradeHad', (had) => !had, {
	says: '同一职业（工种）、同一等级没有领过',
	cite: cites.rule,
	otherwise: ({ skillUpgradeHad }) =>
		skillUpgradeHad ? '同一等级只能领1次；更高一级的，可以再看' : undefined,
});

const notLower = when<SkillUpgradeFacts, 'higherUpgradeHad'>('higherUpgradeHad', (had) => !had, {
	says: '这个职业（工种）没有领过更高等级的',
	cite: cites.rule,
	otherwise: ({ higherUpgradeHad }) => (higherUpgradeHad ? '领过高的，低的就不再领' : undefined),
});

/** How often in the year that counts, as far as it was read. */
const timesOn = (facts: SkillUpgradeFacts, on: Day): UpgradeTimes =>
	upgradeTimes.at(ruledOn(facts, on))?.value ?? {};

/** The trade decides: had as often as usual, and with certificates of wanted trades it may be more often. */
const turnsOnTrade = (
	{ upgradesThisYear: had = 0 }: SkillUpgradeFacts,
	{ usual, shortage }: UpgradeTimes,
): boolean => usual !== undefined && shortage !== undefined && had >= usual && had < shortage;

/** Whether another one is had in the year that counts. */
function timesTruth(facts: SkillUpgradeFacts, on: Day): Truth {
	const { upgradesThisYear: had, shortageTrade } = facts;
	if (had === undefined) return 'unknown';
	const times = timesOn(facts, on);
	if (turnsOnTrade(facts, times)) return truthOf(shortageTrade);
	if (times.usual === undefined) return had === 0 ? 'yes' : 'unknown';
	return truthOf(had < times.usual);
}

function sayTimes(facts: SkillUpgradeFacts, on: Day): string | undefined {
	const { upgradesThisYear: had = 0 } = facts;
	const { usual, shortage } = timesOn(facts, on);
	if (usual === undefined) return had === 0 ? undefined : `这一年最多几次，没有读到原文，${ask}`;
	if (had < usual) return undefined;
	return shortage !== undefined && shortage > usual
		? `按新闻报道，每人每年${usual}次，急需紧缺职业（工种）的证书可以再加${shortage - usual}次`
		: `每人每年最多${usual}次，明年的证书可以再看`;
}

/** How often it is had, where that was read; 2025 only as the news has it. */
const sayLimit = ({ usual, shortage }: UpgradeTimes): string =>
	usual === undefined
		? '这一年领的次数没有满'
		: usual === shortage
			? `这一年领的不到${usual}次`
			: `这一年领的不到${usual}次，急需紧缺的不到${shortage ?? usual}次（新闻报道）`;

const notTooOften = (given: SkillUpgradeFacts, day: Day): Condition<SkillUpgradeFacts> => ({
	says: sayLimit(timesOn(given, day)),
	cite: upgradeTimes.at(ruledOn(given, day))?.cite ?? cites.rule,
	needs: [
		'upgradesThisYear',
		...(turnsOnTrade(given, timesOn(given, day)) ? (['shortageTrade'] as const) : []),
	],
	holds: timesTruth,
	otherwise: sayTimes,
	canChange: true,
});

const noTraining = when<SkillUpgradeFacts, 'trainedForThis'>('trainedForThis', (trained) => !trained, {
	says: '没有为这个等级参加过补贴培训',
	cite: cites.exclusive,
	otherwise: ({ trainedForThis }) =>
		trainedForThis ? '参加了补贴培训的，同一职业（工种）同一等级不能再领，看“培训能补多少”' : undefined,
});

const findable = when<SkillUpgradeFacts, 'certificateOnline'>('certificateOnline', (found) => found, {
	says: '证书能联网查到',
	cite: cites.online,
	otherwise: ({ certificateOnline }) =>
		certificateOnline === false ? '请发证的机构把证书传上网，查到了再申请' : undefined,
	canChange: true,
});

/** What must be met to have unemployment insurance's subsidy for a certificate. */
export const upgradeRequirement = (facts: SkillUpgradeFacts, on: Day): Requirement<SkillUpgradeFacts> =>
	allOf<SkillUpgradeFacts>(
		certificate,
		insured(facts),
		aYear,
		sameOnce,
		notLower,
		notTooOften(facts, on),
		noTraining,
		findable,
		still,
	);
