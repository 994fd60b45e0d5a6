import { writeRate } from '$lib/engine/amount';
import { count, money, optionsOf, pick, rate, several, yesNo } from '$lib/engine/ask';
import type { Citation } from '$lib/engine/citation';
import { allOf, anyOf, findingOf, truthFor, type Condition, type Finding } from '$lib/engine/condition';
import { firstDayOf, monthOfDay, sayDay, type Day } from '$lib/engine/day';
import { sayYuan, shareOf, type Fen } from '$lib/engine/money';
import { sayMonth, type Month } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { truthOf, type Truth } from '$lib/engine/truth';
import { cite } from '$lib/law/cite';
import { personalPension as law } from '$lib/law/personal-pension';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';
import { ageQuestions, askForAge, checkAge, statutoryOf, type AgeFacts } from '$lib/matters/shared-facts';

type Wish = 'open' | 'draw' | 'tax';
type Reason = 'age' | 'disabled' | 'abroad' | 'illness' | 'unemployed' | 'allowance';

export type PersonalPensionFacts = AgeFacts & {
	accountWish?: Wish;
	/** insured in either basic pension scheme */
	inPensionScheme?: boolean;
	drawReasons?: readonly Reason[];
	/** medical costs of one's own, spouse and children under age in the last 12 months, after reimbursement */
	medicalOwn?: Fen;
	/** last year's disposable income a head, of the province */
	disposableIncome?: Fen;
	/** months of unemployment benefit in the last two years */
	recentBenefitMonths?: number;
	/** of one year */
	paidIntoAccount?: Fen;
	/** on the last yuan of income, in hundredths of a per cent */
	marginalRate?: number;
};

type Key = keyof PersonalPensionFacts & string;

const payout = '什么时候能领的细则（人社部发〔2025〕39号）来自公开网页，几处一致，没有核实原件。';
const most = '每年12,000元来自公开网页，几处一致，没有核实原件。';
const onPayout = '领的时候按3%交税来自公开网页，几处一致，没有核实原件。';
const tax = '每年12,000元和3%来自公开网页，几处一致，没有核实原件。';
const general = {
	open: [
		'开户银行一年换两次，按自然年还是满12个月算，文件没有写，请问银行。',
		'提前或延后退休的，“领基本养老金的年龄”按哪个算，没有查到，请问社保经办机构或12333。',
		'账户里的钱投资有赚有亏，这里不算收益。',
	],
};

// Opening

const scheme: Condition<PersonalPensionFacts> = {
	says: '参加了职工养老保险或者城乡居民养老保险',
	cite: law.everywhere.cite,
	needs: ['inPensionScheme'],
	holds: ({ inPensionScheme }) => truthOf(inPensionScheme),
	otherwise: ({ inPensionScheme }) => (inPensionScheme === false ? '先参加其中一种，就可以开' : undefined),
	canChange: true,
};
const everywhere: Condition<PersonalPensionFacts> = {
	says: `${sayDay(law.everywhere.from)}起全国都可以参加`,
	cite: law.everywhere.cite,
	needs: [],
	holds: (_, on) => (on >= law.everywhere.from ? 'yes' : 'unknown'),
	otherwise: '那以前只在36个城市（地区）可以，名单没有读到',
};

const opening: readonly Step[] = [
	{
		says: '在国家社会保险公共服务平台、电子社保卡、掌上12333，或者能办的银行，开个人养老金账户',
		cite: law.opening.cite,
	},
	{ says: '再在银行开资金账户。开户银行一年可以换两次', cite: law.opening.cite },
	{ says: `每年最多缴${sayYuan(law.yearlyMost.sum)}`, cite: law.yearlyMost.cite },
	{
		says: '可以买储蓄、国债、理财、商业养老保险、公募基金等，先看清风险高低',
		cite: cite('personalPension', '二（一）'),
	},
];

