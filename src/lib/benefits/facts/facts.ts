import type { Day } from '$lib/engine/day';
import type { Fen } from '$lib/engine/money';
import type { Month } from '$lib/engine/month';
import type { OriginalAge } from '$lib/law/retirement-ages';
import type { BenefitId } from '../ids';

/** Everything the benefits ask about. Every fact may be absent; what is absent is unknown, never "no". */
export interface BenefitFacts {
	// the person
	birth?: Month;
	sex?: 'male' | 'female';
	/** retirement age before the reform, as on the retirement page */
	original?: OriginalAge;
	hukou?: 'chongqing' | 'elsewhere';
	graduate?: boolean;
	graduationYear?: number;
	school?: 'chongqing' | 'elsewhere' | 'abroad';
	/** the day printed on the certificate */
	certificateOn?: Day;
	/** went on to a higher stage of study on the strength of this certificate */
	studyingOn?: boolean;
	/** not of a regular university, but of a school that some rules treat alike */
	schoolAlike?: SchoolAlike;
	/** why a student in the graduating school year may have the one-off jobseeking subsidy */
	studentNeed?: StudentNeed;
	/** registered as unemployed before this work began */
	registered?: boolean;
	registeredOn?: Day;
	hardship?: HardshipGroup;
	drawingUnemploymentBenefit?: boolean;
	/** what this person has had before, of any employer */
	received?: readonly BenefitId[];
	/** months of graduates' or hard-to-employ persons' unit subsidy had for this person before */
	unitSubsidyMonths?: number;
	/** months of flexible-work social insurance subsidy had before */
	flexibleSubsidyMonths?: number;
	/** month in which a social insurance subsidy for this person was first approved; only where months were had before */
	insuranceSubsidyApproved?: Month;
	/** months of public-welfare post subsidy had for this person before */
	postSubsidyMonths?: number;
	/** month in which that was first approved; only where months were had before */
	postSubsidyApproved?: Month;

	// the work
	work?: 'employed' | 'flexible' | 'own-business' | 'none';
	flexibleKind?: FlexibleKind;
	employer?: EmployerKind;
	contract?: boolean;
	/** first insured month, or the first of the latest renewed insurance */
	firstInsured?: Month;
	/** every month since has been paid */
	continuous?: boolean;
	stillInsured?: boolean;
	/** unemployment, work-injury and employees' pension insurance are all paid */
	threeInsurances?: boolean;
	/** month of the latest employment registration */
	employmentRegistered?: Month;
	/** the subsidy was registered in advance (补贴备案登记) */
	filedAhead?: boolean;
	/** a listed shortage post, and the CV sent on 渝职聘 while it was valid */
	shortagePost?: boolean;
	cvSent?: boolean;
	industry?: 'manufacturing' | 'producer-services' | 'other';
	worksInChongqing?: boolean;
	dispatched?: boolean;
	publicWelfarePost?: 'full-time' | 'part-time' | 'none';
	rehiredByFormerEmployer?: boolean;
	/** hours a month in a part-time public-welfare post */
	partTimeHours?: number;
	wageArea?: 'first' | 'second';

	// one's own business
	businessRegisteredOn?: Day;
	firstBusiness?: boolean;
	founder?: FounderGroup;
	/** employees with contracts of at least a year and three months' insurance paid */
	employees?: number;
	businessInsured?: boolean;
	arrears?: boolean;

	// a placement agency
	agency?: 'agency' | 'broker' | 'other';
	freePlacement?: boolean;
	placedUnemployed?: number;
	placedUnemployedStayed?: number;
	placedHardship?: number;
	placedHardshipStayed?: number;

	// traineeship, for the trainee and for the base
	traineeApplied?: Day;
	traineeStart?: Day;
	traineeMonths?: number;
	traineesApproved?: number;
	traineesRetained?: number;
	/** approved months of all trainees together, and of those retained */
	approvedMonths?: number;
	retainedMonths?: number;
	traineesUnderAMonth?: number;
	insuranceBought?: boolean;
	mentors?: number;
	insuredStaff?: number;
	postsPublished?: number;

	// values no document gives
	employerPensionRate?: number;
	employerUnemploymentRate?: number;
	employerMedicalRate?: number;
	individualPensionRate?: number;
	lowestMedicalTier?: Fen;
}

export type FactKey = keyof BenefitFacts & string;

export type HardshipGroup =
	| 'none'
	| 'over-40-50'
	| 'low-income'
	| 'zero-employment'
	| 'disabled'
	| 'out-of-poverty'
	| 'released'
	| 'rehabilitated'
	| 'overcapacity'
	| 'veteran';
export type SchoolAlike = 'taiwan' | 'special-education' | 'technician' | 'none';
export type StudentNeed =
	| 'none'
	| 'low-income'
	| 'zero-employment'
	| 'watched'
	| 'destitute'
	| 'disabled'
	| 'student-loan'
	| 'out-of-poverty'
	| 'other';
export type FlexibleKind = 'delivery' | 'shop-hand' | 'vendor' | 'ride-hailing' | 'domestic' | 'other';
export type EmployerKind = 'small' | 'firm' | 'sole-trader' | 'organisation' | 'state';
export type FounderGroup =
	| 'graduate'
	| 'rural'
	| 'veteran'
	| 'overcapacity'
	| 'low-income'
	| 'zero-employment'
	| 'out-of-poverty'
	| 'disabled'
	| 'other';
