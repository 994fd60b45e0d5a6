import { describe, expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { assessMatter } from '$lib/matters/assess';
import { injuryElsewhere, type InjuryElsewhereFacts } from '$lib/insurance/injury-elsewhere';

const of = (facts: InjuryElsewhereFacts, asked = '2024-10-15') =>
	assessMatter(injuryElsewhere, facts, day(asked));
const answer = (facts: InjuryElsewhereFacts, asked?: string) => of(facts, asked).answer;
const says = (facts: InjuryElsewhereFacts, asked?: string) => answer(facts, asked).main?.value;

const living: InjuryElsewhereFacts = {
	elsewhereFor: 'hospital',
	elsewhereWhy: 'living',
	awaySince: day('2023-10-01'),
	injuryConfirmed: true,
};
const filed: InjuryElsewhereFacts = {
	...living,
	filedElsewhere: 'approved',
	filedUntil: day('2024-09-30'),
	openThere: true,
	thirdParty: false,
};

describe('who may file', () => {
	// Inventory D §20, worked example 1.
	test('away since 1 October 2023, asked on 1 April 2024: exactly half a year is enough', () => {
		expect(answer(living, '2024-04-01').main).toMatchObject({ value: '可以备案', tone: 'good' });
	});

	// Worked example 2: 5 months and 29 or 30 days.
	test('a day less is not, unless referred', () => {
		expect(says(living, '2024-03-31')).toBe('2024年4月1日起可以备案');
		expect(
			says(
				{ elsewhereFor: 'hospital', elsewhereWhy: 'referral', referred: true, injuryConfirmed: true },
				'2024-04-01',
			),
		).toBe('可以备案');
	});

	test('without referral, without recognition, for neither reason: no', () => {
		expect(
			says({ elsewhereFor: 'hospital', elsewhereWhy: 'referral', referred: false, injuryConfirmed: true }),
		).toBe('还不能备案');
		expect(says({ ...living, injuryConfirmed: false })).toBe('还不能备案');
		expect(says({ elsewhereFor: 'hospital', elsewhereWhy: 'other' })).toBe('还不能备案');
	});

	test('outpatient treatment is not in it', () => {
		expect(says({ elsewhereFor: 'outpatient' })).toBe('门诊不能直接结算');
		expect(of({ elsewhereFor: 'outpatient' }).asks).toEqual(['elsewhereFor']);
	});

	test('nothing answered: what there is to know', () => {
		const { main, tables, todo, finding } = answer({});
		expect(main).toBeUndefined();
		expect(finding).toBeUndefined();
		expect(tables[0]?.rows).toHaveLength(6);
		expect(todo.length).toBeGreaterThan(4);
	});
});

describe('settled directly', () => {
	// Worked example 3.
	test('admitted on 29 September with a filing until 30 September: yes, though discharged after it', () => {
		const stay = { ...filed, admitted: day('2024-09-29'), discharged: day('2024-10-12') };
		expect(answer(stay).main).toMatchObject({ value: '可以直接结算', tone: 'good' });
		expect(answer(stay).finding?.truth).toBe('yes');
	});

	test('admitted on the last day: yes; on the next: no', () => {
		expect(says({ ...filed, admitted: day('2024-09-30') })).toBe('可以直接结算');
		expect(says({ ...filed, admitted: day('2024-10-01') })).toBe('不能直接结算');
	});

	test('not filed, still waiting: may file, and only then', () => {
		expect(says({ ...filed, filedElsewhere: 'no', admitted: day('2024-09-29') })).toBe('可以备案');
		expect(answer({ ...filed, filedElsewhere: 'waiting', admitted: day('2024-09-29') }).finding?.truth).toBe(
			'no',
		);
	});

	test('a place that is not open, somebody else liable: no', () => {
		const stay = { ...filed, admitted: day('2024-09-29') };
		expect(says({ ...stay, openThere: false })).toBe('不能直接结算');
		expect(says({ ...stay, thirdParty: true })).toBe('不能直接结算');
	});

	test('filed, the rest not known: what is missing', () => {
		const { main, missing } = answer({ ...living, filedElsewhere: 'approved' });
		expect(main?.value).toBe('已经备案');
		expect(missing).toEqual(['filedUntil', 'openThere', 'thirdParty']);
	});

	// Worked example 4: meals of 600 and a train of 900 are not in the direct bill.
	test('meals and travel are claimed at home', () => {
		const rows = answer({}).tables[0]?.rows ?? [];
		expect(rows.find(([what]) => what === '住院伙食补助费')?.[1]).toBe('回参保地报销');
		expect(rows.find(([what]) => what === '转诊的交通食宿费')?.[1]).toBe('回参保地报销');
		expect(rows.find(([what]) => what === '辅助器具配置费')?.[2]).toBe('参保地的目录');
	});

	test('a stay over the end of the year: by the day of discharge, in one bill', () => {
		const { lines } = answer(
			{ ...filed, filedUntil: day('2024-12-31'), admitted: day('2024-12-20'), discharged: day('2025-01-15') },
			'2025-02-01',
		);
		expect(lines[0]?.value).toBe('按出院的2025年1月15日，整笔结算');
	});
});

describe('the trial', () => {
	test('is printed for a year; after it the answer is no plain yes', () => {
		expect(injuryElsewhere.inForce).toMatchObject({ from: '2024-04-01', until: '2025-03-31' });
		expect(answer(living, '2025-03-31').main).toMatchObject({ label: '跨省直接结算', tone: 'good' });
		expect(answer(living, '2025-04-01').main).toMatchObject({ label: '照试点时的规定', tone: 'plain' });
	});

	test('nor of a stay within it, nor of one to come', () => {
		const stay = { ...filed, admitted: day('2024-09-29') };
		expect(answer(stay, '2025-03-31').main).toMatchObject({ label: '跨省直接结算', tone: 'good' });
		const after = { label: '照试点时的规定', tone: 'plain' };
		expect(answer(stay, '2025-04-01').main).toMatchObject({ ...after, value: '可以直接结算' });
		expect(answer({ ...stay, filedElsewhere: 'no' }, '2025-04-01').main).toMatchObject({
			...after,
			value: '可以备案',
		});
		const later = { ...filed, filedUntil: day('2027-01-01'), admitted: day('2025-04-01') };
		expect(answer(later, '2025-03-01').main).toMatchObject({ ...after, value: '可以直接结算' });
	});

	test('nobody stays over the end of a year to see a doctor', () => {
		const days = { admitted: day('2023-12-20'), discharged: day('2024-01-15') };
		const labels = (facts: InjuryElsewhereFacts) => answer(facts).lines.map(({ label }) => label);
		expect(labels({ elsewhereFor: 'outpatient' })).toEqual([]);
		expect(labels({ elsewhereFor: 'outpatient', ...days })).toEqual([]);
		expect(labels({ elsewhereFor: 'hospital' })).toEqual(['跨年住院']);
	});
});

test('the papers differ by case', () => {
	const papers = (facts: InjuryElsewhereFacts) => answer(facts).todo[1]?.says;
	expect(papers({ elsewhereFor: 'hospital', elsewhereWhy: 'living' })).toContain('居住');
	expect(papers({ elsewhereFor: 'hospital', elsewhereWhy: 'referral' })).toContain('转诊转院意见');
	expect(papers({ elsewhereFor: 'device', elsewhereWhy: 'living' })).toContain('配置辅助器具');
});

test('before the trial nothing was settled directly', () => {
	const facts = { ...filed, elsewhereWhy: 'referral', referred: true } as const;
	expect(says({ ...facts, admitted: day('2024-04-01') })).toBe('可以直接结算');
	const early = answer({ ...facts, admitted: day('2024-03-31') });
	expect(early.main).toMatchObject({ value: '不能直接结算', note: '那时候还没有试点' });
	expect(early.finding?.truth).toBe('no');
});

test('since when somebody lives away is not held against a stay after a referral', () => {
	const facts = { awaySince: day('2024-05-02'), admitted: day('2024-05-01') };
	expect(of({ ...facts, elsewhereWhy: 'referral' }).problems).toEqual({});
	expect(of({ ...facts, elsewhereWhy: 'living' }).problems.admitted).toContain('去外省以前');
});

test('what cannot be is asked back', () => {
	expect(of({ awaySince: day('2024-10-16') }).problems.awaySince).toBe('日子在将来，请写已经开始的那天');
	expect(of({ awaySince: day('2024-10-15') }).problems).toEqual({});
	expect(of({ awaySince: day('2024-05-02'), admitted: day('2024-05-01') }).problems.admitted).toBe(
		'住院在去外省以前？请核对这两个日子',
	);
	expect(of({ discharged: day('2024-10-16') }).problems.discharged).toBe(
		'出院的日子在将来；还没有出院就不填',
	);
	expect(of({ admitted: day('2024-09-02'), discharged: day('2024-09-01') }).problems.discharged).toBe(
		'出院在住院以前？请核对这两个日子',
	);
});
