import type { Pillar } from '$lib/matters/ids';

/** What stands over the matters of a pillar. */
export interface Doorway {
	readonly asks: string;
	/** for those who look for it with a search engine */
	readonly description: string;
}

/** What stands over the matters of each pillar. */
export const doorways: Readonly<Record<Pillar, Doorway>> = {
	insurance: {
		asks: '您是哪一种？挑一项，填几样，马上看到结果和依据。',
		description:
			'重庆的社会保险和养老：缴费基数和缴费、最低工资、失业保险金、病残津贴、工伤、养老金调整和估算、个人养老金、渝保贷、外国人参保。',
	},
	startup: {
		asks: '要借钱、少缴税、招人，还是先学一学？挑一项，填几样，马上看到结果和依据。',
		description:
			'在重庆创业：创业担保贷款的额度、利率和贴息，重点群体和退役士兵的税收扣减，一次性创业补贴，创业培训补贴。',
	},
	skills: {
		asks: '学什么、怎样学？挑一项，填几样，马上看到能补多少、补给谁。',
		description:
			'重庆的职业培训补贴：职业（工种）类别、课时和补贴标准，技师培训、新型学徒制、求职能力实训、劳动预备制、新市民培训。',
	},
	certificates: {
		asks: '考什么证、评什么级？挑一项，看够不够条件、能领多少。',
		description:
			'重庆的证书和考试：职业技能评价补贴、技能提升补贴、农业林业标准化职称考试条件、执业药师继续教育学时、三支一扶。',
	},
};
