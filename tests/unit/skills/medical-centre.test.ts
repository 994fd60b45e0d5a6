import { describe, expect, test } from 'vitest';
import { documents } from '$lib/law/library';
import { medicalCentreMatter } from '$lib/skills/medical-centre';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const look = typed(medicalCentreMatter);
const mainOf = (texts: Readonly<Record<string, string>>, on?: string) => look(texts, on).answer.main;

describe('the uplift of a hospital', () => {
	const national2024 = { medicalView: 'uplift', centreKind: 'national', centreApproved: '2024' };
	/** Inventory F 7: 3,000 in 2024, 1,500 in each of 2025 to 2028, then none. */
	test.each([
		['2024-02-27', '3,000元'],
		['2024-12-31', '3,000元'],
		['2025-01-01', '1,500元'],
		['2026-11-21', '1,500元'],
		['2028-12-31', '1,500元'],
		['2029-01-01', '0元'],
	])('approved as a national centre in 2024, on %s: %s', (on, value) => {
		expect(mainOf(national2024, on)).toMatchObject({ label: `${on.slice(0, 4)}年上浮的数`, value });
	});
	test('year by year', () => {
		expect(look(national2024).answer.tables[0]?.rows).toEqual([
			['2024年', '3,000元'],
			['2025年', '1,500元'],
			['2026年', '1,500元'],
			['2027年', '1,500元'],
			['2028年', '1,500元'],
			['2029年起', '0元'],
		]);
	});
	/** 六: 3,000, 2,000, 1,000, then half. */
	test.each([
		['national', '3,000元', '1,500元'],
		['regional', '2,000元', '1,000元'],
		['jointly', '1,000元', '500元'],
	])('%s: %s, then %s', (centreKind, full, half) => {
		const texts = { medicalView: 'uplift', centreKind, centreApproved: '2024' };
		expect(mainOf(texts, '2024-06-01')?.value).toBe(full);
		expect(mainOf(texts, '2025-06-01')?.value).toBe(half);
		const { main } = look({ medicalView: 'uplift', centreKind }).answer;
		expect(main?.value).toBe(full);
		expect(main?.note).toContain(half);
	});
	test('is never said to be what somebody receives: the unit is not stated', () => {
		for (const texts of [
			{ medicalView: 'uplift' },
			{ medicalView: 'uplift', centreKind: 'regional' },
			national2024,
		]) {
			const { answer } = look(texts);
			expect(answer.main?.tone).toBe('plain');
			expect(answer.main?.note).toContain('没有写是每人、每月还是每年');
			expect(answer.notices[0]).toMatch(/不是您能领到的钱.*每人.*每月还是每年/);
			expectCitationsToStand(answer);
		}
	});
	test('of approvals before the notice it is left open whether they count', () => {
		const said = (centreApproved: string) =>
			look({ ...national2024, centreApproved })
				.answer.notices.join('')
				.includes('以前获批的算不算');
		expect(said('2023')).toBe(true);
		expect(said('2024')).toBe(false);
	});
	test('another kind has none, and its year is not asked', () => {
		const { answer, asks } = look({ medicalView: 'uplift', centreKind: 'none' });
		expect(answer.main?.value).toBe('通知没有写');
		expect(asks).toEqual(['medicalView', 'centreKind']);
	});
	test('what else the hospital has: senior posts (二), extra pay (七) whose ceiling is left open', () => {
		const { answer } = look({ medicalView: 'uplift' });
		expect(lineOf(answer, '高级岗位比例')).toBe('最多提高5个百分点');
		expect(lineOf(answer, '追加薪酬')).toBe('不超过8%—10%');
		expect(answer.open.join('')).toContain('按哪一个核定');
	});
});

describe('whoever is sent there', () => {
	const sent = { medicalView: 'dispatched', atRegionalCentre: 'yes' };
	/** Inventory F 7: 200,000 last year, 240,000 if that way is used. */
	test.each([
		['200000', '240,000元'],
		['1000', '1,200元'],
		['123456.78', '148,148.14元'],
	])('earned %s: at least %s by that way', (incomeBeforeDispatch, value) => {
		const { main, open } = look({ ...sent, incomeBeforeDispatch }).answer;
		expect(main).toMatchObject({ label: '照1.2倍算，一年至少', value, tone: 'plain' });
		expect(main?.note).toContain('输出医院同等条件');
		expect(open.join('')).toContain('由谁选');
	});
	test('without the income: the multiple', () => {
		expect(look(sent).answer).toMatchObject({
			main: { value: '至少是上一年收入的1.2倍' },
			missing: ['incomeBeforeDispatch'],
		});
	});
});

