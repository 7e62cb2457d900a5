import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './rooms.ts';

test('docs/architecture.md has the same table as the test', async () => {
  const text = await readFile(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');
  const rows = text.matchAll(/^\| `(?<room>\w+)` \|.*\| (?<imports>[^|]*) \|$/gm);
  const table = Object.fromEntries(
    [...rows].map(({ groups }) => [
      groups?.['room'],
      [...(groups?.['imports'] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    ]),
  );
  expect(table).toEqual(
    Object.fromEntries(Object.entries(rooms).map(([room, { imports }]) => [room, [...imports].sort()])),
  );
});
