/** What a rule says with its answer and a guide says again; apart, so that a rule carries no more of the guides than this. */

/** Of the one-off grant for flexible work: whom to ask where months of another subsidy were had. */
export const askStreet = '从哪一段算、最晚哪天申领，请问街道（乡镇）公共就业服务机构';

/** Of the jobseeking subsidy: the only amount that was read, and how it stands. */
export const said2023 = '重庆市人力社保局2023年7月公布过每人800元；之后没有查到新的数，要向学校或12333确认。';
