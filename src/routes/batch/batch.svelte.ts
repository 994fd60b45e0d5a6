import type { MeaningKey } from '$lib/assess/batch/columns';
import { mappingProblem, tellsOfHires } from '$lib/assess/batch/mapping';
import type { Quality } from '$lib/assess/batch/result';
import { Batch, NoAnswer } from '$lib/device/batch/client';
import type { FileKind, Opened, Order, Query, Reckoned, ShownRow } from '$lib/device/batch/messages';
import { Clock } from '$lib/device/clock.svelte';
import type { Day } from '$lib/engine/day';
import { readDay } from '$lib/engine/reading';
import type { SheetContent } from '../sheet/content';

/** Where somebody is: choosing a file, its being read, its columns, its being reckoned, the result. */
export type Stage = 'choose' | 'reading' | 'columns' | 'reckoning' | 'result';

export const pageSize = 50;
/** So many rows are printed at once; more paper nobody wants by mistake. */
export const mostPrinted = 2000;
const printedAtOnce = 100;
/** So many sheets at once: a stack of paper, and what a page still holds. */
export const mostSheets = 200;
const sheetsAtOnce = 10;

/** A batch on the page. Its people live in the worker; here is only what is shown of them. */
export class BatchState {
	readonly clock = new Clock();
	readonly #batch = new Batch();
	#source: Blob | string | undefined;

	stage = $state<Stage>('choose');
	/** why something did not work, in a sentence */
	problem = $state('');
	/** what happened, for whoever does not see it */
	said = $state('');
	fileName = $state('');

	opened = $state.raw<Opened>();
	mapping = $state<(MeaningKey | undefined)[]>([]);
	on = $state('');
	assumed = $state<boolean[]>([]);
	employer = $state('');

	progress = $state({ done: 0, of: 0 });

	reckoned = $state.raw<Reckoned>();
	rows = $state.raw<readonly ShownRow[]>([]);
	found = $state(0);
	text = $state('');
	quality = $state<Quality | ''>('');
	sort = $state.raw<Query['sort']>();
	page = $state(0);
	saved = $state(false);
	writing = $state(false);
	printed = $state.raw<readonly ShownRow[]>([]);
	/** result sheets to be printed, one a person */
	sheets = $state.raw<readonly SheetContent[]>([]);

	#day = $derived.by(() => readDay(this.on));
	readonly day: Day = $derived(this.#day.ok ? this.#day.value : this.clock.today);
	readonly dayProblem: string | undefined = $derived(
		this.on.trim() === '' || this.#day.ok ? undefined : this.#day.problem,
	);
	readonly mappingProblem: string | undefined = $derived(
		mappingProblem(this.mapping, this.opened?.choices ?? []),
	);
	readonly asksOfHires: boolean = $derived(tellsOfHires(this.mapping, this.opened?.choices ?? []));
	readonly pages: number = $derived(Math.max(1, Math.ceil(this.found / pageSize)));
	/** the day the result was reckoned for */
	reckonedOn = $state<Day>();

	#fails(error: unknown, back: Stage): void {
		const stopped = error instanceof NoAnswer && error.stopped;
		this.stage = back;
		if (!stopped) this.problem = error instanceof NoAnswer ? error.message : '没有算出来，请再试一次。';
	}

	/** Reads a file, or text that was pasted. */
	async open(source: Blob | string, name: string): Promise<void> {
		this.#batch.close();
		this.#drop();
		this.#source = source;
		this.fileName = name;
		this.stage = 'reading';
		this.said = '正在读表格。';
		try {
			const opened = await this.#batch.open(source);
			this.opened = opened;
			this.mapping = opened.columns.map(({ guess }) => guess);
			this.stage = 'columns';
			this.said = `读到${opened.rows}行，${opened.columns.length}列。请核对每一列是什么，再计算。`;
		} catch (error) {
			this.#source = undefined;
			this.said = '';
			this.#fails(error, 'choose');
		}
	}

