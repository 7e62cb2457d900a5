import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { e2eFolder, root } from './paths.ts';

export interface Fixture {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of a folder of `fixtures/` that a test may change. */
export function copyFixture(name: string): Promise<Fixture> {
  return copyOf(join(e2eFolder, 'fixtures', name));
}

/** A copy of one of the repository's examples. */
export function copyExample(name: string): Promise<Fixture> {
  return copyOf(join(root, 'examples', name));
}

async function copyOf(source: string): Promise<Fixture> {
  const parent = await mkdtemp(join(tmpdir(), 'touchline-'));
  // A blank and Cyrillic letters in the path: people have such folders.
  const folder = join(parent, `Мій проєкт ${basename(source)}`);
  await cp(source, folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
