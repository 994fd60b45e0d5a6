import { writeRate } from '$lib/engine/amount';
import { findingOf, type Finding } from '$lib/engine/condition';
import { sayCount } from '$lib/engine/count';
import type { Standing } from '$lib/engine/dated';
import { day, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, type Fen } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { jobRefund as law, jobRefunds, type JobRefundRule } from '$lib/law/job-refund';
import { answerWith, type Answer, type AnswerLine, type AnswerTable, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import { askForLayoffs, refundRequirement } from './job-refund/conditions';
import { checkRefund, questions, type JobRefundFacts, type Key, type RefundUnit } from './job-refund/facts';
import { open, todo } from './job-refund/papers';

const { cites } = law;

/** What stands for the year; undefined where nothing of it was read. */
function standingOn(on: Day): Standing<JobRefundRule> | undefined {
	const standing = jobRefunds.at(on);
	return standing?.current ? standing : undefined;
}

const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** The least and the most that may count, in hundredths of a per cent; alike where one share is known. */
interface Shares {
	readonly low: number;
	readonly high: number;
	/** told by the user, not published */
	readonly own?: true;
}

/** Which share counts. Of a unit treated alike it is often not written whether as a large or as a small one: then both. */
function sharesFor({ refundUnit, localRefundShare }: JobRefundFacts, rule: JobRefundRule): Shares {
	if (localRefundShare !== undefined) return { low: localRefundShare, high: localRefundShare, own: true };
	const { large, small, ...others } = rule.shares;
	const one =
		refundUnit === 'large'
			? large
			: refundUnit === 'small'
				? small
				: refundUnit === 'organisation' || refundUnit === 'practice'
					? others[refundUnit]
					: undefined;
	return one === undefined ? { low: large, high: small } : { low: one, high: one };
}

const percent = (share: number): string => `${writeRate(share)}%`;
const saySpan = ({ low, high }: Shares, say: (share: number) => string): string =>
	low === high ? say(low) : `${say(low)}到${say(high)}`;
const sumFor = (paid: Fen, share: number): Fen => shareOf(paid, { take: share, of: 10_000 });

const unitNames: Readonly<Record<Exclude<RefundUnit, 'none'>, string>> = {
	large: '大型企业',
	small: '中小微企业',
	organisation: '社会团体、基金会、社会服务机构',
	practice: '律师事务所、会计师事务所、个体工商户',
};

const whence: Readonly<Record<JobRefundRule['known'], string>> = {
	printed: '国家通知的上限，重庆实际按多少返还，没有读到',
	page: '重庆市人社局的解读（公开网页），没有核实原件',
	hearsay: '国家的上限，只在公开资料里看到；重庆的没有查到',
};

/** By whose conditions it is a no, where not by those of a document read. */
const by: Readonly<Record<JobRefundRule['known'], string>> = {
	printed: '',
	page: '（按公开网页的解读）',
	hearsay: '（照2024年的条件）',
};

function mainOf(
	facts: JobRefundFacts,
	finding: Finding,
	{ value: rule }: Standing<JobRefundRule>,
	year: number,
): Answer['main'] {
	const hearsay = rule.known === 'hearsay';
	if (finding.truth === 'no')
		return {
			label: `${year}年稳岗返还`,
			value: hearsay ? '恐怕没有' : '不能返还',
			tone: 'alert',
			note: `${whyNot(finding)}${by[rule.known]}`,
		};
	const shares = sharesFor(facts, rule);
	const { unemploymentPaidLastYear: paid } = facts;
	const label = shares.own
		? '年照您填的比例返还'
		: hearsay
			? '年国家的上限'
			: rule.ceiling
				? '年最多返还'
				: '年可以返还';
	const sure = finding.truth === 'yes';
	const single = shares.low === shares.high;
	return {
		label: `${year}${label}`,
		value:
			paid === undefined
				? `缴费的${saySpan(shares, percent)}`
				: saySpan(shares, (share) => sayYuan(sumFor(paid, share))),
		tone: sure && single && paid !== undefined ? 'good' : 'plain',
		note: hearsay
			? '重庆2026年办不办、返还多少，没有查到，先问12333'
			: [
					`看${year - 1}年缴的`,
					...(shares.own ? [] : rule.ceiling ? ['这是国家的上限'] : []),
					...(sure ? [] : ['还要看条件']),
				].join('；'),
	};
}

/** Where only a ceiling is known, and that by hearsay: what Chongqing's share of the year before would come to. */
function compared(facts: JobRefundFacts, { known }: JobRefundRule): readonly AnswerLine[] {
	const { refundUnit, unemploymentPaidLastYear: paid, localRefundShare } = facts;
	const before = jobRefunds.periods.find(({ value }) => value.known === 'page');
	if (known !== 'hearsay' || !before || localRefundShare !== undefined) return [];
	if (!refundUnit || refundUnit === 'none' || paid === undefined) return [];
	const shares = sharesFor({ refundUnit }, before.value);
	return [
		{
			label: `要是照重庆${yearOf(before.from)}年的${saySpan(shares, percent)}`,
			value: saySpan(shares, (share) => sayYuan(sumFor(paid, share))),
			note: `只供比较；${whence.page}`,
			cite: before.cite,
		},
	];
}

function linesOf(
	facts: JobRefundFacts,
	{ value: rule, cite: source }: Standing<JobRefundRule>,
): readonly AnswerLine[] {
	const { refundUnit, laidOffLastYear: out, insuredLastYear: staff, localRefundShare } = facts;
	const published = sharesFor({ ...(refundUnit && { refundUnit }) }, rule);
	return [
		...(refundUnit === undefined || refundUnit === 'none'
			? []
			: [
					{
						label: unitNames[refundUnit],
						value: `${rule.ceiling ? '最多' : ''}${saySpan(published, percent)}`,
						note:
							published.low === published.high
								? whence[rule.known]
								: `按大型还是中小微企业办，${rule.known === 'printed' ? '没有写清' : '没有读到'}；${whence[rule.known]}`,
						cite: source,
					},
				]),
		...(localRefundShare === undefined
			? []
			: [
					{
						label: '您填的比例',
						value: percent(localRefundShare),
						...(localRefundShare > published.high && { note: '比公布的高，请再问清楚' }),
					},
				]),
		...compared(facts, rule),
		...(out && staff
			? [
					{
						label: '裁员率',
						// Half up to two decimals, only to show; whether it is too much is decided exactly.
						value: percent(Math.floor((out * 20_000 + staff) / (2 * staff))),
						note: `${sayCount(out)}人÷${sayCount(staff)}人`,
						cite: rule.layoffs === undefined ? cites.rule : cites.layoffs2025,
					},
				]
			: []),
	];
}

function stepsOf(facts: JobRefundFacts, standing: Standing<JobRefundRule>): readonly Step[] {
	const { unemploymentPaidLastYear: paid } = facts;
	if (paid === undefined) return [];
	const { low, high, own } = sharesFor(facts, standing.value);
	return [...new Set([low, high])].map((share) => ({
		says: `${sayYuan(paid)}×${percent(share)}`,
		result: sayYuan(sumFor(paid, share)),
		...(!own && { cite: standing.cite }),
	}));
}

/** What goes before the figures: whose they are, and what was not read. */
function noticesOn(standing: Standing<JobRefundRule> | undefined, year: number): readonly string[] {
	if (!standing)
		return [
			year < 2025
				? '2024年4月26日以前的规定没有读到，请问12333。'
				: `${year}年还有没有、返还多少，没有查到，请问12333。`,
		];
	switch (standing.value.known) {
		case 'printed':
			return [];
		case 'page':
			return [
				'2025年的比例和裁员率来自重庆市人社局网站的解读，没有核实原件。2025年7月国办发〔2025〕25号把上限提到大型企业50%、中小微企业90%（公开资料），重庆有没有跟着提，没有读到，请问12333。',
			];
		case 'hearsay':
			return [
				'重庆2026年办不办、返还多少，没有查到。国家2026年的上限只在公开资料里看到，没有读到原文；公开网页上重庆2025年只返还10%和20%，比国家的上限低得多。请先问12333，不要把这个数当成能拿到的钱。',
			];
	}
}

const share = (of: number, { ceiling }: JobRefundRule): string => `${ceiling ? '最多' : ''}${percent(of)}`;

const table: AnswerTable = {
	caption: '各年返还多少',
	head: ['哪年办', '大型企业', '中小微企业'],
	rows: jobRefunds.periods.map(({ from, value }) => [
		`${yearOf(from)}年`,
		share(value.shares.large, value),
		share(value.shares.small, value),
	]),
	shape: 'compact',
	note: '按上一年单位和职工一共缴的失业保险费算。2024年是国家的上限。2025年是重庆的，公开网页，没有核实原件。2026年是国家的上限，公开资料，重庆的没有查到。',
};

/** Whether a share of the sum is no whole number of fen. */
const isRounded = (paid: Fen | undefined, { low, high }: Shares): boolean =>
	paid !== undefined && [low, high].some((each) => (BigInt(paid) * BigInt(each)) % 10_000n !== 0n);

/**
 * What part of last year's unemployment insurance a unit that keeps its staff is paid back. 人社部发〔2024〕40号 二 (ceilings);
 * 2025 by Chongqing's explanation, 2026 by hearsay. The year is that of the day asked, the contributions are of the year before.
 *
 * @example 2024, a small firm, 200,000 yuan paid, nobody laid off: at most 120,000 yuan; a large one at most 60,000
 */
export const stableJobRefund: Matter<JobRefundFacts> = {
	id: 'stable-job-refund',
	says: '单位少裁员，上一年缴的失业保险费能退回多少，要什么条件。',
	inForce: {
		from: day('2024-04-26'),
		until: day('2024-12-31'),
		remark: '2025年、2026年的，只在公开网页上看到。要看哪一年的，在“按哪一天计算”里换日期。',
		cite: cites.rule,
	},
	questions,
	asks(facts, on) {
		const standing = standingOn(on);
		const asked: readonly Key[] = [
			'refundUnit',
			'unemploymentPaidLastYear',
			'unemploymentPaidFull',
			...(standing ? askForLayoffs(facts, standing.value) : []),
		];
		// Once one of them says no, or nothing of the year was read, the others no longer matter.
		const settled = !standing || findingOf(refundRequirement(facts, standing), facts, on).truth === 'no';
		return settled ? asked.filter((key) => facts[key] !== undefined) : asked;
	},
	refines(facts, on) {
		const standing = standingOn(on);
		const { refundUnit, localRefundShare } = facts;
		const out = !standing || findingOf(refundRequirement(facts, standing), facts, on).truth === 'no';
		return localRefundShare !== undefined || (!out && refundUnit !== undefined) ? ['localRefundShare'] : [];
	},
	check: checkRefund,
	answer(facts, on) {
		const year = yearOf(on);
		const standing = standingOn(on);
		const notices = noticesOn(standing, year);
		const general = { notices, tables: [table], todo, open };
		if (!standing)
			return answerWith({
				...general,
				main: { label: '那时的规定', value: '没有读到', tone: 'plain', note: '这里有2024年到2026年的' },
			});
		const finding = findingOf(refundRequirement(facts, standing), facts, on);
		const main = mainOf(facts, finding, standing, year);
		const out = finding.truth === 'no';
		const { unemploymentPaidLastYear: paid } = facts;
		return answerWith({
			...general,
			...(main && { main }),
			finding,
			missing: out
				? []
				: [...finding.missing, ...(paid === undefined ? ['unemploymentPaidLastYear' as const] : [])],
			lines: linesOf(facts, standing),
			steps: out ? [] : stepsOf(facts, standing),
			assumptions: [
				'省里上一年的失业保险基金要够付1年以上才能办，这里当作够。',
				...(!out && isRounded(paid, sharesFor(facts, standing.value))
					? ['不到1分的四舍五入到分，文件没有写。']
					: []),
			],
		});
	},
};
