import { count, optionsOf, pick, text } from '$lib/engine/ask';
import { day } from '$lib/engine/day';
import type { Questions } from '$lib/engine/fact';
import { readIdentityNumber } from '$lib/engine/identity-number';
import { plain, read, refuse, type Reading } from '$lib/engine/reading';
import { cite } from '$lib/law/cite';
import { countryCode, numberLength } from '$lib/law/foreigners';
import { answerWith, type Answer, type Matter } from '$lib/matters/matter';

type PaperType = 'passport' | 'permanent-2017' | 'permanent-2023';

export type ForeignerNumberFacts = {
	paperType?: PaperType;
	/** three letters, or the name of a country */
	country?: string;
	/** says who somebody is: kept nowhere */
	paperNumber?: string;
	reservedDigit?: number;
};

const annex = (part: string) => cite('foreigners', part);

/** Passports have more; shorter is a slip of the finger. Not a rule of the annex. */
const leastPassport = 5;

/** The code of a country by its name or its letters. */
function readCountry(typed: string): Reading<string> {
	const given = plain(typed).replace(/\s/g, '');
	const code = countryCode(given) ?? given.toUpperCase();
	if (code === 'CHN') return refuse('CHN是中国。这里是外国人的号码，请写护照是哪个国家的');
	return /^[A-Z]{3}$/.test(code)
		? read(code)
		: refuse('请写3个英文字母的代码，如德国DEU；德国护照上印的D也写DEU');
}

/** Letters and digits alone: blanks, points, dashes and the like are left out. */
const bare = (typed: string): string =>
	plain(typed)
		.replace(/[\s\p{P}\p{S}]/gu, '')
		.toUpperCase();

/** The number of a document as the rule uses it, or what is wrong with it. */
function readPaperNumber(type: PaperType, typed: string): Reading<string> {
	const number = bare(typed);
	if (type === 'passport') {
		if (!/^[A-Z0-9]+$/.test(number)) return refuse('护照号码里只有英文字母和数字，请核对');
		if (number.length < leastPassport) return refuse(`护照号码只有${number.length}位吗？请照护照写全`);
		return number.length > numberLength.passport
			? refuse(
					`护照号码最多${numberLength.passport}位，现在是${number.length}位，请核对；真有这么长的，请问经办机构`,
				)
			: read(number);
	}
	if (type === 'permanent-2017') {
		if (/^\d{17}[\dX]$/.test(number)) return refuse('18位的是2023版，请在上面选“2023版永久居留身份证”');
		return /^[A-Z]{3}\d{12}$/.test(number)
			? read(number)
			: refuse(`这种证件的号码是15位：3个字母加12个数字，现在是${number.length}位，请核对`);
	}
	if (/^[A-Z]{3}\d{12}$/.test(number)) return refuse('15位的是2017版或更早的，请在上面选那一种');
	if (!number.startsWith('9') && readIdentityNumber(number).ok)
		return refuse('这是中国居民身份证的号码，请写外国人永久居留身份证上的号码');
	return /^\d{17}[\dX]$/.test(number)
		? read(number)
		: refuse(`2023版的号码是18位，现在是${number.length}位，请核对`);
}

const open = [
	'预留位什么时候不是0，附件没有写；经办机构没有另外说的，用0。',
	'小写字母怎样办、护照号码超过14位怎样办，附件都没有写。',
	'正式的号码由社会保险经办机构编，以它给的为准。',
];

/** What stands in every answer about the number. */
const general = {
	open,
	assumptions: ['证件号码和编好的号码都不保存，也不写进链接和二维码。从链接打开的，要重新写证件号码。'],
};

const forLife = {
	label: '以后换了证件',
	value: '号码不变',
	note: '终身用第一次参保时的号码',
	cite: annex('附件三'),
} as const;