function openAnswer(facts: PersonalPensionFacts, on: Day): Answer {
	const finding = findingOf(allOf(scheme, everywhere), facts, on);
	const main: Record<'yes' | 'no' | 'unknown', NonNullable<Answer['main']>> = {
		yes: { label: '个人养老金', value: '可以开户', tone: 'good', note: '自愿参加' },
		no: { label: '个人养老金', value: '还不能开户', tone: 'alert', note: '先参加一种基本养老保险' },
		unknown: {
			label: '个人养老金',
			value: '说不准',
			tone: 'plain',
			note: '那时只在36个城市（地区）可以参加，名单没有读到',
		},
	};
	const known = facts.inPensionScheme !== undefined;
	return answerWith({
		...general,
		...(known && { main: main[finding.truth as 'yes' | 'no' | 'unknown'] }),
		missing: finding.missing,
		finding,
		lines: [
			{ label: '每年最多缴', value: sayYuan(law.yearlyMost.sum), cite: law.yearlyMost.cite },
			{ label: '开户银行', value: `一年可以换${law.opening.bankChangesAYear}次`, cite: law.opening.cite },
		],
		todo: opening,
		assumptions: [most],
	});
}

// Drawing

const has = ({ drawReasons }: PersonalPensionFacts, reason: Reason): boolean | undefined =>
	drawReasons?.includes(reason);
const plainly = (reason: Reason, says: string, at: Citation): Condition<PersonalPensionFacts> => ({
	says,
	cite: at,
	needs: ['drawReasons'],
	holds: (facts) => truthOf(has(facts, reason)),
});
/** Ticked, or known from the month of birth; who did not tick it and whose month is not known is not of that age. */
const ofAge: Condition<PersonalPensionFacts> = {
	says: '到了领基本养老金的年龄',
	cite: cite('personalPension', '四（一）'),
	needs: ['drawReasons'],
	holds(facts, on) {
		const statutory = statutoryOf(facts);
		if (has(facts, 'age') || statutory === undefined) return truthOf(has(facts, 'age'));
		return monthOfDay(on) >= statutory.month ? 'yes' : { from: firstDayOf(statutory.month) };
	},
	otherwise(facts) {
		const statutory = statutoryOf(facts);
		return statutory && `职工养老保险的法定退休年龄，${sayMonth(statutory.month)}到`;
	},
};
/** Before the conditions of drawing early were laid down, one could ask, but nothing said when it was granted. */
const early = (
	reason: Reason,
	condition: Omit<Condition<PersonalPensionFacts>, 'holds'>,
	holds: (facts: PersonalPensionFacts) => Truth,
): Condition<PersonalPensionFacts> => ({
	...condition,
	holds(facts, on) {
		if (has(facts, reason) !== true) return truthOf(has(facts, reason));
		return on >= law.earlyFrom ? holds(facts) : 'unknown';
	},
	otherwise(facts, on) {
		if (has(facts, reason) !== true) return undefined;
		if (on < law.earlyFrom) return `可以申请，细则${sayDay(law.earlyFrom)}才施行`;
		const { otherwise } = condition;
		return typeof otherwise === 'function' ? otherwise(facts, on) : otherwise;
	},
});

const reasons = anyOf<PersonalPensionFacts>(
	ofAge,
	plainly('disabled', '完全丧失劳动能力', cite('personalPension', '四（一）')),
	plainly('abroad', '出国（境）定居', cite('personalPension', '四（一）')),
	early(
		'illness',
		{
			says: '大病：申请前12个月，本人、配偶、未成年子女医保报销后自付的医药费（医保目录以内），超过本省上一年居民人均可支配收入',
			cite: cite('personalPensionPayout', '一（四）'),
			needs: ['medicalOwn', 'disposableIncome'],
			otherwise: ({ medicalOwn, disposableIncome }) =>
				medicalOwn === undefined || disposableIncome === undefined
					? '填上自付的医药费和可支配收入，就能判断'
					: `自付${sayYuan(medicalOwn)}，要超过${sayYuan(disposableIncome)}`,
		},
		({ medicalOwn, disposableIncome }) =>
			truthOf(
				medicalOwn === undefined || disposableIncome === undefined
					? undefined
					: medicalOwn > disposableIncome,
			),
	),
	early(
		'unemployed',
		{
			says: '申请前2年里，领失业保险金累计满12个月',
			cite: law.benefitMonths.cite,
			needs: ['recentBenefitMonths'],
			otherwise: ({ recentBenefitMonths }) =>
				recentBenefitMonths === undefined
					? '填上领了几个月，就能判断'
					: `领了${recentBenefitMonths}个月，要满${law.benefitMonths.least}个月`,
		},
		({ recentBenefitMonths }) =>
			truthOf(recentBenefitMonths === undefined ? undefined : recentBenefitMonths >= law.benefitMonths.least),
	),
	early(
		'allowance',
		{
			says: '正在领城乡低保',
			cite: cite('personalPensionPayout', '一（六）'),
			needs: ['drawReasons'],
		},
		() => 'yes',
	),
);

