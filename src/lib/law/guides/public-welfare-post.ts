import { cite } from '../cite';
import type { Guide } from '../guide';
import { ageOf4050, oldRules, registeredReading } from '../guide-words';

const rule = cite('subsidies', '二（一）');
const standard = cite('subsidies', '二（二）');
const duration = cite('subsidies', '二（三）');

/** 公益性岗位补贴: in plain words. */
export const guide: Guide = {
	about: [
		'单位在认定过的公益性岗位上安排困难人员或离校不久的毕业生，可以领岗位补贴。',
		'全日制岗位按当地最低月工资全额补，非全日制按最低小时工资补。',
		'一般最多3年；第一次核定时这个人离法定退休不到5年的，可以补到退休。',
		'社保补贴可以一起领，全日制岗位不要求先缴满6个月。',
	],
	payout: [],
	papers: [],
	place: {
		says: '怎样申领在渝就发〔2023〕22号里，这里没有读到，请先问区县公共就业服务机构',
		cite: cite('procedures', '九（三）'),
	},
	open: [
		'岗位怎样认定、怎样申领、要什么材料、多久发，在渝就发〔2023〕22号里，这里没有读到。',
		'社保补贴另算：全日制岗位看“就业困难人员单位社保补贴”；非全日制岗位用灵活就业的申请表，刑满释放、戒毒康复、去产能、退伍的人和毕业生算不算，没有写，请问清楚。',
		'毕业生“离校2年内”按哪一天看，文件没有写。这里按参保首月算。',
		'补贴最多到法定退休。退休以后，以前的月份还能不能申领，读到的文件里没有写。',
		ageOf4050,
		registeredReading,
		'“等”字后面还有哪些人，以认定机构说的为准。',
		'和毕业生单位社保补贴、一次性吸纳就业补贴、扩岗补助能不能一起领，文件没有写不可以。',
		oldRules,
	],
	cites: [rule, standard, duration, cite('procedures', '九（三）')],
};
