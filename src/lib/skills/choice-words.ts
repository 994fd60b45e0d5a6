/** The choice between two subsidies that exclude each other, in words: both ways with their sums, and which is more. */
import type { Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
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

/** What the comparison is worth, in a word beside each way. */
function marks(sure: BestChoice, ifGranted: BestChoice): (id: Way['id']) => string {
	const said = sure.better === 'open' ? ifGranted : sure;
	const condition = sure.better === 'open' ? '条件都符合的话，' : '';
	// Where neither is had there is nothing to compare.
	if (said.ways.every(({ own }) => own.most === 0)) return () => '';
	return (id) =>
		said.better === 'open'
			? '问清再选'
			: said.better === 'same'
				? `${condition}一样多`
				: said.better === id
					? `${condition}更多`
					: '';
}

function reasonOf(sure: BestChoice, ifGranted: BestChoice): string {
	const said = sure.better === 'open' ? ifGranted : sure;
	const condition = sure.better === 'open' ? '条件都符合的话，' : '';
	const { better, by } = said;
	if (better === 'open') return '哪种更多，要看培训实际补多少、重庆现在按多少发：问清两个数再选。';
	if (better === 'same' || !by)
		return said.ways[0].own.most === 0 ? '两样都不能领。' : `${condition}两样一样多。`;
	const name = better === 'training' ? '培训补贴' : '技能提升补贴';
	const much =
		by.least === by.most
			? `多${sayYuan(by.most)}`
			: by.least === 0
				? `不会少，最多多${sayYuan(by.most)}`
				: `多${sayYuan(by.least)}到${sayYuan(by.most)}`;
	return `${condition}${name}${much}。`;
}

/** The table of both ways. */
export function choiceTable(offers: Offers): AnswerTable {
	const sure = bestChoice(offers);
	const ifGranted = bestChoice({
		training: granted(offers.training),
		upgrade: granted(offers.upgrade),
		assessment: granted(offers.assessment),
	});
	const mark = marks(sure, ifGranted);
	const assessed = offers.assessment.truth !== 'no' && offers.assessment.sum.most > 0;
	const said = sure.better === 'open' ? ifGranted : sure;
	const open =
		assessed && offers.upgrade.truth !== 'no'
			? `评价补贴能不能和技能提升补贴一起领，通知没有写${said.assessmentMayTurn ? '；不能的话，可能倒过来' : ''}。`
			: '';
	return {
		caption: '同一个证书，这两种补贴只能领一种',
		head: ['怎样领', '这一种', '加上评价补贴', '比一比'],
		rows: sure.ways.map((way) => [
			names[way.id],
			sayOwn(way),
			assessed && way.own.most > 0 ? sayMost(way.together) : '',
			mark(way.id),
		]),
		note: `${reasonOf(sure, ifGranted)}${open}培训补贴有的发给本人，有的给培训机构抵学费；另外两种发给本人。`,
	};
}

/** The table of both ways, where there is a choice to make; to be spread into an answer's tables. */
export function choiceTables(facts: OfferFacts, on: Day): readonly AnswerTable[] {
	const offers = offersFor(facts, on);
	return offers ? [choiceTable(offers)] : [];
}
