import { optionsOf, pick, yesNo } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import { cite } from '$lib/law/cite';
import { retirementService } from '$lib/law/retirement-service';
import { checklistFor, type ChecklistFacts } from './checklist';
import { answerWith, type Matter } from '$lib/matters/matter';

const { cites, channels, replaced, workingDays } = retirementService;

const open: readonly string[] = [
	...replaced.map(({ printed, now }) => `指南还印着“${printed}”，这里没有列：${now}。`),
	'井下、高温等特殊工种提前退休，印的年龄写于改革之前，看“特殊工种”那一页。',
	'征地安置“4050”人员没有接着缴，或者接着缴费不足5年的，指南写从到退休年龄的下一个月起可以申请养老待遇；改革以后怎样办，请问社保经办机构。',
	'增发的待遇每月多少，指南没有写，请问社保经办机构。',
];

const asksOf = ({ retiresFrom }: ChecklistFacts): readonly (keyof ChecklistFacts)[] => {
	if (retiresFrom === undefined) return ['retiresFrom'];
	return retiresFrom === 'institution'
		? ['retiresFrom', 'housingFund']
		: ['retiresFrom', 'deemedYears', 'archiveReviewed', 'joinedBefore1996', 'housingFund'];
};

/**
 * What to do and bring to retire, as a list to tick; what there is of it depends on a few facts. 渝人社〔2024〕282号.
 *
 * @example an employee with a reviewed archive who began work after 1996: three papers
 */
export const retirementChecklist: Matter<ChecklistFacts> = {
	id: 'retirement-checklist',
	says: '退休要带什么、到哪里办、先后做什么，一样一样打勾。',
	inForce: {
		from: day('2024-07-09'),
		remark: '方案没有写到期日。',
		cite: cite('retirementService'),
	},
	questions: {
		retiresFrom: pick(
			'从哪里退休？',
			optionsOf<NonNullable<ChecklistFacts['retiresFrom']>>({
				enterprise: '企业',
				alone: ['没有单位', '以个人身份参加职工养老保险'],
				institution: '机关、事业单位',
			}),
		),
		retiresHow: pick(
			'打算怎样退休？',
			optionsOf<NonNullable<ChecklistFacts['retiresHow']>>({
				'on-time': '到法定年龄退休',
				early: ['提前退休', '弹性提前，自己选的'],
				late: ['延迟退休', '和单位商量好的'],
				'special-work': ['特殊工种提前退休', '井下、高温、高空等'],
			}),
		),
		deemedYears: yesNo('有视同缴费年限吗？', '实行个人缴费以前，按规定算的连续工龄。'),
		archiveReviewed: yesNo('职工档案预审过吗？', '社保经办机构提前审过档案的，退休时不用再交。'),
		joinedBefore1996: yesNo(
			'1996年以前参加工作或者参保的吗？',
			'1996年1月1日以前。独生子女等增发待遇，只给这些人。',
		),
		housingFund: yesNo('有住房公积金吗？'),
		deemedMedical: yesNo('有医保视同缴费年限吗？', '不清楚的，问单位或者医保经办机构。'),
	},
	asks: asksOf,
	refines: ({ retiresFrom }) => (retiresFrom === undefined ? [] : ['retiresHow', 'deemedMedical']),
	check: ({ retiresFrom, retiresHow }) => ({
		...(retiresFrom === 'institution' &&
			retiresHow === 'special-work' && {
				retiresHow: '特殊工种提前退休是企业职工的办法，请选别的',
			}),
	}),
	answer(facts) {
		const list = checklistFor(facts);
		const papers = list.filter(({ stage }) => stage === 'bring');
		const sure = papers.filter(({ onlyIf }) => onlyIf === undefined).length;
		const known = facts.retiresFrom !== undefined;
		const later = list.filter(({ stage }) => stage === 'after');
		return answerWith({
			...(known && {
				main: {
					label: '申请以后，多久办完',
					value: `${workingDays}个工作日`,
					tone: 'plain' as const,
					note: '从哪天起算，文件没有写。要做的、要带的，看打勾的清单。',
				},
			}),
			missing: asksOf(facts).filter((key) => facts[key] === undefined),
			notices: [
				'清单按重庆2024年7月的退休“一件事”方案。它早于延迟退休改革，有三处没有照列，见“要知道的”。以窗口当日要求为准。',
			],
			lines: known
				? [
						{
							label: '要带的',
							value: sure === papers.length ? `${sure}样材料` : `${sure}到${papers.length}样材料`,
							note: papers
								.map(({ says, onlyIf }) => (onlyIf === undefined ? says : `${says}（${onlyIf}）`))
								.join('、'),
							cite: cites.papers,
						},
						facts.retiresFrom === 'institution'
							? { label: '谁去办', value: '单位', note: '批准退休的当月', cite: cites.institution }
							: {
									label: '到哪里办',
									value: channels.map(({ name }) => name).join('、'),
									note: channels.map(({ where }) => where).join('；'),
									cite: cites.channels,
								},
						...(later.length === 0
							? []
							: [
									{
										label: '办完以后',
										value: later.map(({ says }) => says).join('；'),
										note: '和退休一起申请，自动转过去办，不用另交材料',
										cite: cites.channels,
									},
								]),
					]
				: [],
			assumptions: known ? [] : ['还没有选从哪里退休，清单先按企业职工列。'],
			open,
		});
	},
};
