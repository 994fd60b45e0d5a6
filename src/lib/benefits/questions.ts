import { readMoney, readRate, writeMoney, writeRate } from '$lib/engine/amount';
import type { Option, Question, Questions } from '$lib/engine/fact';
import type { Fen } from '$lib/engine/money';
import { formatMonth, yearOf, type Month } from '$lib/engine/month';
import { plain, read, readCount, readDay, readMonth, refuse, type Reading } from '$lib/engine/reading';
import { wageAreas } from '$lib/law/minimum-wage';
import { rateHints, whyRatesAreAsked, type AskedRate } from '$lib/law/pension-rates';
import type { OriginalAge } from '$lib/law/retirement-ages';
import type {
	BenefitFacts,
	EmployerKind,
	FactKey,
	FlexibleKind,
	FounderGroup,
	HardshipGroup,
	SchoolAlike,
	StudentNeed,
} from './facts';
import { benefitIds } from './ids';
import { names } from './names';

type Facts = BenefitFacts;
type Choice<Key extends FactKey> = Extract<NonNullable<Facts[Key]>, string>;

/** The options of a choice: what each value is called, and where needed what it means. */
const optionsOf = <Value extends string>(
	says: Readonly<Record<Value, string | readonly [says: string, help: string]>>,
): readonly Option[] =>
	Object.entries<string | readonly [string, string]>(says).map(([value, text]) =>
		typeof text === 'string' ? { value, says: text } : { value, says: text[0], help: text[1] },
	);

const yesNo = (asks: string, help?: string): Question => ({ kind: 'yes-no', asks, ...(help && { help }) });
const choice = (asks: string, options: readonly Option[], help?: string): Question => ({
	kind: 'choice',
	asks,
	options,
	...(help && { help }),
});
const month = (asks: string, help?: string): Question => ({ kind: 'month', asks, ...(help && { help }) });
const day = (asks: string, help?: string): Question => ({ kind: 'day', asks, ...(help && { help }) });
const count = (asks: string, unit: string, least: number, most: number, help?: string): Question => ({
	kind: 'count',
	asks,
	unit,
	least,
	most,
	...(help && { help }),
});
const askedRate = (kind: 'rate' | 'money', key: AskedRate, asks: string): Question => ({
	kind,
	asks,
	help: `${whyRatesAreAsked}${rateHints[key].says}`,
});

const mostMonths = 600;
const mostPeople = 100_000;

