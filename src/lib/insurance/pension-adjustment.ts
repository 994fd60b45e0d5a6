import { choice, count, money, optionsOf, yesNo } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import { sayYuan, timesOf, type Fen } from '$lib/engine/money';
import { sayMonths } from '$lib/engine/month';
import type { Step } from '$lib/engine/step';
import { cite } from '$lib/law/cite';
import { hardshipAreas, pensionAdjustment2024 as law } from '$lib/law/pension-adjustment';
import { answerWith, type Answer, type AnswerLine, type Matter } from '$lib/matters/matter';
import { raiseIn2024, raiseProblems, type RaiseFacts, type Retired } from './pension-raise';

export type PensionAdjustmentFacts = RaiseFacts & {
	/** whether the pension was drawn by the end of 2023; approved in December and drawn from January is left open */
	drawnIn2023?: 'yes' | 'approved' | 'no';
};

type Key = keyof PensionAdjustmentFacts;

const scope: Readonly<Record<Retired, { readonly says: string; readonly at: string }>> = {
	enterprise: { says: '企业退休人员，包括以个人身份参保的', at: '一（一）1' },
	land: { says: '被征地农转非人员、城镇超龄人员', at: '一（一）3' },
	institution: { says: '机关事业单位退休人员', at: '一（二）' },
	outside: { says: '离休干部等，另有办法', at: '一（三）' },
};

const general = {
	todo: [
		{ says: '不用申请，由区县社保经办机构核定', cite: cite('pensionAdjustment2024', '五') },
		{ says: '算出来和发的对不上，请社保经办机构看缴费年限和2023年12月的养老金' },
	] satisfies readonly Step[],
	open: [
		'2023年12月批准退休、2024年1月才领第一笔的人算不算，文件没有写，请问社保经办机构。',
		'艰苦边远地区看参保地、原单位还是住处，文件没有写，请问社保经办机构。',
		'2024年里去世的人，文件没有说不算；2023年12月31日及以前去世的不算。',
		'高龄增发的养老金按原来的规定，这一次没有动，这里不算。',
		'只管2024年这一次。以后各年另有通知，这里没有读到。',
	],
	tables: [
		{
			caption: '2024年每月加多少',
			head: ['哪一部分', '怎样加'],
			rows: [
				['人人一样', '28元'],
				['看年限', '每满1年1.6元，不足1年按1年，不到15年按15年'],
				['看养老金', '2023年12月养老金的0.6%'],
				['1953年底以前参加革命工作', '企业退休的再加15元'],
				['艰苦边远地区', '企业、机关事业退休的再加15元'],
			],
		},
	],
};

/** Who is not raised by this notice, or of whom it says nothing. */
function outside({ retiredFrom, drawnIn2023 }: PensionAdjustmentFacts): Answer | undefined {
	if (retiredFrom === 'outside')
		return answerWith({
			...general,
			main: {
				label: '2024年这次调整',
				value: '不按这个办法',
				tone: 'alert',
				note: '离休干部、建国前参加革命工作的退休老工人等另有办法，请问发养老金的单位',
			},
			steps: [{ says: scope.outside.says, cite: cite('pensionAdjustment2024', scope.outside.at) }],
		});
	const where = cite('pensionAdjustment2024', scope[retiredFrom ?? 'enterprise'].at);
	// Of those whose land was taken the notice asks that they drew by then; of the others, also how it may be read.
	if (drawnIn2023 === 'no' || (drawnIn2023 === 'approved' && retiredFrom === 'land'))
		return answerWith({
			...general,
			main: {
				label: '2024年这次调整',
				value: '不在里面',
				tone: 'alert',
				note:
					retiredFrom === 'land'
						? '要2023年12月31日及以前已经按月领养老待遇。2024年才开始领的，看以后各年的通知'
						: '要2023年12月31日及以前已经退休并且按月领。2024年退休的，看以后各年的通知',
			},
			steps: [
				{
					says: '2023年12月31日及以前退休、按月领的才调整',
					cite: where,
				},
			],
		});
	if (drawnIn2023 === 'approved')
		return answerWith({
			...general,
			main: {
				label: '2024年这次调整',
				value: '说不准',
				tone: 'plain',
				note: '2023年12月批准、2024年1月才领第一笔的，文件没有写算不算，请问社保经办机构',
			},
			steps: [
				{
					says: '条件写的是“已办退休并且按月领”，加的钱又按2023年12月的养老金算',
					cite: where,
				},
			],
		});
	return undefined;
}

