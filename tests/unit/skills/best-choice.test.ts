import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuan, type Fen } from '$lib/engine/money';
import { day } from '$lib/engine/day';
import { bestChoice, rangeOf, type Offer, type Offers } from '$lib/skills/best-choice';
import { choiceTable } from '$lib/skills/choice-words';
import { offersFor } from '$lib/skills/offers';
import { training } from '$lib/skills/training';
import { today, typed } from '../matters/people';

const exactly = (sum: number): Offer => ({
	truth: 'yes',
	sum: { least: yuan(sum), most: yuan(sum) },
});
const upTo = (sum: number): Offer => ({ truth: 'yes', sum: { least: yuan(0), most: yuan(sum) } });
const refused = (sum: number): Offer => ({ ...exactly(sum), truth: 'no' });
const maybe = (sum: number): Offer => ({ ...exactly(sum), truth: 'unknown' });

const marksOf = (offers: Offers) => choiceTable(offers).rows.map((row) => row[3]);

describe('which of the two is more', () => {
	test.each([
		[exactly(1650), exactly(1500), 'training', { least: yuan(150), most: yuan(150) }],
		[exactly(1380), exactly(1500), 'upgrade', { least: yuan(120), most: yuan(120) }],
		[exactly(1500), exactly(1500), 'same', undefined],
		[exactly(1500), upTo(1500), 'training', { least: yuan(0), most: yuan(1500) }],
		[exactly(1499.99), upTo(1500), 'open', undefined],
		[upTo(1650), exactly(1500), 'open', undefined],
		[upTo(1500), exactly(1500), 'upgrade', { least: yuan(0), most: yuan(1500) }],
		[upTo(1650), upTo(1500), 'open', undefined],
		[refused(1650), upTo(1500), 'upgrade', { least: yuan(0), most: yuan(1500) }],
		[exactly(100), refused(1500), 'training', { least: yuan(100), most: yuan(100) }],
		[refused(1650), refused(1500), 'same', undefined],
		[maybe(1650), exactly(1500), 'open', undefined],
	] as const)('%j beside %j: %s', (training, upgrade, better, by) => {
		const choice = bestChoice({ training, upgrade, assessment: exactly(325) });
		expect(choice.better).toBe(better);
		expect(choice.by).toEqual(by);
	});

	test('assessment is added to both, surely only to training', () => {
		const { ways } = bestChoice({
			training: exactly(1650),
			upgrade: exactly(1500),
			assessment: exactly(325),
		});
		expect(ways[0].together).toEqual({ least: yuan(1975), most: yuan(1975) });
		expect(ways[1].together).toEqual({ least: yuan(1500), most: yuan(1825) });
	});

	test('that it may be turned round by the assessment is said', () => {
		const turned = (training: Offer) =>
			bestChoice({ training, upgrade: exactly(1500), assessment: exactly(325) }).assessmentMayTurn;
		expect(turned(exactly(1380))).toBe(true);
		// 1,175 and 325 are just 1,500.
		expect(turned(exactly(1175))).toBe(false);
		expect(turned(exactly(1175.01))).toBe(true);
		expect(turned(refused(1380))).toBe(false);
	});
});

const truths = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, {
	from: day('2027-01-01'),
});
const offers: fc.Arbitrary<Offer> = fc
	.tuple(truths, fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 400_000 }))
	.map(([truth, a, b]) => ({ truth, sum: { least: Math.min(a, b) as Fen, most: Math.max(a, b) as Fen } }));
const three = fc.record({ training: offers, upgrade: offers, assessment: offers });

