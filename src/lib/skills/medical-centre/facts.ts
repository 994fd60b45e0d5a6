import { medicalCentre as law } from '$lib/law/medical-centre';
import type { Fen } from '$lib/engine/money';
import { answerWith, type Answer } from '$lib/matters/matter';

export type CentreKind = keyof typeof law.uplift;
export type TalentLevel = keyof typeof law.talents;

export type MedicalCentreFacts = {
	medicalView?: 'uplift' | 'dispatched' | 'postdoc' | 'awards' | 'youth';
	centreKind?: CentreKind | 'none';
	/** the year in which the hospital was approved */
	centreApproved?: number;
	/** the hospital is one that the notice is about; of somebody sent there, the one they are sent to */
	atRegionalCentre?: boolean;
	/** of somebody sent there: last year's income where they worked */
	incomeBeforeDispatch?: Fen;
	postdocFullTime?: boolean;
	postdocLeft?: boolean;
	postdocStays?: boolean;
	talentLevel?: TalentLevel | 'other';
};

export const kindNames: Readonly<Record<CentreKind, string>> = {
	national: '国家医学中心',
	regional: '国家区域医疗中心',
	jointly: '委市共建单位',
};
export const levelNames: Readonly<Record<TalentLevel, string>> = {
	top: '顶尖人才',
	leading: '领军人才',
	young: '优秀青年人才',
};

const todo = [
	{ says: '先问医院的人事部门：医院算不算，怎样申请，要哪些材料。通知没有写这些' },
	{ says: '再问北碚、永川、綦江区人力社保局，两江新区组织人事部，或者市卫生健康委人事处' },
];
const openAlways = [
	`通知发给${law.areas.join('、')}和市卫生健康委，没有列出医院的名字。哪些医院算，请问市卫生健康委。`,
	'读到的是2024年2月27日的通知。以后又批了哪些医院、有没有新规定，没有读到，也请问市卫生健康委。',
];

/** An answer, with whom to ask and what is open whatever is asked. */
export const answered = (parts: Partial<Answer>): Answer =>
	answerWith({ ...parts, todo, open: [...(parts.open ?? []), ...openAlways] });
