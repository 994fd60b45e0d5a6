/** One row of a batch: its cells, read into facts, and what could not be read. */
import { isOpen, readHireCell } from '$lib/benefits/hires/hire-cell';
import { hireColumns, type HireColumn } from '$lib/benefits/hires/hire-columns';
import type { BenefitFacts } from '$lib/benefits/facts/facts';
import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import type { Month } from '$lib/engine/month';
import { isTooLong, plain, read, readCount, refuse, type Reading } from '$lib/engine/reading';
import type { Retired } from '$lib/insurance/pension-raise';
import { longestRecord, type RetirementFacts } from '$lib/retirement/facts';
import { tellsOfHire } from '../hire-summary';
import { meaningOf, type MeaningKey } from './columns';
import { completeHire } from './hire-facts';
import { missingForInsurance, type InsuranceSaid } from './insurance';
import { hardshipWords, readPension, readRetiredFrom, readWage } from './insurance-cells';
import type { TrainingSaid } from './training';
import { readHours, readLevel, readOutcome, readTrade } from './training-cells';
import { tellsOfPeople, tellsOfRecords, type Mapping } from './mapping';
import { textOf, type Cell } from './table';

/** What a row says. */
export interface BatchRow {
	readonly facts: RetirementFacts;
	/** only where the row tells of somebody hired */
	readonly hire?: BenefitFacts;
	/** only where the row tells of a wage, a pension or unemployment insurance */
	readonly insurance?: InsuranceSaid;
	/** only where the row names a trade that is learnt */
	readonly training?: TrainingSaid;
	/** one sentence for each cell that was not read, or that something must be known of */
	readonly problems: readonly string[];
}

/** What the cells of a batch may say besides the facts of somebody hired. */
interface Said extends BenefitFacts, Partial<TrainingSaid> {
	paidYears?: number;
	paid?: number;
	asOf?: Month;
	paying?: boolean;
	inARow?: number;
	wage?: Fen;
	pensionThen?: Fen;
	retiredFrom?: Retired;
	hardshipArea?: boolean;
	unemploymentPaid?: number;
}

const columnOf = (fact: NonNullable<HireColumn['fact']>): HireColumn => {
	const found = hireColumns.find((column) => column.fact === fact);
	if (!found) throw new RangeError(`no column for ${fact}`);
	return found;
};

/** Months and yes or no are read as in lists of hires, with all the spellings of spreadsheets. */
const monthColumn = columnOf('firstInsured');
const payingWords: HireColumn['words'] = {
	yes: ['继续', '继续缴', '继续缴费', '在缴', '会', '续缴', '缴'],
	no: ['不再', '不再缴', '不再缴费', '不继续', '不缴', '不缴了', '停缴', '停保', '断缴', '不会'],
};

