import type { Month } from '$lib/engine/month';
import type { CertificatesHeldFacts } from '../certificates-held';
import type { Score } from '../score';

export type ThreeSupportsFacts = CertificatesHeldFacts & {
	threeSupportsView?: 'score' | 'eligible' | 'places';

	aptitudeScore?: Score;
	writingScore?: Score;
	interviewScore?: Score;
	/** the post has a professional test */
	professionalTest?: boolean;
	professionalScore?: Score;
	/** nobody else came to the interview for this post */
	aloneAtInterview?: boolean;

	birth?: Month;
	/** born on the thirtieth of June, on which the printed ages turn */
	bornOnThirtieth?: boolean;
	/** who may be older */
	olderAllowed?: 'veteran' | 'postgraduate' | 'title' | 'none';
	gaokaoEducation?: 'college' | 'bachelor' | 'postgraduate' | 'senior-craft' | 'technician' | 'other';
	barredFromService?: readonly string[];
	/** of a family without employment or on the minimum allowance, or disabled, and applying at home */
	threeKinds?: boolean;

	medicalPost?: boolean;
	plannedPlaces?: number;
	applicants?: number;
	/** among those who reached the minimum; of equals the best place */
	writtenRank?: number;
	interviewed?: number;
};
