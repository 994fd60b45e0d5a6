/** A batch while it is open: its table, its results, and what the page asks of them. Lives in the worker, and only there. */
import { guessMapping, meaningOf, meanings, templateMeanings } from '$lib/assess/batch/columns';
import { insuranceRemarks } from '$lib/assess/batch/insurance';
import { trainingRemarks } from '$lib/assess/batch/training';
import { mappingProblem, tellsOfHires } from '$lib/assess/batch/mapping';
import {
	columnsShown,
	columnsWritten,
	resultHeadings,
	resultOf,
	resultParts,
	sortKeyOf,
	type BatchResult,
	type Quality,
} from '$lib/assess/batch/result';
import { rowReader } from '$lib/assess/batch/row';
import { tableOf, textOf, type Cell, type Table } from '$lib/assess/batch/table';
import type { BenefitFacts, EmployerKind } from '$lib/benefits/facts/facts';
import { work } from '$lib/benefits/facts/questions/work';
import { hireAssumptions } from '$lib/benefits/hires/assumptions';
import { hireLabel } from '$lib/benefits/hires/hire-list';
import { readCsv, writeCsv } from '../spreadsheet/csv';
import { mostBytes, readFile, readText, tooHeavy } from '../spreadsheet/read-file';
import { writeXlsx } from '../spreadsheet/write-xlsx';
import { masked } from './mask';
import type {
	Counts,
	FileKind,
	GivenColumn,
	Opened,
	Order,
	Query,
	Reckoned,
	RowFacts,
	ShownColumn,
	Slice,
} from './messages';

/** Something the reader must be told instead of an answer. */
export class Refusal extends Error {}

const samplesShown = 3;
const longestSample = 40;
/** After so many rows the page hears how far it has come. */
const reportEvery = 500;
/** What of somebody's own columns is shown beside the results. */
const shownKeys = ['name', 'identity', 'birth'] as const;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a shown column comes from: the row's own cells, or those that were added. */
interface Source {
	readonly shown: ShownColumn;
	readonly of: 'given' | 'result';
	readonly index: number;
}

interface Reckoning {
	readonly order: Order;
	readonly everybody: BenefitFacts;
	readonly results: readonly BatchResult[];
	readonly sources: readonly Source[];
}

const employers = work.employer.kind === 'choice' ? work.employer.options : [];

/** What is said once of everybody hired. */
function everybodyOf({ assumed, employer }: Order): BenefitFacts {
	const facts: BenefitFacts = Object.assign(
		{},
		...hireAssumptions.filter((_, index) => assumed[index]).map((assumption) => assumption.facts),
	);
	if (employers.some(({ value }) => value === employer)) facts.employer = employer as EmployerKind;
	return facts;
}

function sourcesOf({ mapping }: Order, { headings }: Table): Source[] {
	const given = shownKeys.flatMap((key): Source[] => {
		const index = mapping.indexOf(key);
		return index < 0
			? []
			: [{ shown: { heading: meaningOf(key).heading, kind: 'given' }, of: 'given', index }];
	});
	if (!mapping.includes('name') && given.length === 0)
		given.push({ shown: { heading: headings[0] ?? '', kind: 'given' }, of: 'given', index: 0 });
	const results = columnsShown(mapping).map((index): Source => ({
		shown: {
			// Where a value comes from is said below the table; a file says it in the heading.
			heading: (resultHeadings[index] ?? '').replace(/（.*）$/, ''),
			kind: index === resultParts.problems ? 'problem' : 'result',
		},
		of: 'result',
		index,
	}));
	return [...given, ...results];
}

function compare(a: number | string | undefined, b: number | string | undefined): number {
	if (a === b) return 0;
	if (typeof a === typeof b) return (a as number) < (b as number) ? -1 : 1;
	// Numbers before texts.
	return typeof a === 'number' ? -1 : 1;
}

export class BatchJob {
	#table: Table | undefined;
	#reckoning: Reckoning | undefined;
	#readTook = 0;
	/** the rows last asked for, in their order */
	#found: { readonly key: string; readonly rows: readonly number[] } | undefined;