function raiseOf(facts: PensionAdjustmentFacts): Answer {
	const { pensionThen, yearsThen, monthsThen = 0 } = facts;
	const missing = (['yearsThen', 'pensionThen'] as const).filter((key) => facts[key] === undefined);
	const { years, ofYears, madeUp, base, ofPension, tilts, sum: raise } = raiseIn2024(facts);
	const parts: readonly { label: string; sum: Fen | undefined; cite: AnswerLine['cite'] }[] = [
		{ label: '人人一样的', sum: law.fixed.sum, cite: law.fixed.cite },
		{ label: '看年限的', sum: ofYears, cite: law.perYear.cite },
		{ label: '看养老金的', sum: ofPension, cite: law.ofPension.cite },
		...tilts.map(({ says, sum, cite: at }) => ({ label: says, sum, cite: at })),
	];
	const whole = pensionThen !== undefined && missing.length === 0;
	// What would add to it and was not answered; the answer says so.
	const unsaid = [
		...(facts.retiredFrom !== 'land' && facts.hardshipArea === undefined ? ['艰苦边远地区'] : []),
		...(facts.retiredFrom === 'enterprise' && facts.joinedBy1953 === undefined
			? ['1953年年底及以前参加革命工作']
			: []),
		...(facts.retiredFrom === 'enterprise' && facts.veteran === undefined ? ['军转干部'] : []),
	];
	const lacksAverage = facts.retiredFrom === 'enterprise' && facts.veteran && facts.averageThen === undefined;
	return answerWith({
		...general,
		...(whole && {
			main: {
				label: '2024年1月起，每月加',
				value: sayYuan(raise),
				tone: 'good',
				note: '这是2024年那一次。以后各年的调整另有通知，没有算在里面',
			} as const,
		}),
		...(whole && { tables: [] }),
		missing: [...missing, ...(lacksAverage ? ['averageThen'] : [])],
		lines: [
			...parts.map(({ label, sum, cite: at }) => ({
				label,
				value: sum === undefined ? '填了就知道' : sayYuan(sum),
				...(at && { cite: at }),
			})),
			...(madeUp > 0
				? [
						{
							label: '先补足到平均养老金',
							value: sayYuan(madeUp),
							note: '每月，和加的钱分开算',
							cite: law.veterans.cite,
						},
					]
				: []),
			...(whole
				? [
						{ label: '加了以后每月', value: sayYuan((pensionThen + madeUp + raise) as Fen) },
						{
							label: '2024年全年多领',
							value: sayYuan(timesOf((raise + madeUp) as Fen, 12)),
							note: '从1月起补算；哪个月补发，文件没有写',
						},
					]
				: []),
		],
		steps: [
			{
				says: scope[facts.retiredFrom ?? 'enterprise'].says,
				result: '在调整范围里',
				cite: cite('pensionAdjustment2024', scope[facts.retiredFrom ?? 'enterprise'].at),
			},
			{ says: '人人一样的', result: sayYuan(law.fixed.sum), cite: law.fixed.cite },
			...(yearsThen !== undefined && years !== undefined && ofYears !== undefined
				? [
						{
							says: `年限${sayMonths(yearsThen * 12 + monthsThen, '年')}，按${years}年算：1.6元×${years}`,
							result: sayYuan(ofYears),
							cite: law.perYear.cite,
						},
					]
				: []),
			...(madeUp > 0
				? [{ says: '军转干部先补足到平均养老金', result: sayYuan(madeUp), cite: law.veterans.cite }]
				: []),
			...(base !== undefined && ofPension !== undefined
				? [
						{
							says: `${sayYuan(base)}×0.6%，四舍五入到分`,
							result: sayYuan(ofPension),
							cite: law.ofPension.cite,
						},
					]
				: []),
			...tilts.map(({ says, sum, cite: at }) => ({ says, result: sayYuan(sum), cite: at })),
			...(whole ? [{ says: '加起来', result: sayYuan(raise) }] : []),
		],
		notices: lacksAverage
			? [
					'军转干部的养老金低于2023年年末全市企业退休人员平均养老金的，先补足。平均数没有登出，请问社保经办机构，填了就能算；现在没有算这一项。',
				]
			: [],
		assumptions: [
			...(facts.monthsThen === undefined && yearsThen !== undefined
				? ['没有填零几个月，按整年算。只要多出1个月，就按多1年算。']
				: []),
			...(unsaid.length > 0 ? [`没有回答的，当作不是：${unsaid.join('、')}。`] : []),
			...(madeUp > 0 ? ['0.6%按补足以后的养老金算，文件没有写明；按补足以前的算，会少一点。'] : []),
			...(tilts.length > 1 ? ['两个15元，文件没有说不能一起加，这里都加。'] : []),
		],
		open:
			facts.retiredFrom === 'land'
				? ['被征地农转非和城镇超龄人员，没有再加的15元，住在艰苦边远地区也没有。', ...general.open]
				: general.open,
	});
}

