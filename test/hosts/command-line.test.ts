import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from './bundled.ts';

describe.runIf(process.platform === 'linux')('touchline as a program', () => {
  const bundle = bundled('cli');
  const start = (args: string[], out: 'pipe' | number) =>
    spawn(process.execPath, [join(bundle(), 'touchline.js'), ...args], { stdio: ['pipe', out, 'pipe'] });

  test('an output that takes nothing is told in one line', async () => {
    const program = start(['export', 'schema'], openSync('/dev/full', 'w'));
    let said = '';
    program.stderr?.on('data', (data) => {
      said += data;
    });
    const [code] = await once(program, 'close');
    expect(code).toBe(2);
    expect(said).toMatch(/^touchline: The output cannot be written: .*ENOSPC.*\n$/);
  });

  test('what leads to a person is found by the bundled libraries, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchline-personal-'));
    const texts = ['olena@example.com', '+380 44 123 45 67', '4111 1111 1111 1111', 'DE89370400440532013000'];
    writeFileSync(join(folder, 'a.cx'), texts.map((text, at) => `team T${at} "Call ${text} now"\n`).join(''));
    const program = start(['check', '--format', 'json', folder], 'pipe');
    let said = '';
    program.stdout?.on('data', (data) => {
      said += data;
    });
    await once(program, 'close');
    rmSync(folder, { recursive: true });
    const { findings } = JSON.parse(said).projects[0];
    const codes = findings.filter(({ code }: { code: string }) => code === 'personal-data-in-text');
    expect(codes.map(({ at }: { at: { line: number } }) => at.line)).toEqual([1, 2, 3, 4]);
  });

  test('Ctrl+C ends it while it waits for a text', async () => {
    const program = start(['format', '--stdin'], 'pipe');
    setTimeout(() => program.kill('SIGINT'), 1500);
    const [, signal] = await once(program, 'close');
    expect(signal).toBe('SIGINT');
  });
});