/** What is asked about each fact, in the order of the facts. One question serves the person and whoever hired them. */
export const questions: Questions<Facts> = {
	birth: month('出生年月是？', '按身份证，写到月份。单位来查的，写新招的这个人的。'),
	sex: choice('性别是？', optionsOf<Choice<'sex'>>({ male: '男', female: '女' })),
	original: choice(
		'延迟退休改革以前，该多少岁退休？',
		optionsOf<`${OriginalAge}`>({
			60: ['60岁', '男职工'],
			55: ['55岁', '女职工，一般是干部、管理岗位'],
			50: ['50岁', '女职工，一般是工人岗位'],
		}),
		'这叫“原法定退休年龄”，用来算离法定退休还有多久。属于哪一档由社保经办机构认定。',
	),
	hukou: choice('户籍在哪里？', optionsOf<Choice<'hukou'>>({ chongqing: '重庆', elsewhere: '外地' })),
	graduate: yesNo(
		'是高校毕业生吗？',
		'指全日制普通高校的专科生、本科生、研究生，教育部门认定的留学回国人员也算。快毕业的在校生也选“是”。成人教育、自学考试没有列入。',
	),
	graduationYear: count('哪一年毕业？', '年', 1950, 2100, '毕业证书上的年份；还没毕业的，写预计毕业的年份。'),
	school: choice(
		'毕业的学校在哪里？',
		optionsOf<Choice<'school'>>({
			chongqing: '重庆的高校',
			elsewhere: '国内其他地方的高校',
			abroad: '国外或境外的高校',
		}),
	),
	certificateOn: day(
		'毕业证书的发证日期是哪天？',
		'就业见习的“离校2年内”从发证那天起算。还没发证的选“不知道”。',
	),
	studyingOn: yesNo(
		'毕业后升学了，现在还在读吗？',
		'指专升本、本科升硕士、硕士升博士。在读期间不能用前一个学历参加就业见习。',
	),
	schoolAlike: choice(
		'是下面这些学校的毕业生或快毕业的学生吗？',
		optionsOf<SchoolAlike>({
			taiwan: '台湾高校',
			'special-education': '特殊教育院校职业教育类',
			technician: ['技师学院高级技工班、预备技师班', '创业补贴按高校毕业生对待，见习办法没有写'],
			none: '都不是',
		}),
		'有的补贴把这些学校的毕业生和高校毕业生同样对待。',
	),
	studentNeed: choice(
		'在校时属于下面哪一类？',
		optionsOf<StudentNeed>({
			'low-income': ['低保家庭', '领最低生活保障金的家庭'],
			'zero-employment': '零就业家庭',
			watched: ['防止返贫监测对象家庭', '由农业农村部门核对'],
			destitute: ['特困人员', '由民政部门核对'],
			disabled: '残疾人',
			'student-loan': '获得过国家助学贷款',
			'out-of-poverty': ['脱贫家庭', '有的地方、有的年份列入，以学校通知为准'],
			other: ['孤儿或其他困难', '以学校通知为准'],
			none: '都不是',
		}),
		'属于几类的选一类就行。是否符合由学校和有关部门核对。',
	),
	registered: yesNo(
		'就业以前办过失业登记吗？',
		'失业登记：没有工作的时候，到公共就业服务机构登记为失业人员。还没上班的，看现在有没有登记；参加见习的，看申请岗位前有没有登记。',
	),
	registeredOn: day('失业登记是哪天办的？', '办过几次的，写最近这次就业以前的那次。'),
	hardship: choice(
		'认定为就业困难人员了吗，属于哪一类？',
		optionsOf<HardshipGroup>({
			none: '都不是',
			'over-40-50': [
				'“4050”人员',
				'文件没有写具体年龄。常见的说法是女满40岁、男满50岁，没有得到证实，由认定机构决定',
			],
			'low-income': ['低保家庭人员', '家里领最低生活保障金'],
			'zero-employment': ['零就业家庭人员', '家里能工作的人都没有工作，由认定机构决定'],
			disabled: '残疾人',
			'out-of-poverty': '脱贫人口（含防止返贫监测对象）',
			released: '刑满释放人员',
			rehabilitated: '戒毒康复人员',
			overcapacity: ['去产能企业职工', '钢铁、煤炭等化解过剩产能的企业分流的职工'],
			veteran: '退役军人',
		}),
		'就业困难人员要先经过认定，怎样认定请问公共就业服务机构。属于几类的，选认定的那一类。',
	),
	drawingUnemploymentBenefit: yesNo('现在在领失业保险金吗？', '领失业保险待遇期间，不能领灵活就业社保补贴。'),
	received: {
		kind: 'several',
		asks: '以前领过下面哪些？',
		help: '只看同一个人，不管是哪个单位、哪个区县发的。单位替这个人领的也算。',
		options: benefitIds.map((value) => ({ value, says: names[value] })),
	},
	unitSubsidyMonths: count(
		'单位为这个人领过几个月的社保补贴？',
		'个月',
		0,
		mostMonths,
		'以前各家单位领的加在一起。没有领过写0。',
	),
	flexibleSubsidyMonths: count(
		'领过几个月的灵活就业社保补贴？',
		'个月',
		0,
		mostMonths,
		'高校毕业生的和就业困难人员的加在一起；领过一整年的写12。没有领过写0。',
	),
	insuranceSubsidyApproved: month(
		'第一次核定社保补贴是哪个月？',
		'核定：公共就业服务机构第一次审核通过。以前没有领过的选“不知道”。',
	),
	postSubsidyMonths: count(
		'领过几个月的公益性岗位补贴？',
		'个月',
		0,
		mostMonths,
		'单位为这个人领的，加在一起。没有领过写0。',
	),
	postSubsidyApproved: month('第一次核定公益性岗位补贴是哪个月？', '以前没有领过的选“不知道”。'),

	work: choice(
		'现在做什么工作？',
		optionsOf<Choice<'work'>>({
			employed: '在单位上班',
			flexible: ['灵活就业', '没有和单位签劳动合同，自己缴社保'],
			'own-business': '自己办企业、开店',
			none: '没有工作',
		}),
	),
	flexibleKind: choice(
		'灵活就业是哪一种？',
		optionsOf<FlexibleKind>({
			delivery: ['网络配送员', '在网上平台接单送餐、送货'],
			'shop-hand': ['个体工商户的雇工', '夫妻店里的夫妻不算'],
			vendor: ['摆摊卖农副产品、日常用品', '在城市管理部门规定的地方和时间；有营业执照的不算'],
			'ride-hailing': '网约车驾驶员',
			domestic: ['家政服务', '母婴照护、做饭、保洁、照顾老人或病人；为近亲属做的不算'],
			other: '其他',
		}),
		'各项补贴认可的种类不一样，由街道（乡镇）公共就业服务机构核实。',
	),
	employer: choice(
		'用人单位是哪一种？',
		optionsOf<EmployerKind>({
			small: '小型或微型企业',
			firm: '大型或中型企业',
			'sole-trader': '个体工商户',
			organisation: '社会组织等其他单位',
			state: '机关、事业单位',
		}),
		'自己创业的，选自己办的这一家。大中小微按国家的划分办法，看行业、人数、营业收入和资产，拿不准的问公共就业服务机构。',
	),
	contract: yesNo('签了劳动合同吗？'),
	firstInsured: month(
		'从哪个月开始参保？',
		'这份工作缴社会保险的第一个月；断过又续上的，写最近一次续上的第一个月。灵活就业的，写以个人身份缴职工养老保险的第一个月。',
	),
	continuous: yesNo('从那个月起，每个月都缴了吗？', '中间断过选“不是”。'),
	stillInsured: yesNo('现在还在缴吗？'),
	threeInsurances: yesNo('失业、工伤、职工养老三种保险都在缴吗？'),
	employmentRegistered: month(
		'最近一次办就业登记是哪个月？',
		'就业登记：有了工作以后，到公共就业服务机构登记；灵活就业的在街道（乡镇）办。',
	),
	filedAhead: yesNo(
		'办过补贴备案登记吗？',
		'申领以前，先向公共就业服务机构登记要领这项补贴，和就业登记一起办。',
	),
	shortagePost: yesNo('岗位是“渝职聘”发布的紧缺岗位吗？', '紧缺岗位在“渝职聘”平台发布。'),
	cvSent: yesNo('是在岗位有效期内，从“渝职聘”投的简历吗？'),
	industry: choice(
		'单位属于哪个行业？',
		optionsOf<Choice<'industry'>>({
			manufacturing: '制造业',
			'producer-services': ['生产性服务业', '为生产服务的行业，例如物流、研发、检测；经办通知没有列出范围'],
			other: '其他行业',
		}),
		'由公共就业服务机构审核。',
	),
	worksInChongqing: yesNo('实际工作地点在重庆吗？'),
	dispatched: yesNo('是劳务派遣吗？', '劳务派遣：和派遣公司签合同，派到别的单位上班。'),
	publicWelfarePost: choice(
		'是公益性岗位吗？',
		optionsOf<Choice<'publicWelfarePost'>>({
			'full-time': '是，全日制',
			'part-time': '是，非全日制',
			none: '不是',
		}),
		'公益性岗位：经人力社保部门认定、用来安排困难人员的岗位。',
	),
	rehiredByFormerEmployer: yesNo('失业登记以后，又回到原来那个单位了吗？'),
	partTimeHours: count('一个月工作多少小时？', '小时', 0, 744, '只问非全日制公益性岗位。'),
	wageArea: choice(
		'工作地点在哪一类地区？',
		optionsOf<Choice<'wageArea'>>({
			first: ['各区，含两江新区、高新区、万盛经开区', '最低工资第一类'],
			second: [wageAreas.second.join('、'), '最低工资第二类'],
		}),
		'最低工资按区县分两类。',
	),

	businessRegisteredOn: day('营业执照是哪天登记的？', '企业或个体工商户登记注册的日子。'),
	firstBusiness: yesNo('是在重庆第一次创办企业或个体工商户吗？'),
	founder: choice(
		'创办人属于哪一类？',
		optionsOf<FounderGroup>({
			graduate: [
				'高校毕业生',
				'留学回国人员、技师学院高级技工班和预备技师班、特殊教育院校职业教育类毕业生也选这里',
			],
			rural: '农村自主创业者',
			veteran: '退役军人',
			overcapacity: ['去产能企业职工', '化解过剩产能的企业分流的职工'],
			'low-income': '城乡低保人员',
			'zero-employment': '零就业家庭成员',
			'out-of-poverty': '脱贫人口（含防止返贫监测对象）',
			disabled: '残疾人',
			other: '都不是',
		}),
		'企业看法定代表人，个体工商户看经营者。',
	),
	employees: count(
		'有几名员工签了1年以上劳动合同、社保缴满3个月？',
		'人',
		0,
		mostPeople,
		'创办人自己不算在里面。',
	),
	businessInsured: yesNo('现在给员工正常参保吗？'),
	arrears: yesNo('有没有欠缴社会保险费？', '欠着的选“是”，没有欠的选“不是”。'),

	agency: choice(
		'您是哪一种机构？',
		optionsOf<Choice<'agency'>>({
			agency: ['经营性人力资源服务机构', '有人力资源服务许可证'],
			broker: ['劳务经纪人', '有证书，培训考核合格'],
			other: '都不是',
		}),
	),
	freePlacement: yesNo('介绍工作是免费的吗？', '向求职的人收费的不能领。'),
	placedUnemployed: count(
		'介绍成功、缴满1个月社保的登记失业人员有几人？',
		'人',
		0,
		mostPeople,
		'就业困难人员和脱贫人口另外填，不要重复算。没有写0。',
	),
	placedUnemployedStayed: count('其中连续缴满6个月的有几人？', '人', 0, mostPeople, '只数登记失业人员。'),
	placedHardship: count(
		'介绍成功、缴满1个月社保的就业困难人员和脱贫人口有几人？',
		'人',
		0,
		mostPeople,
		'没有写0。',
	),
	placedHardshipStayed: count(
		'其中连续缴满3个月的有几人？',
		'人',
		0,
		mostPeople,
		'只数就业困难人员和脱贫人口。',
	),

	traineeApplied: day(
		'哪天申请的见习岗位？',
		'就业见习：到认定的见习基地实习锻炼，1到12个月，每月有基本生活费。',
	),
	traineeStart: day('哪天上岗见习？', '还没上岗的，写打算上岗的日子。'),
	traineeMonths: count('见习协议写了几个月？', '个月', 1, 12, '可以约定1到12个月。'),
	traineesApproved: count(
		'这一年审核通过的见习人员有几人？',
		'人',
		0,
		mostPeople,
		'同一个人在重庆只发一次：在别的基地已经发过补贴的不算，见习不满1个月的也不算。',
	),
	traineesRetained: count(
		'其中留用的有几人？',
		'人',
		0,
		mostPeople,
		'留用：见习期间或期满后，在本单位正式录用。',
	),
	approvedMonths: count(
		'所有人审核通过的月数，加起来是多少？',
		'个月',
		0,
		mostPeople * 12,
		'每人最多算12个月，例如10个人各6个月写60。',
	),
	retainedMonths: count(
		'留用的人审核通过的月数，加起来是多少？',
		'个月',
		0,
		mostPeople * 12,
		'每人最多算12个月。',
	),
	traineesUnderAMonth: count(
		'见习不满1个月的有几人？',
		'人',
		0,
		mostPeople,
		'不满1个月的不发补贴。没有写0。',
	),
	insuranceBought: yesNo(
		'上岗前买了人身意外伤害保险吗？',
		'每人不低于100元，一次买足整个见习期，保险生效后才能上岗。',
	),
	mentors: count('有几名带教老师？', '人', 0, mostPeople, '一名老师同时最多带3名见习人员。'),
	insuredStaff: count('单位参加社会保险的员工有几人？', '人', 0, 1_000_000),
	postsPublished: count('这一年发布的见习岗位有几个？', '个', 0, mostPeople, '不能超过参保员工的人数。'),

	employerPensionRate: askedRate('rate', 'employerPensionRate', '单位缴养老保险的比例是多少？'),
	employerUnemploymentRate: askedRate('rate', 'employerUnemploymentRate', '单位缴失业保险的比例是多少？'),
	employerMedicalRate: askedRate('rate', 'employerMedicalRate', '单位缴医疗保险（含大额医疗）的比例是多少？'),
	individualPensionRate: askedRate('rate', 'individualPensionRate', '以个人身份缴养老保险的比例是多少？'),
	lowestMedicalTier: askedRate('money', 'lowestMedicalTier', '医疗保险最低一档，一个月缴多少钱？'),
};

