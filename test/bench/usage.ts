/** Loaded before the program that is measured: writes what it used to the file that TOUCHLINE_BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const target = process.env['TOUCHLINE_BENCH_USAGE'];
  if (!target) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(target, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
});
