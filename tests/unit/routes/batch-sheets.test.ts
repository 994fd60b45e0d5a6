import { expect, test } from 'vitest';
import { day } from '$lib/engine/day';
import { sheetOfRow } from '../../../src/routes/batch/sheets';

const today = day('2026-11-21');

test('a row on a training becomes the sheet of that training: 81 hours of welding, 2,640 yuan', async () => {
	const sheet = await sheetOfRow(
		{
			line: 2,
			name: '甲',
			facts: {},
			on: today,
			training: {
				occupation: '焊工',
				skillLevel: 'level4',
				onSiteHours: 81,
				onlineHours: 0,
				trainingOutcome: 'employed',
			},
		},
		today,
	);
	expect(sheet?.name).toBe('甲（表格第2行）');
	expect(sheet?.matters?.map(({ id }) => id)).toEqual(['training']);
	expect(sheet?.matters?.[0]?.answer.main?.value).toContain('2,640元');
});
