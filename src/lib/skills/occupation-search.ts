import { nearestOf } from '$lib/engine/nearest';
import { trainingCatalogue, type CatalogueItem } from '$lib/law/training-catalogue';
import { catalogueCodes } from '$lib/law/training-catalogue-codes';
import { namesOf, shapeOf } from './occupation';

/** What was found for typed text. */
export interface OccupationSearch {
	/** the likeliest first; of what is found in the same way, in the order of the catalogue */
	readonly found: readonly CatalogueItem[];
	/** nothing has it: these share characters with it, or are what it is called in everyday life */
	readonly near: boolean;
}

interface Entry {
	readonly item: CatalogueItem;
	/** in shape */
	readonly names: readonly string[];
	/** without dashes */
	readonly code: string;
	readonly initials: string;
}

const entries: readonly Entry[] = trainingCatalogue.map((item) => {
	const { code = '', initials = '' } = catalogueCodes.get(item.number) ?? {};
	return { item, names: namesOf(item), code: shapeOf(code), initials };
});

/** What a trade is called in everyday life, and what the catalogue may call it: offered, never taken for it. */
const everyday: readonly (readonly [says: RegExp, names: readonly string[]])[] = [
	[/厨师|炒菜|做饭/, ['中式烹调师', '西式烹调师', '中式面点师']],
	[/月嫂/, ['母婴护理员', '母婴护理', '育婴员']],
	[/保姆|阿姨|钟点工/, ['家政服务员', '家务服务员', '整理收纳师']],
	[/育儿嫂|带娃|托育/, ['育婴员', '婴幼儿发展引导员', '保育师']],
	[/护工|陪护/, ['养老护理员', '医疗辅助护理', '护理病人']],
	[/骑手|外卖/, ['网约配送员']],
	[/主播|带货/, ['直播销售员', '互联网营销师']],
	[/理发|剪发|发型师/, ['美发师', '发型烫染']],
	[/按摩|推拿/, ['保健按摩师', '小儿推拿保健服务']],
	[/修车|汽修/, ['汽车维修工', '汽车机械维修工']],
	[/程序员|编程/, ['计算机程序设计员', '计算机软件测试员']],
	[/幼师|幼儿园/, ['保育师', '婴幼儿发展引导员']],
	[/人事|hr/, ['企业人力资源管理师', '劳动关系协调师']],
	[/剪视频|剪辑/, ['短视频制作', '全媒体运营师']],
	[/泥工|瓦工/, ['砌筑工', '混凝土工']],
	[/网管/, ['网络与信息安全管理员', '局域网管理']],
];

/** How many names are offered where nothing has what was typed. */
const offered = 6;

const nearest = nearestOf(
	entries.map(({ names }) => names),
	60,
);

/** The characters of what was typed stand in a name in their order, with others between. */
function stands(typed: string, name: string): boolean {
	let at = 0;
	for (const character of name) if (character === typed[at]) at += 1;
	return at === typed.length;
}

/** How an entry has what was typed: the less, the likelier that it is meant. Undefined where it has not. */
function rankOf(typed: string, { names, code, initials }: Entry): number | undefined {
	if (names.includes(typed)) return 0;
	if (names.some((name) => name.startsWith(typed))) return 1;
	if (names.some((name) => name.includes(typed))) return 2;
	if (initials === typed) return 3;
	if (/^\d{3,}$/.test(typed) && code.startsWith(typed)) return 4;
	if (initials.startsWith(typed)) return 5;
	// One letter stands in the initials of every other name.
	if (typed.length > 1 && initials.includes(typed)) return 6;
	return typed.length > 2 && names.some((name) => stands(typed, name)) ? 7 : undefined;
}

function near(typed: string): readonly CatalogueItem[] {
	const called = everyday.filter(([says]) => says.test(typed)).flatMap(([, names]) => names);
	const known = called.flatMap((name) => trainingCatalogue.find((item) => item.name === name) ?? []);
	const sharing = nearest(typed, offered).flatMap((index) => entries[index]?.item ?? []);
	return [...new Set([...known, ...sharing])].slice(0, offered);
}

/**
 * Looks for items of the catalogue by part of the name, by the first letters of its sounds, or by code. Where nothing has what was typed:
 * the nearest names. Never throws.
 *
 * @param text as typed; "" finds nothing
 * @example searchOccupations('焊').found.map(({ name }) => name) // ["焊工", "电子元件焊接"]
 * @example searchOccupations('ylhly').found[0]?.name // "养老护理员"
 */
export function searchOccupations(text: string): OccupationSearch {
	const typed = shapeOf(text);
	if (typed === '') return { found: [], near: false };
	const ranked = entries.flatMap((entry) => {
		const rank = rankOf(typed, entry);
		return rank === undefined ? [] : [{ item: entry.item, rank }];
	});
	if (ranked.length === 0) return { found: near(typed), near: true };
	return { found: ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item), near: false };
}
