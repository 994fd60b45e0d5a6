import { allOf, findingOf, type Condition, type Requirement } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { sayYuan, timesOf } from '$lib/engine/money';
import { truthOf, type Truth } from '$lib/engine/truth';
import { threeSupports as law } from '$lib/law/three-supports';
import { answerWith, type Answer } from '$lib/matters/matter';
import type { ThreeSupportsFacts } from './facts';

type Key = keyof ThreeSupportsFacts & string;

const { cites, born } = law;

/** What besides the month of birth the age depends on. */
export function ageKeys(facts: ThreeSupportsFacts): readonly Key[] {
	const { birth, bornOnThirtieth, gaokaoEducation } = facts;
	if (birth === undefined || birth > born.earliest || birth < born.earliestRelaxed) return [];
	// A postgraduate is one of those who may be older.
	const older: readonly Key[] = gaokaoEducation === 'postgraduate' ? [] : ['olderAllowed'];
	if (birth === born.earliest)
		return relaxed(facts) === 'yes' && bornOnThirtieth === undefined
			? older
			: bornOnThirtieth === false
				? ['bornOnThirtieth', ...older]
				: ['bornOnThirtieth'];
	return birth === born.earliestRelaxed && relaxed(facts) !== 'no' ? [...older, 'bornOnThirtieth'] : older;
}

/** Whether somebody is one of those who may be up to 35. */
const relaxed = ({ olderAllowed, gaokaoEducation }: ThreeSupportsFacts): Truth =>
	gaokaoEducation === 'postgraduate'
		? 'yes'
		: truthOf(olderAllowed === undefined ? undefined : olderAllowed !== 'none');

/** Whether somebody is of the printed age. 二（一）2: by days of birth, not by years. */
function ageHolds(facts: ThreeSupportsFacts): Truth {
	const { birth, bornOnThirtieth } = facts;
	if (birth === undefined) return 'unknown';
	if (birth > born.latest || birth < born.earliestRelaxed) return 'no';
	if (birth > born.earliest) return 'yes';
	const older = relaxed(facts);
	if (birth > born.earliestRelaxed) {
		if (birth === born.earliest && bornOnThirtieth === true) return 'yes';
		if (birth === born.earliest && bornOnThirtieth === undefined) return older === 'yes' ? 'yes' : 'unknown';
		return older;
	}
	// "After 30 June 1988": whether that day itself counts is not said.
	return older === 'no' || bornOnThirtieth === false ? 'no' : 'unknown';
}

const age = (facts: ThreeSupportsFacts): Condition<ThreeSupportsFacts> => ({
	says: '1993年6月30日到2006年6月30日出生；退役士兵、硕士博士、有中级职称的，1988年6月30日以后',
	cite: cites.age,
	needs: ['birth', ...ageKeys(facts)],
	holds: ageHolds,
	otherwise(given) {
		const { birth, bornOnThirtieth } = given;
		if (birth === undefined) return undefined;
		if (birth > born.latest) return '那时还不满18岁。';
		if (birth === born.earliestRelaxed && bornOnThirtieth === true && relaxed(given) === 'yes')
			return '1988年6月30日当天出生的算不算，简章没有写。';
		return ageHolds(given) === 'no' ? '出生比简章印的日子早。' : undefined;
	},
});

/** The last day for one's certificates; undefined while the education is not known. */
const certificatesBy = ({ gaokaoEducation }: ThreeSupportsFacts): Day | undefined =>
	gaokaoEducation === undefined
		? undefined
		: gaokaoEducation === 'postgraduate'
			? law.postgraduatesBy
			: law.certificatesBy;

function certificatesHold(facts: ThreeSupportsFacts): Truth {
	const { certificatesCompleteOn: held } = facts;
	if (held === undefined) return 'unknown';
	const by = certificatesBy(facts);
	if (by !== undefined) return truthOf(held <= by);
	return held <= law.certificatesBy ? 'yes' : held > law.postgraduatesBy ? 'no' : 'unknown';
}

