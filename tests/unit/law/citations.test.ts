import { describe, expect, test, vi } from 'vitest';
import type { Citation } from '$lib/engine/citation';
import { day } from '$lib/engine/day';
import type { Finding } from '$lib/engine/condition';
import { monthOf, plusMonths, type Month } from '$lib/engine/month';
import type { DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';
import { minimumPeriod } from '$lib/law/minimum-period';
import { delaySchedules } from '$lib/law/retirement-ages';
import { retirementService } from '$lib/law/retirement-service';
import { specialWork } from '$lib/law/special-work';
import { assess } from '$lib/retirement/assess';
import { explain } from '$lib/retirement/explain';
import type { RetirementFacts } from '$lib/retirement/facts';
import { planFor } from '$lib/retirement/plan';
import { proveTables } from '$lib/retirement/proof';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const on = day('2026-11-21');
const asOf = monthOf(2026, 11);

/** Whether a document of the library has that place. */
function stands({ document, at }: Citation): boolean {
	if (!Object.hasOwn(documents, document)) return false;
	return at === undefined || documents[document as DocumentId].points.some((point) => point.at === at);
}

const keyOf = ({ document, at }: Citation) => `${document} ${at ?? ''}`;

/** Every citation found anywhere inside a value, each once. */
function citationsIn(value: unknown, found = new Map<string, Citation>()): Map<string, Citation> {
	if (typeof value !== 'object' || value === null) return found;
	if ('document' in value && typeof value.document === 'string')
		found.set(keyOf(value as Citation), value as Citation);
	else for (const each of Object.values(value)) citationsIn(each, found);
	return found;
}

function expectAllToStand(value: unknown, least: number): void {
	const found = citationsIn(value);
	expect(found.size).toBeGreaterThanOrEqual(least);
	expect([...found.values()].filter((citation) => !stands(citation)).map(keyOf)).toEqual([]);
}

test('the check itself notices a document or a place that is not there', () => {
	expect(stands({ document: 'measures', at: '第一条' })).toBe(true);
	expect(stands({ document: 'measures' })).toBe(true);
	expect(stands({ document: 'measures', at: '第九十九条' })).toBe(false);
	expect(stands({ document: 'nothing' })).toBe(false);
	expect(stands({ document: 'toString' })).toBe(false);
	expect(
		citationsIn([{ cite: { document: 'a' } }, { of: [{ cite: { document: 'b', at: 'c' } }] }]).size,
	).toBe(2);
});

describe('every citation names a document of the library and a place in it', () => {
	test('in what the state published', () => {
		expectAllToStand(
			[
				delaySchedules,
				retirementService.cites,
				[specialWork.cite, specialWork.reform],
				minimumPeriod.periods,
			],
			11,
		);
	});

	test('in the proof', () => {
		expectAllToStand(proveTables(), 4);
	});

	/** People of every group born before, at the edges of, inside and after the tables, with every kind of record. */
	const births: Month[] = Array.from({ length: 54 }, (_, index) => plusMonths(monthOf(1960, 1), index * 7));
	const groups: RetirementFacts[] = [
		{ sex: 'male' },
		{ sex: 'female', original: 55 },
		{ sex: 'female', original: 50 },
		{ sex: 'female' },
	];
	const records: RetirementFacts[] = [
		{},
		{ paid: 0, asOf, paying: false },
		{ paid: 100, asOf, paying: true },
		{ paid: 180, asOf, paying: true, until: monthOf(2028, 6) },
		{ paid: 300, asOf, paying: true },
	];
	const circumstances: RetirementFacts[] = [{}, { drawing: true }, { statePost: true }];
	const people = births.flatMap((birth) =>
		groups.flatMap((group) =>
			records.flatMap((record) => circumstances.map((more) => ({ birth, ...group, ...record, ...more }))),
		),
	);

	test('in every step of the reasoning', () => {
		const steps = people.flatMap((person) => {
			const { facts, record, cases } = assess(person, on);
			return cases.flatMap((answer) => explain(answer, facts, record));
		});
		expect(steps.length).toBeGreaterThan(people.length * 3);
		expectAllToStand(steps, 9);
	});

	test('in every plan: its conditions and its deadlines', () => {
		const plans = people.flatMap((person) => {
			const { facts, record, cases } = assess(person, on);
			return cases.flatMap((answer) => {
				const { month } = answer.statutory;
				return [-60, -36, -12, -1, 0, 1, 36, 37].map((apart) =>
					planFor(plusMonths(month, apart), answer, facts, record, on),
				);
			});
		});
		expect(new Set(plans.map(({ kind }) => kind))).toEqual(
			new Set(['early', 'on-time', 'late', 'too-early', 'too-late', 'not-open']),
		);
		expectAllToStand(plans, 5);
		// Every requirement of a plan has an article, and so has every deadline.
		const requirements = plans.flatMap(({ finding }): readonly Finding[] => finding.of ?? []);
		expect(requirements.filter(({ cite }) => cite === undefined)).toEqual([]);
	});
});