function numbered(type: PaperType, code: string, paper: string, facts: ForeignerNumberFacts): Answer {
	const { reservedDigit = 0, paperNumber = '' } = facts;
	const notices = /[a-z]/.test(plain(paperNumber))
		? ['小写字母已经改成大写；附件没有写小写怎样办，请对照证件。']
		: [];
	if (type === 'permanent-2023')
		return answerWith({
			...general,
			main: { label: '社会保障号码', value: paper, tone: 'good', note: '就是证件的18位号码' },
			lines: [forLife],
			notices,
			steps: [
				{ says: '持2023版永久居留身份证的，社会保障号码就是证件号码', result: paper, cite: annex('附件二') },
			],
		});
	const inNumber = type === 'passport' ? paper : paper.slice(3);
	const known = countryCode(code) !== undefined;
	// The annex itself gives these two only.
	const ownCode = type !== 'passport' || code === 'DEU' || code === 'DNK';
	const number = `${code}${reservedDigit}${inNumber}`;
	return answerWith({
		...general,
		main: {
			label: '社会保障号码',
			value: number,
			tone: known ? 'good' : 'plain',
			note: `共${number.length}位${number.length < numberLength.whole ? '，不用补足18位' : ''}`,
		},
		lines: [forLife],
		notices: [
			...(known
				? []
				: [
						`这里不认得代码${code}，请照${type === 'passport' ? '护照' : '证件'}核对这3个字母；拿不准的，请问经办机构。`,
					]),
			...notices,
		],
		assumptions: [
			...general.assumptions,
			...(ownCode || !known ? [] : [`代码${code}没有在国家标准GB/T 2659.1-2022里核对，请对照护照。`]),
		],
		steps: [
			{ says: '国家或地区代码，3位', result: code, cite: annex('附件一1') },
			{ says: '预留位，平时是0', result: String(reservedDigit), cite: annex('附件一2') },
			{
				says: type === 'passport' ? '护照号码，只取字母和数字，点、短横等符号去掉' : '证件号码的第4到15位',
				result: inNumber,
				cite: annex('附件一3'),
			},
			{ says: '三段接起来', result: number, cite: annex('附件一') },
		],
	});
}

const questions: Questions<ForeignerNumberFacts> = {
	paperType: pick(
		'用哪种证件参保？',
		optionsOf<PaperType>({
			passport: '护照',
			'permanent-2017': ['永久居留证件', '永久居留证，或2017版永久居留身份证，号码15位'],
			'permanent-2023': ['2023版永久居留身份证', '号码18位'],
		}),
	),
	country: text(
		'哪个国家或地区？',
		30,
		'写3个字母的代码，如DEU。常见的国家也可以写名字，或者2个字母的代码，如德国、Germany、DE。',
		'DEU',
	),
	paperNumber: {
		...text('证件号码是？', 40, '照证件写。不保存，也不写进链接，每次都要重新写。'),
		unkept: true,
	},
	reservedDigit: count('预留位是几？', '', 0, 9, '平时是0；经办机构另外告诉您的，才改。'),
};

/**
 * The social security number of a foreigner: country, a reserved digit, and the number of the document.
 * 人社部令第16号 附件.
 *
 * @example passport G01234—56 of Germany: DEU0G0123456
 */
export const foreignerNumber: Matter<ForeignerNumberFacts> = {
	id: 'foreigner-number',
	says: '按护照或者永久居留证件，看社会保障号码怎样编。',
	inForce: {
		from: day('2011-10-15'),
		remark: '读的是2024年12月23日修订后的文本。',
		cite: annex('第十二条'),
	},
	questions,
	asks: ({ paperType }) =>
		paperType === undefined
			? ['paperType']
			: paperType === 'passport'
				? ['paperType', 'country', 'paperNumber']
				: ['paperType', 'paperNumber'],
	refines: ({ paperType }) =>
		paperType === undefined || paperType === 'permanent-2023' ? [] : ['reservedDigit'],
	check(facts) {
		const { paperType, country, paperNumber } = facts;
		const land = country === undefined ? undefined : readCountry(country);
		const number =
			paperType === undefined || paperNumber === undefined
				? undefined
				: readPaperNumber(paperType, paperNumber);
		return {
			...(land?.ok === false && { country: land.problem }),
			...(number?.ok === false && { paperNumber: number.problem }),
		};
	},
	answer(facts) {
		const { paperType, country, paperNumber } = facts;
		if (paperType === undefined) return answerWith({ ...general, missing: ['paperType'] });
		const missing = [
			...(paperType === 'passport' && country === undefined ? ['country'] : []),
			...(paperNumber === undefined ? ['paperNumber'] : []),
		];
		if (paperNumber === undefined || missing.length > 0) return answerWith({ ...general, missing });
		const number = readPaperNumber(paperType, paperNumber);
		const land: Reading<string> = paperType === 'passport' ? readCountry(country ?? '') : read('');
		if (!number.ok || !land.ok) return answerWith(general);
		const code = paperType === 'passport' ? land.value : number.value.slice(0, 3);
		return numbered(paperType, code, number.value, facts);
	},
};
