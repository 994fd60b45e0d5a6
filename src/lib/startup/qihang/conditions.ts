import { allOf, findingOf, type Condition, type Requirement } from '$lib/engine/condition';
import { plusMonthsToDay, sayDay, type Day } from '$lib/engine/day';
import { truthOf, type Truth } from '$lib/engine/truth';
import { when } from '$lib/engine/when';
import { cite } from '$lib/law/cite';
import { qihangPlan as law } from '$lib/law/qihang-plan';

export type QihangFacts = {
	businessRegisteredOn?: Day;
	insuredBrought?: number;
	/** in hundredths of a per cent */
	founderShare?: number;
	ownPatent?: boolean;
	halfYearFlow?: boolean;
	graduate?: boolean;
	graduationYear?: number;
	certificateOn?: Day;
	founderRole?: 'owner' | 'other';
	/** on the list of abnormal operations, or with a record of offences */
	qihangBarred?: boolean;
	changedSinceNotice?: boolean;
	qihangFunded?: boolean;
};
export type Key = keyof QihangFacts;
type Rule = Condition<QihangFacts>;
export type Grade = (typeof law.grades)[number];

const who = cite('qihang2024', '一');

/** The first and the last day a business may have been registered on. */
export const registeredFrom = plusMonthsToDay(law.issued, -12 * law.business.most);
export const registeredUntil = plusMonthsToDay(law.issued, -12 * law.business.least);
/** Eight years before the notice, and before the last day to apply: from which of them is not stated. */
export const graduatedFrom = plusMonthsToDay(law.issued, -12 * law.graduated.most);
const graduatedSafely = plusMonthsToDay(law.lastDay, -12 * law.graduated.most);
/** The year of a day. */
export const yearIn = (of: Day): number => Number(of.slice(0, 4));

const oldEnough: Rule = when<QihangFacts, 'businessRegisteredOn'>(
	'businessRegisteredOn',
	(on) => on >= registeredFrom && on <= registeredUntil,
	{
		says: `登记满1年、不超过8年（${sayDay(registeredFrom)}到${sayDay(registeredUntil)}登记的）`,
		cite: law.business.cite,
		otherwise: ({ businessRegisteredOn: on }) =>
			on === undefined
				? undefined
				: on > registeredUntil
					? '通知印发那天还不满1年。以后再有这个计划，可以再看'
					: on < registeredFrom
						? '通知印发那天已经超过8年'
						: undefined,
	},
);

/** Known by the year, but for the year in which the eight years end. */
function graduatedInTime({ graduationYear: year, certificateOn }: QihangFacts): Truth {
	if (year === undefined) return 'unknown';
	if (year > yearIn(law.issued)) return 'no';
	if (year === yearIn(law.issued)) return 'unknown';
	if (year !== yearIn(graduatedFrom)) return truthOf(year > yearIn(graduatedFrom));
	if (certificateOn === undefined) return 'unknown';
	return certificateOn >= graduatedSafely ? 'yes' : certificateOn < graduatedFrom ? 'no' : 'unknown';
}

const graduated: Rule = {
	says: '毕业8年内',
	cite: who,
	needs: ['graduationYear', 'certificateOn'],
	holds: graduatedInTime,
	otherwise(facts) {
		const { graduationYear: year } = facts;
		if (year === undefined) return undefined;
		if (year > yearIn(law.issued)) return '当时还没有毕业';
		if (year === yearIn(law.issued)) return '2024年毕业的，要在申请以前已经毕业';
		return graduatedInTime(facts) === 'no'
			? '毕业已经超过8年'
			: '从哪天往前算8年，通知没有写；差几天的，请问公共就业服务机构';
	},
};

const yes = (key: Key, says: string, otherwise: string, by = who, rest: { canChange?: true } = {}): Rule => ({
	says,
	cite: by,
	needs: [key],
	holds: (facts) => truthOf(facts[key] as boolean | undefined),
	otherwise: (facts) => (facts[key] === false ? otherwise : undefined),
	...rest,
});
const no = (key: Key, says: string, otherwise: string, by = who): Rule => ({
	says,
	cite: by,
	needs: [key],
	holds: (facts) => truthOf(facts[key] === undefined ? undefined : facts[key] === false),
	otherwise: (facts) => (facts[key] === true ? otherwise : undefined),
});

const flow = yes(
	'halfYearFlow',
	'有半年以上的经营流水',
	'经营满半年、有流水以后才行',
	cite('qihang2024', '二（五）'),
	{ canChange: true },
);

/** What all grades ask for. */
export const general: readonly Rule[] = [
	oldEnough,
	flow,
	yes('graduate', '是普通高校毕业生（高职、专科、本科、研究生）', '只给普通高校毕业生'),
	graduated,
	when<QihangFacts, 'founderRole'>('founderRole', (role) => role === 'owner', {
		says: '是企业法定代表人、合伙人，或者个体工商户经营者',
		cite: who,
		otherwise: ({ founderRole }) =>
			founderRole === 'other' ? '要由法定代表人、合伙人或经营者申请' : undefined,
	}),
	no(
		'qihangBarred',
		'没有被列入企业经营异常名录，没有违法犯罪记录',
		'被列入异常名录的，先申请移出；有违法犯罪记录的不能报',
	),
	when<QihangFacts, 'changedSinceNotice'>('changedSinceNotice', (changed) => (changed ? 'unknown' : 'yes'), {
		says: '通知发布以后没有变更股权和法人',
		cite: cite('qihang2024', '二（六）'),
		otherwise: ({ changedSinceNotice }) =>
			changedSinceNotice === true ? '变更的不认，按变更以前的股权和法人看' : undefined,
	}),
	no(
		'qihangFunded',
		'项目和人以前都没有得过这个计划的资助',
		'得过的不能再报',
		cite('qihang2024', '二（七）'),
	),
];

export const sayShare = (share: number): string => `${share / 100}%`;

/** What a grade asks for beyond what all ask for. */
export const particular = ({ people, share, patent, cite: by }: Grade): readonly Rule[] => [
	when<QihangFacts, 'insuredBrought'>('insuredBrought', (brought) => brought >= people, {
		says: `带动${people}人以上就业，都缴了社保`,
		cite: by,
		otherwise: ({ insuredBrought }) =>
			insuredBrought !== undefined && insuredBrought < people
				? `还差${people - insuredBrought}人`
				: undefined,
		canChange: true,
	}),
	...(share > 0
		? [
				when<QihangFacts, 'founderShare'>('founderShare', (own) => own >= share, {
					says: `申报人占股不低于${sayShare(share)}，知识产权入股也算`,
					cite: by,
					otherwise: ({ founderShare }) =>
						founderShare !== undefined && founderShare < share ? `要到${sayShare(share)}` : undefined,
				}),
			]
		: []),
	...(patent
		? [yes('ownPatent', '有发明专利或者自主知识产权', '没有的，最高报二等', by, { canChange: true })]
		: []),
];

export const forGrade = (grade: Grade): Requirement<QihangFacts> => allOf<QihangFacts>(...particular(grade));

/** The grades that are not out of reach, the highest first. */
export const within = (facts: QihangFacts, on: Day) =>
	law.grades
		.map((grade) => ({ grade, ...findingOf(forGrade(grade), facts, on) }))
		.filter(({ truth }) => truth !== 'no');
