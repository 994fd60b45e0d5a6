/** Finds a Chromium to drive, on whatever machine this is, and fetches one only when there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/** Whether the command ended well; it says nothing on the terminal.
 * @param {string} command @param {string[]} args @param {number} seconds */
function succeeds(command, args, seconds) {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(command, args, { stdio: 'ignore', timeout: seconds * 1000, env });
		return true;
	} catch {
		return false;
	}
}

/** On Linux the name may be a stub, or lack its libraries: it must be able to tell its version.
 * @param {string} path */
function works(path) {
	return existsSync(path) && (process.platform !== 'linux' || succeeds(path, ['--version'], 20));
}

function installed() {
	const { PATH = '', HOME = '', ProgramFiles, LOCALAPPDATA } = process.env;
	const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const onMac = ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
		MAC.map((app) => join(folder, app)),
	);
	const onWindows = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].flatMap((folder) =>
		folder ? WINDOWS.map((program) => join(folder, program)) : [],
	);
	const places = process.platform === 'darwin' ? onMac : process.platform === 'win32' ? onWindows : [];
	return [...onPath, ...places].find(works);
}

function downloaded() {
	return [chromium.executablePath()].find(works);
}

function download() {
	const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
	return succeeds(process.execPath, [playwright, 'install', 'chromium'], 120) ? downloaded() : undefined;
}

function installOnDebian() {
	if (process.getuid?.() !== 0) return undefined;
	if (!succeeds('apt-get', ['update'], 300)) return undefined;
	// Without a Chinese font every character is the same empty box, and widths mean nothing.
	const packages = ['chromium', 'fonts-noto-cjk'];
	if (succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 900)) return installed();
	return undefined;
}

/** The path of a Chromium that can be started. */
export function findChromium() {
	const chosen = process.env.HUISUAN_CHROMIUM;
	if (chosen && !works(chosen)) throw new Error(`HUISUAN_CHROMIUM is ${chosen}, which cannot be started.`);
	const found = chosen ?? installed() ?? downloaded() ?? download() ?? installOnDebian();
	if (found) return found;
	throw new Error('No browser found: install Chromium or Chrome, or set HUISUAN_CHROMIUM to its path.');
}
