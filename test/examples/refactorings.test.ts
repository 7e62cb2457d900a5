import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCxTextParser, createTextFormatter } from '@touchline/language';
import { expect, test } from 'vitest';
import { applyChanges } from '../../packages/language/src/edits/edit.ts';
import { editableTexts } from '../../packages/language/src/edits/project.ts';
import { type Refactoring, refactor, refactoringsAt } from '../../packages/language/src/edits/refactorings/index.ts';

const folder = join(import.meta.dirname, '../../examples/small-business-bank');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cx'));
const texts = new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
const parser = createCxTextParser();
const formatter = createTextFormatter(parser);
const files = [...texts].map(([path, text]) => ({ path, text }));
const project = editableTexts(files, { language: 'en' }, parser);

/** Everything offered at the beginning of any line, but for one step a journey that moves. */
function offered(): Refactoring[] {
  const requests = new Map<string, Refactoring>();
  for (const [file, text] of texts) {
    for (const line of text.matchAll(/^ *(?=\S\S)/gm)) {
      for (const { request } of refactoringsAt(project, file, line.index + line[0].length + 2)) {
        requests.set(request.do === 'move' ? `move ${file}` : JSON.stringify(request), request);
      }
    }
  }
  return [...requests.values()];
}

test.each(offered().map((request) => [JSON.stringify(request), request] as const))(
  '%s is refused in words, or leaves every file in form',
  (_, request) => {
    const edited = refactor(project, request);
    if ('refused' in edited) {
      expect(edited.refused.code).not.toBe('not-possible');
      return;
    }
    expect(edited.edits.length).toBeGreaterThan(0);
    const changed = [...new Set(edited.edits.map(({ file }) => file))].map((file) =>
      applyChanges(
        texts.get(file) ?? '',
        edited.edits.filter((edit) => edit.file === file),
      ),
    );
    for (const text of [...changed, ...(edited.creates ?? []).map((created) => created.text)]) {
      expect(formatter.format(text)).toEqual({ text });
    }
  },
);
