import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
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

  test('Ctrl+C ends it while it waits for a text', async () => {
    const program = start(['format', '--stdin'], 'pipe');
    setTimeout(() => program.kill('SIGINT'), 1500);
    const [, signal] = await once(program, 'close');
    expect(signal).toBe('SIGINT');
  });
});