describe('for all offers', () => {
	test('both ways stand there, and the one called better is the larger whatever comes of what is open', () => {
		fc.assert(
			fc.property(
				three,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(all, s, t) => {
					const { ways, better } = bestChoice(all);
					expect(ways.map(({ id }) => id)).toEqual(['training', 'upgrade']);
					const at = (offer: Offer, part: number): number => {
						const { least, most } = rangeOf(offer);
						return least + Math.round((most - least) * part);
					};
					const trained = at(all.training, s);
					const upgraded = at(all.upgrade, t);
					if (better === 'training') expect(trained).toBeGreaterThanOrEqual(upgraded);
					if (better === 'upgrade') expect(upgraded).toBeGreaterThanOrEqual(trained);
					if (better === 'same') expect(trained).toBe(upgraded);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('it is open only where either may be the larger', () => {
		fc.assert(
			fc.property(three, (all) => {
				const [a, b] = [rangeOf(all.training), rangeOf(all.upgrade)];
				const { better } = bestChoice(all);
				expect(better === 'open').toBe(
					a.most > b.least && b.most > a.least && !(a.least >= b.most) && !(b.least >= a.most),
				);
			}),
			{ numRuns: 2000 },
		);
	});

	test('of sums that are sure the larger is named, and marked in the table; both rows stand', () => {
		const sums = fc.integer({ min: 0, max: 400_000 }).map((sum): Offer => ({
			truth: 'yes',
			sum: { least: sum as Fen, most: sum as Fen },
		}));
		fc.assert(
			fc.property(sums, sums, offers, (training, upgrade, assessment) => {
				const all = { training, upgrade, assessment };
				const { better } = bestChoice(all);
				const difference = training.sum.most - upgrade.sum.most;
				expect(better).toBe(difference > 0 ? 'training' : difference < 0 ? 'upgrade' : 'same');
				expect(marksOf(all)).toEqual(
					difference > 0
						? ['更多', '']
						: difference < 0
							? ['', '更多']
							: training.sum.most > 0
								? ['一样多', '一样多']
								: ['', ''],
				);
			}),
		);
	});
});

describe('in words', () => {
	test('both sums known', () => {
		const table = choiceTable({
			training: exactly(1650),
			upgrade: exactly(1500),
			assessment: exactly(325),
		});
		expect(table.rows).toEqual([
			['参加补贴培训，领培训补贴', '1,650元', '1,975元', '更多'],
			['不参加补贴培训，领技能提升补贴', '1,500元', '最多1,825元', ''],
		]);
		expect(table.note).toContain('培训补贴多150元。评价补贴能不能一起领，通知没有写，也没有说不能。');
		expect(table.note).toContain('先缴学费');
	});

	test('only ceilings known', () => {
		const table = choiceTable({ training: upTo(1650), upgrade: upTo(1500), assessment: upTo(250) });
		expect(table.rows.map((row) => row[3])).toEqual(['问清再选', '问清再选']);
		expect(table.note).toContain('问清两个数再选');
	});

	test('conditions open: what holds should they be met, said with it', () => {
		const table = choiceTable({
			training: maybe(1380),
			upgrade: maybe(1500),
			assessment: maybe(250),
		});
		expect(table.rows.map((row) => row[3])).toEqual(['', '条件都符合的话，更多']);
		expect(table.note).toContain('条件都符合的话，技能提升补贴多120元。');
		expect(table.note).toContain('只能和培训补贴一起领的话，可能反过来');
	});

	test('one refused: it stands there all the same', () => {
		const table = choiceTable({ training: refused(1650), upgrade: upTo(1500), assessment: refused(250) });
		expect(table.rows).toEqual([
			['参加补贴培训，领培训补贴', '不能领', '', ''],
			['不参加补贴培训，领技能提升补贴', '最多1,500元', '', '更多'],
		]);
		expect(table.note).toBe('只看技能提升补贴就行。');
	});

	test('neither', () => {
		const { note, rows } = choiceTable({
			training: refused(1650),
			upgrade: refused(1500),
			assessment: exactly(250),
		});
		expect(note).toBe('两样都不能领。');
		expect(rows.map((row) => row.slice(1))).toEqual([
			['不能领', '', ''],
			['不能领', '', ''],
		]);
	});
});

describe('what is offered · 13号 四（四）, 40号 三', () => {
	const on = day(today);
	test('中级工 of class A: training at most 110 % of 1,950, upgrade at most 1,500, assessment 325', () => {
		const all = offersFor({ occupation: '养老护理员', skillLevel: 'level4' }, on);
		expect(all?.training.sum).toEqual({ least: 0, most: yuan(2145) });
		expect(all?.upgrade.sum).toEqual({ least: 0, most: yuan(1500) });
		expect(all?.assessment.sum).toEqual({ least: yuan(325), most: yuan(325) });
	});

	test('hours and what Chongqing pays make them exact', () => {
		const all = offersFor(
			{
				occupation: '养老护理员',
				skillLevel: 'level4',
				onSiteHours: 40,
				trainingOutcome: 'already',
				localUpgradeSum: yuan(1500),
			},
			on,
		);
		// 40 hours of 26.45 yuan
		expect(all?.training.sum).toEqual({ least: yuan(1058), most: yuan(1058) });
		expect(all?.upgrade.sum).toEqual({ least: yuan(1500), most: yuan(1500) });
	});

	test.each([['special'], ['completion'], ['level2'], ['level1'], [undefined]] as const)(
		'%s: no such choice',
		(skillLevel) => {
			expect(offersFor({ occupation: '焊工', ...(skillLevel && { skillLevel }) }, on)).toBeUndefined();
		},
	);

	test('in which order cap and share are taken is not written: both sums are kept in mind', () => {
		// Class B, 60 hours of 21 yuan are past the cap of 1,000: 1,100 or 1,000; without work 900 or 1,000.
		const course = { occupation: '砌筑工', skillLevel: 'level5', onSiteHours: 60 } as const;
		const sum = (trainingOutcome: 'employed' | 'none' | 'already') =>
			offersFor({ ...course, trainingOutcome }, on)?.training.sum;
		expect(sum('employed')).toEqual({ least: yuan(1000), most: yuan(1100) });
		expect(sum('none')).toEqual({ least: yuan(900), most: yuan(1000) });
		expect(sum('already')).toEqual({ least: yuan(1000), most: yuan(1000) });
		expect(
			offersFor({ occupation: '砌筑工', skillLevel: 'level5', trainingOutcome: 'none' }, on)?.training.sum,
		).toEqual({ least: 0, most: yuan(1000) });
	});

	test('what was once paid for trades wanted most counts unless the trade is none, or Chongqing has said its sum', () => {
		const course = { occupation: '养老护理员', skillLevel: 'level4' } as const;
		expect(offersFor(course, on)?.wanted).toBe(yuan(1800));
		expect(offersFor({ ...course, shortageTrade: true }, on)?.wanted).toBe(yuan(1800));
		expect(offersFor({ ...course, shortageTrade: false }, on)).not.toHaveProperty('wanted');
		expect(offersFor({ ...course, localUpgradeSum: yuan(1500) }, on)).not.toHaveProperty('wanted');
	});

	test('the certificate of a training next year is looked at then', () => {
		const graduate = {
			...({ occupation: '焊工', skillLevel: 'level4', traineeGroup: 'graduate' } as const),
			graduationYear: 2027,
		};
		expect(offersFor(graduate, on)?.assessment.truth).toBe('no');
		expect(offersFor({ ...graduate, trainingStartedOn: day('2027-03-01') }, on)?.assessment.truth).toBe(
			'unknown',
		);
	});

	test('who had the upgrade has neither another nor the training; else its own page says whether it can be had', () => {
		const course = { occupation: '焊工', skillLevel: 'level4' } as const;
		expect(offersFor({ ...course, skillUpgradeHad: true }, on)?.training.truth).toBe('no');
		expect(offersFor({ ...course, skillUpgradeHad: true }, on)?.upgrade.truth).toBe('no');
		expect(offersFor(course, on)?.upgrade.truth).toBe('unknown');
		expect(offersFor(course, on, 'yes')?.upgrade.truth).toBe('yes');
	});
});

describe('training names the other way too', () => {
	const ask = typed(training);
	const course = { occupation: '焊工', skillLevel: 'level4', onSiteHours: '80', trainingOutcome: 'employed' };

	// 80 hours of 29.90 yuan are 2,392 of 2,400 at most; 110 % of it is 2,631.20, and 2,400 were the cap to be kept afterwards.
	test('both ways stand there with their sums', () => {
		const table = ask(course).answer.tables.find(({ caption }) => caption.includes('只能领一种'));
		expect(table?.rows.map((row) => row[1])).toEqual(['最多2,631.20元', '最多1,500元']);
		expect(table?.rows.map((row) => row[3])).toEqual(['条件都符合的话，更多', '']);
		expect(table?.note).toContain('条件都符合的话，培训补贴多900元到2,631.20元。');
		// Whose it is and of when, where it is named.
		expect(table?.note).toContain('缴满1年失业保险');
		expect(table?.note).toContain('1,500元是2024年国家的上限');
	});

	// 非常紧缺 were paid 1,800 by the page of 2023. 100 hours of 26.45 are past the cap of 1,950; 90 % of it is 1,755.
	test('where more was once paid for trades wanted most, neither is called the better if that would turn it', () => {
		const carer = { ...course, occupation: '养老护理员', onSiteHours: '100' };
		const choice = (texts: Record<string, string>) =>
			ask({ ...carer, ...texts }).answer.tables.find(({ caption }) => caption.includes('只能领一种'));
		const open = choice({ trainingOutcome: 'none' });
		expect(open?.rows.map((row) => row[3])).toEqual(['问清再选', '问清再选']);
		expect(open?.note).toContain('照2024年国家的上限，条件都符合的话，培训补贴多255元到1,950元。');
		expect(open?.note).toContain('重庆2023年的公开网页上是1,800元，还这样发的话可能反过来');
		// 110 % are 2,145, and 1,950 at the least: more than 1,800 either way.
		expect(choice({ trainingOutcome: 'employed' })?.rows.map((row) => row[3])).toEqual([
			'条件都符合的话，更多',
			'',
		]);
	});

	test('who was paid for training in it at this level has no choice left, and is told so', () => {
		const { answer } = ask({ ...course, traineeGroup: 'rural', sameLevelHad: 'yes' });
		expect(answer.tables.some(({ caption }) => caption.includes('只能领一种'))).toBe(false);
		expect(answer.main?.note).toContain('同一等级参加过补贴培训的，技能提升补贴也不能领');
	});

	test('nothing of it where the other way has nothing: technicians, single skills', () => {
		const { answer } = ask({ ...course, skillLevel: 'level2' });
		expect(answer.tables.some(({ caption }) => caption.includes('只能领一种'))).toBe(false);
	});
});
