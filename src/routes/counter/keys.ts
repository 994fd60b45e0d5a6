/** The function keys of the counter, as data: what each does, and what it is called. F3, F5 to F7 and F10 to F12 stay the browser's. */
export const keys = [
	{ key: 'F2', does: 'next', says: '下一位', more: '现在这位留在“前面的人”里，可以找回来' },
	{ key: 'Shift+F2', does: 'clear', says: '清空本次', more: '马上忘掉现在这位，没有输入新内容前可以撤销' },
	{ key: 'Alt+Z', does: 'undo', says: '撤销清空', more: '' },
	{ key: 'Alt+B', does: 'back', says: '找回上一位', more: '' },
	{ key: 'F4', does: 'family', says: '加一位家人', more: '并排算，最多三位' },
	{ key: 'F8', does: 'save', says: '存成个案', more: '只存在这台电脑里' },
	{ key: 'F9', does: 'print', says: '打印告知单', more: '' },
	{ key: 'Alt+1', does: 'turn', says: '到第1位家人', more: 'Alt+2、Alt+3到第2、第3位' },
	{ key: 'Alt+W', does: 'desk', says: '回到窗口页', more: '' },
	{ key: 'F1', does: 'help', says: '看快捷键', more: '' },
] as const;

export type Does = (typeof keys)[number]['does'];

/**
 * What a key pressed at the counter asks for, and of whom.
 *
 * @example pressed({ key: 'F2', shiftKey: true }) // { does: 'clear', at: 0 }
 */
export function pressed(event: {
	readonly key: string;
	readonly code: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}): { does: Does; at: number } | undefined {
	if (event.ctrlKey || event.metaKey) return undefined;
	const digit = event.altKey ? /^Digit([123])$/.exec(event.code)?.[1] : undefined;
	if (digit) return { does: 'turn', at: Number(digit) - 1 };
	const named = event.altKey
		? `Alt+${event.key.toUpperCase()}`
		: `${event.shiftKey ? 'Shift+' : ''}${event.key}`;
	const found = keys.find(({ key }) => key === named);
	return found && { does: found.does, at: 0 };
}
