import { choice, count, decimal, month, optionsOf, pick, several, yesNo } from '$lib/engine/ask';
import { monthOfDay } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import { threeSupports as law } from '$lib/law/three-supports';
import { answerWith, type Matter } from '$lib/matters/matter';
import { ageQuestions, checkAge } from '$lib/matters/shared-facts';
import { certificatesHeldQuestions, checkCertificatesHeld } from './certificates-held';
import { ageKeys, eligible } from './three-supports/eligible';
import type { ThreeSupportsFacts } from './three-supports/facts';
import { places } from './three-supports/places';
import { scored } from './three-supports/scored';

type Key = keyof ThreeSupportsFacts & string;

const closed = '2024年这一轮已经结束。以后各年的简章没有读到，条件和算法可能不一样，以当年的为准。';

const points = (asks: string, help?: string) => decimal(asks, '分', 0, 100, help);

/**
 * 三支一扶 of 2024: the total score, who could apply, and how many places a post keeps.
 *
 * @example 70 and 75 written, interview 80, professional test 85: 76.30
 */
export const threeSupportsMatter: Matter<ThreeSupportsFacts> = {
	id: 'three-supports',
	says: '按2024年的简章：总成绩多少，年龄和证书够不够，名额怎样减。',
	inForce: { from: law.from, cite: cite('threeSupports2024') },
	questions: {
		threeSupportsView: pick(
			'想看什么？',
			optionsOf<NonNullable<ThreeSupportsFacts['threeSupportsView']>>({
				score: '算总成绩',
				eligible: '2024年能不能报名',
				places: '一个岗位招几名、进不进面试',
			}),
		),
		aptitudeScore: points('职业能力倾向测验考了多少分？', '满分100分。'),
		writingScore: points('写作考了多少分？', '满分100分。'),
		professionalTest: yesNo('岗位有专业能力测试吗？', '看当年的岗位表。'),
		interviewScore: points('面试多少分？', '满分100分，低于60分取消资格。'),
		professionalScore: points('专业能力测试多少分？', '满分100分。'),
		aloneAtInterview: yesNo(
			'面试那天，这个岗位只有您一个人吗？',
			'别人缺考，只剩一个人的时候，各科要70分以上。',
		),
		birth: month(ageQuestions.birth.asks, ageQuestions.birth.help, '1998-5'),
		bornOnThirtieth: yesNo('生日是6月30日吗？', '简章印的年龄界线正好是这一天。'),
		olderAllowed: choice(
			'2024年的时候，是其中一种吗？',
			optionsOf<NonNullable<ThreeSupportsFacts['olderAllowed']>>({
				veteran: '退役士兵，高校毕业',
				postgraduate: '硕士或者博士研究生',
				title: '已有中级职称',
				none: '都不是',
			}),
			'这几种年龄可以放宽到35周岁以下。',
		),
		gaokaoEducation: choice(
			'是什么学历？',
			optionsOf<NonNullable<ThreeSupportsFacts['gaokaoEducation']>>({
				college: ['专科', '参加全国统一高考、普通高校的'],
				bachelor: ['本科', '参加全国统一高考、普通高校的'],
				postgraduate: '研究生',
				'senior-craft': ['技工院校全日制高级工班', '当作大专'],
				technician: ['预备技师（技师）班', '全日制，当作本科'],
				other: '其他',
			}),
		),
		...certificatesHeldQuestions,
		barredFromService: several(
			'2024年报名时，有没有这些情形？',
			optionsOf({
				serving: '现役军人',
				student: '在读，又不是应届毕业生',
				'on-staff': '机关、事业单位在职，试用期也算',
				'in-service': '正在三支一扶岗位上',
				dismissed: '被开除过公职',
				convicted: '受过刑事处罚',
			}),
		),
		threeKinds: yesNo(
			'是三类考生，报户籍所在区县的岗位吗？',
			'零就业家庭的子女、城乡低保家庭的子女、本人残疾。',
		),
		medicalPost: yesNo('是医疗卫生岗位吗？'),
		plannedPlaces: count('这个岗位计划招几名？', '名', 1, 100),
		applicants: count('有多少人报名？', '人', 0, 10_000),
		writtenRank: count('过了最低分数线的人里，笔试排第几？', '名', 1, 10_000, '有并列的，写并列的那个名次。'),
		interviewed: count('有多少人参加面试？', '人', 0, 1000),
	},
	asks(facts) {
		switch (facts.threeSupportsView) {
			case 'score':
				return [
					'threeSupportsView',
					'aptitudeScore',
					'writingScore',
					'professionalTest',
					'interviewScore',
					...(facts.professionalTest ? (['professionalScore'] as const) : []),
				];
			case 'eligible':
				return [
					'threeSupportsView',
					'birth',
					'gaokaoEducation',
					...ageKeys(facts),
					'certificatesCompleteOn',
					'barredFromService',
				];
			case 'places':
				return [
					'threeSupportsView',
					'medicalPost',
					'plannedPlaces',
					...(facts.medicalPost === true ? [] : (['applicants'] as const)),
				];
			default:
				return ['threeSupportsView'];
		}
	},
	refines({ threeSupportsView }) {
		switch (threeSupportsView) {
			case 'score':
				return ['aloneAtInterview'];
			case 'eligible':
				return ['threeKinds'];
			case 'places':
				return ['writtenRank', 'interviewed'];
			default:
				return [];
		}
	},
	check(facts, on) {
		const problems: Partial<Record<Key, string>> = {
			...checkAge(facts.birth === undefined ? {} : { birth: facts.birth }, monthOfDay(on)),
			...checkCertificatesHeld(facts, on),
		};
		const { applicants, writtenRank, interviewed } = facts;
		if (applicants !== undefined && facts.medicalPost !== true) {
			if (writtenRank !== undefined && writtenRank > applicants)
				problems.writtenRank = '名次比报名的人数还大，请核对';
			if (interviewed !== undefined && interviewed > applicants)
				problems.interviewed = '面试的比报名的还多，请核对';
		}
		return problems;
	},
	answer(facts, on) {
		const notices = [closed];
		switch (facts.threeSupportsView) {
			case 'score':
				return { ...scored(facts), notices };
			case 'eligible':
				return { ...eligible(facts, on), notices };
			case 'places':
				return { ...places(facts), notices };
			default:
				return answerWith({ missing: ['threeSupportsView'], notices });
		}
	},
};
