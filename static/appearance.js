// Before the first paint; the long form: src/lib/device/appearance.ts.
try {
	const { theme, large, size } = JSON.parse(localStorage.getItem('huisuan.appearance') ?? '{}') ?? {};
	const { dataset } = document.documentElement;
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	if (large === true) {
		dataset.large = '';
		dataset.size = [18, 24, 30].includes(size) ? size : '18';
	}
} catch {
	// blocked or garbled: as usual
}
// The page waits for a link's answer, so that it does not jump.
if (location.hash.includes('=')) document.documentElement.dataset.opening = '';
