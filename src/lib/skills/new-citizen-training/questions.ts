import { choice, count, day as askDay, month, optionsOf, pick, text, yesNo } from '$lib/engine/ask';
import { monthOfDay, type Day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import { plain } from '$lib/engine/reading';
import { districtPlan } from '$lib/law/new-citizen-training';
import type { Problems } from '$lib/matters/matter';
import { checkAge } from '$lib/matters/shared-facts';
import type { NewCitizenFacts } from './conditions';

/** The plan of a district, by its name or the beginning of it; undefined where none or several are meant. */
export function planOf(typed: unknown): (typeof districtPlan)[number] | undefined {
	const name = typeof typed === 'string' ? plain(typed).replace(/^重庆市?/, '') : '';
	if (name.length < 2) return undefined;
	const exact = districtPlan.find(([district]) => district === name);
	const near = districtPlan.filter(
		([district]) => district.includes(name) || name.startsWith(district.slice(0, 2)),
	);
	return exact ?? (near.length === 1 ? near[0] : undefined);
}

export const questions: Questions<NewCitizenFacts> = {
	trainingSide: pick(
		'您是哪一边？',
		optionsOf<'learner' | 'organiser'>({
			learner: '参加培训的',
			organiser: ['办培训的', '示范机构、示范社区'],
		}),
	),
	trainedHow: pick(
		'怎样参加的？',
		optionsOf<'online' | 'onsite' | 'both'>({
			online: ['线上', '新市民“同享”网络学苑'],
			onsite: ['线下', '讲座、夜校等'],
			both: '两样都有',
		}),
	),
	birth: month('出生年月是？', '按身份证，写到月份。', '1970-5'),
	newCitizenKind: choice(
		'您是其中哪一种？',
		optionsOf<NonNullable<NewCitizenFacts['newCitizenKind']>>({
			worker: '进城务工人员',
			family: '进城务工人员的亲属',
			employee: '企业职工',
			resident: ['城市居民', '自己愿意参加的'],
			none: '都不是',
		}),
	),
	trainingCredits: count('线上修了多少学分？', '学分', 0, 1000, '20学分等于1学时。'),
	onsiteSessions: count('2024年参加了几次线下培训？', '次', 0, 366),
	livesInChongqing: yesNo('在重庆工作、生活吗？', '不看户籍。'),
	trainedOn: askDay('哪天培训的？', '线上的写结业那天。', '2024-6-1'),
	onsiteLearners: count('2024年线下培训了多少人？', '人', 0, 1_000_000, '同一个人来几次，也只算一个。'),
	onsiteTask: count('全年的任务是多少人次？', '人次', 0, 1_000_000),
	planDistrict: text('看哪个区县的计划？', 12, '写区县名。', '万州区'),
};

/** A sentence on each fact that cannot be. */
export function check(facts: NewCitizenFacts, on: Day): Problems<NewCitizenFacts> {
	const { birth, trainedOn, planDistrict, onsiteTask, trainingCredits } = facts;
	return {
		...checkAge({ ...(birth !== undefined && { birth }) }, monthOfDay(on)),
		...(trainedOn !== undefined && trainedOn > on && { trainedOn: '培训的日子在将来，请写已经培训的那天' }),
		...(trainedOn !== undefined &&
			birth !== undefined &&
			monthOfDay(trainedOn) < birth && { trainedOn: '培训的日子比出生还早，请核对' }),
		...(trainingCredits !== undefined &&
			trainingCredits > 500 && { trainingCredits: '修了500学分以上吗？请写学分，不是分钟' }),
		...(onsiteTask === 0 && { onsiteTask: '任务是0吗？请写全年的任务数，不知道就不填' }),
		...(typeof planDistrict === 'string' &&
			planDistrict.trim() !== '' &&
			planOf(planDistrict) === undefined && {
				planDistrict: '计划里没有找到，或者不止一个，请写全名，例如万州区',
			}),
	};
}
