import { choice, count, day as dayQuestion, optionsOf, rate, yesNo } from '$lib/engine/ask';
import { allOf, findingOf } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { sayYuan } from '$lib/engine/money';
import { cite } from '$lib/law/cite';
import { qihangPlan as law } from '$lib/law/qihang-plan';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';
import { whyNot } from '$lib/matters/why-not';
import {
	forGrade,
	general,
	graduatedFrom,
	particular,
	registeredFrom,
	registeredUntil,
	sayShare,
	within,
	yearIn,
	type Grade,
	type Key,
	type QihangFacts,
} from './qihang/conditions';

const closed = '2024年的申请已经截止，以后年份的通知没有读到';

function mainOf(facts: QihangFacts, on: Day): Answer['main'] {
	const label = '2024年最高可以报';
	const [best] = within(facts, on);
	const met = findingOf(allOf(...general), facts, on);
	const { truth } = met;
	if (truth === 'no' || !best)
		return { label: '2024年启航计划', value: '不能报', tone: 'alert', note: whyNot(met) };
	const value = `${best.grade.name} ${sayYuan(best.grade.grant)}`;
	const sure = truth === 'yes' && best.truth === 'yes';
	return {
		label: sure ? label : '2024年最高可能报',
		value,
		// Nobody can apply any more.
		tone: sure && on <= law.lastDay ? 'good' : 'plain',
		note: `${sure ? '' : '还要看条件。'}择优评选，不是够条件就有。${closed}`,
	};
}

/** The questions that decide the grade, as long as they can. */
function asksFor(facts: QihangFacts): readonly Key[] {
	const { insuredBrought: people, founderShare: share } = facts;
	const [first, second] = law.grades;
	const sharesMatter = people === undefined || people >= second.people;
	const patentMatters =
		(people === undefined || people >= first.people) && (share === undefined || share >= first.share);
	return [
		'businessRegisteredOn',
		'insuredBrought',
		...(sharesMatter ? (['founderShare'] as const) : []),
		...(sharesMatter && patentMatters ? (['ownPatent'] as const) : []),
	];
}

/**
 * The highest grade one could have applied for in the contest of 2024. 渝人社办〔2024〕73号. The round is closed, and it was a contest: to
 * meet the conditions was not yet to be chosen.
 *
 * @example share 39.9 %, a patent, 8 insured employees: second grade, 30,000 yuan
 */
