import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Overviews } from '../overview/overviews.ts';
import type { LanguageServer } from '../server/language-server.ts';
import { projectOf, statusOf } from '../status/status-text.ts';

interface Choice extends QuickPickItem {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** `touchline.showMenu`: what a click on the status bar offers. */
export function registerMenu(overviews: Overviews, server: LanguageServer): Disposable {
  return commands.registerCommand('touchline.showMenu', async () => {
    const document = window.activeTextEditor?.document;
    const uri = document?.languageId === 'cx' ? document.uri : undefined;
    const project = projectOf(overviews.latest, uri?.toString());
    const title = statusOf(project, server.state, l10n)?.tooltip.join(' · ') ?? 'Touchline';
    const choice = await window.showQuickPick(choices(uri !== undefined), { title });
    if (choice) await commands.executeCommand(choice.command, ...(choice.arguments ?? []));
  });
}

function choices(hasDocument: boolean): Choice[] {
  const ofDocument: Choice[] = [
    { label: `$(open-preview) ${l10n.t('Open the journey map')}`, command: 'touchline.openPreview' },
    { label: `$(checklist) ${l10n.t('Show the strategy checklist')}`, command: 'touchline.showChecklist' },
  ];
  return [
    ...(hasDocument ? ofDocument : []),
    { label: `$(warning) ${l10n.t('Show problems')}`, command: 'workbench.actions.view.problems' },
    { label: `$(list-tree) ${l10n.t('Show the strategy tree')}`, command: 'touchline.strategy.focus' },
    { label: `$(new-file) ${l10n.t('New strategy…')}`, command: 'touchline.newStrategy' },
    { label: `$(book) ${l10n.t('Your first journey map in five steps')}`, command: 'touchline.openWalkthrough' },
    { label: `$(gear) ${l10n.t('Settings')}`, command: 'workbench.action.openSettings', arguments: ['touchline'] },
    { label: `$(output) ${l10n.t('Show the log')}`, command: 'touchline.showLog' },
    { label: `$(debug-restart) ${l10n.t('Restart the language server')}`, command: 'touchline.restartServer' },
  ];
}