/**
 * What a pension went up by in 2024. 渝人社发〔2024〕16号, after 人社部发〔2024〕48号. Exact to the fen.
 *
 * @example from an enterprise, 28 years and 4 months, 3,000 yuan in December 2023: 28 + 46.40 + 18 = 92.40 yuan a month
 */
export const pensionAdjustment: Matter<PensionAdjustmentFacts> = {
	id: 'pension-adjustment',
	says: '2023年年底以前退休的，看2024年每月加了多少，一分一分对得上。',
	inForce: { from: day('2024-01-01'), cite: cite('pensionAdjustment2024', '二') },
	questions: {
		retiredFrom: choice(
			'是哪一类退休人员？',
			optionsOf<Retired>({
				enterprise: ['企业退休', '包括以个人身份参保的'],
				land: ['被征地农转非、城镇超龄', '按这类办法参保、领养老待遇的'],
				institution: '机关事业单位退休',
				outside: ['离休等', '离休干部、建国前参加革命工作的退休老工人、两航起义和南侨机工退休人员'],
			}),
		),
		drawnIn2023: choice(
			'2023年12月31日以前，退休了吗？',
			optionsOf<'yes' | 'approved' | 'no'>({
				yes: ['退休了，2023年12月已经在领', '也包括更早退休的'],
				approved: '2023年12月批准，2024年1月才领第一笔',
				no: '2024年1月1日及以后才退休',
			}),
		),
		yearsThen: count(
			'缴费年限（或工作年限）满几年？',
			'年',
			0,
			70,
			'含视同缴费年限，不含折算工龄。看退休核定表。',
		),
		monthsThen: count('另外零几个月？', '个月', 0, 11, '没有就写0。'),
		pensionThen: money('2023年12月的基本养老金是多少？', '这一个月发的基本养老金，不含别的补贴。', '3000'),
		hardshipArea: yesNo('是艰苦边远地区的退休人员吗？', `${hardshipAreas.join('、')}。`),
		joinedBy1953: yesNo('1953年年底及以前参加革命工作的吗？'),
		veteran: yesNo('是企业退休军转干部吗？'),
		averageThen: money(
			'2023年年末，全市企业退休人员平均养老金是多少？',
			'每月的数，没有登出，要问社保经办机构。',
		),
	},
	asks: ({ retiredFrom, drawnIn2023 }) => [
		'retiredFrom',
		...(retiredFrom === 'outside' ? [] : (['drawnIn2023'] as const)),
		...(retiredFrom !== 'outside' && drawnIn2023 === 'yes'
			? (['yearsThen', 'monthsThen', 'pensionThen'] as const)
			: []),
	],
	refines({ retiredFrom, drawnIn2023, veteran }): readonly Key[] {
		if (drawnIn2023 !== 'yes') return [];
		if (retiredFrom === 'institution') return ['hardshipArea'];
		if (retiredFrom !== 'enterprise') return [];
		return ['hardshipArea', 'joinedBy1953', 'veteran', ...(veteran ? (['averageThen'] as const) : [])];
	},
	check: raiseProblems,
	answer(facts) {
		const { retiredFrom, drawnIn2023 } = facts;
		const out = outside(facts);
		if (out) return out;
		if (retiredFrom === undefined || drawnIn2023 === undefined)
			return answerWith({
				...general,
				missing: [
					...(retiredFrom === undefined ? ['retiredFrom'] : []),
					...(drawnIn2023 === undefined ? ['drawnIn2023'] : []),
				],
			});
		return raiseOf(facts);
	},
};
