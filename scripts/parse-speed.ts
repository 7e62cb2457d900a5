import { createCxServices } from '../packages/language/src/cx-module.ts';
import { longJourney } from '../packages/language/src/parsing/journey.fixture.ts';

/** Prints how fast the grammar reads text: `node scripts/parse-speed.ts [megabytes]`, in processor time of one thread. */
const megabytes = Number(process.argv[2] ?? 4);
const text = longJourney(100);
const files = Math.max(1, Math.round((megabytes * 1e6) / text.length));

const before = process.cpuUsage();
const { Lexer, LangiumParser } = createCxServices().Cx.parser;
console.log(`start   ${seconds(before).toFixed(2)} s`);

const work: Record<string, () => unknown> = {
  lexer: () => Lexer.tokenize(text),
  parser: () => LangiumParser.parse(text),
};
for (const [name, read] of Object.entries(work)) {
  for (let warmUp = 0; warmUp < files / 4; warmUp++) read();
  const start = process.cpuUsage();
  for (let file = 0; file < files; file++) read();
  console.log(`${name.padEnd(7)} ${((files * text.length) / 1e6 / seconds(start)).toFixed(2)} MB/s`);
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