export const qihangPlan: Matter<QihangFacts> = {
	id: 'qihang-plan',
	says: '“渝创渝新”大学生创业启航计划，按2024年的通知对一对：最高能报几等、多少钱、差什么。',
	inForce: {
		from: law.issued,
		until: law.lastDay,
		remark: '这是2024年的申请截止日。以前年份也有过，以后年份的通知没有读到，请问公共就业服务机构。',
		cite: cite('qihang2024', '四（一）'),
	},
	questions: {
		businessRegisteredOn: dayQuestion(
			'营业执照是哪天登记的？',
			'企业或个体工商户登记注册的日子。',
			'2021-3-15',
		),
		insuredBrought: count('带动了几个人就业，都缴着社保？', '人', 0, 10_000, '先不算您自己：算不算没有写。'),
		founderShare: rate(
			'您占股百分之几？',
			'知识产权入股也算。个体工商户怎样算没有写，一个人经营的先写100。',
			'40',
		),
		ownPatent: yesNo('有发明专利或者自主知识产权吗？'),
		halfYearFlow: yesNo('有半年以上的经营流水吗？'),
		graduate: yesNo('是高校毕业生吗？', '普通高校的高职、专科、本科、研究生。'),
		graduationYear: count(
			'哪一年毕业？',
			'年',
			1950,
			2100,
			'毕业证书上的年份；还没毕业的，写预计毕业的年份。',
		),
		certificateOn: dayQuestion('毕业证书的发证日期是哪天？', '2016年毕业的，差几天就是8年。', '2016-6-30'),
		founderRole: choice(
			'您在这家企业是什么人？',
			optionsOf<NonNullable<QihangFacts['founderRole']>>({
				owner: ['法定代表人、合伙人或经营者', '个体工商户写在执照上的经营者'],
				other: '都不是',
			}),
		),
		qihangBarred: yesNo(
			'被列入经营异常名录，或者有违法犯罪记录吗？',
			'异常名录由市场监督管理部门列。有一样就选“是”。',
		),
		changedSinceNotice: yesNo('2024年5月6日以后变更过股权或者法人吗？'),
		qihangFunded: yesNo('项目或者您以前得过这个计划的资助吗？', '任何一年得过都算。'),
	},
	asks: asksFor,
	refines(facts, on): readonly Key[] {
		const asked = asksFor(facts);
		const given = (key: Key) => facts[key] !== undefined && !asked.includes(key);
		const wanted: readonly Key[] = [
			'halfYearFlow',
			'graduate',
			'graduationYear',
			...(facts.graduationYear === yearIn(graduatedFrom) ? (['certificateOn'] as const) : []),
			'founderRole',
			'qihangBarred',
			'changedSinceNotice',
			'qihangFunded',
		];
		const out = within(facts, on).length === 0 || findingOf(allOf(...general), facts, on).truth === 'no';
		const all: readonly Key[] = [...new Set<Key>([...wanted, 'certificateOn', 'founderShare', 'ownPatent'])];
		return all.filter((key) => given(key) || (!out && wanted.includes(key)));
	},
	check({ businessRegisteredOn, certificateOn, founderShare, graduationYear, insuredBrought }, on) {
		return {
			...(founderShare !== undefined &&
				founderShare > 0 &&
				founderShare < 100 && { founderShare: '不到1%吗？40%请写40' }),
			...(businessRegisteredOn !== undefined &&
				businessRegisteredOn > on && { businessRegisteredOn: '登记的日子在将来，请核对；还没登记的先不填' }),
			...(businessRegisteredOn !== undefined &&
				businessRegisteredOn < '1980-01-01' && { businessRegisteredOn: '登记的日子太早了，请核对' }),
			...(certificateOn !== undefined &&
				graduationYear !== undefined &&
				yearIn(certificateOn) !== graduationYear && { certificateOn: '和毕业年份对不上，请核对' }),
			...(graduationYear !== undefined &&
				graduationYear > yearIn(on) + 10 && { graduationYear: '毕业年份太晚了，请核对' }),
			...(insuredBrought !== undefined &&
				insuredBrought > 1000 && { insuredBrought: '带动一千人以上吗？请核对' }),
		};
	},
	answer(facts, on) {
		const left = within(facts, on);
		const [best] = left;
		const target: Grade = best?.grade ?? law.grades[2];
		const finding = findingOf(allOf<QihangFacts>(...particular(target), ...general), facts, on);
		const main = mainOf(facts, on);
		const said: Readonly<Record<string, string>> = { yes: '够', no: '不够', unknown: '还不知道' };
		return answerWith({
			...(main && { main }),
			finding,
			// The day decides in one year only.
			missing: finding.missing.filter(
				(key) => key !== 'certificateOn' || facts.graduationYear === yearIn(graduatedFrom),
			),
			tables: [
				{
					caption: '三个等次',
					head: ['等次', '资助', '带动就业', '占股', '知识产权', '您这几样'],
					rows: law.grades.map((grade) => {
						const truth = findingOf(forGrade(grade), facts, on).truth;
						return [
							grade.name,
							sayYuan(grade.grant),
							`${grade.people}人以上`,
							grade.share > 0 ? `${sayShare(grade.share)}以上` : '不限',
							grade.patent ? '要有' : '不要求',
							typeof truth === 'string' ? (said[truth] ?? '') : '',
						];
					}),
					note: '各等次另外都要半年以上流水等，见“条件”。',
				},
				{
					caption: '评审看什么（100分）',
					head: ['看什么', '满分'],
					rows: law.score.map(({ about, points, says }) => [`${about}：${says}`, `${points}分`]),
					note: '评审组打分，通知没有写多少分能得几等。',
				},
			],
			lines: [
				{
					label: '创业担保贷款',
					value: '另外可以申请',
					note: `符合贷款条件的，个人最多${sayYuan(law.loan.person)}，企业最多${sayYuan(law.loan.firm)}，按规定贴息`,
					cite: law.loan.cite,
				},
				{
					label: '更看重的',
					value: '重点领域',
					note: '“33618”现代制造业、乡村振兴、生产性服务业、生物医药、新材料新能源等，要带动就业好、有潜力',
					cite: cite('qihang2024', '二（二）'),
				},
			],
			dates: [
				{
					day: law.lastDay,
					says: '2024年申请截止',
					deadline: true,
					cite: cite('qihang2024', '四（一）'),
				},
			],
			steps: [
				{
					says: `按通知印发的${sayDay(law.issued)}算，登记1年以上、8年以内`,
					result: `${sayDay(registeredFrom)}到${sayDay(registeredUntil)}`,
					cite: law.business.cite,
				},
				...law.grades.map(({ name, people, share, patent, grant, cite: by }) => ({
					says: `${name}：${people}人以上${share > 0 ? `，占股${sayShare(share)}以上` : ''}${patent ? '，有发明专利或自主知识产权' : ''}`,
					result: sayYuan(grant),
					cite: by,
				})),
			],
			todo: [
				{
					says: '在重庆市公共就业服务网上申请，按等次交材料，上传创业计划书',
					cite: cite('qihang2024', '四（一）'),
				},
				{
					says: '准备好：毕业证书编号、占股比例、近半年经营流水、员工缴社保的名单、工资有没有按时足额发',
					cite: cite('qihang2024', '附件2'),
				},
				{
					says: '区县初审：看材料、路演、实地考察，2024年6月30日前报到市里',
					cite: cite('qihang2024', '四（二）'),
				},
				{ says: '市里复审、评审，公示5个工作日，没有异议的拨钱', cite: cite('qihang2024', '四（二）') },
				{ says: '还可以申请进孵化载体、免费工位、场租减免', cite: cite('qihang2024', '三（三）') },
			],
			assumptions: ['当作企业或个体工商户在重庆：计划支持的是在渝创业，由项目所在的区县初审。'],
			open: [
				'“以上”“以内”按包括正好那天算。',
				'“毕业8年内”从哪天往前算，通知没有写，这里按通知印发那天看，差几天的不下结论。',
				'带动的人里算不算您自己，通知没有写，请问公共就业服务机构。',
				'2024年5月30日当天还能不能申请，“前”字没有说清。',
			],
		});
	},
};
