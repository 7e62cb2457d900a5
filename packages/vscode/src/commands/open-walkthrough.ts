import { commands, type Disposable, type ExtensionContext } from 'vscode';

/** `touchline.openWalkthrough`: "Your first journey map in five steps". */
export function registerWalkthrough({ extension }: ExtensionContext): Disposable {
  return commands.registerCommand('touchline.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#first-map`, false),
  );
}
