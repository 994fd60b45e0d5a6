import { assessHires } from '$lib/assess/hires';
import type { BenefitFacts, FactKey } from '$lib/benefits/facts/facts';
import { readHires, type Hire } from '$lib/benefits/hires/hire-list';
import { hireAssumptions } from '$lib/benefits/hires/assumptions';
import { asked } from '$lib/benefits/facts/questions/for-hires';
import { Clock } from '$lib/device/clock.svelte';
import type { Day } from '$lib/engine/day';
import { readDay } from '$lib/engine/reading';
import { readAll } from '../readings';
import { nowServing, type Answers } from '../../shared/sitting';

export const rateKeys = [
	'employerPensionRate',
	'employerUnemploymentRate',
	'employerMedicalRate',
] as const satisfies readonly FactKey[];
export type RateKey = (typeof rateKeys)[number];

/** What survives reloading. */
export interface KeptHires {
	readonly answers: Answers;
	readonly assumed: readonly boolean[];
	readonly text: string;
	/** the hires typed in one by one */
	readonly typed: readonly Hire[];
	readonly on: string;
}

/** Longer numbers are somebody's identity or telephone: they are not written down. */
const withoutLongNumbers = (text: string): string => text.replace(/\d{9,}[\dXx]*/g, '');

/** An employer's list of hires, and what it comes to. */
export class Hires {
	readonly clock = new Clock();
	answers = $state<Answers>({});
	assumed = $state<boolean[]>(hireAssumptions.map(() => false));
	/** the list as pasted */
	text = $state('');
	typed = $state<readonly Hire[]>([]);
	on = $state('');
	readonly #sitting = nowServing();

	#day = $derived.by(() => readDay(this.on));
	readonly day: Day = $derived(this.#day.ok ? this.#day.value : this.clock.today);
	readonly dayProblem: string | undefined = $derived(
		this.on.trim() === '' || this.#day.ok ? undefined : this.#day.problem,
	);

	#readings = $derived(readAll(this.answers, asked));
	readonly problems = $derived(this.#readings.problems);
	#employer: BenefitFacts = $derived.by(() =>
		Object.assign(
			{},
			...hireAssumptions.filter((_, index) => this.assumed[index]).map(({ facts }) => facts),
			this.#readings.facts,
		),
	);
	readonly pasted = $derived.by(() => readHires(this.text));
	/** everybody: those pasted, with their line, then those typed in */
	readonly rows: readonly (Hire & { readonly line?: number })[] = $derived([
		...this.pasted.rows,
		...this.typed,
	]);
	readonly assessment = $derived.by(() =>
		assessHires(
			this.#employer,
			this.rows.map(({ facts }) => facts),
			this.day,
		),
	);
	/** rates are asked for only where somebody on the list makes them matter */
	readonly needsRates: boolean = $derived.by(
		() =>
			rateKeys.some((key) => this.answers[key]) ||
			this.assessment.hires.some(({ outcomes }) =>
				outcomes.some(
					({ kind, missing }) =>
						(kind === 'now' || kind === 'from') && rateKeys.some((key) => missing.includes(key)),
				),
			),
	);

	capture(): KeptHires {
		return {
			answers: $state.snapshot(this.answers),
			assumed: $state.snapshot(this.assumed),
			text: withoutLongNumbers(this.text),
			typed: $state.snapshot(this.typed) as readonly Hire[],
			on: this.on,
		};
	}

	restore({ answers = {}, assumed = [], text = '', typed = [], on = '' }: Partial<KeptHires>): void {
		this.answers = answers;
		this.assumed = hireAssumptions.map((_, index) => assumed[index] ?? false);
		this.text = text;
		this.typed = typed;
		this.on = on;
	}

	leave(): void {
		this.#sitting.left['hires'] = this.capture();
	}

	/** Goes on where the list was left, else with what is known of the employer. */
	resume(): void {
		const { employer } = this.#sitting.answers;
		const left = this.#sitting.left['hires'] as KeptHires | undefined;
		if (left) this.restore(left);
		else if (employer) this.answers = { employer };
	}

	clear(): void {
		this.restore({});
	}
}
