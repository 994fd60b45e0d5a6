import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainingCatalogue } from '$lib/law/training-catalogue';
import { catalogueCodes } from '$lib/law/training-catalogue-codes';
import { classOf } from '$lib/skills/occupation';
import { searchOccupations } from '$lib/skills/occupation-search';

const found = (typed: string) => searchOccupations(typed).found.map(({ name }) => name);

describe('the class of an occupation', () => {
	test('its own, where it is listed', () => {
		expect(classOf('焊工')).toMatchObject({
			class: 'A+',
			how: 'listed',
			cite: { document: 'trainingCatalogue', at: '附件' },
		});
		expect(classOf('茶艺师').class).toBe('C');
	});

	test('its own also where the occupation above it is of another class', () => {
		expect(classOf('数控车工', '车工')).toMatchObject({ class: 'A+', how: 'listed' });
	});

	test('that of the occupation it belongs to, where only that is listed', () => {
		expect(classOf('钎焊工', '焊工')).toMatchObject({
			class: 'A+',
			how: 'parent',
			cite: { document: 'trainingCatalogue', at: '备注2' },
		});
		expect(classOf('评茶员', '茶艺师').class).toBe('C');
	});

	test('B, where neither is listed', () => {
		const unlisted = {
			class: 'B',
			how: 'unlisted',
			cite: { document: 'trainingNotice', at: '二（一）' },
		};
		expect(classOf('厨师')).toMatchObject(unlisted);
		expect(classOf('厨师', '烧菜')).toMatchObject(unlisted);
		expect(classOf('')).toMatchObject(unlisted);
	});

	test('a special skill is no occupation that trades belong to', () => {
		expect(classOf('堆高车操作', '叉车操作')).toMatchObject({ class: 'B', how: 'unlisted' });
		expect(classOf('堆高车操作', '叉车司机')).toMatchObject({ class: 'A+', how: 'parent' });
	});

	test('blanks, brackets, wide letters and two misprints aside; near names stay apart', () => {
		expect(classOf('ＡｕｔｏCAD机械设计').item?.number).toBe(275);
		expect(classOf('照料婴幼儿').item?.number).toBe(348);
		expect(classOf('Photoshop图形图像处理').item?.number).toBe(333);
		expect(classOf('CorelDRAW 图形图像处理').item?.number).toBe(332);
		expect([classOf('母婴护理员').class, classOf('母婴护理').class]).toEqual(['B', 'C']);
	});

	test('every item is found by its name', () => {
		for (const { number, name } of trainingCatalogue) expect(classOf(name).item?.number).toBe(number);
	});
});

describe('looking an occupation up', () => {
	test('nothing typed finds nothing', () => {
		expect(searchOccupations(' ')).toEqual({ found: [], near: false });
	});

	test('every one by its name, its initials and its code', () => {
		for (const { number, name } of trainingCatalogue) {
			const { code = '', initials = '' } = catalogueCodes.get(number) ?? {};
			expect(found(name)[0]).toBe(name);
			expect(found(initials)).toContain(name);
			if (code) expect(found(code)).toContain(name);
		}
	});

	test('by part of the name, those that begin with it first', () => {
		expect(found('叉车')).toEqual(['叉车司机', '叉车操作']);
		expect(found('焊')).toEqual(['焊工', '电子元件焊接']);
		expect(found('母婴护理')).toEqual(['母婴护理', '母婴护理员']);
	});

	test('by characters with others between', () => {
		expect(found('机器人操作')).toEqual(['工业机器人系统操作员']);
	});

	test('by initials, those that are just these first', () => {
		expect(found('hg')[0]).toBe('焊工');
		expect(found('YLHLY')).toEqual(['养老护理员']);
		expect(found('cqxm')).toEqual(['重庆小面制作']);
	});

	test('by code, with dashes or without, also in part', () => {
		expect(found('6-30-05-01')).toEqual(['叉车司机', '起重装卸机械操作工']);
		expect(found('6300501')).toEqual(['叉车司机', '起重装卸机械操作工']);
		expect(found('6—30—05')).toEqual(['叉车司机', '起重装卸机械操作工', '起重工']);
		expect(found('4071202000000006')).toEqual(['照料老年人', '照料婴、幼儿']);
	});

	test('nothing has it: what it may be called, then the nearest names', () => {
		expect(searchOccupations('厨师').near).toBe(true);
		expect(found('厨师').slice(0, 3)).toEqual(['中式烹调师', '西式烹调师', '中式面点师']);
		expect(found('月嫂')[0]).toBe('母婴护理员');
		expect(found('电焊工')[0]).toBe('焊工');
		expect(found('龘')).toEqual([]);
	});

	test('never more than six are offered by nearness', () => {
		expect(found('电工程师傅操作员').length).toBeLessThanOrEqual(6);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, parent) => {
				searchOccupations(name);
				expect(['A+', 'A', 'B', 'C']).toContain(classOf(name, parent).class);
			}),
		);
	});
});