	/**
	 * Reads a file, or text that was pasted.
	 *
	 * @throws Refusal where it cannot be read
	 */
	async open(source: Blob | string): Promise<Opened> {
		const began = performance.now();
		this.#reckoning = undefined;
		this.#found = undefined;
		const raw =
			typeof source === 'string'
				? readText(source)
				: source.size > mostBytes
					? ({ ok: false, problem: tooHeavy } as const)
					: readFile(new Uint8Array(await source.arrayBuffer()));
		if (!raw.ok) throw new Refusal(raw.problem);
		const table = tableOf(raw.value.rows, raw.value.remarks);
		if (!table.ok) throw new Refusal(table.problem);
		this.#table = table.value;
		this.#readTook = performance.now() - began;
		const { headings, rows, remarks } = table.value;
		const guess = guessMapping(headings);
		return {
			columns: headings.map((heading, index): GivenColumn => ({
				heading: masked(heading),
				samples: rows.slice(0, samplesShown).map(({ cells }) => {
					const text = masked(textOf(cells[index])).replace(/\s+/g, ' ').trim();
					return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
				}),
				guess: guess[index],
			})),
			rows: rows.length,
			remarks,
			choices: meanings.map(({ key, heading, of }) => ({ key, heading, of })),
			assumptions: hireAssumptions.map(({ says }) => says),
			employers: employers.map(({ value, says }) => ({ value, says })),
		};
	}

	#opened(): Table {
		if (!this.#table) throw new Refusal('还没有选文件。');
		return this.#table;
	}

	#reckoned(): Reckoning {
		if (!this.#reckoning) throw new Refusal('还没有计算。');
		return this.#reckoning;
	}

	/**
	 * Reckons every row.
	 *
	 * @param report told now and then how many rows are done
	 * @throws Refusal where the columns do not say enough
	 */
	reckon(order: Order, report: (done: number, of: number) => void = () => undefined): Reckoned {
		const table = this.#opened();
		const problem = mappingProblem(order.mapping, meanings);
		if (problem) throw new Refusal(problem);
		const began = performance.now();
		const readRow = rowReader(order.mapping, order.on);
		const everybody = everybodyOf(order);
		const results: BatchResult[] = [];
		const counts: Record<keyof Counts, number> = {
			rows: table.rows.length,
			problem: 0,
			reached: 0,
			'within-year': 0,
			claimable: 0,
		};
		let fen = 0;
		for (const { cells } of table.rows) {
			const result = resultOf(readRow(cells), everybody, order.on);
			results.push(result);
			for (const quality of result.qualities) counts[quality] += 1;
			const yuan = result.cells[resultParts.subsidies[1]];
			if (typeof yuan === 'number') fen += Math.round(yuan * 100);
			if (results.length % reportEvery === 0) report(results.length, table.rows.length);
		}
		const sources = sourcesOf(order, table);
		this.#reckoning = { order, everybody, results, sources };
		this.#found = undefined;
		return {
			columns: sources.map(({ shown }) => shown),
			counts,
			total: tellsOfHires(order.mapping, meanings) ? fen / 100 : undefined,
			remarks: [...insuranceRemarks(order.mapping, order.on), ...trainingRemarks(order.mapping)],
			took: { read: this.#readTook, reckon: performance.now() - began },
		};
	}

	#cell(row: number, { of, index }: Source): Cell {
		const cells = of === 'given' ? this.#opened().rows[row]?.cells : this.#reckoned().results[row]?.cells;
		return cells?.[index] ?? '';
	}

