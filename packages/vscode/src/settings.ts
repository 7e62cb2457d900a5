import { env, workspace } from 'vscode';

/** The settings of the extension, as `contributes.configuration` declares them. */
export interface Settings {
  readonly 'preview.followCursor': boolean;
  readonly 'changes.gutter': boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly language: 'auto' | 'en' | 'uk' | 'ru';
  readonly 'statusBar.visible': boolean;
  readonly 'markdown.drawMaps': boolean;
  readonly 'cli.path': string;
}

/** @throws Error when the manifest does not declare the setting: then it has no default. */
export function setting<Key extends keyof Settings>(key: Key): Settings[Key] {
  const value = workspace.getConfiguration('touchline').get<Settings[Key]>(key);
  if (value === undefined) throw new Error(`The setting touchline.${key} is not declared.`);
  return value;
}

/** The language in which the server speaks to the user, a tag such as `uk` or `en-GB`. */
export function messageLocale(): string {
  const chosen = setting('language');
  return chosen === 'auto' ? env.language : chosen;
}
