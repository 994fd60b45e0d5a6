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
 * Countries many come from: the three letters, the two, and the names they go by. The annex gives the three letters of Germany and
 * Denmark; the others are the international standard it refers to (GB/T 2659.1-2022, the same letters as ISO 3166-1).
 */
const countries: readonly (readonly [code: string, ...names: string[]])[] = [
	['DEU', 'DE', '德国', 'Germany'],
	['DNK', 'DK', '丹麦', 'Denmark'],
	['FRA', 'FR', '法国', 'France'],
	['GBR', 'GB', '英国', 'United Kingdom', 'UK', 'Great Britain', 'Britain'],
	['ITA', 'IT', '意大利', 'Italy'],
	['ESP', 'ES', '西班牙', 'Spain'],
	['NLD', 'NL', '荷兰', 'Netherlands', 'The Netherlands', 'Holland'],
	['RUS', 'RU', '俄罗斯', 'Russia', 'Russian Federation'],
	['USA', 'US', '美国', 'United States', 'United States of America', 'America'],
	['CAN', 'CA', '加拿大', 'Canada'],
	['AUS', 'AU', '澳大利亚', 'Australia'],
	['NZL', 'NZ', '新西兰', 'New Zealand'],
	['JPN', 'JP', '日本', 'Japan'],
	// Not "Korea" alone: there are two.
	['KOR', 'KR', '韩国', 'South Korea', 'Republic of Korea'],
	['IND', 'IN', '印度', 'India'],
	['PAK', 'PK', '巴基斯坦', 'Pakistan'],
	['VNM', 'VN', '越南', 'Vietnam', 'Viet Nam'],
	['THA', 'TH', '泰国', 'Thailand'],
	['PHL', 'PH', '菲律宾', 'Philippines', 'The Philippines'],
	['MYS', 'MY', '马来西亚', 'Malaysia'],
	['SGP', 'SG', '新加坡', 'Singapore'],
	['IDN', 'ID', '印度尼西亚', '印尼', 'Indonesia'],
];

/** How a country's name is looked up: capital letters, nothing between them. */
const bareName = (name: string): string => name.replace(/[\s\p{P}]/gu, '').toUpperCase();

const codes: ReadonlyMap<string, string> = new Map(
	countries.flatMap(([code, ...names]) => [code, ...names].map((name) => [bareName(name), code] as const)),
);

/**
 * The three letters of a country known here, by them, by two letters, or by its Chinese or English name.
 *
 * @example countryCode('Germany') // "DEU"; countryCode('ZZZ') // undefined
 */
export const countryCode = (name: string): string | undefined => codes.get(bareName(name));