	#matches(row: number, words: readonly string[], quality: Quality | undefined): boolean {
		const result = this.#reckoned().results[row];
		if (!result || (quality !== undefined && !result.qualities.includes(quality))) return false;
		if (words.length === 0) return true;
		const cells = [...(this.#opened().rows[row]?.cells ?? []), ...result.cells];
		const text = cells.map(textOf).join('\n').toLowerCase();
		return words.every((word) => text.includes(word));
	}

	#rowsFor({ text, quality, sort }: Query): readonly number[] {
		const key = JSON.stringify([text, quality, sort]);
		if (this.#found?.key === key) return this.#found.rows;
		const { results, sources } = this.#reckoned();
		const words = text.toLowerCase().split(/\s+/).filter(Boolean);
		const rows = Array.from(results, (_, row) => row).filter((row) => this.#matches(row, words, quality));
		const source = sort && sources[sort.column];
		if (source) {
			const keys = new Map(rows.map((row) => [row, sortKeyOf(this.#cell(row, source))]));
			rows.sort((a, b) => {
				const [first, second] = [keys.get(a), keys.get(b)];
				// What is empty comes last either way.
				if (first === undefined || second === undefined)
					return first === second ? a - b : first === undefined ? 1 : -1;
				const order = compare(first, second);
				return (sort.descending ? -order : order) || a - b;
			});
		}
		this.#found = { key, rows };
		return rows;
	}

	/** The rows to show. Long numbers are masked. */
	slice(query: Query): Slice {
		const rows = this.#rowsFor(query);
		const { sources } = this.#reckoned();
		const { rows: given } = this.#opened();
		return {
			found: rows.length,
			rows: rows.slice(query.from, query.from + query.count).map((index) => ({
				index,
				line: given[index]?.line ?? 0,
				cells: sources.map((source) => {
					const cell = this.#cell(index, source);
					return source.of === 'given' ? masked(textOf(cell)) : cell;
				}),
			})),
		};
	}

	*#wholeRows(written: readonly number[]): Generator<readonly Cell[]> {
		const { results } = this.#reckoned();
		for (const [index, { cells }] of this.#opened().rows.entries()) {
			const result = results[index]?.cells ?? [];
			yield [...cells, ...written.map((column) => result[column] ?? '')];
		}
	}

	/** Everybody's own columns and those that were added, as a file; in the order of the file that was read. */
	write(kind: FileKind): Blob {
		const { headings } = this.#opened();
		const { mapping } = this.#reckoned().order;
		const written = columnsWritten(mapping);
		const all = [...headings, ...written.map((column) => resultHeadings[column] ?? '')];
		if (kind === 'csv')
			return new Blob([writeCsv([all, ...this.#wholeRows(written)])], { type: 'text/csv;charset=utf-8' });
		const columns = all.map((heading, index) => ({
			width:
				mapping[index] === 'identity'
					? 21
					: index === all.length - 1
						? 60
						: Math.min(30, Math.max(10, heading.length * 2 + 2)),
		}));
		const file = writeXlsx({ name: '批量计算', columns, headings: all, rows: this.#wholeRows(written) });
		return new Blob([file], { type: xlsxType });
	}

	/** What one row says, for a sheet to be made of it; undefined where there is no such row. */
	row(index: number): RowFacts | undefined {
		const { order, everybody } = this.#reckoned();
		const row = this.#opened().rows[index];
		if (!row) return undefined;
		const { facts, hire, insurance, training } = rowReader(order.mapping, order.on)(row.cells);
		const at = order.mapping.indexOf('name');
		return {
			line: row.line,
			name: at < 0 ? undefined : hireLabel(textOf(row.cells[at])),
			facts,
			on: order.on,
			...(hire && { hire: { ...everybody, ...hire } }),
			...(insurance && { insurance }),
			...(training && { training }),
		};
	}
}

/** Two rows that show how the template is filled in; nobody holds these numbers. */
const exampleRows: readonly (readonly Cell[])[] = readCsv(
	[
		templateMeanings.map(({ heading }) => heading).join(','),
		'示例甲（请删掉）,,1970-05,男,60,300,2026-10,是,,,,,,',
		'示例乙（请删掉）,,2001-06,女,55,5,2026-10,是,2024,2026-01-10,2026-06,5,小微企业,劳动合同',
	].join('\n'),
)
	.slice(1)
	.map(({ cells }) => cells);

/** The spreadsheet to fill in: headings and two examples. */
export function writeTemplate(): Blob {
	const file = writeXlsx({
		name: '名单',
		columns: templateMeanings.map(({ key, heading }) => ({
			width: key === 'identity' ? 22 : Math.max(12, heading.length * 2 + 2),
		})),
		headings: templateMeanings.map(({ heading }) => heading),
		rows: exampleRows,
	});
	return new Blob([file], { type: xlsxType });
}
