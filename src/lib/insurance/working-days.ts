import { count, day as askDay } from '$lib/engine/ask';
import { day, plusDays, sayDay, type Day } from '$lib/engine/day';
import { sayWeekday } from '$lib/engine/weekday';
import {
	isWorkingDay,
	plusWorkingDays,
	workingDaysBetween,
	type ArrangedHoliday,
} from '$lib/engine/working-days';
import { cite } from '$lib/law/cite';
import { arrangedYears, calendar, groupHolidays, notArranged, statutoryHolidays } from '$lib/law/holidays';
import { groupDays, madeUp, statutoryDays, type StatutoryDay } from './calendar';
import { answerWith, type AnswerTable, type Matter } from '$lib/matters/matter';

export type WorkingDayFacts = {
	/** the day something was received, accepted or published */
	countFrom?: Day;
	workingDays?: number;
};

const yearOf = (on: Day): number => Number(on.slice(0, 4));
/** "1月1日": the year stands above. */
const inYear = (on: Day): string => sayDay(on).replace(/^\d+年/, '');
const span = ({ from, until }: { from: Day; until: Day }): string =>
	from === until ? inYear(from) : `${inYear(from)}到${inYear(until)}`;
const weekdayIn = (on: Day): string => `${inYear(on)}（${sayWeekday(on).replace('星期', '周')}）`;

const arrangedRow = (holiday: ArrangedHoliday): readonly string[] => [
	holiday.name,
	span(holiday),
	holiday.worked.map(weekdayIn).join('、') || '没有',
];

function arrangementOf(year: number): AnswerTable | undefined {
	const arranged = arrangedYears.find((each) => each.year === year);
	return (
		arranged && {
			caption: `${year}年放假和调休`,
			head: ['节日', '放假', '这些天要上班'],
			rows: arranged.holidays.map(arrangedRow),
			note: '按国务院办公厅的通知，数字取自公开网页。',
		}
	);
}

const sayStatutory = ({ name, on, within }: StatutoryDay): string =>
	on ? weekdayIn(on) : within ? `在${span(within)}里` : `${name}那天`;

function statutoryTable(year: number): AnswerTable | undefined {
	const days = statutoryDays(year);
	const made = madeUp(year);
	if (!days || !made) return undefined;
	return {
		caption: `${year}年法定节假日，一共13天`,
		head: ['节日', '哪一天', '遇周末'],
		rows: days.map((each) => [
			each.holiday === each.name ? each.holiday : `${each.holiday}：${each.name}`,
			sayStatutory(each),
			each.on === undefined ? '看落在哪天' : made.days.some(({ on }) => on === each.on) ? '补休1天' : '',
		]),
	};
}

function groupTable(year: number): AnswerTable | undefined {
	const days = groupDays({}, year);
	if (days.length === 0) return undefined;
	const half = new Map(groupHolidays.holidays.map(({ id, days: had }) => [id, had]));
	return {
		caption: `${year}年部分人放假的日子`,
		head: ['节日', '哪一天', '谁放', '放多久'],
		rows: days.map(({ id, name, on, who, weekend }) => [
			name,
			weekdayIn(on),
			who,
			weekend ? '遇周末，不补' : half.get(id) === 0.5 ? '半天' : '1天',
		]),
	};
}

const tablesOf = (year: number): readonly AnswerTable[] =>
	[arrangementOf(year), statutoryTable(year), groupTable(year)].filter((table) => table !== undefined);

/**
 * The day so many working days after another, by the published arrangements, and the holidays of its year.
 * 国务院令第795号 第二、三、六条; the yearly notices of 2024 to 2026.
 *
 * @example from 2026-09-30, 5 working days: 2026-10-13 (the 10th is a Saturday that is worked)
 */
export const workingDays: Matter<WorkingDayFacts> = {
	id: 'working-days',
	says: '从哪天起多少个工作日，到哪一天；哪天放假，哪天调休上班。',
	inForce: { from: day('2024-01-01'), cite: cite('holidays', '第二条') },
	questions: {
		countFrom: askDay('从哪一天起算？', '受理、收到、公布的那一天。', '2026-9-30'),
		workingDays: count('多少个工作日？', '个工作日', 1, 1000, '文件或回执上写的数，例如5。'),
	},
	asks: () => ['countFrom', 'workingDays'],
	check: ({ countFrom }) =>
		countFrom !== undefined && countFrom < '2024-01-01'
			? { countFrom: '2024年以前的放假安排没有收进来，请写2024年1月1日或以后的日子' }
			: {},
	answer({ countFrom, workingDays: wanted }, on) {
		const year = yearOf(countFrom ?? on);
		const tables = tablesOf(year);
		const open = [
			'“N个工作日内”从哪天数起，这些文件一般没有写。这里第二天起数，是通常的算法。',
			'元旦前后几天的调休，有时写在下一年的通知里；下一年的通知没有出来以前，年底几天可能会变。',
			'清明、端午、中秋是哪一天，通知里没有写，只写了放假的几天。',
		];
		if (countFrom === undefined || wanted === undefined)
			return answerWith({
				tables,
				open,
				missing: [
					...(countFrom === undefined ? ['countFrom'] : []),
					...(wanted === undefined ? ['workingDays'] : []),
				],
			});
		const { day: last, certain } = plusWorkingDays(countFrom, wanted, calendar);
		const counted = isWorkingDay(countFrom, calendar)
			? plusWorkingDays(plusDays(countFrom, -1), wanted, calendar).day
			: last;
		const left = workingDaysBetween(on, last, calendar);
		return answerWith({
			main: {
				label: `第${wanted}个工作日`,
				value: sayDay(last),
				tone: 'plain',
				note: `${sayWeekday(last)}。${sayDay(countFrom)}当天不算，第二天起数`,
			},
			lines: [
				...(counted === last
					? []
					: [{ label: '要是当天也算第1天', value: sayDay(counted), note: sayWeekday(counted) }]),
				...(left === undefined || on < countFrom
					? []
					: [{ label: '还剩', value: `${left.count}个工作日`, note: '从计算的那天以后数起' }]),
			],
			dates: [{ day: last, says: `第${wanted}个工作日`, deadline: true }],
			tables: [...tables, ...(yearOf(last) === year ? [] : tablesOf(yearOf(last)))],
			notices: certain ? [] : [`${notArranged}。`],
			steps: [
				{
					says: '去掉周末和放假的日子，加上调休要上班的周末',
					cite: cite('holidays', '第七条'),
				},
				...arrangedYears
					.filter((each) => each.year >= year && each.year <= yearOf(last))
					.flatMap(({ holidays: [first] }) =>
						first ? [{ says: `${yearOf(first.from)}年的安排`, cite: { document: first.cite.document } }] : [],
					),
				...(last < statutoryHolidays.from
					? []
					: [{ says: '2025年起，法定节假日一年13天', cite: statutoryHolidays.cite }]),
			],
			open,
		});
	},
};