/** A period as people write it: 186, 186个月, 15年, 15年6个月. In months. */
function readPeriod(text: string, bare: 'months' | 'years'): Reading<number> {
	const typed = plain(text)
		.replace(/^['‘’]/, '')
		.replace(/\.0+$/, '')
		.replace(/\s/g, '');
	const spelt = /^(\d{1,2})年(?:零?(\d{1,3})个?月)?$/.exec(typed);
	if (spelt && !isTooLong(text)) {
		const months = Number(spelt[1]) * 12 + Number(spelt[2] ?? 0);
		return months <= longestRecord ? read(months) : refuse(`最多写${longestRecord / 12}年，请核对`);
	}
	if (bare === 'months' || /月$/.test(typed))
		return readCount(typed.replace(/个?月$/, ''), { least: 0, most: longestRecord, unit: '个月' });
	const years = readCount(typed, { least: 0, most: longestRecord / 12, unit: '年' });
	return years.ok ? read(years.value * 12) : refuse('请写整年，或者15年6个月的样子');
}

const renamed =
	<T>(key: keyof Said, reading: (text: string) => Reading<T | undefined>) =>
	(text: string): Reading<Said> => {
		if (isOpen(text)) return read({});
		const value = reading(text);
		return value.ok ? read({ [key]: value.value }) : value;
	};

const readMonthCell = (text: string): Reading<Month | undefined> => {
	const reading = readHireCell(monthColumn, text);
	return reading.ok ? read(reading.value.firstInsured) : reading;
};
const readYesNo =
	(words: HireColumn['words']) =>
	(text: string): Reading<boolean | undefined> => {
		const reading = readHireCell({ ...columnOf('stillInsured'), words }, text);
		return reading.ok ? read(reading.value.stillInsured) : reading;
	};

const readers: Readonly<Partial<Record<MeaningKey, (text: string) => Reading<Said>>>> = {
	name: () => read({}),
	paid: renamed('paid', (text) => readPeriod(text, 'months')),
	paidYears: renamed('paidYears', (text) => readPeriod(text, 'years')),
	asOf: renamed('asOf', readMonthCell),
	paying: renamed('paying', readYesNo(payingWords)),
	inARow: renamed('inARow', (text) => readPeriod(text, 'months')),
	wage: renamed('wage', readWage),
	pensionThen: renamed('pensionThen', readPension),
	retiredFrom: renamed('retiredFrom', readRetiredFrom),
	hardshipArea: renamed('hardshipArea', readYesNo(hardshipWords)),
	occupation: renamed('occupation', readTrade),
	skillLevel: renamed('skillLevel', readLevel),
	onSiteHours: renamed('onSiteHours', readHours),
	onlineHours: renamed('onlineHours', readHours),
	trainingOutcome: renamed('trainingOutcome', readOutcome),
	unemploymentPaid: renamed('unemploymentPaid', (text) => readPeriod(text, 'months')),
	original: (text) =>
		readHireCell(columnOf('original'), text.replace(/\s*周?岁\s*$/, '').replace(/\.0+$/, '')),
	registeredOn(text) {
		const reading = readHireCell(columnOf('registeredOn'), text);
		if (reading.ok) return reading;
		const answer = readHireCell(columnOf('registered'), text);
		// "无" where a day is asked: never registered. "是" without a day leaves the day open.
		return answer.ok && answer.value.registered === false ? answer : reading;
	},
};

/** Many cells of a column say the same: each is read once. */
const mostRemembered = 4000;

function remembering(reader: (text: string) => Reading<Said>): (text: string) => Reading<Said> {
	const known = new Map<string, Reading<Said>>();
	return (text) => {
		const before = known.get(text);
		if (before) return before;
		const reading = reader(text);
		if (known.size < mostRemembered) known.set(text, reading);
		return reading;
	};
}

function readerOf(key: MeaningKey): (text: string) => Reading<Said> {
	const { cell } = meaningOf(key);
	const reader = readers[key] ?? ((text: string) => (cell ? readHireCell(cell, text) : read({})));
	return key === 'identity' ? reader : remembering(reader);
}

/** What the cells of somebody's own say, less what an identity number contradicts. */
function withoutContradictions(said: Said, implied: Said, problems: string[]): Said {
	const facts: Said = { ...implied, ...said };
	for (const fact of ['birth', 'sex'] as const) {
		if (said[fact] === undefined || implied[fact] === undefined || said[fact] === implied[fact]) continue;
		delete facts[fact];
		problems.push(`${meaningOf(fact).heading}：和身份证号对不上，没有采用，请核对`);
	}
	return facts;
}

/**
 * The record in months, where one column says years and another months: the months left over after the years, or the same
 * record once more. Undefined where nothing is said, or the two cannot be of one record.
 */
function monthsPaid({ paidYears, paid }: Said): number | undefined {
	if (paid === undefined || paidYears === undefined) return paid ?? paidYears;
	if (paid < 12 && paidYears % 12 === 0) return paidYears + paid;
	return Math.floor(paid / 12) === Math.floor(paidYears / 12) ? paid : undefined;
}

function retirementFactsOf(said: Said): RetirementFacts {
	const { birth, sex, original, asOf, paying } = said;
	const months = monthsPaid(said);
	return {
		...(birth !== undefined && { birth }),
		...(sex !== undefined && { sex }),
		...(original !== undefined && { original }),
		...(months !== undefined && { paid: months }),
		...(asOf !== undefined && { asOf }),
		...(paying !== undefined && { paying }),
	};
}

function hireFactsOf(said: Said, on: Day) {
	const { paidYears: _years, paid: _months, asOf, paying, inARow, ...others } = said;
	const { wage: _wage, pensionThen: _pension, retiredFrom: _from, ...more } = others;
	const { hardshipArea: _area, unemploymentPaid: _unemployment, ...rest } = more;
	const { occupation: _trade, skillLevel: _level, onSiteHours: _hours, ...last } = rest;
	const { onlineHours: _online, trainingOutcome: _outcome, ...facts } = last;
	return tellsOfHire(facts) ? completeHire(facts, { inARow, asOf, paying }, on) : undefined;
}

/** What the cells say for insurance; undefined where there is nothing to be answered. */
function insuranceOf(said: Said, refused: ReadonlySet<MeaningKey>): InsuranceSaid | undefined {
	const { wage, pensionThen, retiredFrom, hardshipArea, unemploymentPaid } = said;
	// What could not be read might change the raise: it is not reckoned as though nothing stood there.
	const unsure = refused.has('retiredFrom') || refused.has('hardshipArea');
	if (wage === undefined && pensionThen === undefined && unemploymentPaid === undefined) return undefined;
	const months = monthsPaid(said);
	return {
		...(wage !== undefined && { wage }),
		...(pensionThen !== undefined &&
			retiredFrom !== undefined &&
			months !== undefined &&
			!unsure && {
				pension: {
					pensionThen,
					retiredFrom,
					yearsThen: Math.floor(months / 12),
					monthsThen: months % 12,
					...(hardshipArea !== undefined && { hardshipArea }),
				},
			}),
		...(unemploymentPaid !== undefined && { unemploymentPaid }),
	};
}

/** What the cells say of a training; undefined where no trade is named, or a cell that counts could not be read. */
function trainingOf(said: Said, refused: ReadonlySet<MeaningKey>): TrainingSaid | undefined {
	const { occupation, skillLevel, onSiteHours, onlineHours, trainingOutcome } = said;
	if (occupation === undefined || refused.has('onlineHours')) return undefined;
	return {
		occupation,
		...(skillLevel && { skillLevel }),
		...(onSiteHours !== undefined && { onSiteHours }),
		...(onlineHours !== undefined && { onlineHours }),
		...(trainingOutcome && { trainingOutcome }),
	};
}

/** What a row must say before anything follows from it, named where it says nothing. */
function missingOf(said: Said, mapping: Mapping, refused: ReadonlySet<MeaningKey>): string[] {
	const missing: string[] = [];
	const isAsked = tellsOfPeople(mapping);
	const fromIdentity = refused.has('identity');
	if (isAsked && said.birth === undefined && !refused.has('birth') && !fromIdentity)
		missing.push('没有出生年月');
	if (
		isAsked &&
		said.sex === undefined &&
		said.original === undefined &&
		!refused.has('sex') &&
		!fromIdentity
	)
		missing.push('没有性别');
	// Who drew a pension in 2023 pays no more: their record is that of their raise.
	const isRecord = isAsked && said.pensionThen === undefined && tellsOfRecords(mapping);
	if (isRecord && (said.paid !== undefined || said.paidYears !== undefined)) {
		if (said.asOf === undefined && !refused.has('asOf')) missing.push('没有缴费截至，缴费够不够没有算');
		if (said.paying === undefined && !refused.has('paying'))
			missing.push('没有写是否继续缴费，缴费够不够没有算');
	}
	missing.push(...missingForInsurance(said, mapping, refused));
	return missing;
}

/**
 * A reader for the rows of one table. Cells that cannot be read are named and the rest still counts. Never throws.
 *
 * @param on the day that counts as today
 * @example rowReader(['birth', 'sex'], on)(['1970-5', '男']) // facts of a man born 1970-05, no problems
 */
export function rowReader(mapping: Mapping, on: Day): (cells: readonly Cell[]) => BatchRow {
	const columns = mapping.flatMap((key, index) =>
		key === undefined || key === 'name' ? [] : [{ key, index, read: readerOf(key) }],
	);
	return (cells) => {
		const problems: string[] = [];
		const refused = new Set<MeaningKey>();
		const said: Record<string, unknown> = {};
		const implied: Record<string, unknown> = {};
		for (const { key, index, read: readCell } of columns) {
			const text = textOf(cells[index]);
			if (text === '') continue;
			const reading = readCell(text);
			if (!reading.ok) {
				refused.add(key);
				problems.push(`${meaningOf(key).heading}：${reading.problem}`);
				continue;
			}
			for (const fact in reading.value)
				(fact === key ? said : implied)[fact] = reading.value[fact as keyof Said];
		}
		const before = problems.length;
		const facts = withoutContradictions(said, implied, problems);
		if (problems.length > before) for (const fact of ['birth', 'sex'] as const) refused.add(fact);
		problems.push(...missingOf(facts, mapping, refused));
		if (facts.paid !== undefined && facts.paidYears !== undefined && monthsPaid(facts) === undefined)
			problems.push('累计缴费年限和累计缴费月数对不上，没有采用，请核对');
		const hire = hireFactsOf(facts, on);
		if (hire) problems.push(...hire.problems);
		const insurance = insuranceOf(facts, refused);
		const training = trainingOf(facts, refused);
		return {
			facts: retirementFactsOf(facts),
			...(hire && { hire: hire.facts }),
			...(insurance && { insurance }),
			...(training && { training }),
			problems,
		};
	};
}
