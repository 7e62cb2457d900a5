import type { ExtensionContext } from 'vscode';
import { activateTouchline, type Touchline } from '../activate.ts';
import type { Host } from '../host.ts';

const host: Host = {
  async createClient(context, options, locale) {
    const { createWebClient } = await import('./client.ts');
    return createWebClient(context.extensionUri, options, locale);
  },
};

let touchline: Touchline | undefined;

export function activate(context: ExtensionContext): Touchline['api'] {
  touchline = activateTouchline(context, host);
  return touchline.api;
}

export function deactivate(): Promise<void> | undefined {
  return touchline?.stop();
}
