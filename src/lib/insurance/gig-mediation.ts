import { count, day as askDay, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { allOf, findingOf, type Finding, type Requirement } from '$lib/engine/condition';
import { plusDays, sayDay, type Day } from '$lib/engine/day';
import type { Step } from '$lib/engine/step';
import { truthOf } from '$lib/engine/truth';
import { gigMediation as law } from '$lib/law/gig-mediation';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';

export type MediationFacts = {
	disputeWith?: 'platform' | 'other';
	disputeAbout?: 'pay' | 'penalty' | 'rest' | 'injury' | 'other-labour' | 'not-labour';
	bothAgree?: boolean;
	/** the day on which the request was accepted */
	mediationAcceptedOn?: Day;
	/** days both parties agreed to add */
	daysAdded?: number;
};

const { cites, days, mostMore } = law;

const requirement: Requirement<MediationFacts> = allOf<MediationFacts>(
	{
		says: '和平台企业，或者和平台合作用工的企业之间',
		cite: cites.scope,
		needs: ['disputeWith'],
		holds: ({ disputeWith }) => truthOf(disputeWith && disputeWith === 'platform'),
		otherwise: ({ disputeWith }) =>
			disputeWith && '和别的人、别的单位的纠纷，找所在地的人民调解委员会，或者仲裁、诉讼。',
	},
	{
		says: '关于劳动报酬、奖惩、休息、职业伤害等劳动的事',
		cite: cites.scope,
		needs: ['disputeAbout'],
		holds: ({ disputeAbout }) =>
			disputeAbout === undefined || disputeAbout === 'other-labour'
				? 'unknown'
				: truthOf(disputeAbout !== 'not-labour'),
		otherwise: ({ disputeAbout }) =>
			disputeAbout === 'other-labour'
				? '列出的是四种，后面有一个“等”字。别的劳动纠纷收不收，先问调解中心。'
				: disputeAbout && '借钱、买卖等不是劳动纠纷，不在这里受理，可以找人民调解或者去法院。',
	},
	{
		says: '双方都同意调解',
		cite: cites.scope,
		needs: ['bothAgree'],
		holds: ({ bothAgree }) => truthOf(bothAgree),
		otherwise: ({ bothAgree }) =>
			bothAgree === false ? '有一方不同意，就不能调解。可以申请仲裁，或者去法院起诉。' : undefined,
		canChange: true,
	},
);

const todo: readonly Step[] = [
	{
		says: '到劳动人事争议仲裁院的调解中心、一站式联调中心、社会矛盾纠纷调解中心，或者当地别的调解组织申请。各区县设在哪里不一样，请问12333',
		cite: cites.where,
	},
	{ says: '也可以在网上申请和调解', cite: cites.online },
	{ says: '写明基本情况、请求、事实和理由。当场申请的要签字', cite: cites.scope },
	{ says: '不受理的，会当面或者书面告诉您', cite: cites.scope },
	{
		says: '谈成了，写调解协议书。不能马上履行的，可以申请仲裁审查或者司法确认',
		cite: cites.after,
	},
	{ says: '不受理、对方不同意、没谈成：申请劳动仲裁，或者去法院起诉', cite: cites.after },
	{ says: '人民调解、劳动仲裁不收费，法律法规另有规定的除外', cite: cites.free },
];

const open: readonly string[] = [
	'文件写的是15日，不是工作日，这里按自然日算。受理那天算不算，文件没有写，这里按通常的算法不算那天。',
	'最后一天碰上休息日怎样办，文件没有写。',
	'申请仲裁、起诉的期限，这两份文件没有写。请早点问仲裁院，不要等调解完了才问。',
	'去法院起诉交不交费，条例的不收费里没有列出来，请问法院。市场化的商事调解可以收费，要先告诉您。',
];

const brokenIn = ({ of = [] }: Finding): Finding | undefined => of.find(({ truth }) => truth === 'no');

function mainOf(
	finding: Finding,
	{ disputeAbout, mediationAcceptedOn: accepted, daysAdded }: MediationFacts,
	on: Day,
): Answer['main'] {
	const broken = brokenIn(finding);
	if (broken)
		return {
			label: '一站式调解',
			value: '不会受理',
			tone: 'alert',
			...(broken.otherwise && { note: broken.otherwise }),
		};
	if (accepted !== undefined) {
		const last = plusDays(accepted, days + (daysAdded ?? 0));
		const furthest = plusDays(accepted, days + mostMore);
		const answer = { label: '调解最晚结束', value: sayDay(last) };
		if (last >= on)
			return {
				...answer,
				tone: 'plain',
				...(!daysAdded && { note: `双方都同意延长的，最晚到${sayDay(furthest)}` }),
			};
		const perhapsProlonged = daysAdded === undefined && furthest >= on;
		return {
			...answer,
			tone: 'alert',
			note: `已经过了。${perhapsProlonged ? `双方都同意延长的，最晚到${sayDay(furthest)}。` : ''}没有谈成的，可以申请劳动仲裁，或者去法院起诉。`,
		};
	}
	if (disputeAbout === 'other-labour')
		return {
			label: '一站式调解',
			value: '先问调解中心',
			tone: 'plain',
			note: '文件列出的是四种，后面有一个“等”字。',
		};
	return finding.truth === 'yes'
		? {
				label: '一站式调解',
				value: '可以申请',
				tone: 'good',
				note: `受理以后${days}日内结束，双方同意可以再延，最多${mostMore}日`,
			}
		: undefined;
}

/**
 * Whether a dispute of somebody who works through a platform is mediated, and by which day that must end. 渝人社〔2024〕310号,
 * 人社厅发〔2024〕4号. The day of acceptance is not counted.
 *
 * @example accepted on 2024-08-01: until 2024-08-16, where both agree until 2024-08-31
 */
export const gigMediation: Matter<MediationFacts> = {
	id: 'gig-mediation',
	says: '送外卖、跑网约车等，和平台有纠纷：能不能调解，最晚哪天结束，谈不成怎么办。',
	inForce: {
		from: law.from,
		remark: '文件没有写到期日。',
		cite: cites.national,
	},
	questions: {
		disputeWith: pick(
			'和谁有纠纷？',
			optionsOf<NonNullable<MediationFacts['disputeWith']>>({
				platform: ['平台，或者平台的合作公司', '例如外卖站点、劳务公司'],
				other: '别的人、别的单位',
			}),
		),
		disputeAbout: pick(
			'为了什么？',
			optionsOf<NonNullable<MediationFacts['disputeAbout']>>({
				pay: ['劳动报酬', '少给、拖着不给'],
				penalty: ['奖惩', '罚款、封号等'],
				rest: '休息',
				injury: ['职业伤害', '干活时受的伤'],
				'other-labour': '别的劳动方面的事',
				'not-labour': ['不是劳动的事', '借钱、买卖等'],
			}),
		),
		bothAgree: yesNo('双方都同意调解吗？', '还没有问过对方的，选“不知道”。'),
		mediationAcceptedOn: askDay('哪天受理的？', '看受理通知；还没有受理的不填。', '2026-11-20'),
		daysAdded: count('双方同意延长几天？', '天', 0, mostMore, '没有延长写0，最多15天。'),
	},
	asks: ({ disputeWith, disputeAbout, bothAgree }) => {
		if (disputeWith === 'other') return ['disputeWith'];
		if (disputeAbout === 'not-labour') return ['disputeWith', 'disputeAbout'];
		return bothAgree === false
			? ['disputeWith', 'disputeAbout', 'bothAgree']
			: ['disputeWith', 'disputeAbout', 'bothAgree', 'mediationAcceptedOn'];
	},
	refines: (facts) =>
		facts.mediationAcceptedOn === undefined || brokenIn(findingOf(requirement, facts, law.from))
			? []
			: ['daysAdded'],
	check: ({ mediationAcceptedOn, bothAgree }, on) => ({
		...(mediationAcceptedOn !== undefined &&
			bothAgree === false && {
				bothAgree: '双方都同意才会受理。已经受理的选“是”，没有受理的，把受理那天空着',
			}),
		...(mediationAcceptedOn !== undefined &&
			mediationAcceptedOn > on && { mediationAcceptedOn: '这一天还没到；还没有受理的，空着就行' }),
		...(mediationAcceptedOn !== undefined &&
			mediationAcceptedOn < law.from && {
				mediationAcceptedOn: `这项通知${sayDay(law.from)}才发，请核对年份`,
			}),
	}),
	answer(facts, on) {
		const finding = findingOf(requirement, facts, on);
		const main = mainOf(finding, facts, on);
		const broken = brokenIn(finding) !== undefined;
		const { mediationAcceptedOn: accepted, daysAdded = 0 } = facts;
		const runs = accepted !== undefined && !broken;
		return answerWith({
			...(main && { main }),
			missing: broken ? [] : finding.missing,
			dates: runs
				? [
						{
							day: plusDays(accepted, days + daysAdded),
							says: '调解最晚结束',
							deadline: true,
							cite: cites.days,
						},
						...(daysAdded === 0
							? [
									{
										day: plusDays(accepted, days + mostMore),
										says: '双方同意延长的，最晚',
										cite: cites.days,
									},
								]
							: []),
					]
				: [],
			finding,
			steps: runs
				? [
						{
							says: `${sayDay(accepted)}受理，当天不算，加${days}日`,
							result: sayDay(plusDays(accepted, days)),
							cite: cites.days,
						},
						...(daysAdded > 0
							? [
									{
										says: `双方同意延长${daysAdded}日`,
										result: sayDay(plusDays(accepted, days + daysAdded)),
										cite: cites.days,
									},
								]
							: []),
					]
				: [],
			todo,
			open,
		});
	},
};
