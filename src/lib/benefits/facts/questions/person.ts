import type { OriginalAge } from '$lib/law/retirement-ages';
import { benefitIds } from '../../ids';
import { names } from '../../names';
import type { HardshipGroup, SchoolAlike, StudentNeed } from '../facts';
import { yesNo, choice, month, day, count, optionsOf, type Choice, type SomeQuestions } from './make';

/** Who somebody is, and what they had before. */
export const person = {
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
		help: '只看同一个人，不管是哪个单位、哪个区县发的。单位替这个人领的也算。一次性创业补贴看家庭，配偶领过的也勾上。',
		options: benefitIds.map((value) => ({ value, says: names[value] })),
	},
} satisfies SomeQuestions;
