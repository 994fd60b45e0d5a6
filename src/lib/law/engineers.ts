import { yuan, type Fen } from '$lib/engine/money';
import { cite } from './cite';
import type { Citation } from '$lib/engine/citation';

/** What a notice says of a support, otherwise than the guide. */
export interface SupportByNotice {
	readonly about: string;
	readonly value: string;
	readonly says: string;
	readonly cite: Citation;
}

/** One of the 23 supports of the guide on outstanding engineers, in our own words. */
export interface EngineerSupport {
	readonly number: number;
	readonly kind: string;
	readonly title: string;
	/** what it comes to, in a few words; where a notice says otherwise, by the notice */
	readonly short: string;
	readonly says: string;
	/** sums as printed */
	readonly amount?: string;
	/** who gets it */
	readonly whom: string;
	/** whom to ask */
	readonly office: string;
	/** where notices say otherwise: they count, and not the guide */
	readonly notices?: readonly SupportByNotice[];
	/** what else must be known of it */
	readonly remark?: string;
	readonly cite: Citation;
}

const attract = '引进';
const train = '培养';
const fund = '资助';
const found = '创新创业';
const meet = '交流';
const serve = '服务';

const district = '区县人力社保局';
const city = '市人力社保局';

const supports: readonly Omit<EngineerSupport, 'number' | 'cite'>[] = [
	{
		kind: attract,
		title: '引进的安家补助和科研经费',
		short: '最多100万元',
		says: '按新重庆引才计划引进的，安家补助最多100万元，另有科研经费100万元。',
		amount: '安家补助最多100万元，科研经费100万元',
		whom: '引进的工程师',
		office: '相关主管部门（人力社保、科技、卫生健康、经济信息、教育）',
		remark: '“最高”管不管后面的科研经费，看不出来，请问主管部门。',
	},
	{
		kind: attract,
		title: '购房或安家补贴，市里补区县一半',
		short: '由区县定',
		says: '符合支持青年人才创新创业措施的，区县自己定怎样发购房或安家补贴。市里再给区县实发数的50%。您拿多少由区县定。',
		amount: '市里补区县实发的50%：博士、高级职称、高级技师每人最多5万元；硕士、中级职称、技师每人最多2.5万元',
		whom: '发补贴的区县；工程师从区县领',
		office: district,
	},
	{
		kind: attract,
		title: '吸纳毕业生就业补贴和见习补贴',
		short: '5,000元/人',
		says: '中小微企业招应届工程类毕业生稳定就业6个月以上，有一次性吸纳就业补贴；见习单位按人按月有见习补贴，留用一半以上的提高。',
		amount: '就业2,000元/人；见习1,300元/人·月，留用率50%以上1,500元/人·月',
		whom: '招人的企业、见习单位',
		office: '区县就业和人才中心；见习问区县人力社保局',
		notices: [
			{
				about: '吸纳就业补贴，通知写的',
				value: '5,000元/人',
				says: '小微企业招登记失业、离校5年内的高校毕业生，连续缴社保1年以上、还在缴（渝人社发〔2024〕17号）',
				cite: cite('procedures', '三（二）'),
			},
			{
				about: '见习补贴，通知写的',
				value: '1,300元/人·月',
				says: '最多12个月。留用率50%以上的，只按留用的人每月加200元；意外险另补每人100元（渝人社发〔2024〕12号）',
				cite: cite('traineeshipRules', '第二十四条'),
			},
		],
	},
	{
		kind: attract,
		title: '人才寻访经费',
		short: '最多3万元/人',
		says: '人力资源机构、社会组织、个人帮助引进人才的，有寻访经费：揭榜招贤成功引进，或者专项引才到岗。',
		amount: '揭榜招贤最多3万元/人；专项引才到岗最多4,000元/人',
		whom: '第三方机构和个人',
		office: '市人才中心',
	},
	{
		kind: attract,
		title: '工程师继续教育和高级研修',
		short: '每年15期',
		says: '每年办15期工程领域高级研修，培训高层次工程师约1,000人、急需紧缺和骨干工程师约2万人。',
		whom: '工程师',
		office: city,
	},
	{
		kind: train,
		title: '职业培训补贴',
		short: '按规定补',
		says: '参加职业技能培训、数字技术工程师培育，取得证书的，按规定领培训补贴。',
		amount: '按培训补贴的规定',
		whom: '工程师',
		office: district,
	},
	{
		kind: train,
		title: '数字技术工程师培育',
		short: '可以认定职称',
		says: '每年培养6,000人。取得高级证书，作为申报高级职称的重要参考；取得中级、初级证书，认定相应职称，可以作为申报高一级的条件。学时记进继续教育，当年全国有效。',
		whom: '数字技术领域的工程师',
		office: '市人力社保局、市人服中心',
	},
	{
		kind: train,
		title: '职称评审绿色通道',
		short: '提前1年',
		says: '留学回国人员、博士后、特殊人才有职称绿色通道。取得工程类专业学位的，可以提前1年参加相应职称评审；职业资格考试可以按要求缩短年限或者免试部分科目。',
		amount: '提前1年',
		whom: '工程师',
		office: '市职改办',
	},
	{
		kind: train,
		title: '认可国际职业资格',
		short: '比照认定职称',
		says: '信息技术、制造等领域，一部分境外职业资格证书可以比照认定职称，目录会更新。',
		whom: '有境外职业资格的工程师',
		office: '市人力社保局、市经济信息委、市大数据发展局',
	},
	{
		kind: fund,
		title: '人才项目优先和卓越工程师专项',
		short: '最多60万元/人',
		says: '申报学术技术带头人、专家工作室等，同等条件优先。博士后创新人才、研究项目、国际交流、留学回国人员创业创新等计划里有卓越工程师专项。',
		amount: '专项最多60万元/人',
		whom: '工程师',
		office: city,
	},
	{
		kind: fund,
		title: '用人单位申报研发平台优先',
		short: '同等条件优先',
		says: '参与支持卓越工程师培养集聚行动的单位，评市级企业研发机构、推荐国家和市级平台与项目、成果转化，同等条件优先。',
		whom: '用人单位',
		office: '市经济信息委',
	},
	{
		kind: fund,
		title: '国家科技项目奖励',
		short: '3%，最多100万元',
		says: '牵头国家重大科技专项和重点研发计划，看合同进展，按上年度国拨资金的3%奖励。申报市里的重点研发、自然科学基金、揭榜挂帅项目，同等条件优先；牵头自然科学基金的经费包干；横向经费20万元以上、达到市级立项标准的在研项目，可以申请列入市级科技计划，不占限项。',
		amount: '上年度国拨资金的3%，每个项目最多100万元',
		whom: '牵头的单位和工程师',
		office: '市科技局',
	},
	{
		kind: found,
		title: '卓越工程师实践示范基地',
		short: '10万元/个',
		says: '重点企业建卓越工程师实践基地，从中评选示范基地。为工程类硕士、博士的实践和交流提供方便，为工程师提供实训平台。',
		amount: '示范基地10万元/个',
		whom: '企业',
		office: city,
	},
	{
		kind: found,
		title: '工程师协同创新中心',
		short: '支持建设',
		says: '支持重点园区和企业建协同创新中心，方便工程师合作攻关、转化成果。',
		whom: '园区、企业',
		office: '市经济信息委',
	},
	{
		kind: found,
		title: '创业培训和创业扶持计划',
		short: '按规定补',
		says: '想创业的高校毕业生参加GYB、SYB等创业培训，按规定给培训补贴；特别好的项目列入创业启航计划和“优创优帮”计划。',
		amount: '按培训补贴的规定',
		whom: '高校毕业生',
		office: '区县就业和人才中心',
	},
	{
		kind: found,
		title: '创业工位、创业补贴和创业担保贷款',
		short: '补贴最多8,000元',
		says: '自主创业的可以申请免费创业工位；符合条件的有一次性创业补贴、创业担保贷款和贴息。',
		amount: '创业补贴8,000元；贷款个人最多20万元、企业最多300万元，LPR减1.5个百分点以上的利息由政府贴',
		whom: '自主创业的工程师',
		office: '区县就业和人才中心',
		notices: [
			{
				about: '创业补贴，通知写的',
				value: '最多8,000元',
				says: '每带动1人就业2,000元，您自己也算，不是一律8,000元（渝人社发〔2024〕14号，写明到2025年12月31日，以后有没有请问12333）',
				cite: cite('subsidies', '四（二）'),
			},
			{
				about: '创业担保贷款，通知写的',
				value: '个人最多30万元',
				says: '小微企业最多400万元（渝人社发〔2024〕11号）',
				cite: cite('startupLoan', '二（一）'),
			},
			{
				about: '贷款利率，通知写的',
				value: '和银行商量',
				says: '原则上不超过LPR加0.5个百分点',
				cite: cite('startupLoan', '二（二）'),
			},
			{
				about: '贴息，通知写的',
				value: '利息的一半',
				says: '按季贴实际利率的50%；展期、逾期的原则上不贴',
				cite: cite('startupLoan', '三（一）'),
			},
		],
	},
	{
		kind: found,
		title: '事业单位人员离岗创业',
		short: '保留3年',
		says: '高校、科研院所的工程科研人员离岗创业，3年里保留人事关系；期满还没有盈利的，可以申请延长1次。考核优秀不占单位比例，效益显著的按规定表彰。',
		amount: '保留3年，可以延长1次',
		whom: '事业单位科研人员',
		office: city,
	},
	{
		kind: meet,
		title: '技能竞赛得奖',
		short: '优先推荐',
		says: '各级技术技能竞赛名次好的，推荐和申报人才项目优先，择优给自然科学基金项目，符合条件的走职称绿色通道；得奖项目优先进孵化器和园区。市属重点国企的得奖者另有配套奖励。',
		whom: '得奖的工程师和团队',
		office: '市人力社保局、市国资委',
	},
	{
		kind: meet,
		title: '工程师联合体和评比表彰',
		short: '交流和表彰',
		says: '组建重庆工程师联合体，办交流活动，树典型；支持参评各级表彰。',
		whom: '工程师',
		office: '市委组织部、市科协、市人力社保局',
	},
	{
		kind: meet,
		title: '顶岗锻炼和出国出境交流',
		short: '支持参加',
		says: '在科研人员顶岗培养、博士后国际交流、渝港交流和与新加坡、法国、德国、日本等的交流项目里，支持一批工程技术人才。',
		whom: '工程师',
		office: city,
	},
	{
		kind: serve,
		title: '信息系统和联系服务',
		short: '联系和服务',
		says: '建卓越工程师信息系统，列入人才统计；国企班子成员一对一联系入选人员。',
		whom: '入选的工程师',
		office: '市委组织部、市人力社保局、市国资委',
	},
	{
		kind: serve,
		title: '外籍工程师来渝工作',
		short: '绿色通道',
		says: '海聚专项的外籍工程师来渝更方便，办工作许可手续更简单；外国高端人才有绿色通道。',
		whom: '外籍工程师',
		office: '市科技局、市人力社保局',
	},
	{
		kind: serve,
		title: '人才服务卡',
		short: '按服务卡享受',
		says: '符合市、区县人才服务政策的，按规定有子女入学、医疗保健、休假疗养、住房、旅游出行、配偶就业、交通、金融等服务。',
		whom: '有人才服务卡的工程师',
		office: 'A到D卡找市高层次人才一站式服务平台，E、F卡找区县的平台',
	},
];

/**
 * The 23 supports in the order of the guide. Invariant: numbered 1 to 23.
 *
 * @example engineerSupports[15]?.title // "创业工位、创业补贴和创业担保贷款"
 */
export const engineerSupports: readonly EngineerSupport[] = supports.map((support, index) => ({
	...support,
	number: index + 1,
	cite: cite('engineers2024', `第${index + 1}项`),
}));

/** Of item 2: the share of what the district paid that the city refunds to it, and the most for a person. */
export const districtRefund: {
	readonly share: { readonly take: number; readonly of: number };
	readonly most: Readonly<Record<'doctor' | 'master', Fen>>;
	readonly cite: Citation;
} = {
	share: { take: 50, of: 100 },
	most: { doctor: yuan(50_000), master: yuan(25_000) },
	cite: cite('engineers2024', '第2项'),
};

/** Of item 12: the share of last year's national funds, and the most for a project. */
export const projectReward: {
	readonly share: { readonly take: number; readonly of: number };
	readonly most: Fen;
	readonly cite: Citation;
} = {
	share: { take: 3, of: 100 },
	most: yuan(1_000_000),
	cite: cite('engineers2024', '第12项'),
};
