import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/bundles.ts';
import { bundled } from './bundled.ts';

const bundle = bundled('cli');
const home = mkdtempSync(join(tmpdir(), 'touchline-package-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, PATH } });
}

test('the package of the command line is installed without a registry, and works', () => {
  const source = join(root, 'packages/cli');
  for (const name of ['bin', 'package.json', 'README.md', 'LICENSE'])
    cpSync(join(source, name), join(home, 'source', name), { recursive: true });
  cpSync(bundle(), join(home, 'source', 'dist'), { recursive: true });
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], join(home, 'source'));
  const [archive = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  expect(archive).toMatch(/^touchline-\d+\.\d+\.\d+\.tgz$/);

  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', `./${archive}`], home);
  const installed = join(home, 'node_modules/touchline');
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['touchline']);
  expect(existsSync(join(installed, 'src'))).toBe(false);
  expect(readdirSync(join(installed, 'bin')).sort()).toEqual(['load.cjs', 'touchline.cjs']);

  writeFileSync(join(home, 'map.cx'), 'journey "Home" { step "Waits" feeling 2 }\n');
  expect(run('npx', ['--no-install', 'touchline', 'check', 'map.cx'], home)).toContain('nothing to remark');
}, 120_000);