	async reckon(): Promise<void> {
		const { opened } = this;
		if (this.mappingProblem || this.dayProblem || !opened || this.#source === undefined) return;
		this.clock.refresh();
		const on = this.day;
		this.problem = '';
		this.progress = { done: 0, of: opened.rows };
		this.stage = 'reckoning';
		this.said = '正在计算。';
		try {
			// After a stop the worker begins anew, with the file as it was chosen.
			if (!this.#batch.running) await this.#batch.open(this.#source);
			const order: Order = {
				mapping: $state.snapshot(this.mapping),
				on,
				assumed: $state.snapshot(this.assumed),
				employer: this.mapping.includes('employer') ? '' : this.employer,
			};
			const reckoned = await this.#batch.reckon(order, (done, of) => (this.progress = { done, of }));
			this.reckoned = reckoned;
			this.reckonedOn = on;
			this.text = '';
			this.quality = '';
			this.sort = undefined;
			this.page = 0;
			this.saved = false;
			await this.show();
			this.stage = 'result';
			this.said = `算完了，一共${reckoned.counts.rows}行。`;
		} catch (error) {
			this.#fails(error, 'columns');
		}
	}

	/** Stops what is under way; the file and its columns stay. */
	stop(): void {
		const back = this.stage === 'reading' ? 'choose' : 'columns';
		this.#batch.close();
		this.stage = back;
		this.said = back === 'choose' ? '已停止，文件没有读。' : '已停止，没有结果。';
	}

	#asked = 0;

	/** Shows the page of rows that is asked for. */
	async show(): Promise<void> {
		const asked = (this.#asked += 1);
		const slice = await this.#batch.slice(this.#query(this.page * pageSize, pageSize));
		// Somebody who types on has asked again meanwhile.
		if (asked !== this.#asked) return;
		this.rows = slice.rows;
		this.found = slice.found;
	}

	#query(from: number, count: number): Query {
		return {
			text: this.text,
			quality: this.quality === '' ? undefined : this.quality,
			sort: this.sort,
			from,
			count,
		};
	}

	/** Shows again from the first page, after something to narrow down by or to sort by has changed. */
	async narrow(): Promise<void> {
		this.page = 0;
		await this.#trying(async () => {
			await this.show();
			this.said = `${this.found}行。`;
		});
	}

	async turnTo(page: number): Promise<void> {
		this.page = Math.min(Math.max(0, page), this.pages - 1);
		await this.#trying(async () => {
			await this.show();
			this.said = `第${this.page + 1}页，共${this.pages}页。`;
		});
	}

	/** Sorts by a column, then the other way round, then as in the file. */
	async sortBy(column: number): Promise<void> {
		const { sort } = this;
		if (sort?.column !== column) this.sort = { column, descending: false };
		else this.sort = sort.descending ? undefined : { column, descending: true };
		await this.narrow();
	}

	async #trying(action: () => Promise<void>): Promise<void> {
		this.problem = '';
		try {
			await action();
		} catch (error) {
			if (!(error instanceof NoAnswer && error.stopped))
				this.problem = error instanceof NoAnswer ? error.message : '没有成功，请再试一次。';
		}
	}

	#stem(): string {
		return `${this.fileName.replace(/\.[^.]*$/, '') || '批量计算'}-结果`;
	}

	async save(format: FileKind): Promise<void> {
		this.writing = true;
		await this.#trying(async () => {
			const { download } = await import('$lib/device/share');
			const blob = await this.#batch.write(format);
			download(`${this.#stem()}.${format}`, blob, blob.type);
			this.saved = true;
			this.said = '文件已下载。';
		});
		this.writing = false;
	}

	async template(): Promise<void> {
		await this.#trying(async () => {
			const { download } = await import('$lib/device/share');
			const blob = await this.#batch.template();
			download('惠算批量模板.xlsx', blob, blob.type);
			this.said = '模板已下载。填好以后，选它或者拖到这里。';
		});
		// Nothing is open yet: the worker is not kept waiting for it.
		if (this.stage === 'choose') this.#batch.close();
	}

	/** Brings the rows as they are now narrowed down and sorted onto paper, a part at a time so that the page stays alive. */
	async print(): Promise<void> {
		await this.#trying(async () => {
			// Whoever filters meanwhile prints what they asked for.
			const query = this.#query(0, 0);
			const most = Math.min(this.found, mostPrinted);
			const rows: ShownRow[] = [];
			this.said = '正在准备打印。';
			for (let from = 0; from < most; from += printedAtOnce) {
				const count = Math.min(printedAtOnce, most - from);
				const { rows: next } = await this.#batch.slice({ ...query, from, count });
				rows.push(...next);
				this.printed = [...rows];
				await new Promise((done) => setTimeout(done));
			}
			this.said = '';
			// Some browsers print later: the rows stay until they say that they are done.
			window.print();
		});
	}

	/** Brings a sheet for each of the rows as they are now narrowed down and sorted onto paper, a few at a time. */
	async printSheets(): Promise<void> {
		await this.#trying(async () => {
			this.said = '正在准备告知单。';
			const [{ sheetOfRow }, { settleAddress }] = await Promise.all([
				import('./sheets'),
				import('../shared/public-link'),
				import('./SheetsPrint.svelte'),
			]);
			settleAddress();
			const query = this.#query(0, 0);
			const most = Math.min(this.found, mostSheets);
			const sheets: SheetContent[] = [];
			for (let from = 0; from < most; from += sheetsAtOnce) {
				const count = Math.min(sheetsAtOnce, most - from);
				const { rows } = await this.#batch.slice({ ...query, from, count });
				for (const { index } of rows) {
					const row = await this.#batch.row(index);
					const sheet = row && (await sheetOfRow(row, this.clock.today));
					if (sheet) sheets.push(sheet);
				}
				this.sheets = [...sheets];
				this.said = `正在准备告知单，已排好${sheets.length}张。`;
				await new Promise((done) => setTimeout(done));
			}
			const without = most - sheets.length;
			this.said = `排好${sheets.length}张告知单${without > 0 ? `；有${without}行还没有答案，没有排` : ''}。`;
			// The codes must stand in the page before the browser takes its picture of it.
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			if (sheets.length > 0) window.print();
		});
	}

	/** The paper is out: nothing of it stays in the page. */
	afterPrint(): void {
		this.printed = [];
		this.sheets = [];
	}

	/** Back to the columns, to correct them; the result is reckoned anew. */
	back(): void {
		this.stage = 'columns';
		this.reckoned = undefined;
		this.rows = [];
		this.printed = [];
	}

	#drop(): void {
		this.opened = undefined;
		this.mapping = [];
		// The next list is another employer's, of another day.
		this.assumed = [];
		this.employer = '';
		this.on = '';
		this.reckoned = undefined;
		this.reckonedOn = undefined;
		this.rows = [];
		this.printed = [];
		this.sheets = [];
		this.found = 0;
		this.problem = '';
		this.saved = false;
	}

	/** Lets go of everything: the file, the people, the worker. */
	clear(): void {
		this.#batch.close();
		this.#drop();
		this.#source = undefined;
		this.fileName = '';
		this.stage = 'choose';
		this.said = '已清空。';
	}

	/** The page is left: nothing goes on in the background. */
	leave(): void {
		this.#batch.close();
	}
}
