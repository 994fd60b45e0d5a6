import { Clock } from '$lib/device/clock.svelte';
import type { Case, Cases, Done } from '$lib/device/cases/cases';
import { search, tagsOf } from '$lib/device/cases/search';
import type { Due } from '$lib/device/cases/due';
import type { Reminder } from '$lib/engine/reminder';
import { cases as openCases } from '../shared/cases';

/** A case while it is being changed, as typed. */
export interface Draft {
	readonly id: string;
	readonly basis: string;
	readonly number: string;
	label: string;
	tags: string;
	followUp: string;
	note: string;
}

/** So many are shown at first, and with each 再显示. */
const aPage = 50;

/** The page's state: what is kept, what of it is looked for, and what is being changed. */
export class CaseList {
	readonly clock = new Clock();
	/** every case, the last changed first; undefined until they were opened */
	all = $state.raw<readonly Case[]>();
	due = $state.raw<readonly Due[]>([]);
	locked = $state(false);
	hasPassphrase = $state(false);
	noPassphrase = $state<string>();
	inMemory = $state(false);
	unreadable = $state(0);
	words = $state('');
	tag = $state<string>();
	/** what came of the last thing done */
	said = $state('');
	/** stays over locking, so that nothing typed is lost; it is not shown then */
	draft = $state<Draft>();
	#shown = $state(aPage);
	#cases: Cases | undefined;
	#reminders = new Map<string, readonly Reminder[]>();

	readonly tags: readonly string[] = $derived(tagsOf(this.all ?? []));
	readonly #found: readonly Case[] = $derived(
		search(this.all ?? [], this.words, this.tags.includes(this.tag ?? '') ? this.tag : undefined),
	);
	readonly found: number = $derived(this.#found.length);
	readonly shown: readonly Case[] = $derived(this.#found.slice(0, this.#shown));

	/** Opens the cases and follows them. @returns stops following */
	open(): () => void {
		let stop: (() => void) | undefined;
		let closed = false;
		void openCases().then(async (cases) => {
			if (closed) return;
			this.#cases = cases;
			stop = cases.watch(() => void this.refresh());
			await this.refresh();
		});
		return () => {
			closed = true;
			stop?.();
		};
	}

	/** Looks again at everything: another tab may have changed it. */
	async refresh(): Promise<void> {
		const cases = this.#cases;
		if (!cases) return;
		this.clock.refresh();
		const all = await cases.list();
		this.locked = cases.locked;
		this.hasPassphrase = cases.hasPassphrase;
		this.noPassphrase = cases.noPassphrase;
		this.inMemory = cases.where === 'memory';
		this.unreadable = cases.unreadable;
		this.all = all;
		await this.#findDue(all);
	}

	async #findDue(all: readonly Case[]): Promise<void> {
		if (all.length === 0) {
			this.due = [];
			this.#reminders.clear();
			return;
		}
		const [{ dueOf }, remindersOf] = await Promise.all([
			import('$lib/device/cases/due'),
			import('./reminders').then(({ loadReminders }) => loadReminders()),
		]);
		// Locked or changed in the meantime.
		if (this.all !== all) return;
		const { today } = this.clock;
		const before = this.#reminders;
		this.#reminders = new Map();
		this.due = dueOf(
			all,
			(each) => {
				const key = `${today} ${each.id} ${each.savedOn}`;
				const reminders = before.get(key) ?? remindersOf(each, today);
				this.#reminders.set(key, reminders);
				return reminders;
			},
			today,
		);
	}

	showMore(): void {
		this.#shown += aPage;
	}

	/** Looks for one case only. */
	find(number: string): void {
		this.words = number;
		this.tag = undefined;
	}

	edit({ id, savedOn, number, label, tags, followUp, note }: Case): void {
		this.draft = { id, basis: savedOn, number, label, tags: tags.join(' '), followUp: followUp ?? '', note };
	}

	/** Does something with the cases, says what came of it, and looks at them again. */
	async act(says: string, work: (cases: Cases) => Promise<Done>): Promise<Done> {
		const cases = this.#cases;
		if (!cases) return { ok: false, problem: '个案还没有打开，请再试一次' };
		const result = await work(cases);
		this.said = result.ok ? says : result.problem;
		await this.refresh();
		return result;
	}

	/** The cases themselves, once they are open. */
	get cases(): Cases | undefined {
		return this.#cases;
	}

	lock(): void {
		this.#cases?.lock();
		this.said = '';
	}
}
