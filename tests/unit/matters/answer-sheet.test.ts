import { expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { answerReminders, answerSheet } from '$lib/matters/answer-sheet';
import { answerWith } from '$lib/matters/matter';

const on = day('2026-11-21');
const dated = (text: string, more = {}) =>
	answerWith({ dates: [{ day: day(text), says: '最晚登记', deadline: true, ...more }] });

test('one is reminded of a deadline as long before as there is time', () => {
	const before = (text: string) => answerReminders('外国人参保', dated(text), on)[0]?.alarmDaysBefore;
	expect(before('2026-12-22')).toEqual([30, 7, 1]);
	expect(before('2026-12-21')).toEqual([7, 1]);
	expect(before('2026-11-29')).toEqual([7, 1]);
	expect(before('2026-11-28')).toEqual([1]);
	expect(before('2026-11-22')).toEqual([0]);
	expect(before('2026-11-21')).toEqual([0]);
});

test('of what has passed, or is no deadline, nobody is reminded', () => {
	expect(answerReminders('x', dated('2026-11-20'), on)).toEqual([]);
	expect(answerReminders('x', dated('2026-12-20', { deadline: undefined }), on)).toEqual([]);
});

test('the reminder carries the answer and what is uncertain of it', () => {
	const answer = {
		...dated('2027-01-12'),
		main: { label: '第10个工作日', value: '2027年1月12日', tone: 'plain' } as const,
		notices: ['那一年的放假安排还没有，可能会变。'],
	};
	expect(answerReminders('工作日', answer, on)[0]).toMatchObject({
		title: '工作日：最晚登记',
		description: '第10个工作日：2027年1月12日。那一年的放假安排还没有，可能会变。',
	});
});

test('an answer in words: the main line, what it is made of, the days, what to know', () => {
	const sheet = answerSheet(
		'最低工资',
		[{ label: '在哪里上班？', value: '12个县' }],
		answerWith({
			main: { label: '少', value: '130元', tone: 'alert' },
			lines: [{ label: '能算的工资', value: '2,200元', note: '已减加班费' }],
			dates: [{ day: day('2027-03-01'), says: '从这个月起', month: true }],
			open: ['没有写的。'],
		}),
		on,
	);
	expect(sheet.subject).toBe('在哪里上班？12个县');
	expect(sheet.lines).toEqual([
		{ label: '少', value: '130元', main: true },
		{ label: '能算的工资', value: '2,200元（已减加班费）' },
		{ label: '从这个月起', value: '2027年3月' },
	]);
	expect(sheet.remarks[0]).toBe('没有写的。');
	expect(sheet.remarks.at(-1)).toContain('按2026年11月21日计算');
});

test('figures in rows: of several each has its name, of one it needs none', () => {
	const table = (head: string[], rows: string[][]) => ({ caption: '补多少', head, rows });
	const said = (each: ReturnType<typeof table>) =>
		answerSheet('x', [], answerWith({ tables: [each] }), on).lines.at(-1)?.value;
	expect(said(table(['证书', '补贴'], [['技师', '400元']]))).toBe('技师 400元');
	expect(
		said(
			table(
				['怎样领', '这一种', '比一比'],
				[
					['培训补贴', '2,640元', '更多'],
					['技能提升补贴', '1,500元', ''],
				],
			),
		),
	).toBe('培训补贴：这一种2,640元，比一比更多；技能提升补贴：这一种1,500元');
});

test('a table of two dozen figures is still told in words, a larger one is not', () => {
	const rows = (count: number) => Array.from({ length: count }, (_, at) => [`第${at + 1}季`, '1', '2']);
	const told = (count: number) =>
		answerSheet(
			'x',
			[],
			answerWith({ tables: [{ caption: '每季', head: ['季', '利息', '贴息'], rows: rows(count) }] }),
			on,
		).lines.filter(({ label }) => label === '每季').length;
	expect(told(12)).toBe(1);
	expect(told(13)).toBe(0);
});
