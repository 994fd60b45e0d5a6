import { bench } from 'vitest';
import { BatchJob } from '$lib/device/batch/job';
import type { Query } from '$lib/device/batch/messages';
import { writeCsv } from '$lib/device/spreadsheet/csv';
import { writeXlsx } from '$lib/device/spreadsheet/write-xlsx';
import { day } from '$lib/engine/day';
import { headings, manyRows } from '../unit/assess/batch/many';

const rows = manyRows(20_000);
const csv = new Blob([writeCsv(rows)]);
const xlsx = new Blob([
	writeXlsx({ name: '名单', columns: headings.map(() => ({ width: 12 })), headings, rows: rows.slice(1) }),
]);

const job = new BatchJob();
const { columns } = await job.open(xlsx);
const order = {
	mapping: columns.map(({ guess }) => guess),
	on: day('2026-11-21'),
	assumed: [true, true, true, true, true],
	employer: '',
};
const { counts } = job.reckon(order);
// Somebody must be owed something and something be wrong, or the figures would flatter.
if (counts.claimable < 1000 || counts.problem < 1000) throw new Error('a list too easy');

const options = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };
const query: Query = { text: '', quality: undefined, sort: undefined, from: 0, count: 50 };
let sorted = 0;

bench('20,000 rows: read from .csv', async () => void (await new BatchJob().open(csv)), options);
bench('20,000 rows: read from .xlsx', async () => void (await new BatchJob().open(xlsx)), options);
bench('20,000 rows: reckoned', () => void job.reckon(order), options);
bench('20,000 rows: written as .csv', () => void job.write('csv'), options);
bench('20,000 rows: written as .xlsx', () => void job.write('xlsx'), options);
bench(
	'20,000 rows: searched and sorted',
	() => void job.slice({ ...query, text: '甲1', sort: { column: 3, descending: (sorted += 1) % 2 === 0 } }),
	options,
);
