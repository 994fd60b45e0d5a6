import type { Step } from '$lib/engine/step';
import { threeSupports as law } from '$lib/law/three-supports';
import { answerWith, type Answer, type AnswerLine } from '$lib/matters/matter';
import { sayScore, type Score } from '../score';
import type { ThreeSupportsFacts } from './facts';
import { oralMean, totalScore, writtenPart } from './score';

const { cites, pass, weights } = law;

interface Read {
	readonly aptitude: Score | undefined;
	readonly writing: Score | undefined;
	readonly interview: Score | undefined;
	readonly professional: Score | undefined;
}

const readAll = (facts: ThreeSupportsFacts): Read => ({
	aptitude: facts.aptitudeScore,
	writing: facts.writingScore,
	interview: facts.interviewScore,
	professional: facts.professionalTest ? facts.professionalScore : undefined,
});

/** The total, once all that counts is known. */
function totalOf({ professionalTest }: ThreeSupportsFacts, read: Read): Score | undefined {
	const { aptitude, writing, interview, professional } = read;
	if (aptitude === undefined || writing === undefined || interview === undefined) return undefined;
	if (professionalTest === undefined || (professionalTest && professional === undefined)) return undefined;
	return totalScore({ aptitude, writing, interview, ...(professional !== undefined && { professional }) });
}

/** Why the interview ends it; of a professional test below 70 with nobody else there, whether it does is open. */
function failed({ aloneAtInterview }: ThreeSupportsFacts, { interview }: Read): string | undefined {
	if (interview === undefined) return undefined;
	if (interview < pass.interview) return '面试低于60分的，取消招募资格，总成绩再高也不行。';
	return aloneAtInterview && interview < pass.alone
		? '只有一个人参加面试的，各科低于70分，取消招募资格。'
		: undefined;
}

function mainOf(facts: ThreeSupportsFacts, read: Read): Answer['main'] {
	const why = failed(facts, read);
	if (why) return { label: '面试成绩', value: '不合格', tone: 'alert', note: why };
	const total = totalOf(facts, read);
	const { aptitude, writing, professional } = read;
	if (total !== undefined) {
		const doubtful = facts.aloneAtInterview && professional !== undefined && professional < pass.alone;
		return {
			label: '总成绩',
			value: `${sayScore(total)}分`,
			tone: 'plain',
			note: doubtful
				? '只有一个人参加面试的，各科都要70分以上。专业能力测试算不算一科，简章没有写明，请问区县人社部门。'
				: '按2024年的简章',
		};
	}
	return aptitude === undefined || writing === undefined
		? undefined
		: {
				label: '笔试折算',
				value: `${sayScore(writtenPart({ aptitude, writing }))}分`,
				tone: 'plain',
				note: `满分${weights.written}分，还要加面试的`,
			};
}

function stepsOf(facts: ThreeSupportsFacts, read: Read): readonly Step[] {
	const { aptitude, writing, interview, professional } = read;
	const total = totalOf(facts, read);
	return [
		...(aptitude === undefined || writing === undefined
			? []
			: [
					{
						says: `笔试：（${sayScore(aptitude)}＋${sayScore(writing)}）÷2×60%`,
						result: sayScore(writtenPart({ aptitude, writing })),
						cite: cites.score,
					},
				]),
		...(interview === undefined || professional === undefined
			? []
			: [
					{
						says: `面试和专业能力测试：${sayScore(interview)}×60%＋${sayScore(professional)}×40%`,
						result: sayScore(oralMean({ interview, professional })),
						cite: cites.score,
					},
				]),
		...(total === undefined
			? []
			: [
					{
						says: `再加${professional === undefined ? '面试' : '这一项'}的40%，只在最后进位一次，到两位小数`,
						result: sayScore(total),
						cite: cites.score,
					},
				]),
	];
}

const afterwards: readonly Step[] = [
	{
		says: '总成绩相同的，退役军人、退出消防救援队伍的先；再依次比职业能力倾向测验、写作、专业能力测试、面试、学历、职称、职业资格；都相同的加试',
		cite: cites.ties,
	},
	{ says: '按总成绩从高到低，名额1:1体检；有缺的递补一次', cite: cites.next },
	{
		says: '对体检结果有疑问的，接到通知2日内申请复检，只复检一次；要当场、当天复检的项目除外',
		cite: cites.ties,
	},
	{ says: '拟招的公示5个工作日，没有问题的办手续', cite: cites.published },
];

/**
 * The total score by the formula of 2024, and whether the interview was passed.
 *
 * @example 68.5, 72, interview 81.6, no professional test: 74.79
 */
export function scored(facts: ThreeSupportsFacts): Answer {
	const read = readAll(facts);
	const main = mainOf(facts, read);
	const out = failed(facts, read) !== undefined;
	const total = totalOf(facts, read);
	const wanted = [
		['aptitudeScore', read.aptitude],
		['writingScore', read.writing],
		['professionalTest', facts.professionalTest],
		['interviewScore', read.interview],
		...(facts.professionalTest ? [['professionalScore', read.professional] as const] : []),
	] as const;
	const lines: AnswerLine[] =
		out && total !== undefined ? [{ label: '总成绩（不再有用）', value: `${sayScore(total)}分` }] : [];
	return answerWith({
		...(main && { main }),
		missing: out ? [] : wanted.filter(([, value]) => value === undefined).map(([key]) => key),
		lines,
		steps: stepsOf(facts, read),
		todo: afterwards,
		open: [
			'总成绩留两位小数，怎样进位简章没有写，这里四舍五入。',
			'教育岗位的试讲算不算专业能力测试，简章没有写，请问区县人社部门。',
			'笔试还有各片区的最低分数线，附件没有刊出。',
		],
	});
}