const others: readonly Requirement<ThreeSupportsFacts>[] = [
	{
		says: '参加全国统一高考，普通高校专科以上毕业；技工院校高级工班、预备技师班也可以',
		cite: cites.education,
		needs: ['gaokaoEducation'],
		holds: ({ gaokaoEducation }) =>
			truthOf(gaokaoEducation === undefined ? undefined : gaokaoEducation !== 'other'),
		otherwise: ({ gaokaoEducation }) => (gaokaoEducation === 'other' ? '只招这几种毕业生。' : undefined),
	},
	{
		says: `${sayDay(law.certificatesBy)}以前拿到毕业证，本科还要学位证；研究生到${sayDay(law.postgraduatesBy)}`,
		cite: cites.certificates,
		needs: ['certificatesCompleteOn', 'gaokaoEducation'],
		holds: certificatesHold,
		otherwise: (facts) => (certificatesHold(facts) === 'no' ? '到时候没有拿到的，取消资格。' : undefined),
	},
	{
		says: '不是现役军人、在读的非应届生、机关事业单位在职的、在岗的三支一扶人员，没有被开除公职、受过刑事处罚',
		cite: cites.barred,
		needs: ['barredFromService'],
		holds: ({ barredFromService }) =>
			truthOf(barredFromService === undefined ? undefined : barredFromService.length === 0),
		otherwise: ({ barredFromService }) => (barredFromService?.length ? '有一条就不能报。' : undefined),
	},
];

/**
 * Whether somebody could apply in 2024, and what the exam cost.
 *
 * @example born on 1993-06-30: of the age; a day earlier: only who may be older
 */
export function eligible(facts: ThreeSupportsFacts, on: Day): Answer {
	const finding = findingOf(allOf(age(facts), ...others), facts, on);
	const broken = finding.of?.find(({ truth }) => truth === 'no');
	const begun = finding.of?.some(({ truth }) => truth !== 'unknown') === true;
	const fee = timesOf(law.fee.each, law.fee.papers);
	return answerWith({
		...(begun && {
			main: broken
				? {
						label: '2024年',
						value: '不能报名',
						tone: 'alert' as const,
						note: broken.otherwise ?? '',
					}
				: finding.truth === 'yes'
					? {
							label: '2024年的条件',
							value: '都符合',
							tone: 'plain' as const,
							note: '那一轮已经结束。岗位还各有专业等要求。',
						}
					: { label: '2024年的条件', value: '还差几样', tone: 'plain' as const },
		}),
		missing: finding.missing,
		finding,
		lines: [
			{ label: '全市一共招', value: `${law.places}名`, cite: cites.places },
			{
				label: '考务费',
				value: sayYuan(fee),
				note: `${law.fee.papers}科，每科${sayYuan(law.fee.each)}${facts.threeKinds ? '。缴费以后可以办减免，凭证明材料' : ''}`,
				cite: cites.fee,
			},
		],
		tables: [
			{
				caption: '2024年的日子',
				head: ['做什么', '哪天'],
				rows: [
					['网上报名', '4月15日9时到4月19日9时'],
					['资格初审', '报名提交以后1个工作日内'],
					['修改、改报', '4月20日9时以前'],
					['缴费', '4月21日9时以前'],
					['打印准考证', '5月21日9时到5月26日9时30分'],
					['笔试', '5月26日9时到12时'],
					['查成绩', '6月中下旬'],
					['资格审查', '7月上旬，第二天面试，再一天体检'],
					['公示', '5个工作日，哪天没有写'],
				],
			},
		],
		todo: [
			...(facts.threeKinds
				? [
						{
							says: '三类考生报户籍所在区县的岗位：笔试在3:1以内的，不占名额，直接面试，60分以上直接体检；进入递补、调剂的没有这一条',
							cite: cites.threeKinds,
						},
					]
				: []),
			{
				says: '现场资格审查带原件和1份复印件：准考证、身份证、学历学位证（应届没有领到的，带学校的证明），岗位要求的其他证明，再带报名信息表和登记表。不按时去的算放弃',
				cite: cites.onSite,
			},
			{ says: '国（境）外高校毕业的，面试前要有教育部留学服务中心的认证', cite: cites.certificates },
			{ says: '服务没有满就解除协议的，不论什么原因，都不享受优惠政策', cite: cites.leaving },
		],
		open: [
			'服务几年、补贴多少、期满有什么，在渝人社发〔2022〕24号，没有读到，请问区县人社部门。',
			'预备技师（技师）班毕业的要不要学位证，简章没有写清。',
			'证书写的是“7月31日前”，正好那一天算不算没有写，这里算。研究生的12月31日一样。',
		],
	});
}