/** Every fact, in the order of the questions. */
export const factKeys: readonly FactKey[] = Object.keys(questions) as FactKey[];

const yesWords = new Set(['yes', '是', '有', '对', 'true']);
const noWords = new Set(['no', '不是', '否', '没有', '无', '不', 'false']);
const noneWords = new Set(['none', '都没有', '没有', '无', '都不是']);

function readYesNo(text: string): Reading<boolean> {
	const typed = plain(text).toLowerCase();
	if (yesWords.has(typed)) return read(true);
	return noWords.has(typed) ? read(false) : refuse('请写“是”或“不是”');
}

const optionOf = (text: string, options: readonly Option[]): Option | undefined => {
	const typed = plain(text);
	return options.find(({ value, says }) => value === typed || plain(says) === typed);
};

function readChoice(text: string, options: readonly Option[]): Reading<string> {
	const found = optionOf(text, options);
	return found ? read(found.value) : refuse(`请选：${options.map(({ says }) => says).join('、')}`);
}

function readSeveral(text: string, options: readonly Option[]): Reading<readonly string[]> {
	if (noneWords.has(plain(text))) return read([]);
	const parts = text
		.slice(0, 2000)
		.split(/[,，、;；\n]/)
		.map(plain)
		.filter(Boolean);
	if (parts.length === 0) return refuse('没有就写“都没有”');
	const values: string[] = [];
	for (const part of parts) {
		const found = optionOf(part, options);
		if (!found) return refuse(`没有“${part.slice(0, 20)}”这一项，请从列出的里面选`);
		if (!values.includes(found.value)) values.push(found.value);
	}
	return read(values);
}

