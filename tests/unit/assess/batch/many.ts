/** Lists of people nobody is, for reading and reckoning in numbers. */
import type { Cell } from '$lib/assess/batch/table';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const two = (number: number) => String(number).padStart(2, '0');

/** A number nobody holds: no division of China has the code 990000. */
export function identityNumber(born: string, woman: boolean, index: number): string {
	const order = ((index * 2) % 1000) + (woman ? 0 : 1);
	const number = `990000${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
	const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
	return number + checks[sum % 11];
}

export const headings = [
	'姓名',
	'身份证号',
	'出生年月',
	'性别',
	'原法定退休年龄',
	'累计缴费月数',
	'缴费截至',
	'是否继续缴费',
	'毕业年份',
	'失业登记日期',
	'首次参保月',
	'连续缴费月数',
	'企业规模',
	'用工形式',
];

/** So many rows with headings, as a service counter's list has them: some near retirement, some just hired, one in fifty wrong. */
export function manyRows(count: number): readonly (readonly Cell[])[] {
	const rows = Array.from({ length: count }, (_, index): readonly Cell[] => {
		const year = 1965 + (index % 40);
		const month = two((index % 12) + 1);
		const woman = index % 2 === 0;
		const born = `${year}-${month}-${two((index % 28) + 1)}`;
		const young = year > 1998;
		return [
			`甲${index}`,
			identityNumber(born, woman, index),
			index % 50 === 7 ? '看不懂' : `${year}-${month}`,
			woman ? '女' : '男',
			woman ? (index % 4 === 0 ? 55 : 50) : 60,
			young ? index % 30 : 100 + (index % 200),
			'2026-10',
			index % 3 === 0 ? '否' : '是',
			young ? year + 22 : '',
			young ? '2026-01-10' : '',
			young ? `2026-0${(index % 9) + 1}` : '',
			young ? index % 12 : '',
			young ? '小微企业' : '',
			young ? '劳动合同' : '',
		];
	});
	return [headings, ...rows];
}
