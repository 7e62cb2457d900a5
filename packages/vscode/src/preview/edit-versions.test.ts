import { expect, test } from 'vitest';
import { areCurrent, versionsOf } from './edit-versions.ts';

const edits = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'x' }];
const versions = versionsOf({
  documentChanges: [
    { kind: 'create', uri: 'file:///new.cx' },
    { textDocument: { uri: 'file:///new.cx', version: null }, edits },
    { textDocument: { uri: 'file:///a.cx', version: 4 }, edits },
  ],
});

test('an edit is for the versions it names', () => {
  expect(areCurrent(versions, [{ uri: 'file:///a.cx', version: 4 }])).toBe(true);
  expect(areCurrent(versions, [{ uri: 'file:///a.cx', version: 5 }])).toBe(false);
});

test('documents without a version, other ones and closed ones do not count', () => {
  expect(
    areCurrent(versions, [
      { uri: 'file:///new.cx', version: 2 },
      { uri: 'file:///b.cx', version: 9 },
    ]),
  ).toBe(true);
  expect(areCurrent(versions, [])).toBe(true);
  expect(areCurrent(versionsOf({}), [{ uri: 'file:///a.cx', version: 5 }])).toBe(true);
});
