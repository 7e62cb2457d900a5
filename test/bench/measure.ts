import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Seconds of wall clock and of all processors, and the most memory held, in bytes. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** A fresh Node process that runs a script once; what it prints is thrown away. */
export async function measure(script: string, args: readonly string[], scratch: string): Promise<Usage> {
  const target = join(scratch, 'usage.json');
  const start = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=8192', '--import', join(import.meta.dirname, 'usage.ts'), script, ...args],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TOUCHLINE_BENCH_USAGE: target } },
    );
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${script} ended with ${code}.`);
  const { cpu, memory } = JSON.parse(await readFile(target, 'utf8')) as Pick<Usage, 'cpu' | 'memory'>;
  return { wall, cpu, memory };
}

/** The middle of several runs, each figure for itself. */
export function median(runs: readonly Usage[]): Usage {
  const middle = (of: (usage: Usage) => number): number => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu), memory: middle(({ memory }) => memory) };
}
