import { describe, expect, test } from 'vitest';
import { RetirementState } from '../../../src/routes/retirement/state.svelte';
import { newSitting } from '../../../src/routes/shared/sitting';

/** What other pages know after the retirement page was left with this answer. */
function known(paying: '' | 'yes' | 'until' | 'no', before?: string) {
	const sitting = newSitting();
	sitting.answers['payingOn'] = before;
	const state = new RetirementState(sitting);
	state.form.years = '20';
	state.form.paying = paying;
	state.leave();
	return sitting.answers;
}

describe('what the retirement page hands on', () => {
	test.each(['yes', 'no'] as const)('paying on: %s', (paying) => {
		expect(known(paying)).toMatchObject({ contributedYears: '20', payingOn: paying });
	});
	test('unanswered here, what another page knows stays', () => {
		expect(known('', 'yes')).toMatchObject({ payingOn: 'yes' });
	});
	test('paying on until some month is neither: it is asked again', () => {
		expect(known('until', 'yes')).not.toHaveProperty('payingOn');
	});
});
