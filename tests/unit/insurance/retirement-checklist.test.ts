import { describe, expect, test } from 'vitest';
import { checklistFor, type ChecklistFacts } from '$lib/insurance/checklist';
import { retirementChecklist } from '$lib/insurance/retirement-checklist';
import { expectCitationsToStand } from '../matters/citations';
import { lineOf, typed } from '../matters/people';

const read = typed(retirementChecklist);

/** What a list holds, those that depend on something not known with a question mark. */
const idsOf = (facts: ChecklistFacts) =>
	checklistFor(facts).map(({ id, onlyIf }) => (onlyIf === undefined ? id : `${id}?`));
const employee: ChecklistFacts = {
	retiresFrom: 'enterprise',
	retiresHow: 'on-time',
	deemedYears: false,
	archiveReviewed: true,
	joinedBefore1996: false,
	housingFund: false,
	deemedMedical: false,
};

describe('the list · 渝人社〔2024〕282号, inventory A §12', () => {
	test('the shortest: three papers', () => {
		expect(idsOf(employee)).toEqual(['record', 'identity-card', 'social-card', 'form', 'apply', 'wait']);
	});

	test('with deemed years and an archive nobody looked at: brought along, and looked at within three working days', () => {
		const facts = { ...employee, deemedYears: true, archiveReviewed: false };
		expect(idsOf(facts)).toContain('archive');
		expect(idsOf(facts)).toContain('archive-review');
		const item = checklistFor(facts).find(({ id }) => id === 'archive-review');
		expect(item?.says).toContain('3个工作日');
		expect(idsOf({ ...facts, archiveReviewed: true })).not.toContain('archive-review');
	});

	test('an archive nobody looked at is brought without deemed years too, but not looked at within days', () => {
		const ids = idsOf({ ...employee, archiveReviewed: false });
		expect(ids).toContain('archive');
		expect(ids).not.toContain('archive-review');
	});

	test('special work asks for its paper and its archive', () => {
		const ids = idsOf({ ...employee, retiresHow: 'special-work', archiveReviewed: false });
		expect(ids).toEqual(expect.arrayContaining(['special-work', 'archive', 'archive-review']));
	});

	test('the paper on special work is the unit’s to file: who has none need not bring it', () => {
		expect(idsOf({ ...employee, retiresFrom: 'alone', retiresHow: 'special-work' })).not.toContain(
			'special-work',
		);
	});

	test('early, whoever has a unit hears of the approval state units need · 94号 第十三条', () => {
		const note = (retiresFrom: 'enterprise' | 'alone' | 'institution') =>
			checklistFor({ ...employee, retiresFrom, retiresHow: 'early' }).find(({ id }) => id === 'notice')?.note;
		expect(note('enterprise')).toContain('按管理权限报批');
		expect(note('institution')).toContain('按管理权限报批');
		expect(note('alone')).toContain('没有写');
	});

	test('the form is ticked for the housing fund and medical years in an institution too', () => {
		const note = (facts: ChecklistFacts) => checklistFor(facts).find(({ id }) => id === 'apply')?.note;
		expect(note({ retiresFrom: 'institution' })).toBe('申请表上医保视同缴费认定、提取公积金要办的一起勾');
		expect(note({ retiresFrom: 'institution', housingFund: false, deemedMedical: false })).toBeUndefined();
		expect(note(employee)).toBe('申请表上退休的种类只能勾一种');
	});

	test('extra pension only of those who joined before 1996', () => {
		expect(idsOf({ ...employee, joinedBefore1996: true })).toContain('extra-pension');
		expect(idsOf(employee)).not.toContain('extra-pension');
	});

	test('public institutions have five papers of their own, and the unit applies', () => {
		const facts: ChecklistFacts = { retiresFrom: 'institution', housingFund: true, deemedMedical: true };
		expect(idsOf(facts)).toEqual([
			'record',
			'identity-card',
			'social-card',
			'form',
			'institution-claim',
			'institution-approval',
			'apply',
			'wait',
			'housing-fund',
			'deemed-medical',
		]);
		expect(checklistFor(facts).find(({ id }) => id === 'apply')?.says).toContain('当月');
	});

	test('early and late retirement begin with telling the employer', () => {
		const notice = (retiresHow: 'early' | 'late' | 'on-time') =>
			checklistFor({ ...employee, retiresHow }).find(({ id }) => id === 'notice')?.says;
		expect(notice('early')).toContain('提前3个月');
		expect(notice('late')).toContain('提前1个月');
		expect(notice('on-time')).toBeUndefined();
	});

	test('what is not known stands in the list with its condition', () => {
		expect(idsOf({})).toEqual([
			'record',
			'identity-card',
			'social-card',
			'form',
			'archive?',
			'extra-pension?',
			'apply',
			'archive-review?',
			'wait',
			'housing-fund?',
			'deemed-medical?',
		]);
	});

	test('26 working days are said', () => {
		expect(checklistFor({}).find(({ id }) => id === 'wait')?.says).toContain('26个工作日');
	});

	test.each(['early', 'late', 'special-work'] as const)('its citations stand, also of %s', (retiresHow) => {
		expectCitationsToStand([checklistFor({ retiresHow }), checklistFor({ retiresFrom: 'institution' })]);
	});

	test('nothing that was replaced stands in it', () => {
		const said = JSON.stringify([
			checklistFor({}),
			checklistFor({ ...employee, retiresHow: 'special-work' }),
		]);
		expect(said).not.toMatch(/因病|病退|50周岁|55周岁|45周岁/);
	});
});

describe('what somebody is told', () => {
	test('how many papers, as exactly as is known', () => {
		const papers = (retiresFrom: string) => lineOf(read({ retiresFrom }).answer, '要带的');
		expect(papers('enterprise')).toBe('3到5样材料');
		expect(papers('institution')).toBe('5样材料');
		const { answer } = read({
			retiresFrom: 'alone',
			deemedYears: 'yes',
			archiveReviewed: 'no',
			joinedBefore1996: 'yes',
			housingFund: 'no',
		});
		expect(lineOf(answer, '要带的')).toBe('5样材料');
		expect(answer.lines[0]?.note).toContain('职工档案');
		expect(answer.main?.value).toBe('26个工作日');
		expect(answer.missing).toEqual([]);
	});

	test('the replaced parts are named, each with what replaced it', () => {
		const open = read({}).answer.open.join('');
		expect(open).toContain('因病提前退休');
		expect(open).toContain('病残津贴');
		expect(open).toContain('一律满15年');
		expect(open).toContain('离开管理岗位');
	});

	test('special work in a public institution is asked back', () => {
		const { problems, facts } = read({ retiresFrom: 'institution', retiresHow: 'special-work' });
		expect((problems as Record<string, string>)['retiresHow']).toContain('企业职工');
		expect(facts).not.toHaveProperty('retiresHow');
	});
});
