import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What a Chromium needs to start on a bare machine and to leave the network alone. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

const playwrightsOwn = (): string | undefined => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

/** A Chromium on this machine: the one named by CHROMIUM_PATH, the system's, or Playwright's own. */
export const findBrowser = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named === undefined ? [...systemBrowsers, playwrightsOwn()] : [named];
  return candidates.find((path) => path !== undefined && existsSync(path));
};

/** Runs a command and says whether it worked. Its output goes where ours goes. */
const works = (command: string, ...arguments_: string[]): boolean =>
  spawnSync(command, arguments_, { stdio: 'inherit' }).status === 0;

const install = (): void => {
  console.log('No Chromium found; installing one for the browser tests.');
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  if (works(process.execPath, playwright, 'install', 'chromium')) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    works('apt-get', 'update');
    // Chinese glyphs, so that pages look as they do for readers.
    works('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
};

/**
 * The browser that tests run in, installed if there is none.
 *
 * @throws Error that says what to do when there is none and none could be installed.
 */
export const requireBrowser = (): string => {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env['CHROMIUM_PATH'] !== undefined)
    throw new Error('CHROMIUM_PATH names no file. Correct it, or leave it out.');
  install();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. Install one, or set CHROMIUM_PATH to its program.',
  );
};
