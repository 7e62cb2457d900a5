/**
 * Stands in for the desktop's `code`: takes the arguments that @vscode/test-electron passes, starts VS Code's server, shows it in
 * Chromium and ends with the exit code of the tests that run in the extension host.
 */
import { launchChromium, newPage } from './browser.ts';
import { startCodeServer } from './code-server.ts';
import { patience } from './until.ts';

const args = process.argv.slice(2);

function option(name: string): string {
  const prefix = `--${name}=`;
  const value = args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
  if (!value) throw new Error(`The argument ${prefix}… is missing.`);
  return value;
}

const folder = args.find((arg) => !arg.startsWith('-'));
if (!folder) throw new Error('The folder to open is missing.');

const server = await startCodeServer();
const browser = await launchChromium();
try {
  const page = await newPage(browser);
  const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
  const exited = Promise.withResolvers<number>();
  // The workbench calls these two when it runs extension tests in a browser.
  const log: unknown[][] = [];
  await page.exposeFunction('codeAutomationLog', (_: string, values: unknown[]) => log.push(values));
  await page.exposeFunction('codeAutomationExit', (code: number) => exited.resolve(code));

  const payload = [
    ['extensionDevelopmentPath', remote(option('extensionDevelopmentPath'))],
    ['extensionTestsPath', remote(option('extensionTestsPath'))],
  ];
  const address = new URL(server.origin);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(address.href);

  const late = setTimeout(() => exited.reject(new Error('The tests in the extension host did not end.')), 4 * patience);
  process.exitCode = await exited.promise;
  clearTimeout(late);
  // VS Code says a lot; it is of interest only when something went wrong.
  if (process.exitCode !== 0) for (const values of log) console.error(...values);
} finally {
  await browser.close();
  await server.stop();
}
