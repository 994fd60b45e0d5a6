import { cite } from '../cite';
import type { Guide } from '../guide';
import { said2023 } from '../words';

const whom = cite('jobseekingNotice', '一');
const amount = cite('jobseekingNotice', '二');
const matching = cite('jobseekingNotice', '三（一）');
const ownClaim = cite('jobseekingNotice', '三（二）');
const lists = cite('jobseekingNotice', '三（三）');
const payment = cite('jobseekingNotice', '三（四）');

/** 一次性求职补贴: in plain words. */
export const guide: Guide = {
	about: [
		'快毕业、家里困难的高校学生，找工作时可以领这笔钱，毕业前办。',
		'在重庆的高校毕业的，由学校审核，区县把钱拨给学校，学校再发到学生账户。',
		'毕业前一年7月到8月，名单里有您的补账户；没有的，9月起在“渝职聘”小程序自己申报。',
		'发多少钱，发放通知里没有写。',
	],
	payout: [
		{ says: '学校审核', result: '提交申请后5个工作日内', cite: ownClaim },
		{ says: '学校公示', result: '不少于5个工作日', cite: ownClaim },
		{ says: '名单发到区县', result: '9月和第二年5月，分两批', cite: lists },
		{ says: '区县公示', result: '不少于5个工作日', cite: lists },
		{ says: '学校发到账户', result: '收到钱后5个工作日内', cite: payment },
	],
	papers: [{ name: '困难情况的证明', note: '名单里没有、自己申报的，在小程序上传并签字' }],
	place: { says: '在“渝职聘”小程序申报，由学校审核', cite: ownClaim },
	open: [
		said2023,
		'哪些学生能领，通知让看财社〔2023〕181号第八条，那一条没有读到原文。这里列的六类来自别的公开材料，说法一致但没有核对原文，以学校的通知为准。',
		'通知一处写每年9月个人申报，一处又写10月到第二年5月申报的发第二批。这里理解为9月以后还能申报，越早越好，5月哪天截止请问学校。',
		'继续升学的学生能不能领，通知没有写，请问学校。',
	],
	cites: [whom, amount, matching, ownClaim, lists, payment],
};
