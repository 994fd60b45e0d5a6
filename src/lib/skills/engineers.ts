import { choice, count, money, optionsOf, text } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import { sayYuan, shareOf, yuan, type Fen } from '$lib/engine/money';
import type { Questions } from '$lib/engine/fact';
import { districtRefund, engineerSupports, projectReward, type EngineerSupport } from '$lib/law/engineers';
import { cite } from '$lib/law/cite';
import { answerWith, type Answer, type AnswerLine, type Matter } from '$lib/matters/matter';
import { searchSupports } from './support-search';

export type EngineersFacts = {
	/** part of a support's name, its number, or any word of it */
	engineerSupport?: string;
	engineerLevel?: 'doctor' | 'master' | 'other';
	/** what the district really paid one person */
	districtPaid?: Fen;
	/** last year's national funds of a project, in ten thousands of yuan */
	nationalFunds?: number;
};
type Key = keyof EngineersFacts;

const refundNumber = 2;
const rewardNumber = 12;

/** What is looked for; a broken link may hold anything. */
const typedIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const meantBy = ({ engineerSupport }: EngineersFacts): EngineerSupport | undefined =>
	searchSupports(typedIn(engineerSupport)).meant;

/** What the city refunds the district for one person, 50 per cent up to the most of the level. */
const refundFor = (level: 'doctor' | 'master', paid: Fen): Fen =>
	Math.min(shareOf(paid, districtRefund.share), districtRefund.most[level]) as Fen;

const levelNames: Readonly<Record<'doctor' | 'master', string>> = {
	doctor: '博士、高级职称、高级技师',
	master: '硕士、中级职称、技师',
};

function refund({ engineerLevel: level, districtPaid: paid }: EngineersFacts): Partial<Answer> {
	const missing = [
		...(level === undefined ? ['engineerLevel'] : []),
		...(paid === undefined && level !== 'other' ? ['districtPaid'] : []),
	];
	if (level === 'other')
		return {
			missing,
			main: {
				label: '市里补给区县',
				value: '清单没有写',
				tone: 'plain',
				note: '清单只写了两档；您从区县领多少，问区县人力社保局',
			},
		};
	if (level === undefined || paid === undefined) return { missing };
	const half = shareOf(paid, districtRefund.share);
	const sum = refundFor(level, paid);
	return {
		missing,
		main: {
			label: '市里补给区县',
			value: sayYuan(sum),
			tone: 'plain',
			note: '这是补给区县的，不是另外发给您的',
		},
		steps: [
			{ says: `区县实发${sayYuan(paid)}的50%`, result: sayYuan(half), cite: districtRefund.cite },
			{
				says: `${levelNames[level]}，每人最多`,
				result: sayYuan(districtRefund.most[level]),
				cite: districtRefund.cite,
			},
		],
	};
}

/** What is told of a project's funds: they are typed in ten thousands. */
function reward({ nationalFunds: funds }: EngineersFacts): Partial<Answer> {
	if (funds === undefined) return { missing: ['nationalFunds'] };
	const share = shareOf(yuan(funds * 10_000), projectReward.share);
	const sum = Math.min(share, projectReward.most) as Fen;
	return {
		main: {
			label: '这个项目的奖励',
			value: sayYuan(sum),
			tone: 'plain',
			note: '按合同进展和绩效，由市科技局定',
		},
		steps: [
			{ says: `上年度国拨资金${funds}万元的3%`, result: sayYuan(share), cite: projectReward.cite },
			{ says: '每个项目最多', result: sayYuan(projectReward.most), cite: projectReward.cite },
		],
	};
}

const openAlways = [
	'这是指南，每一项按它自己的文件办，会更新。办以前先问清单上写的部门，或者12333。',
	'怎样算进入卓越工程师培养集聚行动，清单没有写，请问市人力社保局。',
];

function linesOf(support: EngineerSupport): readonly AnswerLine[] {
	const { notices, amount, short, says, whom, office, number, cite: by } = support;
	return [
		...(notices
			? [
					...notices.map((notice) => ({
						label: notice.about,
						value: notice.value,
						note: notice.says,
						cite: notice.cite,
					})),
					...(amount
						? [{ label: '指南写的', value: '不一样，没有用', note: `${says}${amount}。`, cite: by }]
						: []),
				]
			: amount
				? [{ label: '多少', value: short, note: amount, cite: by }]
				: []),
		{ label: '给谁', value: whom },
		{ label: '问哪里', value: office },
		{ label: '清单里', value: `第${number}项，${support.kind}`, cite: by },
	];
}