describe('a postdoc', () => {
	const all = {
		medicalView: 'postdoc',
		atRegionalCentre: 'yes',
		postdocFullTime: 'yes',
		postdocLeft: 'yes',
		postdocStays: 'yes',
	};
	test('full time, has left, stays: 150,000 (四)', () => {
		expect(mainOf(all)).toMatchObject({ value: '150,000元', tone: 'good' });
	});
	test.each([
		['atRegionalCentre', '有关医院'],
		['postdocFullTime', '全职'],
		['postdocLeft', '出站以后'],
		['postdocStays', '留在重庆'],
	])('without %s there is none, and it is said why', (key, why) => {
		const { answer, asks } = look({ ...all, [key]: 'no' });
		expect(answer.main).toMatchObject({ value: '不能领', tone: 'alert' });
		expect(answer.main?.note).toContain(why);
		expect(asks.at(-1)).toBe(key);
	});
	test('not known yet: it hangs on the conditions', () => {
		const { answer } = look({ ...all, postdocLeft: '' });
		expect(answer.main).toMatchObject({ value: '150,000元', tone: 'plain', note: '还要看条件' });
		expect(answer.missing).toEqual(['postdocLeft']);
	});
});

describe('those brought in', () => {
	/** 十: each a most. */
	test.each([
		['top', '顶尖人才的奖励', '最多500万元', '5年最多1亿元'],
		['leading', '领军人才的生活补助', '最多100万元', '最多100万元'],
		['young', '优秀青年人才的生活补助', '最多60万元', '最多50万元'],
	])('%s', (talentLevel, label, value, research) => {
		const { main } = look({ medicalView: 'awards', atRegionalCentre: 'yes', talentLevel }).answer;
		expect(main).toMatchObject({ label, value, tone: 'plain' });
		expect(main?.note).toBe(`另有科研经费，${research}`);
	});
	test('no level, or another', () => {
		expect(mainOf({ medicalView: 'awards' })).toMatchObject({ value: '最多500万元', note: '看是哪一档' });
		expect(mainOf({ medicalView: 'awards', talentLevel: 'other' })?.value).toBe('通知没有写');
	});
	test('young people: what the city gives the district, not them (十一)', () => {
		expect(mainOf({ medicalView: 'youth', atRegionalCentre: 'yes' })).toMatchObject({
			label: '市里补给区县，每名青年人才',
			value: '最多5万元',
			tone: 'plain',
		});
	});
	test.each(['dispatched', 'awards', 'youth'])('%s: only of the hospitals meant', (medicalView) => {
		const { answer, asks } = look({ medicalView, atRegionalCentre: 'no' });
		expect(answer.main).toMatchObject({ value: '不适用', tone: 'alert' });
		expect(asks).toEqual(['medicalView', 'atRegionalCentre']);
	});
});

test('before anything is answered: whom it concerns, whom to ask, that later ones were not read', () => {
	const { answer, asks } = look({});
	expect(asks).toEqual(['medicalView']);
	expect(answer.main).toBeUndefined();
	expect(answer.open.join('')).toMatch(/北碚区、永川区、綦江区、两江新区.*没有列出医院的名字.*没有读到/);
	expect(answer.todo.length).toBe(2);
});

test('an answer of another thing stops no question', () => {
	const texts = { centreKind: 'none', atRegionalCentre: 'no' };
	expect(look({ ...texts, medicalView: 'uplift', centreKind: 'national' }).asks).toContain('centreApproved');
	expect(look({ ...texts, medicalView: 'youth', atRegionalCentre: 'yes' }).answer.main?.value).toBe(
		'最多5万元',
	);
});

describe('what cannot be', () => {
	test.each([
		['centreApproved', '2027', '还没有到'],
		['centreApproved', '2009', '太早'],
		['centreApproved', '20', '1900到2199'],
		['incomeBeforeDispatch', '0', '0元'],
		['incomeBeforeDispatch', '999.99', '20万元写200000'],
		['incomeBeforeDispatch', '5000000', '五百万元'],
		['incomeBeforeDispatch', '-1', '负数'],
	])('%s of %s', (key, text, says) => {
		expect(look({ [key]: text }).problems[key]).toContain(says);
	});
	test.each([
		['centreApproved', '2026'],
		['centreApproved', '2010'],
		['incomeBeforeDispatch', '1000'],
		['incomeBeforeDispatch', '4999999.99'],
	])('%s of %s can be', (key, text) => {
		expect(look({ [key]: text }).problems).toEqual({});
	});
	test('a year to come is left out of the answer', () => {
		const { answer } = look({ medicalView: 'uplift', centreKind: 'national', centreApproved: '2027' });
		expect(answer.main?.label).toBe('获批当年上浮的数');
	});
});

test('the document names nobody and no number to call', () => {
	expect(JSON.stringify(documents.medicalCentre2024)).not.toMatch(/\d{7}/);
});
