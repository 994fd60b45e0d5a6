/** What a test expects must not hang on the day it runs: until a test sets the clock, it stands where no rule holds. */
import { beforeEach, vi } from 'vitest';

beforeEach(() => {
	vi.setSystemTime(new Date('1990-01-01T12:00:00+08:00'));
});