function forSupport(support: EngineerSupport, facts: EngineersFacts): Answer {
	const { number, title, short, says, notices, remark } = support;
	const worked = number === refundNumber ? refund(facts) : number === rewardNumber ? reward(facts) : {};
	return answerWith({
		main: {
			label: title,
			value: short,
			tone: 'plain',
			note: notices ? '按通知；条件也和指南写的不一样' : says,
		},
		...worked,
		lines: [...(worked.main ? [{ label: '怎样规定', value: title, note: says }] : []), ...linesOf(support)],
		notices: [
			...(notices ? ['这一项，指南和专门的通知不一样。这里按通知，指南的数只列出来对照。'] : []),
			...(remark ? [remark] : []),
		],
		open: openAlways,
	});
}

const questions: Questions<EngineersFacts> = {
	engineerSupport: text(
		'找哪一种支持？',
		40,
		'写几个字就行，例如买房、职称、贷款；也可以在整个清单里选。',
		'职称',
	),
	engineerLevel: choice(
		'属于哪一档？',
		optionsOf<NonNullable<EngineersFacts['engineerLevel']>>({
			doctor: levelNames.doctor,
			master: levelNames.master,
			other: '都不是',
		}),
		'相应职级的也算。',
	),
	districtPaid: money('区县实际给这个人发了多少？', '购房或安家补贴，实发的数。', '80000'),
	nationalFunds: count('上年度国拨资金多少万元？', '万元', 1, 1_000_000, '一个项目的，单位是万元。'),
};

/**
 * The 23 supports for outstanding engineers, to look up, and the two that can be worked out. Where a notice says otherwise than the
 * guide, the notice counts.
 *
 * @example a district paid a doctor 120,000 yuan: half is 60,000, the city refunds 50,000
 */
export const engineers: Matter<EngineersFacts> = {
	id: 'engineers',
	says: '卓越工程师支持清单一共23项：写几个字就查到给什么、给谁、问哪里。和通知不一样的，按通知。',
	inForce: { from: day('2024-07-16'), cite: cite('engineers2024', '第1项') },
	questions,
	asks(facts): readonly Key[] {
		const number = meantBy(facts)?.number;
		return [
			'engineerSupport',
			...(number === refundNumber
				? facts.engineerLevel === 'other'
					? (['engineerLevel'] as const)
					: (['engineerLevel', 'districtPaid'] as const)
				: []),
			...(number === rewardNumber ? (['nationalFunds'] as const) : []),
		];
	},
	check({ districtPaid }) {
		return {
			...(districtPaid === 0 && { districtPaid: '区县发了0元吗？请写实发的数' }),
			...(districtPaid !== undefined &&
				districtPaid > 0 &&
				districtPaid < yuan(100) && { districtPaid: '不到100元吗？单位是元，8万元写80000' }),
		};
	},
	answer(facts) {
		const typed = typedIn(facts.engineerSupport);
		const { meant, found } = searchSupports(typed);
		if (meant) return forSupport(meant, facts);
		if (typed === '')
			return answerWith({
				main: {
					label: '卓越工程师支持清单',
					value: `一共${engineerSupports.length}项`,
					tone: 'plain',
					note: '写几个字来查，或者在整个清单里选',
				},
				missing: ['engineerSupport'],
				open: openAlways,
				steps: [{ says: '2024年7月16日的清单', result: '23项', cite: cite('engineers2024', '第1项') }],
			});
		const shown = typed.length > 12 ? `${typed.slice(0, 12)}…` : typed;
		if (found.length === 0)
			return answerWith({
				main: {
					label: `“${shown}”`,
					value: '清单里没有找到',
					tone: 'alert',
					note: '换个说法，或者在整个清单里选',
				},
				missing: ['engineerSupport'],
				open: openAlways,
			});
		return answerWith({
			main: {
				label: `有“${shown}”的`,
				value: `${found.length}项`,
				tone: 'plain',
				note: '选一项，看给什么、给谁、问哪里',
			},
			missing: ['engineerSupport'],
			open: openAlways,
		});
	},
};
