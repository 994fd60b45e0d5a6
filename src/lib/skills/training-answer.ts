/** What the answers on subsidised training have in common. */
import type { Finding } from '$lib/engine/condition';
import { sayYuan } from '$lib/engine/money';
import type { Step } from '$lib/engine/step';
import { trainees } from '$lib/law/trainees';
import { trainingCites as cites } from '$lib/law/training-subsidies';
import type { Answer, Matter } from '$lib/matters/matter';
import { sayBetween, type Between } from './training-outcome';

/** Since when it holds; the notice prints no end. */
export const trainingInForce: Matter<object>['inForce'] = { from: trainees.from, cite: cites.from };

/** The leaves of a requirement tree that decide it, in order: those that are not met, or those that are open. */
function leavesOf(finding: Finding, truth: 'no' | 'unknown'): readonly Finding[] {
	if (finding.truth !== truth) return [];
	return finding.of ? finding.of.flatMap((each) => leavesOf(each, truth)) : [finding];
}

/** What the law leaves open of the conditions, or what is known to hang on something; undefined where nothing is. */
export const openIn = (finding: Finding): string | undefined =>
	leavesOf(finding, 'unknown').find(({ otherwise }) => otherwise)?.otherwise;

/**
 * The answer in one line to whether a subsidy is had, and how much.
 *
 * @param name what it is called
 * @param note said beside a sum: who is paid
 */
export function subsidyMain(
	name: string,
	finding: Finding,
	sum: Between | undefined,
	note: string,
): Answer['main'] {
	if (finding.truth === 'no') {
		const broken = leavesOf(finding, 'no').find(({ otherwise }) => otherwise);
		return {
			label: name,
			value: '不能领',
			tone: 'alert',
			note: `${broken?.otherwise ?? '有条件不符合'}。`,
		};
	}
	if (!sum) return undefined;
	if (finding.truth === 'yes')
		return { label: name, value: sayBetween(sum), tone: 'good', note: `${note}。` };
	return {
		label: `${name}，条件都符合的话`,
		value: sum.least === sum.most ? sayYuan(sum.most) : `最多${sayYuan(sum.most)}`,
		tone: 'plain',
		note: `${note}。${openIn(finding) ?? '条件还没有看完'}。`,
	};
}

/** How many learn together. */
export const classSize: Step = { says: '一个班一般不超过50人', cite: cites.classSize };

/** How a course becomes a subsidised one, and how the money comes. */
export const howPaid: readonly Step[] = [
	{
		says: '报名时先问培训机构：这个班进没进职业培训“免申即享”系统。不在系统里的，不补',
		cite: cites.system,
	},
	{ says: '按时上课、打卡；系统自己核对，一般不用自己申请', cite: cites.system },
	{ says: '一般先自己缴学费，学完再补', cite: cites.payment },
	{ says: '发给个人的，先发到开通了金融功能的社保卡；没有的，发到本人银行账户', cite: cites.payment },
];

/** What is left open of all training that counts the times. */
export const timesOpen = '2024年5月9日以前领过的，算不算进3次，通知没有写。';

/** Where papers and time are concerned the notice is silent; and whom to ask all that it does not say. Stands last. */
export const papersOpen: readonly string[] = [
	'要带什么材料、多久到账，通知没有写。',
	'没有写的这些，先问培训机构，再问区县人力社保部门，或打12333。',
];
