import { Disposable, l10n, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Overviews } from '../overview/overviews.ts';
import type { LanguageServer } from '../server/language-server.ts';
import { setting } from '../settings.ts';
import { projectOf, statusOf } from './status-text.ts';

/** Project, problems and progress of the checklist. A click opens the menu. */
export function statusBar(server: LanguageServer, overviews: Overviews): Disposable {
  const item = window.createStatusBarItem('touchline.status', StatusBarAlignment.Left, 10);
  item.name = 'Touchline';
  item.command = 'touchline.showMenu';
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const ours = document?.languageId === 'cx' ? document.uri.toString() : undefined;
    const status = statusOf(projectOf(overviews.latest, ours), server.state, l10n);
    if (!status || !setting('statusBar.visible')) {
      item.hide();
      return;
    }
    item.text = status.text;
    item.accessibilityInformation = { label: status.label, role: 'button' };
    item.tooltip = status.tooltip.join('\n');
    item.backgroundColor = status.tone && new ThemeColor(`statusBarItem.${status.tone}Background`);
    item.show();
  };
  return Disposable.from(
    item,
    overviews.onDidChange(show),
    server.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('touchline.statusBar')) show();
    }),
  );
}
