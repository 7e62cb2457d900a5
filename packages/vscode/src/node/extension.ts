import type { ExtensionContext } from 'vscode';
import { activateTouchline, type Touchline } from '../activate.ts';
import type { Host } from '../host.ts';
import { assistantServers } from './assistant-servers.ts';
import { projectTasks } from './project-tasks.ts';

const host: Host = {
  async createClient(context, options, locale) {
    // The protocol is the largest part of the extension: it is read when the server is first needed.
    const { createNodeClient } = await import('./client.ts');
    return createNodeClient(context.asAbsolutePath('dist/server.mjs'), options, locale);
  },
  activate: (context) => [projectTasks(context), assistantServers(context)],
};

let touchline: Touchline | undefined;

export function activate(context: ExtensionContext): Touchline['api'] {
  touchline = activateTouchline(context, host);
  return touchline.api;
}

export function deactivate(): Promise<void> | undefined {
  return touchline?.stop();
}
