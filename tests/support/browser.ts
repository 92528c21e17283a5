import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const usualPlaces = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** An installed Chrome, Chromium or Edge; none is ever downloaded. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(installed());
}

/** The same with a profile that is kept in a folder: what a page stores is there again at the next launch. */
export async function launchProfile(
  folder: string,
  size = { width: 1280, height: 800 },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...installed(), viewport: size });
}

function installed(): { executablePath: string; args: string[] } {
  const executablePath = usualPlaces.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to it.');
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  };
}
