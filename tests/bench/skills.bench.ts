/** What a keystroke in the search of the catalogue costs: part of a name, initials, a code, and what no name has. */
import { bench } from 'vitest';
import { searchOccupations } from '$lib/skills/occupation-search';

for (const typed of ['焊', '机器人操作', 'ylhly', '6-30-05-01', '钢琴调律师傅', 'x'.repeat(60)])
	bench(`search ${typed.slice(0, 12)}`, () => {
		searchOccupations(typed);
	});
