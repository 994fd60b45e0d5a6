/** The choice between two subsidies that exclude each other, in words: both ways with their sums, and which is more. */
import type { Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
import type { Truth } from '$lib/engine/truth';
import type { AnswerTable } from '$lib/matters/matter';
import { bestChoice, type BestChoice, type Offer, type Offers, type Way } from './best-choice';
import { offersFor, type OfferFacts } from './offers';
import type { Between } from './training-outcome';

const names: Readonly<Record<Way['id'], string>> = {
	training: '参加补贴培训，领培训补贴',
	upgrade: '不参加补贴培训，领技能提升补贴',
};

/** A sum, or the most it may be. */
const sayMost = ({ least, most }: Between): string =>
	most === 0 ? '没有' : least === most ? sayYuan(most) : `最多${sayYuan(most)}`;

const sayOwn = ({ truth, own }: Way): string => (truth === 'no' ? '不能领' : sayMost(own));

/** As if what is not known to be refused were had. */
const granted = (offer: Offer): Offer => (offer.truth === 'no' ? offer : { ...offer, truth: 'yes' });

/** Which is more; where conditions are open, which would be should they be met, said with it. */
function judge(offers: Offers): BestChoice & { readonly condition: string } {
	const sure = bestChoice(offers);
	if (sure.better !== 'open') return { ...sure, condition: '' };
	const met: Offers = {
		training: granted(offers.training),
		upgrade: granted(offers.upgrade),
		assessment: granted(offers.assessment),
	};
	return { ...bestChoice(met), condition: '条件都符合的话，' };
}

/** What the comparison is worth, in a word beside each way. */
function markOf(id: Way['id'], { better, condition, ways }: ReturnType<typeof judge>): string {
	// Where neither is had there is nothing to compare.
	if (ways.every(({ own }) => own.most === 0)) return '';
	if (better === 'open') return '问清再选';
	return better === 'same' ? `${condition}一样多` : better === id ? `${condition}更多` : '';
}

function reasonOf({ better, by, condition, ways }: ReturnType<typeof judge>): string {
	if (better === 'open') return '哪种更多，要看培训实际补多少、重庆现在按多少发：问清两个数再选。';
	if (better === 'same' || !by) return ways[0].own.most === 0 ? '两样都不能领。' : `${condition}两样一样多。`;
	const name = better === 'training' ? '培训补贴' : '技能提升补贴';
	// One of them is refused.
	if (ways.some(({ own }) => own.most === 0)) return `只看${name}就行。`;
	const much =
		by.least === by.most
			? `多${sayYuan(by.most)}`
			: by.least === 0
				? `不会少，最多多${sayYuan(by.most)}`
				: `多${sayYuan(by.least)}到${sayYuan(by.most)}`;
	return `${condition}${name}${much}。`;
}

/**
 * The table of both ways.
 *
 * @param told whose the upgrade is, and of when its ceiling, stands beside the table already
 */
export function choiceTable(offers: Offers, told = false): AnswerTable {
	const { training, upgrade, assessment, wanted } = offers;
	const { ways } = bestChoice(offers);
	const said = judge(offers);
	const most = wanted ?? upgrade.sum.most;
	// By what trades wanted most were once paid, it may be the other way round.
	const turned =
		judge({ ...offers, upgrade: { ...upgrade, sum: { ...upgrade.sum, most } } }).better !== said.better;
	const shown = turned ? { ...said, better: 'open' as const } : said;
	const assessed =
		assessment.truth !== 'no' && assessment.sum.most > 0 && ways.some(({ own }) => own.most > 0);
	const notes = [
		turned
			? `照2024年国家的上限，${reasonOf(said)}可是非常紧缺的职业（工种），重庆2023年的公开网页上是${sayYuan(most)}，还这样发的话可能反过来：问清再选。`
			: reasonOf(said),
		told || wanted === undefined || upgrade.truth === 'no'
			? ''
			: `技能提升补贴给缴满1年失业保险的企业职工和领失业保险金的人；${sayYuan(upgrade.sum.most)}是2024年国家的上限，现在办不办、发多少，问12333。`,
		assessed
			? `评价补贴能不能一起领，通知没有写，也没有说不能${said.assessmentMayTurn ? '；只能和培训补贴一起领的话，可能反过来' : ''}。`
			: '',
		training.truth === 'no'
			? ''
			: '参加培训一般先缴学费，比的时候算进去；培训补贴有的发给本人，有的给培训机构。另外两种发给本人。',
	];
	return {
		caption: '同一个证书，这两种补贴只能领一种',
		head: ['怎样领', '这一种', '加上评价补贴', '比一比'],
		rows: ways.map((way) => [
			names[way.id],
			sayOwn(way),
			assessed && way.own.most > 0 ? sayMost(way.together) : '',
			markOf(way.id, shown),
		]),
		note: notes.join(''),
	};
}

/**
 * The table of both ways, where there is a choice to make; to be spread into an answer's tables. There is none left for who was paid for
 * training in it at this level or a higher one.
 *
 * @param upgrade whether the upgrade can be had, as its own page found
 */
export function choiceTables(facts: OfferFacts, on: Day, upgrade?: Truth): readonly AnswerTable[] {
	const offers = facts.sameLevelHad ? undefined : offersFor(facts, on, upgrade);
	return offers ? [choiceTable(offers, upgrade !== undefined)] : [];
}
