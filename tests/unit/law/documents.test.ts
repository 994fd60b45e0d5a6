import { describe, expect, test } from 'vitest';
import { cite } from '$lib/law/cite';
import { shortTitles, slugOf, type DocumentId } from '$lib/law/documents';
import { documents } from '$lib/law/library';

const ids = Object.keys(documents) as DocumentId[];

describe('the library', () => {
	/** Number, day of issue, first day in force, as printed on each document. */
	test.each<[DocumentId, string | undefined, string, string | undefined]>([
		['decision', undefined, '2024-09-13', '2025-01-01'],
		['measures', undefined, '2024-09-13', '2025-01-01'],
		['flexible', '人社部发〔2024〕94号', '2024-12-31', '2025-01-01'],
		['retirementService', '渝人社〔2024〕282号', '2024-07-09', undefined],
		['disabilityAllowance', '人社部发〔2024〕72号', '2024-09-27', '2025-01-01'],
		['chongqingRetirement2004', '渝府发〔2004〕95号', '2004-11-10', undefined],
		['subsidies', '渝人社发〔2024〕14号', '2024-05-21', '2024-06-01'],
		['procedures', '渝人社发〔2024〕17号', '2024-07-02', '2024-06-01'],
		['traineeshipRules', '渝人社发〔2024〕12号', '2024-04-30', '2024-04-30'],
		['jobseekingNotice', '渝人社〔2024〕242号', '2024-06-12', undefined],
		['nationalYouth', '人社部发〔2024〕44号', '2024-05-17', undefined],
		['contributionBase2024', '渝人社发〔2024〕18号', '2024-08-05', undefined],
		['minimumWage2025', '渝人社发〔2024〕22号', '2024-12-10', '2025-01-01'],
	])('%s', (id, number, issued, inForceFrom) => {
		expect(documents[id].number).toBe(number);
		expect(documents[id].issued).toBe(issued);
		expect(documents[id].inForceFrom).toBe(inForceFrom);
	});

	test('of the rules of retirement only the one not read itself is marked second hand', () => {
		const retirement: DocumentId[] = ['decision', 'measures', 'flexible', 'retirementService'];
		expect(retirement.map((id) => documents[id].secondHand)).toEqual(retirement.map(() => undefined));
		expect(documents.chongqingRetirement2004.secondHand).toBe(true);
	});

	test('what was not read itself is not called in force', () => {
		for (const { secondHand, status } of Object.values(documents))
			if (secondHand) expect(status).toBe('unconfirmed');
	});

	test('every document has a title, a short title of its own, an issuer and at least one point', () => {
		expect(Object.keys(shortTitles).sort()).toEqual([...ids].sort());
		for (const id of ids) {
			const { title, issuer, points } = documents[id];
			expect(title.length).toBeGreaterThan(shortTitles[id].length);
			expect(issuer).not.toBe('');
			expect(points.length).toBeGreaterThan(0);
		}
		expect(new Set(Object.values(shortTitles)).size).toBe(ids.length);
	});

	test('only one document reaches back to before it was issued, and none ends before it begins', () => {
		const reachBack = ids.filter((id) => (documents[id].inForceFrom ?? '9999-12-31') < documents[id].issued);
		expect(reachBack).toEqual(['procedures']);
		for (const { issued, inForceFrom, inForceUntil } of Object.values(documents)) {
			expect((inForceUntil ?? '9999-12-31') >= (inForceFrom ?? issued)).toBe(true);
		}
	});

	test('what no longer holds in full says what replaced it', () => {
		for (const { status, remarks } of Object.values(documents))
			if (status !== 'in-force') expect(remarks.length).toBeGreaterThan(0);
	});

	test('a document names each of its places once', () => {
		for (const id of ids) {
			const places = documents[id].points.map(({ at }) => at);
			expect(new Set(places).size, id).toBe(places.length);
		}
	});

	test('carries nobody’s telephone number or address', () => {
		expect(JSON.stringify(documents)).not.toMatch(/1[3-9]\d{9}|0\d{2,3}-\d{7,8}|@|https?:/);
	});
});

describe('addresses', () => {
	test('every document has a page of its own', () => {
		const slugs = ids.map(slugOf);
		expect(new Set(slugs).size).toBe(ids.length);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z][a-z0-9-]*$/);
	});

	test('are the names in small letters', () => {
		expect(slugOf('measures')).toBe('measures');
		expect(slugOf('retirementService')).toBe('retirement-service');
		expect(slugOf('chongqingRetirement2004')).toBe('chongqing-retirement2004');
	});
});

test('a citation names a document, and a place where there is one', () => {
	expect(cite('measures', '第一条')).toEqual({ document: 'measures', at: '第一条' });
	expect(cite('measures')).toEqual({ document: 'measures' });
});
