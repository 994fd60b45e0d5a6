/** What those side by side are called: no names. */
export const memberNames = ['第1位家人', '第2位家人', '第3位家人'] as const;
