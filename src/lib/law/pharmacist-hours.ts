import type { Citation } from '$lib/engine/citation';
import { cite } from './cite';

/** What one activity counts for: so many hours a unit at the most. Hours are whole here. */
export interface CreditedActivity {
	readonly says: string;
	readonly unit: string;
	readonly each: number;
	readonly cite: Citation;
}

const project = cite('pharmacistTraining', '第十八条（四）');
const article = cite('pharmacistTraining', '第十八条（五）');
const book = cite('pharmacistTraining', '第十八条（六）');

/** The hours a pharmacist must learn each year, and what counts for how many. 国药监人〔2024〕3号. Every figure but the online one is a maximum. */
export const pharmacistHours = {
	/** the first year these rules hold for */
	firstYear: 2024,
	yearly: { hours: 90, cite: cite('pharmacistTraining', '第十八条') },
	/** of them in professional subjects, as a rule */
	professional: { take: 2, of: 3, cite: cite('pharmacistTraining', '第十八条') },
	offJob: { each: 8, cite: cite('pharmacistTraining', '第十八条（一）') },
	online: { cite: cite('pharmacistTraining', '第十八条（二）') },
	degree: { most: 90, cite: cite('pharmacistTraining', '第十八条（三）') },
	projects: {
		projectsAlone: { says: '独立完成的课题', unit: '项', each: 40, cite: project },
		projectsLed: { says: '主持的合作课题', unit: '项', each: 30, cite: project },
		projectsJoined: { says: '参与的合作课题', unit: '项', each: 10, cite: project },
	},
	articles: {
		articlesAlone: { says: '独立发表的论文', unit: '篇', each: 10, cite: article },
		articlesShared: { says: '合作发表的论文', unit: '篇', each: 5, cite: article },
	},
	/** a year and person, all articles together; the same for all books together */
	mostForArticles: 60,
	books: {
		booksAlone: { says: '独立的著作、译著', unit: '本', each: 30, cite: book },
		booksFirst: { says: '合作著作，第一作者', unit: '本', each: 20, cite: book },
		booksOther: { says: '合作著作，其他作者', unit: '本', each: 10, cite: book },
	},
	mostForBooks: 60,
	teaching: { times: 6, cite: cite('pharmacistTraining', '第十八条（七）') },
	prizes: { each: 30, cite: cite('pharmacistTraining', '第十八条（八）') },
	recognised: { cite: cite('pharmacistTraining', '第十八条') },
	seconded: { cite: cite('pharmacistTraining', '第十九条') },
	carry: { cite: cite('pharmacistTraining', '第二十条') },
	papers: { cite: cite('pharmacistTraining', '第二十一条') },
	fraud: { cite: cite('pharmacistTraining', '第二十七条') },
	registration: { cite: cite('pharmacistTraining', '第四条') },
	who: { cite: cite('pharmacistTraining', '第二十九条') },
	force: { cite: cite('pharmacistTraining', '第三十条') },
} as const;