/** The figures that go with the reasons given. */
const figuresOf = (facts: PersonalPensionFacts): readonly Key[] => [
	...(has(facts, 'illness') ? (['medicalOwn', 'disposableIncome'] as const) : []),
	...(has(facts, 'unemployed') ? (['recentBenefitMonths'] as const) : []),
];

/** One reason is enough, and the page says so above them. */
const drawing = allOf<PersonalPensionFacts>({ ...reasons, says: '可以领的情况' });

/** What is not known yet and still decides it: no figure does before the conditions of drawing early were laid down. */
const stillDecides = (facts: PersonalPensionFacts, on: Day): readonly string[] =>
	findingOf(drawing, facts, on).missing.filter((key) => key === 'drawReasons' || on >= law.earlyFrom);

const drawingSteps: readonly Step[] = [
	{
		says: '向社保经办机构、线上统一入口或者开户银行申请；核实以后，发到本人社保卡的银行账户',
		cite: cite('personalPension', '四（二）'),
	},
	{ says: '按月、分次、一次领都可以，以后也可以申请改', cite: cite('personalPension', '四（三）') },
	{
		says: '领出来的钱单独按3%交个人所得税，由开户地的银行代扣',
		cite: law.taxOnPayout.cite,
	},
	{ says: '去世的，账户里的资产可以继承', cite: cite('personalPensionPayout', '一') },
];

/** Reasons whose particulars are known second-hand only. */
const earlyReasons: readonly Reason[] = ['illness', 'unemployed', 'allowance'];

/** The statutory month still ahead of somebody who says to be of age. */
function agedTooSoon(facts: PersonalPensionFacts, on: Day): Month | undefined {
	const month = statutoryOf(facts)?.month;
	return has(facts, 'age') && month !== undefined && month > monthOfDay(on) ? month : undefined;
}

function drawMain({ truth }: Finding, facts: PersonalPensionFacts, on: Day): NonNullable<Answer['main']> {
	const label = '个人养老金';
	if (truth === 'yes')
		return {
			label,
			value: '可以领',
			tone: agedTooSoon(facts, on) === undefined ? 'good' : 'plain',
			note: '申请以后由社保经办机构核实',
		};
	if (truth === 'no') return { label, value: '现在还不能领', tone: 'alert', note: '有一条符合了就能领' };
	if (truth === 'unknown')
		return {
			label,
			value: '说不准',
			tone: 'plain',
			note: on < law.earlyFrom ? '可以申请提前领，细则那时还没有' : '还差几个数',
		};
	return {
		label,
		value: `${sayMonth(monthOfDay(truth.from))}起可以领`,
		tone: 'plain',
		note: '那个月到法定退休年龄；有别的一条符合了，就能早领',
	};
}

