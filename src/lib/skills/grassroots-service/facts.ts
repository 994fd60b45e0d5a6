import type { Day } from '$lib/engine/day';
import type { CertificatesHeldFacts } from '../certificates-held';

export type GrassrootsFacts = CertificatesHeldFacts & {
	grassrootsView?: 'after' | 'recruitment';
	/** the day of reporting to the place of service */
	serviceBegan?: Day;
	/** its last day, planned or past */
	serviceEnds?: Day;
	servicePassed?: boolean;
	/** points in the first part of the exam for a master's course, without those added */
	examScore?: number;
	/** college: graduating without a degree certificate, which there is none of */
	studentIn2024?: 'graduating' | 'college' | 'postgraduate' | 'other';
	/** the best is the first */
	rankInYear?: number;
	/** students of the same subject and year */
	yearSize?: number;
	leagueMember?: 'party' | 'league' | 'neither';
};
