import { allOf, type Condition, type Group } from '$lib/engine/condition';
import { monthOfDay, type Day } from '$lib/engine/day';
import { monthOf, plusMonths, type Month } from '$lib/engine/month';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { newCitizenTraining as law } from '$lib/law/new-citizen-training';

export type NewCitizenFacts = {
	/** whose side one looks from */
	trainingSide?: 'learner' | 'organiser';
	/** of whom the notice speaks */
	newCitizenKind?: 'worker' | 'family' | 'employee' | 'resident' | 'none';
	trainedHow?: 'online' | 'onsite' | 'both';
	birth?: Month;
	trainingCredits?: number;
	/** sessions on site in 2024 */
	onsiteSessions?: number;
	/** the day of a session, or on which one finished online */
	trainedOn?: Day;
	livesInChongqing?: boolean;
	/** of an organiser: different people taught on site in 2024 */
	onsiteLearners?: number;
	onsiteTask?: number;
	planDistrict?: string;
};

/** Within the ages from the month of one birthday to that of another; the turn of either, and the whole year of 65, are open. */
function ageTruth({ birth, trainedOn }: NewCitizenFacts): Truth {
	if (birth === undefined) return 'unknown';
	const [from, to] =
		trainedOn === undefined
			? [monthOf(law.year, 1), monthOf(law.year, 12)]
			: [monthOfDay(trainedOn), monthOfDay(trainedOn)];
	const [old, older, past] = [
		plusMonths(birth, law.ages.from * 12),
		plusMonths(birth, law.ages.to * 12),
		plusMonths(birth, (law.ages.to + 1) * 12),
	];
	if (to < old || from > past) return 'no';
	return from > old && to < older ? 'yes' : 'unknown';
}

const age: Condition<NewCitizenFacts> = {
	says: '16周岁以上、65周岁以下',
	cite: law.ages.cite,
	needs: ['birth', 'trainedOn'],
	holds: ageTruth,
	otherwise(facts) {
		if (facts.birth === undefined) return undefined;
		if (ageTruth(facts) === 'no') return '不满16周岁，或者过了65周岁。年龄按培训那天看，通知没有写按哪天。';
		return facts.trainedOn === undefined
			? '年龄按培训那天看，请填哪天培训的。'
			: '正好满16岁的那个月，和满65岁以后的那一年，含不含没有写，请问区县人社部门。';
	},
};
const meant: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'newCitizenKind'>(
	'newCitizenKind',
	(kind) => kind !== 'none',
	{
		says: '是进城务工人员或者亲属、企业职工，或者愿意参加的城市居民',
		cite: law.ages.cite,
		otherwise: ({ newCitizenKind }) => (newCitizenKind === 'none' ? '只办给这几种人。' : undefined),
	},
);
const here: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'livesInChongqing'>(
	'livesInChongqing',
	(value) => value,
	{
		says: '在重庆工作、生活（不看户籍）',
		cite: law.ages.cite,
		otherwise: ({ livesInChongqing }) =>
			livesInChongqing === false ? '只办给在重庆工作、生活的人。' : undefined,
	},
);
const inYear: Condition<NewCitizenFacts> = {
	says: '是2024年的培训',
	cite: law.goal,
	needs: ['trainedOn'],
	holds: ({ trainedOn }) => truthOf(trainedOn && Number(trainedOn.slice(0, 4)) === law.year),
	otherwise: ({ trainedOn }) =>
		trainedOn && Number(trainedOn.slice(0, 4)) !== law.year
			? '这份通知只管2024年，别的年份没有读到。'
			: undefined,
};
export const finished: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'trainingCredits'>(
	'trainingCredits',
	(credits) => credits >= law.online.credits,
	{
		says: `线上学完课程，修满${law.online.credits}学分`,
		cite: law.online.cite,
		otherwise: ({ trainingCredits: credits }) =>
			credits === undefined ? undefined : `还差${law.online.credits - credits}学分，没有结业。`,
	},
);
export const attended: Condition<NewCitizenFacts> = when<NewCitizenFacts, 'onsiteSessions'>(
	'onsiteSessions',
	(sessions) => sessions > 0,
	{
		says: '参加过一次线下培训',
		cite: law.onsite.cite,
		otherwise: ({ onsiteSessions }) => (onsiteSessions === 0 ? '没有参加，就没有线下的补贴。' : undefined),
	},
);

export const doesOnline = ({ trainedHow }: NewCitizenFacts): boolean =>
	trainedHow === 'online' || trainedHow === 'both';
export const doesOnsite = ({ trainedHow }: NewCitizenFacts): boolean =>
	trainedHow === 'onsite' || trainedHow === 'both';

/** Who is meant, whatever the way of training. */
export const who: Group<NewCitizenFacts> = allOf(age, meant, here, inYear);