function drawAnswer(facts: PersonalPensionFacts, on: Day): Answer {
	const finding = findingOf(drawing, facts, on);
	const known = facts.drawReasons !== undefined || finding.truth === 'yes';
	const doubted = agedTooSoon(facts, on);
	const early = earlyReasons.some((reason) => has(facts, reason));
	return answerWith({
		...general,
		...(known && { main: drawMain(finding, facts, on) }),
		missing: stillDecides(facts, on),
		finding,
		todo: drawingSteps,
		notices: [
			...(doubted === undefined
				? []
				: [`按出生年月，${sayMonth(doubted)}才到职工养老保险的法定退休年龄。您选了已经到领的年龄，请核对。`]),
			...(early ? [payout] : []),
		],
		assumptions: [
			...(statutoryOf(facts) && !has(facts, 'age')
				? ['年龄按职工养老保险的法定退休年龄看。参加城乡居民养老保险的，到没到按那边的年龄。']
				: []),
			...(early ? [] : [payout]),
			onPayout,
		],
		open: [
			...(has(facts, 'illness')
				? ['重庆上一年的居民人均可支配收入，看市统计局的统计公报，这里没有这个数。']
				: []),
			...general.open,
		],
	});
}

// Tax

function taxAnswer(facts: PersonalPensionFacts, on: Day): Answer {
	const { paidIntoAccount, marginalRate } = facts;
	const missing = (['paidIntoAccount', 'marginalRate'] as const).filter((key) => facts[key] === undefined);
	const rules: readonly Step[] = [
		{
			says: `缴的时候：每年最多${sayYuan(law.yearlyMost.sum)}，从要交税的收入里扣掉`,
			cite: law.yearlyMost.cite,
		},
		{ says: '投资的时候：赚的钱暂时不交个人所得税', cite: cite('personalPensionTax', '投资') },
		{ says: '领的时候：领出来的钱单独按3%交', cite: law.taxOnPayout.cite },
	];
	if (on < law.taxFrom)
		return answerWith({
			...general,
			main: {
				label: '个人养老金的税',
				value: '说不准',
				tone: 'plain',
				note: '2024年1月1日起才在全国实行这样的税收优惠',
			},
			todo: rules,
			assumptions: [tax],
		});
	if (paidIntoAccount === undefined || marginalRate === undefined)
		return answerWith({ ...general, missing, todo: rules, assumptions: [tax] });
	const saved = shareOf(paidIntoAccount, { take: marginalRate, of: 10_000 });
	const later = shareOf(paidIntoAccount, law.taxOnPayout.rate);
	const gain = (saved - later) as Fen;
	return answerWith({
		...general,
		main: {
			label: '这一年少交的税，约',
			value: sayYuan(saved),
			tone: gain > 0 ? 'good' : 'plain',
			note:
				gain > 0
					? `以后领出来按3%交，这笔钱约交${sayYuan(later)}`
					: `以后领出来这笔钱约交${sayYuan(later)}，只看税并不划算`,
		},
		lines: [
			{ label: '能扣的', value: sayYuan(paidIntoAccount), cite: law.yearlyMost.cite },
			{ label: '现在少交', value: sayYuan(saved) },
			{ label: '领的时候交', value: sayYuan(later), note: '只算本金', cite: law.taxOnPayout.cite },
			{ label: '只看本金，前后相差', value: sayYuan(gain) },
		],
		steps: [
			{
				says: `${sayYuan(paidIntoAccount)}×${writeRate(marginalRate)}%`,
				result: sayYuan(saved),
				cite: law.yearlyMost.cite,
			},
			{ says: `${sayYuan(paidIntoAccount)}×3%`, result: sayYuan(later), cite: law.taxOnPayout.cite },
		],
		todo: [
			...rules,
			{
				says: '工资薪金可以每月扣，也可以年末一起扣；别的收入年末扣',
				cite: law.yearlyMost.cite,
			},
		],
		notices: [tax],
		assumptions: [
			'税率照您填的算，没有核对是不是税率表里的一档；当作扣了以后税率不变。扣到下一档的，实际会少一点。',
			'收益也按领出来的3%交，没有算；钱要到能领的时候才能取，也没有算。',
		],
	});
}

