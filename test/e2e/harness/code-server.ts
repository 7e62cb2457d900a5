import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeServerEntry } from './install.ts';
import { until } from './until.ts';

const run = promisify(execFile);

/** Nothing that talks to the network, guesses what is typed, or keeps state between runs. */
const quietSettings: Record<string, unknown> = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'files.hotExit': 'off',
  'files.autoSave': 'off',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
};

export interface CodeServerOptions {
  /** Packaged extensions to install before the start. */
  readonly vsix?: readonly string[];
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether opened folders are trusted without a question (default true). */
  readonly trustWorkspace?: boolean;
  /** Environment variables for the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface CodeServer {
  readonly origin: string;
  /** `host:port`, as `vscode-remote://` addresses spell it. */
  readonly authority: string;
  /** The folder with the installed extensions: tells our processes from others. */
  readonly extensions: string;
  /** The server's log, for a failing test's report. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** VS Code makes a unix socket in its folder: the path of a socket may have 107 bytes at most. */
async function shortTempFolder(): Promise<string> {
  const parent = tmpdir().length <= 40 ? tmpdir() : '/tmp';
  return mkdtemp(join(parent, 'tl-'));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

function endProcessGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}

/** Starts VS Code's server in a temporary folder of its own; `stop` ends its processes and removes the folder. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const home = await shortTempFolder();
  const userData = join(home, 'u');
  const extensions = join(home, 'e');
  const logFile = join(home, 'server.log');
  await mkdir(join(userData, 'User'), { recursive: true });
  await mkdir(extensions);
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  await writeFile(join(home, 'c.yaml'), '');

  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...options.env,
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  // A machine-wide server would otherwise take the call over, and options meant for us must not reach VS Code.
  for (const name of ['PORT', 'VSCODE_IPC_HOOK_CLI', 'CODE_SERVER_SESSION_SOCKET', 'NODE_OPTIONS']) delete env[name];
  const folders = ['--config', join(home, 'c.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions];

  for (const vsix of options.vsix ?? []) {
    await run(process.execPath, [codeServerEntry, ...folders, '--install-extension', vsix, '--force'], { env });
  }

  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [
      codeServerEntry,
      '--auth',
      'none',
      '--bind-addr',
      authority,
      ...folders,
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
      ...(options.trustWorkspace === false ? [] : ['--disable-workspace-trust']),
      '--vscode-option',
      'enable-smoke-test-driver',
    ],
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const endWithUs = () => endProcessGroup(child);
  process.once('exit', endWithUs);

  const server: CodeServer = {
    origin: `http://${authority}`,
    authority,
    extensions,
    log: () => readFile(logFile, 'utf8'),
    async stop() {
      process.off('exit', endWithUs);
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      endProcessGroup(child);
      await ended;
      log.end();
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };

  try {
    await until('the server of VS Code answers', async () => {
      if (child.exitCode !== null) throw new Error(`code-server ended with code ${child.exitCode}.`);
      const response = await fetch(`${server.origin}/healthz`).catch(() => undefined);
      return response?.ok === true;
    });
  } catch (error) {
    const output = await server.log().catch(() => '');
    await server.stop();
    throw new Error(`VS Code did not start: ${String(error)}\n${output}`);
  }
  return server;
}
