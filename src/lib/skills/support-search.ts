import { plain } from '$lib/engine/reading';
import { engineerSupports, type EngineerSupport } from '$lib/law/engineers';

/** What was found for typed text. */
export interface SupportSearch {
	/** the one that is meant, where nothing else can be */
	readonly meant?: EngineerSupport;
	/** all that have what was typed, the likeliest first; with {@link meant} */
	readonly found: readonly EngineerSupport[];
}

/** Without blanks and signs. */
const shapeOf = (text: string): string =>
	plain(text)
		.toLowerCase()
		.replace(/[\s、，,。.；;：:（）()“”"'·\-—/]/g, '');

/** Said otherwise in everyday life than in the guide. */
const alsoSaid: ReadonlyMap<string, readonly string[]> = new Map([
	['买房', ['购房', '住房']],
	['房子', ['购房', '住房']],
	['房补', ['购房', '住房']],
	['租房', ['住房']],
	['落户', ['安家']],
	['评职称', ['职称']],
	['小孩', ['子女']],
	['孩子', ['子女']],
	['上学', ['入学']],
	['看病', ['医疗']],
	['借钱', ['贷款']],
	['开公司', ['创业']],
	['办企业', ['创业']],
	['实习', ['见习']],
	['外国人', ['外籍', '外国']],
	['老外', ['外籍', '外国']],
	['猎头', ['寻访']],
	['中介', ['第三方']],
	['比赛', ['竞赛']],
	['大赛', ['竞赛']],
	['爱人', ['配偶']],
	['进修', ['研修']],
]);

const entries = engineerSupports.map((support) => ({
	support,
	title: shapeOf(support.title),
	all: shapeOf(
		[support.kind, support.title, support.says, support.amount, support.whom, support.office].join(''),
	),
}));

/**
 * Looks a support up by its number, or by words that stand in it; several words, apart by blanks, must all stand in it. Those with
 * it in the title come first. Never throws.
 *
 * @param text as typed; "" finds nothing
 * @example searchSupports('第12项').meant?.title // "国家科技项目奖励"
 */
export function searchSupports(text: string): SupportSearch {
	const typed = shapeOf(text);
	if (typed === '') return { found: [] };
	const number = /^第?(\d{1,2})项?$/.exec(typed)?.[1];
	const byNumber = engineerSupports.find((support) => support.number === Number(number));
	if (byNumber) return { meant: byNumber, found: [byNumber] };
	const exact = entries.find(({ title }) => title === typed);
	if (exact) return { meant: exact.support, found: [exact.support] };
	const words = plain(text).split(/\s+/).map(shapeOf).filter(Boolean);
	const ways = words.map((word) => [word, ...(alsoSaid.get(word) ?? [])]);
	const has = (where: string): boolean => ways.every((any) => any.some((word) => where.includes(word)));
	const titled = entries.filter(({ title }) => has(title));
	const others = entries.filter((entry) => !titled.includes(entry) && has(entry.all));
	const found = [...titled, ...others].map(({ support }) => support);
	const [only] = found;
	return found.length === 1 && only ? { meant: only, found } : { found };
}