const checkSums = ({ paidIntoAccount, marginalRate, disposableIncome }: PersonalPensionFacts) => ({
	...(paidIntoAccount !== undefined &&
		paidIntoAccount > law.yearlyMost.sum && {
			paidIntoAccount: `一年最多缴${sayYuan(law.yearlyMost.sum)}，请写不超过这个数的`,
		}),
	...(paidIntoAccount === 0 && { paidIntoAccount: '缴0元就没有税可以省，请写想缴的数' }),
	...(marginalRate !== undefined &&
		marginalRate > 5000 && { marginalRate: '税率没有这么高，请核对，例如10' }),
	...(disposableIncome !== undefined &&
		(disposableIncome < 1_000_000 || disposableIncome >= 50_000_000) && {
			disposableIncome: '请写一年的数，单位是元，一般是几万元',
		}),
});

/**
 * Personal pensions: who may open one, when it can be drawn, what it saves in tax. 人社部发〔2024〕87号; early drawing and tax second-hand.
 *
 * @example 12,000 yuan at a rate of one's own of 10 %: 1,200 saved now, 360 due when drawn
 */
export const personalPension: Matter<PersonalPensionFacts> = {
	id: 'personal-pension',
	says: '自愿存的一份养老钱：能不能开户，什么时候能领，税上省多少。',
	inForce: { from: law.everywhere.from, cite: law.everywhere.cite },
	questions: {
		...ageQuestions,
		accountWish: pick(
			'想知道什么？',
			optionsOf<Wish>({ open: '能不能开户', draw: '现在能不能领', tax: '税上省多少' }),
		),
		inPensionScheme: yesNo('参加了职工养老保险，或者城乡居民养老保险吗？', '参加一种就是。'),
		drawReasons: several(
			'有下面的情况吗？',
			optionsOf<Reason>({
				age: '到了领基本养老金的年龄',
				disabled: '完全丧失劳动能力',
				abroad: '出国（境）定居',
				illness: '一年里自付的医药费很多',
				unemployed: '两年里领过失业保险金',
				allowance: '正在领城乡低保',
			}),
		),
		medicalOwn: money(
			'12个月里，自付的医药费一共多少？',
			'本人、配偶、未成年子女合起来，医保报销以后、医保目录以内自己付的。',
		),
		disposableIncome: money('上一年重庆居民人均可支配收入是多少？', '一年的数，看市统计局的统计公报。'),
		recentBenefitMonths: count('2年里一共领了几个月失业保险金？', '个月', 0, 24),
		paidIntoAccount: money('一年缴多少？', '最多12,000元。', '12000'),
		marginalRate: rate(
			'您个人所得税的最高一档税率是百分之几？',
			'个人所得税App里，年度汇算的“税率”。不用交税的写0。',
			'10',
		),
	},
	asks(facts, on): readonly Key[] {
		switch (facts.accountWish) {
			case 'open':
				return ['accountWish', 'inPensionScheme'];
			case 'draw':
				return [
					'accountWish',
					// Who is of age by the month of birth need not say so.
					...(facts.drawReasons === undefined && truthFor(drawing, facts, on) === 'yes'
						? []
						: (['drawReasons'] as const)),
					...figuresOf(facts).filter(
						(key) => facts[key] !== undefined || stillDecides(facts, on).includes(key),
					),
				];
			case 'tax':
				return ['accountWish', 'paidIntoAccount', 'marginalRate'];
			default:
				return ['accountWish'];
		}
	},
	refines(facts, on) {
		if (facts.accountWish !== 'draw') return [];
		const open = truthFor(drawing, facts, on) !== 'yes';
		return askForAge(facts).filter((key) => facts[key] !== undefined || open);
	},
	check: (facts, on) => ({ ...checkAge(facts, monthOfDay(on)), ...checkSums(facts) }),
	answer(facts, on) {
		switch (facts.accountWish) {
			case 'open':
				return openAnswer(facts, on);
			case 'draw':
				return drawAnswer(facts, on);
			case 'tax':
				return taxAnswer(facts, on);
			default:
				return answerWith({
					...general,
					missing: ['accountWish'],
					todo: opening,
					assumptions: [most],
				});
		}
	},
};
