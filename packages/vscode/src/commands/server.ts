import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { LanguageServer } from '../server/language-server.ts';

export function registerServerCommands(server: LanguageServer, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('touchline.restartServer', () =>
      // Whoever asks for a restart wants a server, also when none was needed yet.
      server.state === 'idle' ? server.start().then(() => undefined) : server.restart(),
    ),
    commands.registerCommand('touchline.showLog', () => log.show()),
  );
}
