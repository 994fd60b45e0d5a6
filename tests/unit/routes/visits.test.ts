import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, Counter } from '../../../src/routes/counter/visits.svelte';
import { nowServing } from '../../../src/routes/shared/sitting';

let counter: Counter;
beforeEach(() => {
	counter = new Counter();
	counter.turn(0);
});

const type = (birth: string) => (counter.now.current.retirement.form.birth = birth);
const typed = () => counter.now.people.map(({ retirement }) => retirement.form.birth);

describe('the people at a counter', () => {
	it('the next person begins with nothing, and the last one can be come back to', () => {
		type('1970-05');
		counter.next();
		expect(typed()).toEqual(['']);
		expect(counter.now.number).toBe(2);
		type('1972-03');
		const [first] = counter.earlier;
		if (first) counter.back(first);
		expect(typed()).toEqual(['1970-05']);
		expect(counter.now.number).toBe(1);
		expect(counter.earlier.map(({ number }) => number)).toEqual([2]);
	});

	it('a number is not used up by nobody', () => {
		counter.next();
		counter.next();
		expect(counter.now.number).toBe(1);
		expect(counter.earlier).toEqual([]);
	});

	it('a number is never given twice', () => {
		type('1970-05');
		counter.next();
		type('1971-05');
		counter.next();
		const first = counter.earlier.find(({ number }) => number === 1);
		if (first) counter.back(first);
		counter.next();
		expect(counter.now.number, 'the first and the second are taken').toBe(3);
	});

	it('what is cleared is gone, but for taking it back before the next one has begun', () => {
		type('1970-05');
		counter.clear();
		expect(typed()).toEqual(['']);
		expect(counter.earlier).toEqual([]);
		expect(counter.canUndo).toBe(true);
		counter.undo();
		expect(typed()).toEqual(['1970-05']);

		counter.clear();
		type('1980-01');
		expect(counter.canUndo).toBe(false);
		counter.next();
		expect(counter.canUndo).toBe(false);
		expect(counter.earlier).toHaveLength(1);
	});

	it('up to three stand side by side, each with answers of their own', () => {
		type('1970-05');
		counter.join();
		type('1972-03');
		nowServing().answers.employer = 'small';
		counter.join();
		type('1999-01');
		counter.join();
		expect(typed()).toEqual(['1970-05', '1972-03', '1999-01']);
		expect(nowServing().answers).toEqual({});
		counter.turn(1);
		expect(nowServing().answers).toEqual({ employer: 'small' });
		counter.leave(0);
		expect(typed()).toEqual(['1972-03', '1999-01']);
		counter.leave(0);
		counter.leave(0);
		expect(typed(), 'somebody stays').toEqual(['1999-01']);
	});

	it('whatever a page asks about belongs to the one now served', () => {
		type('1970-05');
		const first = nowServing();
		counter.next();
		expect(nowServing()).not.toBe(first);
		expect(nowServing().answers).toEqual({});
	});

	it('a case opens as if everything had just been told', () => {
		type('1960-01');
		counter.open({
			kept: { id: 'a', basis: '2026-11-21T08:30:00.000Z', number: '20261121-01' },
			people: [
				{ answers: { retirement: 'birth=1970-05&sex=male', 'subsidies-hardship': 'work=flexible' } },
				{ answers: { retirement: 'birth=1972-03&sex=female&original=50' } },
			],
		});
		expect(typed()).toEqual(['1970-05', '1972-03']);
		expect(counter.now.kept?.number).toBe('20261121-01');
		expect(nowServing().topics['subsidies-hardship']).toBe('work=flexible');
		expect(counter.earlier).toHaveLength(1);
	});

	it('at the end of the day everybody is forgotten', () => {
		type('1970-05');
		counter.next();
		type('1972-03');
		counter.forgetAll();
		expect(typed()).toEqual(['']);
		expect(counter.earlier).toEqual([]);
		expect(counter.now.number).toBe(1);
	});
});

describe('nobody reaches another', () => {
	it('what a page noted of somebody stays theirs when the next one comes and a case is opened', () => {
		counter.sitDown();
		type('1970-05');
		counter.now.current.retirement.form.sex = 'male';
		counter.standUp();
		// The retirement page goes on with it, and notes more than the desk knows.
		const before = counter.now.current.sitting;
		(before.left['retirement'] as { form: { years: string } }).form.years = '15';
		counter.open({
			kept: { id: 'a', basis: '', number: '20261121-01' },
			people: [{ answers: { retirement: 'birth=1980-01&sex=male' } }],
		});
		counter.sitDown();
		expect(typed()).toEqual(['1980-01']);
		const [earlier] = counter.earlier;
		if (earlier) counter.back(earlier);
		expect(typed()).toEqual(['1970-05']);
		expect(counter.now.current.retirement.form.years).toBe('15');
		expect(counter.now.kept).toBeUndefined();
	});

	it('an identity number nobody settled is gone once the next one is there', () => {
		counter.sitDown();
		type('110105194912310021');
		counter.next();
		const [earlier] = counter.earlier;
		expect(earlier?.people[0]?.retirement.form.birth ?? '').toBe('');
	});

	it('a corrected month of birth reaches the subsidies answered before', () => {
		counter.open({
			kept: { id: 'a', basis: '', number: '20261121-01' },
			people: [
				{
					answers: {
						retirement: 'birth=1970-05&sex=male',
						'subsidies-hardship': 'birth=1970-05&sex=male&work=none&on=2024-12-01',
					},
				},
			],
		});
		counter.sitDown();
		type('1986-05');
		expect(answersOf(counter.now.current)).toEqual({
			retirement: 'birth=1986-05&sex=male',
			'subsidies-hardship': 'birth=1986-05&sex=male&work=none&on=2024-12-01',
		});
	});

	it('no two visits share a number, also after one that was come back to was emptied', () => {
		type('1970-05');
		counter.next();
		type('1972-03');
		const first = counter.earlier[0];
		if (first) counter.back(first);
		counter.now.current.retirement.clear();
		counter.next();
		type('1980-01');
		counter.next();
		const numbers = [counter.now, ...counter.earlier].map(({ number }) => number);
		expect(new Set(numbers).size).toBe(numbers.length);
	});
});
