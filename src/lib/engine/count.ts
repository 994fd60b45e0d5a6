/**
 * Writes a whole number for people, in groups of three.
 *
 * @example sayCount(20000) // "20,000"
 */
export const sayCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
