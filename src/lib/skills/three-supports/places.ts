import { threeSupports as law } from '$lib/law/three-supports';
import { answerWith, type Answer, type AnswerLine } from '$lib/matters/matter';
import type { Step } from '$lib/engine/step';
import type { ThreeSupportsFacts } from './facts';
import { placesFor } from './score';

const { cites, ratio } = law;

/** Places left after sign-up; undefined while that is not known. */
function opened({ medicalPost, plannedPlaces, applicants }: ThreeSupportsFacts): number | undefined {
	if (plannedPlaces === undefined || medicalPost === undefined) return undefined;
	// Of medical posts none is cut.
	if (medicalPost) return plannedPlaces;
	return applicants === undefined ? undefined : placesFor(plannedPlaces, applicants);
}

/** Whether somebody by their place in the written exam comes to the interview. */
function shortlisted(
	{ medicalPost, writtenRank }: ThreeSupportsFacts,
	places: number,
): AnswerLine | undefined {
	if (writtenRank === undefined || places === 0) return undefined;
	const most = places * ratio.interviewed;
	const label = `过线的里面，笔试第${writtenRank}名`;
	if (medicalPost)
		return { label, value: '可以进面试', note: '医疗卫生岗位不受3:1限制', cite: cites.shortlist };
	return writtenRank <= most
		? { label, value: '进面试', note: `从高到低取${most}名，最后一名并列的都进`, cite: cites.shortlist }
		: { label, value: '进不了', note: `只取前${most}名；有人放弃的，递补一次`, cite: cites.shortlist };
}

/** What becomes of the places where few come to the interview. */
function atInterview(
	{ medicalPost, interviewed }: ThreeSupportsFacts,
	places: number,
): AnswerLine | undefined {
	if (interviewed === undefined || places === 0) return undefined;
	const label = `${interviewed}人参加面试`;
	if (medicalPost)
		return {
			label,
			value: '要问',
			note: '医疗卫生岗位面试人少怎样办，简章没有单独写',
			cite: cites.interviewed,
		};
	const left = Math.min(places, Math.floor(interviewed / ratio.interviewedLeast));
	if (left > 0)
		return {
			label,
			value: left === places ? `还是招${left}名` : `减到${left}名`,
			cite: cites.interviewed,
		};
	return {
		label,
		value: interviewed === 1 ? '看是不是当天缺考' : '取消',
		...(interviewed === 1 && {
			note: '当天有人缺考、只剩1人的，照常面试，各科都要70分以上；事先就只有1人的，取消招募',
		}),
		cite: cites.interviewed,
	};
}

/**
 * How many places a post has after sign-up and interview, and who comes to the interview. 三（二）, 三（六）.
 *
 * @example 3 planned, 5 applied: 2 places; 1 planned, 1 applied: called off, but for medical posts
 */
export function places(facts: ThreeSupportsFacts): Answer {
	const { medicalPost, plannedPlaces, applicants } = facts;
	const left = opened(facts);
	const steps: readonly Step[] =
		left === undefined
			? []
			: medicalPost
				? [{ says: '医疗卫生岗位：报名不到2:1也照考，不减名额', result: `${left}名`, cite: cites.open }]
				: [
						{
							says: `${applicants}人报名，每个名额要${ratio.toOpen}人，最多${plannedPlaces}名`,
							result: `${left}名`,
							cite: cites.open,
						},
					];
	const lines = left === undefined ? [] : [shortlisted(facts, left), atInterview(facts, left)];
	return answerWith({
		...(left !== undefined && {
			main:
				left === 0
					? {
							label: '这个岗位',
							value: '取消招募',
							tone: 'alert' as const,
							note: '报名的不到2人。可以退费，或者调到别的岗位。',
						}
					: {
							label: '报名以后，还招',
							value: `${left}名`,
							tone: 'plain' as const,
							...(left < (plannedPlaces ?? 0) && { note: `原来${plannedPlaces}名，报名的人少，减了` }),
						},
		}),
		missing: [
			...(medicalPost === undefined ? ['medicalPost'] : []),
			...(plannedPlaces === undefined ? ['plannedPlaces'] : []),
			...(medicalPost !== true && applicants === undefined ? ['applicants'] : []),
		],
		lines: lines.filter((line) => line !== undefined),
		steps,
		todo: [
			{ says: '过片区最低分数线的，按3:1从高到低进面试', cite: cites.shortlist },
			{ says: '面试不到2:1的，减名额；没法减的，取消', cite: cites.interviewed },
			{
				says: '面试人少减下来的、递补以后还空着的、考察不合格或者自己放弃的名额，可以调剂：一个人只调剂一次、只报一个岗位，按笔试成绩2:1定人选，医疗卫生岗位不限',
				cite: cites.transfer,
			},
		],
		open: ['减到几名，简章只写“相应核减”，这里按报名人数的一半取整。'],
		assumptions: lines.some((line) => line !== undefined) ? ['3:1和2:1都按报名以后还招的名额算。'] : [],
	});
}
