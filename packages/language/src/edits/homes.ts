import type { DeclarationList } from '@touchline/model';
import { type Page, partsOf, spanOf } from './places.ts';
import type { Revision } from './revision.ts';
import type { Lines } from './structure.ts';

/** Where a kind of declaration lives: the file with most of them, else the one given, else that of the strategy. */
export function homeOf(revision: Revision, list: DeclarationList, otherwise?: string): string {
  const { model, files } = revision.project;
  const counts = new Map<string, number>();
  for (const { source } of model[list] as readonly { source: { file: string } }[]) {
    if (files.includes(source.file)) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const strategy = model.strategies.find(({ source }) => files.includes(source.file))?.source.file;
  return most?.[0] ?? otherwise ?? strategy ?? files[0] ?? '';
}

/** A new declaration at the top level of a file: behind the last of its kind, else at the end. */
export function putDeclaration(revision: Revision, page: Page, type: string, lines: Lines): void {
  const last = partsOf(page.tree).findLast(({ $type }) => $type === type);
  const apart = lines.length > 1;
  if (last) {
    const { end } = page.withComments(spanOf(last));
    const shortBefore = !page.text.slice(spanOf(last).start, end).includes('\n');
    addAt(revision, page, end, lines, apart || !shortBefore);
  } else addAt(revision, page, page.text.trimEnd().length, lines, page.text.trim() !== '');
}

function addAt(revision: Revision, page: Page, offset: number, lines: Lines, apart: boolean): void {
  const text = lines.map((line) => line.text).join('\n');
  const before = page.text.slice(0, offset).trim() === '' ? '' : apart ? '\n\n' : '\n';
  const after =
    page.text.slice(offset).trim() === ''
      ? page.text.slice(offset).includes('\n')
        ? ''
        : '\n'
      : page.closesLine(offset)
        ? apart && !/^[^\S\n]*\r?\n[^\S\n]*\r?\n/u.test(page.text.slice(offset))
          ? '\n'
          : ''
        : '\n';
  revision.insert(page, offset, before + text + after);
}
