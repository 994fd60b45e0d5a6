import type { BenefitId } from './ids';

/** What each benefit is called, as its document names it. */
export const names: Readonly<Record<BenefitId, string>> = {
	'graduate-flexible-insurance': '高校毕业生灵活就业社保补贴',
	'flexible-work-grant': '一次性灵活就业补贴',
	'shortage-post-subsidy': '紧缺岗位就业补贴',
	'travel-and-lodging': '高校毕业生交通食宿补贴',
	'hardship-flexible-insurance': '就业困难人员灵活就业社保补贴',
	'startup-grant': '一次性创业补贴',
	'jobseeking-grant': '一次性求职补贴',
	traineeship: '就业见习',
	'graduate-unit-insurance': '高校毕业生单位就业社保补贴',
	'hardship-unit-insurance': '就业困难人员单位社保补贴',
	'hiring-subsidy': '一次性吸纳就业补贴',
	'expansion-grant': '一次性扩岗补助',
	'public-welfare-post': '公益性岗位补贴',
	'job-placement': '职业介绍补贴',
	'traineeship-base': '就业见习补贴',
};
