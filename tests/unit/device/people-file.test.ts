import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	forgetLastFile,
	merge,
	readLastFile,
	readPeopleFile,
	writeLastFile,
	writePeopleFile,
} from '$lib/device/people-file';
import type { Person } from '$lib/device/person';
import { day } from '$lib/engine/day';

const person = (id: string, name: string, minute = 0): Person => ({
	id,
	name,
	answers: { retirement: 'birth=1970-05&sex=male' },
	savedOn: `2026-11-21T08:${String(minute).padStart(2, '0')}:00.000Z`,
});

const file = (people: unknown, more: object = {}) =>
	JSON.stringify({ format: 'huisuan-people', version: 1, madeOn: '2026-11-21', people, ...more });

const problemOf = (text: string) => {
	const reading = readPeopleFile(text);
	return reading.ok ? undefined : reading.problem;
};

const peopleOf = (text: string) => {
	const reading = readPeopleFile(text);
	if (!reading.ok) throw new Error(reading.problem);
	return reading.people;
};

describe('writing and reading', () => {
	test('the file says what it is and when it was made', () => {
		expect(JSON.parse(writePeopleFile([person('a', '张三')], day('2026-11-21')))).toEqual({
			format: 'huisuan-people',
			version: 1,
			madeOn: '2026-11-21',
			people: [
				{
					id: 'a',
					name: '张三',
					answers: { retirement: 'birth=1970-05&sex=male' },
					savedOn: '2026-11-21T08:00:00.000Z',
				},
			],
		});
	});

	test('what was written is read again', () => {
		const people = [
			person('a', '张三'),
			{ ...person('b', '“李”\\四\n𠮷'), name: '“李”\\四 𠮷', answers: {} },
		];
		expect(peopleOf(writePeopleFile(people, day('2026-11-21')))).toEqual(people);
		expect(peopleOf(writePeopleFile([], day('2026-11-21')))).toEqual([]);
	});

	test('a byte order mark, as Windows editors write it', () => {
		expect(peopleOf('\uFEFF' + file([person('a', '张三')]))).toEqual([person('a', '张三')]);
	});

	test('keys nobody knows are left out', () => {
		const text = file([{ ...person('a', '张三'), colour: 'red' }], { comment: 'mine' });
		expect(peopleOf(text)).toEqual([person('a', '张三')]);
	});

	test('two entries of one id are two people, the same at every reading', () => {
		const text = file([person('a', '张三'), person('a-2', '赵六'), person('a', '李四'), person('a', '王五')]);
		const people = peopleOf(text);
		expect(people.map(({ name }) => name)).toEqual(['张三', '赵六', '李四', '王五']);
		expect(people.slice(0, 2).map(({ id }) => id)).toEqual(['a', 'a-2']);
		expect(new Set(people.map(({ id }) => id)).size).toBe(4);
		expect(peopleOf(text)).toEqual(people);
	});
});

describe('what is not a file of ours', () => {
	test.each([
		['', '读不懂'],
		['张三,1970-05', '读不懂'],
		[file([person('a', '张三')]).slice(0, -5), '读不懂'],
		['null', '这不是惠算的名单文件'],
		['7', '这不是惠算的名单文件'],
		['[]', '这不是惠算的名单文件'],
		['{"people":[]}', '这不是惠算的名单文件'],
		['{"format":"geojson","version":1,"people":[]}', '这不是惠算的名单文件'],
		[file([], { version: 2 }), '请先更新惠算'],
		[file([], { version: 0 }), '损坏'],
		[file([], { version: '1' }), '损坏'],
		[file(undefined), '损坏'],
		[file({ 0: person('a', '张三') }), '损坏'],
	])('%.40s', (text, problem) => {
		expect(problemOf(text)).toContain(problem);
	});

	test('larger than 1 MB, counted in bytes', () => {
		expect(problemOf('x'.repeat(1_048_577))).toContain('1 MB');
		expect(problemOf('字'.repeat(400_000))).toContain('1 MB');
		expect(problemOf('x'.repeat(1_048_576))).toContain('读不懂');
	});

	test('more than 5,000 people', () => {
		const crowd = (count: number) =>
			file(Array.from({ length: count }, (_, i) => person(`p${i}`, `第${i}位`)));
		expect(peopleOf(crowd(5000))).toHaveLength(5000);
		expect(problemOf(crowd(5001))).toContain('5001人');
	});
});

describe('a damaged entry refuses the file and says which one', () => {
	const damaged: [string, unknown][] = [
		['not an object', '张三'],
		['null', null],
		['no id', { ...person('b', '李四'), id: undefined }],
		['an id too long', person('b'.repeat(65), '李四')],
		['a number for a name', { ...person('b', '李四'), name: 7 }],
		['an empty name', person('b', ' ')],
		['a name too long', person('b', '长'.repeat(31))],
		['no answers', { ...person('b', '李四'), answers: undefined }],
		['a list of answers', { ...person('b', '李四'), answers: ['x'] }],
		['an answer that is no text', { ...person('b', '李四'), answers: { retirement: { a: 1 } } }],
		['an answer too long', { ...person('b', '李四'), answers: { retirement: 'x'.repeat(2001) } }],
		['a strange topic', { ...person('b', '李四'), answers: { '<b>': 'x' } }],
		[
			'too many topics',
			{
				...person('b', '李四'),
				answers: Object.fromEntries([...Array(61).keys()].map((i) => [`t${i}`, 'x'])),
			},
		],
		['no instant', { ...person('b', '李四'), savedOn: '2026-11-21' }],
		['an instant that never was', { ...person('b', '李四'), savedOn: '2026-02-31T08:00:00.000Z' }],
	];
	test.each(damaged)('%s', (_name, entry) => {
		expect(problemOf(file([person('a', '张三'), entry]))).toMatch(/^这个文件里第2个人损坏了：.+没有读入$/);
	});
});

