/** The columns a list of hires may have, as data: which fact, which headings, and the words people write into them. */
import type { asked } from '../facts/questions/for-hires';

/** A fact an employer may be asked of somebody hired. */
export type HireFact = keyof typeof asked;

export interface HireColumn {
	readonly heading: string;
	/** absent for names, which only label a row, and for identity numbers, which are never kept */
	readonly fact?: HireFact;
	readonly example: string;
	/** other headings for the same, with signs, brackets and a leading 是否 taken off */
	readonly also: readonly string[];
	/** by answer: what else people write for it */
	readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Lists in one text, with blanks between. */
const listed = (text: string): readonly string[] => text.split(' ').filter(Boolean);

function column(
	heading: string,
	fact: HireFact | undefined,
	example: string,
	also = '',
	words: Readonly<Record<string, string>> = {},
): HireColumn {
	const byAnswer = Object.entries(words).map(([answer, cells]) => [answer, listed(cells)]);
	return {
		heading,
		example,
		also: listed(also),
		words: Object.fromEntries(byAnswer),
		...(fact && { fact }),
	};
}

export const labelColumn = column('称呼', undefined, '甲', '姓名 名字 员工 员工姓名 人员姓名 新员工');

/** Read only, never written. */
export const identityColumn = column(
	'身份证号',
	undefined,
	'',
	'身份证 身份证号码 居民身份证号 居民身份证号码 公民身份号码 证件号 证件号码',
);

/** The columns of the template, and of a list without headings, in this order. */
export const usualColumns: readonly HireColumn[] = [
	labelColumn,
	column(
		'毕业年份',
		'graduationYear',
		'2024',
		'毕业年度 毕业时间 毕业日期 毕业年月 毕业年 毕业届别 届别 毕业届次',
	),
	column(
		'参保首月',
		'firstInsured',
		'2024-08',
		'首次参保月 首次参保月份 首次参保 首次参保时间 参保时间 参保日期 参保月份 参保年月 入职参保 入职参保时间 入职参保月份 参保起始月 参保起始时间 开始参保时间 参保开始时间',
	),
	column(
		'就业前登记失业',
		'registered',
		'否',
		'登记失业 失业登记 登记失业人员 就业前失业登记 办过失业登记 失业登记情况',
		{ yes: '已登记 登记过 已办 办过', no: '未登记 没登记 未办 没办' },
	),
	column('出生年月', 'birth', '2001-05', '出生日期 出生时间 出生月份 出生 生日'),
	column(
		'签了合同',
		'contract',
		'是',
		'劳动合同 签劳动合同 签订劳动合同 签了劳动合同 已签劳动合同 签合同 签订合同 合同 用工形式 用工方式 用工形式劳动合同',
		{
			yes: '已签 签了 已签订 劳动合同 劳动合同制 合同制 固定期限 无固定期限 固定期限劳动合同 无固定期限劳动合同',
			no: '未签 没签 未签订 无合同 没有合同',
		},
	),
	column('一直连续缴费', 'continuous', '是', '连续缴费 连续参保 连续缴纳 连续缴社保 缴费连续 一直缴费', {
		yes: '连续 没断过 未中断',
		no: '不连续 中断 断缴 断过 中断过',
	}),
	column(
		'现在还在缴',
		'stillInsured',
		'是',
		'还在参保 还在缴 还在缴费 现在还在缴费 仍在参保 仍在缴费 目前参保 在保 在缴 在职 还在职 仍在职 参保状态 在职状态 缴费状态 还在参保在职',
		{
			yes: '在缴 在保 在职 参保 正常 正常参保 正常缴费',
			no: '停缴 停保 断缴 离职 已离职 已停保 已停缴',
		},
	),
];

/** Every column that is written, the usual ones first. What an employer states once for all hires has none, but for its size. */
export const hireColumns: readonly HireColumn[] = [
	...usualColumns,
	column('性别', 'sex', '女', '', { male: '男性', female: '女性' }),
	column('高校毕业生', 'graduate', '是', '毕业生'),
	column(
		'就业困难类别',
		'hardship',
		'无',
		'就业困难人员 困难人员 困难类别 就业困难 困难人员类别 就业困难人员类别 就业困难人员类型',
		{
			'over-40-50': '4050 4050人员 “4050”',
			'low-income': '低保 低保人员 低保家庭 城乡低保人员',
			'zero-employment': '零就业 零就业家庭 零就业家庭成员',
			disabled: '残疾 残疾人员',
			'out-of-poverty': '脱贫 脱贫人口 脱贫人员 脱贫户 防止返贫监测对象',
			released: '刑满释放 刑释人员',
			rehabilitated: '戒毒康复',
			overcapacity: '去产能 去产能职工',
			veteran: '退役 退伍军人',
		},
	),
	column('企业规模', 'employer', '小微企业', '单位规模 单位类型 企业类型', {
		small: '小微 小微企业 小型 微型 小型企业 微型企业',
		firm: '大型 中型 大型企业 中型企业',
		'sole-trader': '个体 个体户',
		state: '机关 事业单位',
	}),
	column('三险都在缴', 'threeInsurances', '是', '三险 三险齐全 三种保险 参加三险 三险都缴 缴纳三险', {
		yes: '齐全 都缴 都在缴 三险齐全',
		no: '不全 不齐全 没缴全',
	}),
	column(
		'领过的补贴',
		'received',
		'无',
		'领过 已领 领过补贴 已领补贴 已领的补贴 享受过的补贴 已享受补贴 已享受的补贴',
	),
	column('失业登记日期', 'registeredOn', '2025-01-10', '失业登记时间 登记失业日期 登记失业时间'),
	column('户籍', 'hukou', '重庆', '户口 户籍地 户籍所在地 户口所在地', {
		chongqing: '重庆市 本地 本市 渝',
		elsewhere: '市外 外省 非重庆',
	}),
	column('就业登记月份', 'employmentRegistered', '2025-04', '就业登记 就业登记时间 就业登记日期'),
	column('原退休年龄', 'original', '55', '原法定退休年龄 改革前退休年龄'),
	column('公益性岗位', 'publicWelfarePost', '不是', '公益岗位 公益岗', {
		'full-time': '全日制',
		'part-time': '非全日制',
	}),
	column('每月工时', 'partTimeHours', '80', '每月小时数 月工时 每月工作小时'),
	column('回到原单位', 'rehiredByFormerEmployer', '否', '回原单位 又回到原单位'),
	column('单位社保补贴月数', 'unitSubsidyMonths', '0', '已领单位社保补贴月数'),
	column('灵活就业社保补贴月数', 'flexibleSubsidyMonths', '0', '已领灵活就业社保补贴月数'),
	column('社保补贴首次核定', 'insuranceSubsidyApproved', '2025-04', '社保补贴首次核定月份'),
	column('公益性岗位补贴月数', 'postSubsidyMonths', '0', '已领公益性岗位补贴月数 岗位补贴月数'),
	column('公益性岗位补贴首次核定', 'postSubsidyApproved', '2025-04', '岗位补贴首次核定'),
];
