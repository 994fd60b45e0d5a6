import { choice, count, day as askDay, optionsOf, pick, yesNo } from '$lib/engine/ask';
import { sayDay, type Day } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import { grassrootsService as law } from '$lib/law/grassroots-service';
import { answerWith, type Matter } from '$lib/matters/matter';
import { certificatesHeldQuestions, checkCertificatesHeld } from './certificates-held';
import { afterService, pointsUntil } from './grassroots-service/after';
import type { GrassrootsFacts } from './grassroots-service/facts';
import { recruitment } from './grassroots-service/recruitment';

const closed = '2024年的招募已经结束。以后还招不招、条件和待遇变没变，没有读到，请问区县团委或者人社部门。';

/** Service that would last longer was typed wrongly. */
const furthestYears = 10;

const yearLater = (on: Day, years: number): Day => `${Number(on.slice(0, 4)) + years}${on.slice(4)}` as Day;

/**
 * Volunteers at the grassroots: what they have while they serve and afterwards, with the days it hangs on; and who could apply in
 * 2024. 渝人社办〔2024〕93号.
 *
 * @example from 2024-07-30 to 2026-07-29, passed: ten points in the exam, until 2029-07-29 to be safe; 23 months: none
 */
export const grassrootsMatter: Matter<GrassrootsFacts> = {
	id: 'grassroots-service',
	says: '在区县做志愿者，期满以后有什么：考研加分、评职称、算工龄，各到哪一天。',
	inForce: { from: law.from, cite: cite('grassrootsService') },
	questions: {
		grassrootsView: pick(
			'想看什么？',
			optionsOf<NonNullable<GrassrootsFacts['grassrootsView']>>({
				after: ['服务和期满的待遇', '正在服务，或者已经期满'],
				recruitment: ['2024年的报名条件', '这一轮已经结束'],
			}),
		),
		serviceBegan: askDay('哪天到基层报到的？', '工龄从这一天算起。', '2024-7-30'),
		serviceEnds: askDay('服务到哪天为止？', '最后一天。还在服务的，写打算服务到哪天。', '2026-7-29'),
		servicePassed: yesNo('服务期满，考核合格吗？', '看服务鉴定表。'),
		examScore: count('考研初试考了多少分？', '分', 0, 500, '没有加分以前的总分。还没有考的空着。'),
		studentIn2024: choice(
			'2024年的时候是？',
			optionsOf<NonNullable<GrassrootsFacts['studentIn2024']>>({
				graduating: ['普通高校应届毕业生', '有学位证的'],
				college: ['普通高校应届毕业生，专科', '没有学位证的'],
				postgraduate: '在读研究生',
				other: '都不是',
			}),
		),
		rankInYear: count('成绩在本专业同年级排第几？', '名', 1, 100_000, '学分总绩点或者学业成绩的名次。'),
		yearSize: count('本专业同年级一共多少人？', '人', 1, 100_000),
		...certificatesHeldQuestions,
		leagueMember: choice(
			'是党员或者团员吗？',
			optionsOf<NonNullable<GrassrootsFacts['leagueMember']>>({
				party: ['党员', '预备党员也算'],
				league: '共青团员',
				neither: '都不是',
			}),
		),
	},
	asks: ({ grassrootsView, serviceEnds, studentIn2024 }, on) =>
		grassrootsView === 'recruitment'
			? [
					'grassrootsView',
					'studentIn2024',
					'rankInYear',
					'yearSize',
					// Of an enrolled postgraduate no date decides it.
					...(studentIn2024 === 'postgraduate' ? [] : (['certificatesCompleteOn'] as const)),
					'leagueMember',
				]
			: grassrootsView === 'after'
				? [
						'grassrootsView',
						'serviceBegan',
						'serviceEnds',
						...(serviceEnds !== undefined && serviceEnds <= on ? (['servicePassed'] as const) : []),
					]
				: ['grassrootsView'],
	refines: ({ grassrootsView, serviceEnds }, on) =>
		grassrootsView === 'after' &&
		serviceEnds !== undefined &&
		serviceEnds <= on &&
		on <= pointsUntil(serviceEnds)
			? ['examScore']
			: [],
	check(facts, on) {
		const { serviceBegan, serviceEnds, rankInYear, yearSize } = facts;
		return {
			...checkCertificatesHeld(facts, on),
			...(serviceBegan !== undefined &&
				serviceBegan > on && { serviceBegan: '报到的日子还没到，请写已经报到的那一天' }),
			...(serviceBegan !== undefined &&
				serviceBegan < law.from && {
					serviceBegan: `这项行动${sayDay(law.from)}才开始，报到不会更早，请核对`,
				}),
			...(serviceEnds !== undefined &&
				(serviceEnds < (serviceBegan ?? law.from)
					? { serviceEnds: '服务结束比开始还早，请核对两个日子' }
					: serviceEnds > yearLater(on, furthestYears) && { serviceEnds: '日子太远了，请核对年份' })),
			...(rankInYear !== undefined &&
				yearSize !== undefined &&
				rankInYear > yearSize && { rankInYear: '名次比总人数还大，请核对' }),
		};
	},
	answer(facts, on) {
		if (facts.grassrootsView === 'recruitment') return { ...recruitment(facts, on), notices: [closed] };
		if (facts.grassrootsView === 'after') return { ...afterService(facts, on), notices: [closed] };
		return answerWith({ missing: ['grassrootsView'], notices: [closed] });
	},
};