describe('a hostile file', () => {
	test('cannot reach the prototype of anything', () => {
		const hostile = `{"id":"b","name":"李四","savedOn":"2026-11-21T08:00:00.000Z","answers":{"retirement":"x"},
			"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`;
		const text = `{"format":"huisuan-people","version":1,"__proto__":{"polluted":"yes"},"people":[${hostile}]}`;
		const [read] = peopleOf(text);
		expect(Object.keys(read ?? {}).sort()).toEqual(['answers', 'id', 'name', 'savedOn']);
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
		expect(({} as { polluted?: string }).polluted).toBeUndefined();
	});

	test('cannot give a whole file through a prototype', () => {
		const text = `{"__proto__":${file([person('a', '张三')])}}`;
		expect(problemOf(text)).toContain('这不是惠算的名单文件');
	});

	test('cannot name a topic __proto__', () => {
		const text = file([person('a', '张三')]).replace('"retirement":', '"__proto__":');
		expect(text).toContain('__proto__');
		expect(problemOf(text)).toContain('第1个人');
	});

	test('nested deeply it is refused, not thrown', () => {
		expect(problemOf('['.repeat(500_000))).toBeDefined();
		expect(
			problemOf(file([{ ...person('a', '张三'), answers: JSON.parse('['.repeat(900) + ']'.repeat(900)) }])),
		).toContain('第1个人');
	});
});

describe('merging', () => {
	test('adds who is new, replaces who changed later, leaves the rest', () => {
		const kept = [person('a', '张三', 5), person('b', '李四', 5), person('c', '王五', 5)];
		const loaded = [
			person('a', '张三三', 6),
			person('b', '李四四', 4),
			person('c', '王五', 5),
			person('d', '赵六', 1),
		];
		expect(merge(kept, loaded)).toEqual({
			people: [
				person('a', '张三三', 6),
				person('b', '李四', 5),
				person('c', '王五', 5),
				person('d', '赵六', 1),
			],
			added: 1,
			updated: 1,
			unchanged: 2,
		});
	});

	test('two people of one name are both kept, and told apart', () => {
		const { people, added } = merge([person('a', '张伟')], [person('b', '张伟'), person('c', '张伟2')]);
		expect(added).toBe(2);
		expect(people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(new Set(people.map(({ name }) => name)).size).toBe(3);
		expect(people[0]?.name).toBe('张伟');
	});

	test('a name of full length stays one', () => {
		const long = '长'.repeat(30);
		const { people } = merge([person('a', long)], [person('b', long)]);
		expect(people[1]?.name).toBe('长'.repeat(29) + '2');
	});

	test('two who swapped their names', () => {
		const kept = [person('a', '张三', 1), person('b', '李四', 1)];
		const { people } = merge(kept, [person('a', '李四', 2), person('b', '张三', 2)]);
		expect(people.map(({ id, name }) => [id, name])).toEqual([
			['a', '李四'],
			['b', '张三'],
		]);
	});

	test('the same file twice adds nobody twice', () => {
		const loaded = peopleOf(file([person('a', '张伟'), person('a', '张伟'), person('b', '张伟')]));
		const once = merge([person('x', '张伟')], loaded);
		expect(once.added).toBe(3);
		expect(merge(once.people, loaded)).toEqual({ people: once.people, added: 0, updated: 0, unchanged: 3 });
	});

	test('five thousand of one name in a moment', () => {
		const crowd = Array.from({ length: 5000 }, (_, i) => person(`p${i}`, '张伟'));
		const started = performance.now();
		expect(new Set(merge([], crowd).people.map(({ name }) => name)).size).toBe(5000);
		expect(performance.now() - started).toBeLessThan(2000);
	});

	test('nothing given is changed', () => {
		const kept = Object.freeze([Object.freeze(person('a', '张三'))]);
		const loaded = Object.freeze([Object.freeze(person('b', '张三'))]);
		merge(kept, loaded);
		expect(loaded[0]?.name).toBe('张三');
	});
});

describe('when the last file was made', () => {
	afterEach(() => {
		forgetLastFile();
		vi.unstubAllGlobals();
	});

	test('is remembered and forgotten', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => void kept.set(key, text),
			removeItem: (key: string) => void kept.delete(key),
		});
		expect(readLastFile()).toBeUndefined();
		writeLastFile(day('2026-11-21'));
		expect(kept).toEqual(new Map([['huisuan.lastFile', '2026-11-21']]));
		expect(readLastFile()).toBe('2026-11-21');
		kept.set('huisuan.lastFile', 'yesterday');
		expect(readLastFile()).toBeUndefined();
		forgetLastFile();
		expect(kept.size).toBe(0);
	});

	test('without storage, until the page is closed', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(readLastFile()).toBeUndefined();
		writeLastFile(day('2026-11-21'));
		expect(readLastFile()).toBe('2026-11-21');
	});
});
