import { Uri, window } from 'vscode';

/** The document that a command is about: the one it was given, else the `.cx` file in front. */
export function addressOf(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  if (typeof given === 'string') return Uri.parse(given);
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'cx' ? document.uri : undefined;
}
