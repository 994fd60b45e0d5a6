import type { FactKey } from '$lib/benefits/facts/facts';
import type { Day } from '$lib/engine/day';
import { readFragment, writeFragment } from '$lib/device/link';
import { matterOfTopic, type MatterId } from '$lib/matters/ids';
import type { Assessment } from '$lib/retirement/assess';
import { pathOf, titleOf } from '../shared/topics';
import { publicLink } from '../shared/public-link';
import { shortText, type MatterPart, type SheetContent, type SubsidyPart } from './content';
import { writeSheetLink, type SheetRequest, type SheetTopic } from './fragment';

/** One topic that was asked for. */
export interface OpenedTopic extends SheetTopic {
	readonly title: string;
	/** what has to be told first, where there is no answer yet */
	readonly missing?: string;
}

/** A sheet that was asked for: what stands on it, unless nothing can be answered, and what is to be said of its link. */
export interface OpenedSheet {
	readonly content: SheetContent | undefined;
	readonly topics: readonly OpenedTopic[];
	readonly notes: readonly string[];
}

/** What came of one topic. */
interface Opened {
	readonly topic: OpenedTopic;
	readonly notes: readonly string[];
	readonly on: Day;
	readonly part?: { readonly retirement: Assessment } | SubsidyPart | MatterPart;
	readonly problems?: readonly string[];
}

/** The longest link a printed code carries, in characters. */
const mostInCode = 1200;

const tellFirst = { birth: '出生年月', sex: '性别' } as const;

async function openRetirement(given: SheetTopic, today: Day): Promise<Opened> {
	const [{ assess }, { linkKeys, readLink, repeatableLinkKeys, writeLink }] = await Promise.all([
		import('$lib/retirement/assess'),
		import('$lib/retirement/link'),
	]);
	const { values, notes } = readFragment(given.fragment, linkKeys, repeatableLinkKeys);
	const link = readLink(values);
	const on = link.on ?? today;
	const retirement = assess(link.facts, on);
	const missing = (['birth', 'sex'] as const).filter((fact) => retirement.missing.includes(fact));
	const topic = {
		topic: given.topic,
		title: '退休时间',
		fragment: writeFragment(writeLink(retirement.facts, link.on)),
	};
	const all = [...notes, ...link.notes];
	return retirement.cases.length > 0
		? { topic, notes: all, on, part: { retirement } }
		: {
				topic: { ...topic, missing: `还差${missing.map((fact) => tellFirst[fact]).join('和')}` },
				notes: [...all, ...retirement.problems.map(({ says }) => says)],
				on,
			};
}

async function openSubsidies(given: SheetTopic, today: Day): Promise<Opened> {
	const [{ loadScope }, { Enquiry }, { answerLines }, { loadGuides }] = await Promise.all([
		import('../subsidies/scopes'),
		import('../subsidies/enquiry.svelte'),
		import('../subsidies/answers'),
		import('../subsidies/guides'),
	]);
	const topic = { ...given, title: titleOf(given.topic) ?? '' };
	const scope = await loadScope(given.topic.replace('subsidies-', ''));
	if (!scope) return { topic: { ...topic, missing: '没有这项补贴' }, notes: [], on: today };
	const enquiry = new Enquiry(scope);
	enquiry.clock.refresh(today);
	enquiry.open(given.fragment);
	const { outcomes, best, day: on, fragment, linkNotes: notes, answered } = enquiry;
	const problems = [
		...(Object.entries(enquiry.problems) as [FactKey, string][]).map(
			([key, says]) => `“${enquiry.questionAbout(key).asks}”${says}`,
		),
		...(enquiry.dayProblem ? [`计算的日子${enquiry.dayProblem}`] : []),
	];
	if (!answered)
		return { topic: { ...topic, fragment, missing: '还没有回答问题' }, notes: [...notes, ...problems], on };
	const guides = await loadGuides(scope.benefits.map(({ id }) => id));
	return {
		topic: { ...topic, fragment },
		notes,
		on,
		part: { title: scope.title, answers: answerLines(enquiry), outcomes, best, guides, on },
		problems,
	};
}

async function openMatter(id: MatterId, given: SheetTopic, today: Day): Promise<Opened> {
	const [{ loadMatter }, { MatterEnquiry }] = await Promise.all([
		import('../[pillar]/load'),
		import('../[pillar]/enquiry.svelte'),
	]);
	const topic = { ...given, title: titleOf(given.topic) ?? '' };
	const matter = await loadMatter[id]();
	const enquiry = new MatterEnquiry(matter);
	enquiry.clock.refresh(today);
	enquiry.open(given.fragment);
	const { answer, day: on, fragment, linkNotes: notes, lines: answers } = enquiry;
	const problems = [
		...Object.entries(enquiry.problems).map(([key, says]) => `“${enquiry.questionAbout(key).asks}”${says}`),
		...(enquiry.dayProblem ? [`计算的日子${enquiry.dayProblem}`] : []),
	];
	const opened = { topic: { ...topic, fragment }, notes, on };
	if (!answer.main)
		return { ...opened, topic: { ...opened.topic, missing: '还差几个回答' }, notes: [...notes, ...problems] };
	return { ...opened, part: { id, answers, answer, inForce: matter.inForce, on }, problems };
}

const openTopic = (given: SheetTopic, today: Day): Promise<Opened> => {
	if (given.topic === 'retirement') return openRetirement(given, today);
	const matter = matterOfTopic(given.topic);
	return matter === undefined ? openSubsidies(given, today) : openMatter(matter, given, today);
};

/**
 * The content of the sheet that was asked for, worked out anew from its topics' answers. The code leads to the topic's own
 * page, or of several topics to the sheet; where this copy has no address it carries the answer itself.
 *
 * @param today the day to compute for where an answer names none
 * @example (await openSheet({ topics: [{ topic: 'retirement', fragment: 'birth=1970-05' }] }, today)).topics[0].missing // "还差性别"
 */
export async function openSheet({ topics, number }: SheetRequest, today: Day): Promise<OpenedSheet> {
	const opened = await Promise.all(topics.map((each) => openTopic(each, today)));
	const answered = opened.filter(({ part }) => part !== undefined);
	const said = {
		topics: opened.map(({ topic }) => topic),
		notes: [...new Set(opened.flatMap(({ notes }) => notes))],
	};
	const [first, second] = answered;
	if (!first) return { ...said, content: undefined };
	const { on } = first;
	const parts = answered.flatMap(({ part }) => part ?? []);
	const retirement = parts.flatMap((part) => ('retirement' in part ? [part.retirement] : []))[0];
	const content: SheetContent = {
		on,
		subsidies: parts.flatMap((part) => ('outcomes' in part ? [part] : [])),
		matters: parts.flatMap((part) => ('inForce' in part ? [part] : [])),
		problems: answered.flatMap(({ problems = [] }) => problems),
		...(retirement && { retirement }),
		...(number !== undefined && { number }),
	};
	const link = second
		? publicLink(
				'/sheet/',
				writeSheetLink({
					topics: answered.map(({ topic }) => topic),
					...(number !== undefined && { number }),
				}),
			)
		: publicLink(pathOf(first.topic.topic), first.topic.fragment);
	// A longer link makes a code no phone reads off paper.
	return {
		...said,
		content: { ...content, code: link && link.length <= mostInCode ? link : shortText(content) },
	};
}
