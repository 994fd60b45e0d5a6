import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { answerReminders } from '$lib/matters/answer-sheet';
import { gigMediation } from '$lib/insurance/gig-mediation';
import { today, typed } from '../matters/people';

const read = typed(gigMediation);
const fine = { disputeWith: 'platform', disputeAbout: 'pay', bothAgree: 'yes' };

describe('the last day · inventory G §§17–18', () => {
	test.each([
		['2024-08-01', '', '2024-08-16'],
		['2024-08-01', '0', '2024-08-16'],
		['2024-08-01', '1', '2024-08-17'],
		['2024-08-01', '15', '2024-08-31'],
		['2025-01-20', '', '2025-02-04'],
		['2025-01-20', '15', '2025-02-19'],
		['2024-02-14', '', '2024-02-29'],
	])('accepted on %s, %s more: %s', (mediationAcceptedOn, daysAdded, last) => {
		const { answer } = read({ ...fine, mediationAcceptedOn, daysAdded });
		expect(answer.main?.label).toBe('调解最晚结束');
		expect(answer.dates.find(({ deadline }) => deadline)?.day).toBe(last);
	});

	test('without an extension the furthest day is named too', () => {
		const { answer } = read({ ...fine, mediationAcceptedOn: '2025-01-20' }, '2025-02-04');
		expect(answer.main).toMatchObject({
			tone: 'plain',
			value: '2025年2月4日',
			note: '双方都同意延长的，最晚到2025年2月19日',
		});
		expect(answer.dates.map(({ day }) => day)).toEqual(['2025-02-04', '2025-02-19']);
	});

	// Accepted on 2025-01-20: until 02-04, prolonged until 02-19 at most.
	test('once it has passed that is said, with where to go; it may have been prolonged', () => {
		const main = (on: string, daysAdded = '') =>
			read({ ...fine, mediationAcceptedOn: '2025-01-20', daysAdded }, on).answer.main;
		expect(main('2025-02-05')).toMatchObject({
			value: '2025年2月4日',
			tone: 'alert',
			note: '已经过了。双方都同意延长的，最晚到2025年2月19日。没有谈成的，可以申请劳动仲裁，或者去法院起诉。',
		});
		const gone = '已经过了。没有谈成的，可以申请劳动仲裁，或者去法院起诉。';
		expect(main('2025-02-19')?.note).toContain('2025年2月19日');
		expect(main('2025-02-20')).toMatchObject({ tone: 'alert', note: gone });
		expect(main('2025-02-05', '0')).toMatchObject({ tone: 'alert', note: gone });
		expect(main('2025-02-19', '15')).toMatchObject({ value: '2025年2月19日', tone: 'plain' });
		expect(main('2025-02-20', '15')).toMatchObject({ value: '2025年2月19日', tone: 'alert', note: gone });
	});

	test('a day that has passed is still named among the days, with how it was reckoned', () => {
		const { answer } = read({ ...fine, mediationAcceptedOn: '2025-01-20' });
		expect(answer.dates.map(({ day }) => day)).toEqual(['2025-02-04', '2025-02-19']);
		expect(answer.steps).toHaveLength(1);
	});

	test('it goes into the calendar while it lies ahead', () => {
		const { answer } = read({ ...fine, mediationAcceptedOn: '2026-11-20' });
		expect(answerReminders('调解', answer, day(today)).map((reminder) => reminder.day)).toEqual([
			'2026-12-05',
		]);
	});
});

describe('what is mediated', () => {
	test.each(['pay', 'penalty', 'rest', 'injury'])('%s is', (disputeAbout) => {
		expect(read({ ...fine, disputeAbout }).answer.main).toMatchObject({ value: '可以申请', tone: 'good' });
	});

	test('another labour dispute may be, for the list is not closed', () => {
		const { answer } = read({ ...fine, disputeAbout: 'other-labour' });
		expect(answer.finding?.truth).toBe('unknown');
		expect(answer.main).toMatchObject({ value: '先问调解中心', tone: 'plain' });
	});

	test.each([
		['a loan between riders', { disputeAbout: 'not-labour' }, '不是劳动纠纷'],
		['the other side refuses', { bothAgree: 'no' }, '仲裁'],
		['with somebody else', { disputeWith: 'other' }, '人民调解'],
	])('%s is not, and no day runs', (_, change, says) => {
		const { answer } = read({ ...fine, ...change });
		expect(answer.main).toMatchObject({ value: '不会受理', tone: 'alert' });
		expect(answer.main?.note).toContain(says);
		expect(answer.dates).toEqual([]);
		expect(answer.missing).toEqual([]);
	});

	test('no day runs for what is not mediated, also where one was typed', () => {
		const { answer } = read({ ...fine, disputeWith: 'other', mediationAcceptedOn: '2026-11-01' });
		expect(answer.dates).toEqual([]);
	});

	test('that arbitration is free is said before anything is answered', () => {
		expect(read({}).answer.todo.some(({ says }) => says.includes('不收费'))).toBe(true);
	});
});

describe('what cannot be', () => {
	test.each([
		['2026-11-22', '还没到'],
		['2024-01-18', '2024年1月19日'],
	])('accepted on %s is named and left out', (mediationAcceptedOn, says) => {
		const { problems, facts } = read({ ...fine, mediationAcceptedOn });
		expect((problems as Record<string, string>)['mediationAcceptedOn']).toContain(says);
		expect(facts).not.toHaveProperty('mediationAcceptedOn');
	});
	test('accepted though one side refuses: it is accepted only where both agree', () => {
		const { problems, facts } = read({ ...fine, bothAgree: 'no', mediationAcceptedOn: '2026-11-01' });
		expect((problems as Record<string, string>)['bothAgree']).toContain('双方都同意才会受理');
		expect(facts).not.toHaveProperty('bothAgree');
	});
	test('the first day of all and today are taken', () => {
		expect(read({ ...fine, mediationAcceptedOn: '2024-01-19' }).problems).toEqual({});
		expect(read({ ...fine, mediationAcceptedOn: today }).problems).toEqual({});
	});
	test('more than fifteen days are refused', () => {
		expect(read({ ...fine, mediationAcceptedOn: '2026-11-01', daysAdded: '16' }).problems).toHaveProperty(
			'daysAdded',
		);
	});
});
