import type { Day } from '$lib/engine/day';
import { sayYuan, shareOf, yuan, type Fen } from '$lib/engine/money';
import { medicalCentre as law } from '$lib/law/medical-centre';
import type { Answer, AnswerTable } from '$lib/matters/matter';
import { answered, kindNames, type CentreKind, type MedicalCentreFacts } from './facts';

const { cites } = law;
/** The year of the notice. */
const issuedIn = 2024;
const none = yuan(0);
const half = (sum: Fen): Fen => shareOf(sum, law.later.share);
const kinds = Object.keys(kindNames) as CentreKind[];

/** Said wherever one of its sums stands. */
export const unitUnsaid = '没有写是每人、每月还是每年';
const unitOpen =
	'上浮的数不是您能领到的钱：通知没有写是每人还是别的，也没有写是每月还是每年。请问医院人事部门或者市卫生健康委。';

const kindsTable: AnswerTable = {
	caption: '绩效薪酬上浮的数',
	head: ['公立医院获批的', '当年', '后4年各'],
	rows: kinds.map((kind) => [kindNames[kind], sayYuan(law.uplift[kind]), sayYuan(half(law.uplift[kind]))]),
	note: `${unitUnsaid}。`,
	shape: 'compact',
};

/** The year of approval, the years with half, and the first without: what holds in each. */
const byYear = (kind: CentreKind, approved: number): AnswerTable => ({
	caption: `${approved}年获批${kindNames[kind]}，逐年上浮的数`,
	head: ['年份', '上浮'],
	rows: [
		[`${approved}年`, sayYuan(law.uplift[kind])],
		...Array.from({ length: law.later.years }, (_, index) => [
			`${approved + 1 + index}年`,
			sayYuan(half(law.uplift[kind])),
		]),
		[`${approved + law.later.years + 1}年起`, sayYuan(none)],
	],
	note: `${unitUnsaid}。`,
	shape: 'compact',
});

/**
 * By how much performance pay of a public hospital rises, year by year; the notice does not say of what.
 *
 * @example approved as a national centre in 2024: 3,000 in 2024, 1,500 in each of 2025 to 2028, then none
 */
export function uplift({ centreKind: kind, centreApproved: approved }: MedicalCentreFacts, on: Day): Answer {
	const rest: Partial<Answer> = {
		notices: [
			unitOpen,
			...(kind !== 'none' && approved !== undefined && approved < issuedIn
				? ['通知是2024年发的，那以前获批的算不算，没有写。这里的数只是照文字推出来的。']
				: []),
		],
		lines: [
			{
				label: '高级岗位比例',
				value: `最多提高${law.seniorPosts}个百分点`,
				note: '给聘期考核成效突出的医院',
				cite: cites.posts,
			},
			{
				label: '追加薪酬',
				value: '不超过8%—10%',
				note: '占本单位当年薪酬总量；上限是8%还是10%，看不出来',
				cite: cites.extraPay,
			},
		],
		tables: [kindsTable],
		open: [
			'次年起的一半，是代替当年的数，还是再往上加，通知没有写明，这里当作代替。请问市卫生健康委。',
			'追加薪酬写了8%和10%两个数，按哪一个核定，请问医院人事部门。',
		],
	};
	if (kind === 'none')
		return answered({
			...rest,
			main: { label: '绩效薪酬上浮', value: '通知没有写', tone: 'plain', note: '只写了获批这三种的公立医院' },
		});
	const missing = [
		...(kind === undefined ? ['centreKind'] : []),
		...(approved === undefined ? ['centreApproved'] : []),
	];
	if (kind === undefined)
		return answered({
			...rest,
			missing,
			main: { label: '绩效薪酬上浮的数', value: '看是哪一种', tone: 'plain', note: unitUnsaid },
			steps: [{ says: '获批当年全额，次年起4年一半', cite: cites.uplift }],
		});
	const full = law.uplift[kind];
	const steps = [
		{ says: `获批${kindNames[kind]}，当年上浮`, result: sayYuan(full), cite: cites.uplift },
		{ says: '次年起4年，每年按50%', result: sayYuan(half(full)), cite: cites.uplift },
	];
	if (approved === undefined)
		return answered({
			...rest,
			missing,
			main: {
				label: '获批当年上浮的数',
				value: sayYuan(full),
				tone: 'plain',
				note: `${unitUnsaid}；次年起4年各${sayYuan(half(full))}`,
			},
			steps,
		});
	const year = Number(on.slice(0, 4));
	const last = approved + law.later.years;
	return answered({
		...rest,
		main: {
			label: `${year}年上浮的数`,
			value: sayYuan(year > last ? none : year === approved ? full : half(full)),
			tone: 'plain',
			note: year > last ? `到${last}年为止，已经没有了` : `${unitUnsaid}，不是您能领到的钱`,
		},
		tables: [byYear(kind, approved)],
		steps,
	});
}
