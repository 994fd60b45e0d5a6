import { count, decimal, optionsOf, pick, yesNo } from '$lib/engine/ask';
import type { Questions } from '$lib/engine/fact';
import { brokerSchemes, type BrokerKind, type ScoreKey } from '$lib/law/broker-grade';
import type { Problems } from '$lib/matters/matter';
import { byParts, kinds, sayPoints, type BrokerFacts } from './grades';

const partQuestions = {
	scoreBasics: decimal('基础工作得几分？', '分', 0, 100, '工作群覆盖、信息台账。最多10分。'),
	scorePlatform: decimal('平台积分得几分？', '分', 0, 100, '最多10分。'),
	scorePublic: decimal('公益性项目得几分？', '分', 0, 100, '推送政策、宣传平台。专职最多20分，兼职25分。'),
	scoreProjects: decimal('其他项目得几分？', '分', 0, 100, '专职是公共服务项目，最多30分；兼职最多45分。'),
	scoreAssist: decimal('协助管理得几分？', '分', 0, 100, '带动和指导兼职的。只有专职有，最多25分。'),
	scoreReview: decimal('服务评价得几分？', '分', 0, 100, '满意度、投诉。专职最多5分，兼职10分。'),
} as const;

export const questions: Questions<BrokerFacts> = {
	brokerKind: pick(
		'是专职还是兼职？',
		optionsOf<BrokerKind>({
			'full-time': ['专职', '在乡镇、街道'],
			'part-time': ['兼职', '在村、社区'],
		}),
	),
	scoreBase: decimal('基础分一共几分？', '分', 0, 1000, '满分100，不含奖励加分。不知道总分的，可以按项填。'),
	scoreBonus: decimal('奖励加分几分？', '分', 0, 1000, '专职最多20分，兼职最多10分。没有就写0。'),
	...partQuestions,
	lastQuarterFailed: yesNo('上个季度也不合格吗？'),
	failedAfterTraining: yesNo('重新培训以后，还是不合格吗？'),
	idleDays: count('无故连续几天没有登录、也没有开展工作？', '天', 0, 3650, '没有就写0。'),
};

/** The most points of a part, of one kind or, where the kind is not known, of either. */
function mostOf(key: ScoreKey, kind: BrokerKind | undefined): number {
	const schemes = kind ? [brokerSchemes[kind]] : kinds.map((each) => brokerSchemes[each]);
	return Math.max(
		0,
		...schemes.flatMap(({ parts }) => parts.filter((part) => part.key === key).map(({ most }) => most)),
	);
}

/** A sentence on each fact that cannot be. */
export function check(facts: BrokerFacts): Problems<BrokerFacts> {
	const { brokerKind, scoreBase, scoreBonus } = facts;
	const problems: Problems<BrokerFacts> = {};
	const who = brokerKind ? `${brokerSchemes[brokerKind].name}的` : '';
	const within: BrokerFacts = { ...facts };
	for (const key of Object.keys(partQuestions) as ScoreKey[]) {
		const points = facts[key];
		const most = mostOf(key, brokerKind);
		if (points === undefined || points <= most * 100) continue;
		// Of the part-time ones nobody asks for that part.
		if (most > 0) problems[key] = `${who}这一项最多${most}分，请核对`;
		delete within[key];
	}
	if (scoreBonus !== undefined) {
		const most = brokerKind ? brokerSchemes[brokerKind].mostBonus : 20;
		if (scoreBonus > most * 100) problems.scoreBonus = `${who}奖励加分最多${most}分，请核对`;
	}
	if (scoreBase !== undefined) {
		const parts = brokerKind && byParts(brokerSchemes[brokerKind], within);
		if (scoreBase > 10_000) problems.scoreBase = '基础分最多100分，奖励加分另外填';
		else if (parts && parts.low === parts.high && scoreBase !== parts.low)
			problems.scoreBase = `各项加起来是${sayPoints(parts.low)}，和这里不一样，请改其中一个`;
		else if (parts && (scoreBase < parts.low || scoreBase > parts.high))
			problems.scoreBase = `按已填的各项，应当在${sayPoints(parts.low)}到${sayPoints(parts.high)}之间，请核对`;
	}
	return problems;
}
