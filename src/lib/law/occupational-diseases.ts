import type { Citation } from '$lib/engine/citation';
import { day } from '$lib/engine/day';
import { dated, type Dated } from '$lib/engine/dated';
import { cite } from './cite';
import acuteCsv from './tables/acute-diseases.csv?raw';
import diseasesCsv from './tables/occupational-diseases.csv?raw';

/** One of the twelve classes, as the catalogue numbers it. */
export interface DiseaseClass {
	/** "五" */
	readonly number: string;
	readonly name: string;
}

/** One disease of Chongqing's list of acute ones, where the fund pays the first treatment. */
export interface AcuteDisease {
	/** 1 to 32 */
	readonly number: number;
	readonly name: string;
}

/** One disease of the national catalogue. */
export interface OccupationalDisease {
	/** unlike any other: "五.16", "一（一）.3" */
	readonly id: string;
	readonly class: DiseaseClass;
	/** its number in its class, or in its part of the first class */
	readonly number: number;
	readonly name: string;
	/** the work it is restricted to, as printed: 限于井下工人 */
	readonly limit?: string;
	/** stands for what has no name of its own: others that may be diagnosed */
	readonly rest?: true;
	/** what looks like a slip in the text that was read */
	readonly remark?: string;
	/** the same disease on Chongqing's list of acute ones */
	readonly acute?: AcuteDisease;
	readonly cite: Citation;
}

const classes: readonly DiseaseClass[] = [
	{ number: '一', name: '职业性尘肺病及其他呼吸系统疾病' },
	{ number: '二', name: '职业性皮肤病' },
	{ number: '三', name: '职业性眼病' },
	{ number: '四', name: '职业性耳鼻喉口腔疾病' },
	{ number: '五', name: '职业性化学中毒' },
	{ number: '六', name: '物理因素所致职业病' },
	{ number: '七', name: '职业性放射性疾病' },
	{ number: '八', name: '职业性传染病' },
	{ number: '九', name: '职业性肿瘤' },
	{ number: '十', name: '职业性肌肉骨骼疾病' },
	{ number: '十一', name: '职业性精神和行为障碍' },
	{ number: '十二', name: '其他职业病' },
];

/** The last of their class or part: what is not named but may be diagnosed. */
const rests = new Set(['一（一）.13', '二.9', '五.59', '七.13']);

const twice = '第五类第7项和第54项印得一样，像是印错了一处，这里照印。以公布的原件为准。';
const remarks: Readonly<Record<string, string>> = {
	'五.7': twice,
	'五.16': '“胂”像是“肼”印错，这里照印。以公布的原件为准。',
	'五.54': twice,
};

const rowsOf = (csv: string): string[][] =>
	csv
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));

const acuteRows = rowsOf(acuteCsv).map(([number, name = '', listedClass = '', listedNumber = '']) => ({
	acute: { number: Number(number), name },
	listed: `${listedClass}.${listedNumber}`,
}));

/** Chongqing's list of acute occupational diseases, in its order. 渝人社发〔2024〕23号 附件: 32. */
export const acuteDiseases: readonly AcuteDisease[] = acuteRows.map(({ acute }) => acute);

const acuteOf = new Map(acuteRows.map(({ acute, listed }) => [listed, acute]));

function diseaseFrom([
	number = '',
	part = '',
	place = '',
	name = '',
	limit = '',
]: string[]): OccupationalDisease {
	const found = classes.find((each) => each.number === number);
	if (!found) throw new RangeError(`no such class of diseases: ${number}`);
	const at = part ? `${number}（${part}）` : number;
	const id = `${at}.${place}`;
	const remark = remarks[id];
	const acute = acuteOf.get(id);
	return {
		id,
		class: found,
		number: Number(place),
		name,
		...(limit && { limit }),
		...(rests.has(id) && { rest: true as const }),
		...(remark !== undefined && { remark }),
		...(acute !== undefined && { acute }),
		cite: cite('occupationalDiseases', at),
	};
}

/**
 * The catalogue of occupational diseases in its order, as printed; the one before 1 August 2025 has not been read here.
 * Invariant: 135 diseases in 12 classes. 国卫职健发〔2024〕39号.
 *
 * @example occupationalDiseases.at(day('2025-08-01'))?.value.length // 135
 */
export const occupationalDiseases: Dated<readonly OccupationalDisease[]> = dated([
	{
		from: day('2025-08-01'),
		value: rowsOf(diseasesCsv).map(diseaseFrom),
		cite: cite('occupationalDiseases', '通知'),
	},
]);

/** Every disease of the catalogue, whatever the day: for looking one up. */
export const allDiseases: readonly OccupationalDisease[] = occupationalDiseases.periods.flatMap(
	({ value }) => value,
);
