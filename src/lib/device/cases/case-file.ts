import { parseDay, type Day } from '$lib/engine/day';
import { read, refuse, type Reading } from '$lib/engine/reading';
import { hash } from '../hash';
import { keep, kept } from '../kept';
import { mostCases, readCase, type Case } from './case';
import { readLock, readSealed, type Key, type Lock, type Sealed } from './seal';

const format = 'huisuan-cases';
const version = 1;

/** No file of ours is larger, in bytes. A page may look at the size of a file before reading it. */
export const largestCaseFile = 96 * 1024 * 1024;

/** What stands in a file: the cases, or the lock and the sealed cases. */
type Contents = { readonly cases: unknown } | { readonly lock: unknown; readonly sealed: unknown };

/** The file as text, with a sum over all of it: damage is found also where it would read as something else. */
function textOf(madeOn: unknown, contents: Contents): string {
	const body = { format, version, madeOn, ...contents };
	return JSON.stringify({ ...body, sum: hash(JSON.stringify(body)) });
}

const boundTo = (madeOn: Day): string => `file:${madeOn}`;

/**
 * The text of a file of cases, to keep and to restore; sealed where a key is given.
 *
 * @param on the day it is made
 */
export async function writeCaseFile(
	cases: readonly Case[],
	on: Day,
	locked?: { readonly lock: Lock; readonly key: Key },
): Promise<string> {
	if (!locked) return textOf(on, { cases });
	const { lock, key } = locked;
	return textOf(on, { lock, sealed: await key.seal(boundTo(on), JSON.stringify(cases)) });
}

/** A file as read: its cases, or what its passphrase opens. */
export type CaseFile =
	| { readonly cases: readonly Case[] }
	| { readonly lock: Lock; readonly sealed: Sealed; readonly madeOn: Day };

const damaged = '这个文件损坏了，或者被改动过，没有读入';

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Whether a file is what we would have written: nothing more, nothing less, nothing changed. */
function isWhole(file: unknown, madeOn: Day, contents: Contents): boolean {
	try {
		return textOf(madeOn, contents) === JSON.stringify(file);
	} catch {
		// Nested so deeply that it cannot be written.
		return false;
	}
}

function readCases(value: unknown): Reading<readonly Case[]> {
	if (!Array.isArray(value)) return refuse(damaged);
	const entries: readonly unknown[] = value;
	if (entries.length > mostCases)
		return refuse(`这个文件里有${entries.length}个个案，最多能读入${mostCases}个，没有读入`);
	const cases = new Map<string, Case>();
	for (const [index, entry] of entries.entries()) {
		const reading = readCase(entry);
		if (!reading.ok) return refuse(`这个文件里第${index + 1}个个案不能用：${reading.problem}。全部没有读入`);
		if (cases.has(reading.value.id)) return refuse(damaged);
		cases.set(reading.value.id, reading.value);
	}
	return read([...cases.values()]);
}

/**
 * Reads a file of cases. One damaged entry refuses the whole file, so that nothing is lost unnoticed. Never throws.
 *
 * @example readCaseFile('hello') // refused: 这个文件读不懂 …
 */
export function readCaseFile(text: string): Reading<CaseFile> {
	if (text.length > largestCaseFile) return refuse('这个文件超过96 MB，不会是惠算的个案文件，没有读入');
	const file = parse(text.replace(/^\uFEFF/, ''));
	if (file === undefined) return refuse('这个文件读不懂，可能不是惠算的个案文件，也可能不完整，没有读入');
	// Only what the file itself says: nothing is taken from a prototype.
	const own = new Map<string, unknown>(typeof file === 'object' && file !== null ? Object.entries(file) : []);
	if (own.get('format') === 'huisuan-people') return refuse('这是惠算的名单文件，不是个案文件，请在首页读入');
	if (own.get('format') !== format) return refuse('这不是惠算的个案文件，没有读入');
	const written = own.get('version');
	if (typeof written === 'number' && written > version)
		return refuse('这个文件是更新版本的惠算存的，没有读入，请先更新惠算');
	const day = own.get('madeOn');
	const madeOn = typeof day === 'string' ? parseDay(day) : undefined;
	if (written !== version || madeOn === undefined) return refuse(damaged);
	const contents: Contents = own.has('sealed')
		? { lock: own.get('lock'), sealed: own.get('sealed') }
		: { cases: own.get('cases') };
	if (!isWhole(file, madeOn, contents)) return refuse(damaged);
	if ('cases' in contents) {
		const cases = readCases(contents.cases);
		return cases.ok ? read({ cases: cases.value }) : cases;
	}
	const lock = readLock(contents.lock);
	if (!lock.ok) return refuse(`没有读入：${lock.problem}`);
	const sealed = readSealed(contents.sealed);
	return sealed.ok
		? read({ lock: lock.value, sealed: sealed.value, madeOn })
		: refuse(`没有读入：${sealed.problem}`);
}

/** The cases of a sealed file, with its key. */
export async function openCaseFile(
	{ sealed, madeOn }: { readonly sealed: Sealed; readonly madeOn: Day },
	key: Key,
): Promise<Reading<readonly Case[]>> {
	const text = await key.open(boundTo(madeOn), sealed);
	return text === undefined ? refuse(damaged) : readCases(parse(text));
}

const lastFileKey = 'huisuan.lastCaseFile';

/** The day the last file of cases was made on this device, or undefined. Never throws. */
export const readLastCaseFile = (): Day | undefined => parseDay(kept(lastFileKey) ?? '');

/** Remembers the day a file of cases was made. Never throws. */
export const writeLastCaseFile = (on: Day): void => void keep(lastFileKey, on);
