// Applies the stored appearance before the first paint; src/lib/device/appearance.ts is the long form of the same.
try {
	const stored = JSON.parse(localStorage.getItem('huisuan.appearance') ?? '{}') ?? {};
	const { dataset } = document.documentElement;
	if (stored.theme === 'light' || stored.theme === 'dark') dataset.theme = stored.theme;
	if (stored.large === true) {
		dataset.large = '';
		dataset.size = [18, 24, 30].includes(stored.size) ? stored.size : '18';
	}
} catch {
	// Blocked or garbled storage: the usual appearance.
}
// A file's router reads the whole fragment, and would show nothing where it cannot be decoded.
if (location.protocol === 'file:') {
	try {
		decodeURIComponent(decodeURIComponent(location.hash));
	} catch {
		history.replaceState(null, '', location.hash.replaceAll('%', ''));
	}
}
// A link that brings an answer along: nothing is shown until the answer stands, so that the page does not jump.
if (location.hash.includes('=')) document.documentElement.dataset.opening = '';
