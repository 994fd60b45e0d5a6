import { day } from '$lib/engine/day';
import { cite } from './cite';

/** 人社部令第16号 第四条: days for the employer to register somebody, from the day of the work document. */
export const registrationDays = { count: 30, cite: cite('foreigners', '第四条') } as const;

/** 人社部发〔2024〕75号: from that day no paper work permit is made after entry. */
export const noPaperPermit = { from: day('2024-12-01'), cite: cite('foreignerCard', '一（一）') } as const;

/** The insurances foreigners join, by the names they have there. 第三条. */
export const foreignersInsurances = ['养老', '医疗', '工伤', '失业', '生育'] as const;

/** The longest number, and the longest passport number in it. 附件一4. */
export const numberLength = { whole: 18, passport: 14 } as const;

/**
 * Codes of countries many come from, by the names they go by. The annex names Germany and Denmark; the others are the
 * international standard it refers to (GB/T 2659.1-2022, the same letters as ISO 3166-1).
 */
export const countryCodes: ReadonlyMap<string, string> = new Map([
	['德国', 'DEU'],
	['丹麦', 'DNK'],
	['法国', 'FRA'],
	['英国', 'GBR'],
	['意大利', 'ITA'],
	['西班牙', 'ESP'],
	['荷兰', 'NLD'],
	['俄罗斯', 'RUS'],
	['美国', 'USA'],
	['加拿大', 'CAN'],
	['澳大利亚', 'AUS'],
	['新西兰', 'NZL'],
	['日本', 'JPN'],
	['韩国', 'KOR'],
	['印度', 'IND'],
	['巴基斯坦', 'PAK'],
	['越南', 'VNM'],
	['泰国', 'THA'],
	['菲律宾', 'PHL'],
	['马来西亚', 'MYS'],
	['新加坡', 'SGP'],
	['印度尼西亚', 'IDN'],
]);
