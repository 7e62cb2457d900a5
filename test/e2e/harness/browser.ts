import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './install.ts';
import { patience } from './until.ts';

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on PATH.');
  return chromium.launch({ executablePath, headless: true, args: quietFlags });
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale: 'en-US' });
  context.setDefaultTimeout(patience);
  return context.newPage();
}