/** Years somebody can mean; the same bounds as everywhere in the benefits. */
const inOurTime = <T>(reading: Reading<T>, year: (value: T) => number): Reading<T> => {
	if (!reading.ok) return reading;
	const given = year(reading.value);
	return given >= 1900 && given < 2200 ? reading : refuse('年份请核对，要在1900年到2199年之间');
};

function readByKind(key: FactKey, text: string): Reading<unknown> {
	const question = questions[key];
	switch (question.kind) {
		case 'yes-no':
			return readYesNo(text);
		case 'choice': {
			const reading = readChoice(text, question.options);
			return key === 'original' && reading.ok ? read(Number(reading.value)) : reading;
		}
		case 'several':
			return readSeveral(text, question.options);
		case 'month':
			return inOurTime(readMonth(text), yearOf);
		case 'day':
			return inOurTime(readDay(text), (value) => Number(value.slice(0, 4)));
		case 'count':
			return readCount(text, question);
		case 'money':
			return readMoney(text);
		case 'rate':
			return readRate(text);
	}
}

/**
 * Reads an answer to one question from text: typed, chosen, in a link or in a file. Never throws.
 *
 * @example readAnswer('firstInsured', '2024年8月') // 2024-08; readAnswer('employerMedicalRate', '8.5%') // 850
 */
export const readAnswer = <Key extends FactKey>(key: Key, text: string): Reading<NonNullable<Facts[Key]>> =>
	readByKind(key, text) as Reading<NonNullable<Facts[Key]>>;

/**
 * Writes an answer as text, as {@link readAnswer} reads it. Of several, with commas between; of none, "none".
 *
 * @example writeAnswer('firstInsured', monthOf(2024, 8)) // "2024-08"; writeAnswer('graduate', true) // "yes"
 */
export function writeAnswer<Key extends FactKey>(key: Key, value: NonNullable<Facts[Key]>): string {
	const { kind } = questions[key];
	switch (kind) {
		case 'yes-no':
			return value === true ? 'yes' : 'no';
		case 'several': {
			const values = Array.isArray(value) ? (value as readonly string[]) : [];
			return values.length === 0 ? 'none' : values.join(',');
		}
		case 'month':
			return formatMonth(value as Month);
		case 'money':
			return writeMoney(value as Fen);
		case 'rate':
			return writeRate(value as number);
		case 'choice':
		case 'day':
		case 'count':
			return String(value);
	}
}
