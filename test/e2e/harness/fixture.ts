import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { e2eFolder } from './paths.ts';

export interface Fixture {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of a folder of `fixtures/` that a test may change. */
export async function copyFixture(name: string): Promise<Fixture> {
  const parent = await mkdtemp(join(tmpdir(), 'touchline-'));
  // A blank and Cyrillic letters in the path: people have such folders.
  const folder = join(parent, `Мій проєкт ${name}`);
  await cp(join(e2eFolder, 'fixtures', name), folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
