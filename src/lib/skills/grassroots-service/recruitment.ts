import { allOf, findingOf, type Condition, type Finding, type Requirement } from '$lib/engine/condition';
import { sayDay, type Day } from '$lib/engine/day';
import { truthOf, type Truth } from '$lib/engine/truth';
import { grassrootsPlaces, grassrootsService as law } from '$lib/law/grassroots-service';
import { answerWith, type Answer, type AnswerTable } from '$lib/matters/matter';
import type { GrassrootsFacts } from './facts';

const { cites, best } = law;

/** How many may be among the best so many of a hundred. */
const placesOfBest = (size: number): number => Math.floor((size * best.take) / best.of);

/** Of whom it is not clear which certificates they must hold, and whom to ask. 二（二）5. */
const unclear: Partial<Record<NonNullable<GrassrootsFacts['studentIn2024']>, string>> = {
	college: '专科没有学位证，通知却要两本都有：请问区县团委。',
	postgraduate: '在读研究生要拿的是本科的还是研究生的证书，通知没有写清：请问区县团委。',
};

/** Both certificates by the day printed. Whichever an enrolled postgraduate needs, their date does not decide it. */
function certificatesHold({ studentIn2024: student, certificatesCompleteOn: held }: GrassrootsFacts): Truth {
	if (student === undefined || student === 'postgraduate' || held === undefined) return 'unknown';
	if (held > law.certificatesBy) return 'no';
	return student === 'college' ? 'unknown' : 'yes';
}

const certificates = ({ studentIn2024: student }: GrassrootsFacts): Condition<GrassrootsFacts> => ({
	says: `${sayDay(law.certificatesBy)}以前，毕业证和学位证都拿到`,
	cite: cites.results,
	needs: student === 'postgraduate' ? [] : ['studentIn2024', 'certificatesCompleteOn'],
	holds: certificatesHold,
	otherwise: (facts) =>
		certificatesHold(facts) === 'no' ? '晚了就取消录用资格。' : student && unclear[student],
});

const requirement = (facts: GrassrootsFacts): Requirement<GrassrootsFacts> =>
	allOf<GrassrootsFacts>(
		{
			says: '普通高校应届毕业生，或者在读研究生',
			cite: cites.who,
			needs: ['studentIn2024'],
			holds: ({ studentIn2024 }) =>
				truthOf(studentIn2024 === undefined ? undefined : studentIn2024 !== 'other'),
			otherwise: ({ studentIn2024 }) => (studentIn2024 === 'other' ? '只招这两种人。' : undefined),
		},
		{
			says: '成绩原则上在本专业同年级前70%',
			cite: cites.results,
			needs: ['rankInYear', 'yearSize'],
			// "In principle": whoever comes after is not excluded outright.
			holds: ({ rankInYear: rank, yearSize: size }) =>
				rank !== undefined && size !== undefined && rank * best.of <= size * best.take ? 'yes' : 'unknown',
			otherwise: ({ rankInYear: rank, yearSize: size }) =>
				rank === undefined || size === undefined
					? undefined
					: `${size}人里要在前${placesOfBest(size)}名。通知写的是“原则上”，有没有例外没有写。`,
		},
		certificates(facts),
		{
			says: '原则上是党员或者共青团员',
			cite: cites.member,
			needs: ['leagueMember'],
			holds: ({ leagueMember }) =>
				leagueMember !== undefined && leagueMember !== 'neither' ? 'yes' : 'unknown',
			otherwise: ({ leagueMember }) =>
				leagueMember === 'neither' ? '通知原则上要党员或者团员，不是的，请问区县团委。' : undefined,
		},
	);

/** How many the districts were to have: those with as many stand in one row. */
function placesTable(): AnswerTable {
	const sizes = [...new Set(grassrootsPlaces.map(([, people]) => people))].sort((a, b) => b - a);
	const total = grassrootsPlaces.reduce((sum, [, people]) => sum + people, 0);
	return {
		caption: `2024年各区县建议招多少人，一共${total}人`,
		head: ['每处', '在哪里'],
		rows: sizes.map((size) => [
			`${size}人`,
			grassrootsPlaces
				.filter(([, people]) => people === size)
				.map(([area]) => area)
				.join('、'),
		]),
	};
}

function mainOf({ truth, missing, of = [] }: Finding): Answer['main'] {
	if (truth === 'yes')
		return {
			label: '2024年的这几条',
			value: '都符合',
			tone: 'plain',
			note: '那一轮已经结束。还要看体检、心理测试和选拔。',
		};
	const label = '2024年的条件';
	const about = (wanted: Truth) => of.filter((each) => each.truth === wanted && each.otherwise !== undefined);
	const [broken, open] = [about('no'), about('unknown')];
	if (truth === 'no')
		return {
			label,
			value: `有${broken.length}条不符合`,
			tone: 'alert',
			note: broken.map(({ otherwise }) => otherwise).join(''),
		};
	return missing.length > 0 || open.length === 0
		? { label, value: '还差几样', tone: 'plain' }
		: {
				label,
				value: `有${open.length}条要问`,
				tone: 'plain',
				note: open.map(({ otherwise }) => otherwise).join(''),
			};
}

/**
 * Who could apply in 2024, and how many each district was to have.
 *
 * @example the 70th of 100: may; the 71st: it depends, for the notice says "in principle"; an enrolled postgraduate: has to ask
 */
export function recruitment(facts: GrassrootsFacts, on: Day): Answer {
	const finding = findingOf(requirement(facts), facts, on);
	const given = finding.missing.length < 5;
	const main = given ? mainOf(finding) : undefined;
	return answerWith({
		...(main && { main }),
		missing: finding.missing,
		finding,
		tables: [placesTable()],
		todo: [
			{ says: '有中国国籍，遵纪守法，愿意到基层' },
			{ says: '身心健康：毕业体检和心理测试，有一样不合格就不行', cite: cites.health },
			{ says: '资格审查、测试、体检、公示，由区县人社部门和团委一起办', cite: cites.choosing },
		],
		// Whoever said which they are finds it among the conditions.
		open: facts.studentIn2024 === undefined ? Object.values(unclear) : [],
	});
}
