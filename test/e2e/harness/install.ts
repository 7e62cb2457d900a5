import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { e2eFolder } from './paths.ts';

const run = promisify(execFile);

const codeServer = join(e2eFolder, 'node_modules', 'code-server');
export const codeServerEntry = join(codeServer, 'out', 'node', 'entry.js');

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Runs npm of the Node that runs us; install scripts stay off, so no compiler and no download is needed. */
async function npm(args: string[], cwd: string): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    npm_config_ignore_scripts: 'true',
    npm_config_workspaces: 'false',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  };
  // Inside an npm script these name the root package; npm would then work there instead of in `cwd`.
  delete env['npm_config_local_prefix'];
  delete env['npm_config_prefix'];
  try {
    await run('npm', args, { cwd, env, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stderr ?? String(error)}`);
  }
}

/**
 * Installs code-server and playwright-core from this folder's lockfile unless they are there already.
 * A stamp with the lockfile's text tells a finished install from an interrupted or outdated one.
 */
export async function installVSCode(log: (line: string) => void): Promise<void> {
  const stampFile = join(e2eFolder, 'node_modules', '.touchline-e2e');
  const lockfile = await readFile(join(e2eFolder, 'package-lock.json'), 'utf8');
  const stamp = (await exists(stampFile)) ? await readFile(stampFile, 'utf8') : undefined;
  if (stamp === lockfile) return;

  log('Installing VS Code (code-server) for the end-to-end tests, about half a minute …');
  await npm(['ci'], e2eFolder);
  // VS Code's own dependencies come with a shrinkwrap; `npm ci` refuses it because it leaves out an optional peer.
  await npm(['install', '--omit=dev', '--no-save'], join(codeServer, 'lib', 'vscode'));
  await writeFile(stampFile, lockfile);
}

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that shows VS Code: `TOUCHLINE_CHROMIUM`, else the first known name on PATH. */
export async function findChromium(): Promise<string | undefined> {
  const asked = process.env['TOUCHLINE_CHROMIUM'];
  if (asked) return asked;
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    for (const name of chromiumNames) {
      const path = join(folder, name);
      if (folder && (await exists(path))) return path;
    }
  }
  return undefined;
}
