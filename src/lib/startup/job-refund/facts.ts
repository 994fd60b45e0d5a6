import { choice, count, money, optionsOf, rate, yesNo } from '$lib/engine/ask';
import type { Questions } from '$lib/engine/fact';
import { yuan, type Fen } from '$lib/engine/money';
import type { Problems } from '$lib/matters/matter';

/** What kind of unit asks. organisation and practice are no enterprises, but are treated alike. */
export type RefundUnit = 'large' | 'small' | 'organisation' | 'practice' | 'none';

// A type, not an interface: records of facts are handled alike by name.
export type JobRefundFacts = {
	refundUnit?: RefundUnit;
	/** unemployment insurance paid in full for twelve months or more */
	unemploymentPaidFull?: boolean;
	/** people laid off in the year before */
	laidOffLastYear?: number;
	/** people insured in the year before, on average */
	insuredLastYear?: number;
	/** of a unit of more than 30: its rate is not above the year's target of surveyed unemployment */
	layoffsWithinTarget?: boolean;
	/** what unit and staff together paid in unemployment insurance in the year before */
	unemploymentPaidLastYear?: Fen;
	/** what share Chongqing pays back, as somebody there says, in hundredths of a per cent */
	localRefundShare?: number;
};

export type Key = keyof JobRefundFacts & string;

export const questions: Questions<JobRefundFacts> = {
	refundUnit: choice(
		'是什么单位？',
		optionsOf<RefundUnit>({
			small: ['中小微企业', '大多数公司、厂、店'],
			large: '大型企业',
			organisation: ['社会团体、基金会、社会服务机构', '参照企业办'],
			practice: ['律师事务所、会计师事务所、个体工商户', '个体工商户要用单位的名义参保。参照企业办'],
			none: ['都不是', '机关、事业单位等'],
		}),
		'大型还是中小微，看行业、人数和收入，由经办机构认定。',
	),
	unemploymentPaidFull: yesNo('失业保险足额缴满12个月了吗？', '正好12个月也算。有欠费的不算足额。'),
	laidOffLastYear: count(
		'上一年裁了几个人？',
		'人',
		0,
		1_000_000,
		'没有裁写0。重庆2025年数的是停保以后领了失业保险金的人（公开网页）。',
	),
	insuredLastYear: count(
		'上一年有几个人参加失业保险？',
		'人',
		0,
		1_000_000,
		'写一年的平均人数，四舍五入到整数。',
	),
	layoffsWithinTarget: yesNo(
		'裁员率没有超过上年的失业率控制目标吗？',
		'超过30人的单位看这一条。目标是多少，通知没有写，问12333。',
	),
	unemploymentPaidLastYear: money(
		'上一年一共缴了多少失业保险费？',
		'单位和职工缴的加起来，只算失业保险。2026年办的，看2025年缴的。',
		'20万',
	),
	localRefundShare: rate('重庆按百分之几返还？', '问过12333的，填那个数。不知道就空着。', '20'),
};

/** More than anybody's unemployment insurance of a year is: 1 % of three times the average wage is below 3,000 yuan. */
const mostEach = yuan(10_000);
const leastEach = yuan(10);
const least = yuan(100);
/** The highest share any document named, a ceiling of 2025. */
const mostShare = 9000;

function paidProblem({
	unemploymentPaidLastYear: paid,
	insuredLastYear: staff,
}: JobRefundFacts): string | undefined {
	if (paid === undefined) return undefined;
	if (paid === 0) return '0元吗？没有缴就没有返还；还不知道的，空着就行';
	if (paid < least) return '一年不到100元吗？请核对，单位是元，二十万元写20万';
	if (!staff) return undefined;
	if (paid > mostEach * staff)
		return `${staff}个人平均每人一年超过1万元，请核对。只算失业保险费，养老、医疗不算`;
	return paid < leastEach * staff
		? `${staff}个人平均每人一年不到10元，请核对，单位是元，二十万元写20万`
		: undefined;
}

/** A sentence on each fact that cannot be. */
export function checkRefund(facts: JobRefundFacts): Problems<JobRefundFacts> {
	const { laidOffLastYear: out, insuredLastYear: staff, localRefundShare: share } = facts;
	const paid = paidProblem(facts);
	return {
		...(staff === 0 && { insuredLastYear: '0个人参保就没有返还，请写上一年平均有几个人' }),
		...(out !== undefined &&
			staff !== undefined &&
			staff > 0 &&
			out > staff && { laidOffLastYear: `裁的人比参保的${staff}个人还多，请核对这两项` }),
		...(paid !== undefined && { unemploymentPaidLastYear: paid }),
		...(share === 0 && { localRefundShare: '0%吗？还不知道的，空着就行' }),
		...(share !== undefined &&
			share > mostShare && { localRefundShare: '超过90%吗？请核对，没有见过这么高的' }),
	};
}
