/**
 * How well moves and renames are recognised: `npm run bench:diff [-- --rounds 12] [--edit TEXT] [--misses] [--write]`. Edits
 * strategies in known ways and compares what `diffModels` takes for one element with what is one.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffModels, type ModelDiff } from '@touchline/diff';
import { createCxTextParser, createFileReader, loadProject } from '@touchline/language';
import type { JourneyItem, Model } from '@touchline/model';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { seededDraw } from '../properties/arbitraries/draw.ts';
import { arbitraryModel } from '../properties/arbitraries/model.ts';
import { type Edit, MILD, STRONG } from './diff/edits.ts';
import { exampleTexts } from './diff/examples.ts';
import type { Score } from './diff/score.ts';
import { tableOf } from './diff/table.ts';
import { mark, truthOf } from './diff/truth.ts';
import { strategyFiles } from './strategy.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    edit: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const parser = createCxTextParser();
const reader = createFileReader(parser);
const read = (texts: Readonly<Record<string, string>>): Model =>
  loadProject(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    { language: 'en' },
    { reader },
  ).model;

const subjects: Readonly<Record<string, readonly Model[]>> = {
  examples: (await exampleTexts()).map((texts) => plain(read(texts))),
  generated: [plain(read(Object.fromEntries([...strategyFiles(400)].filter(([path]) => path.endsWith('.cx')))))],
  random: Array.from({ length: 6 }, (_, n) => plain(arbitraryModel(seededDraw(n + 1, 2500)).model)),
};

const rows = new Map<string, Map<string, Score>>();
const row = (title: string, edits: readonly Edit[], count?: number): void => {
  if (title.includes(values.edit)) rows.set(title, scoresOf(edits, count));
};
for (const [strength, edits] of Object.entries({ mild: MILD, strong: STRONG })) {
  for (const [title, edit] of Object.entries(edits)) row(`${strength}: ${title}`, [edit]);
  row(`${strength}: many of these together`, Object.values(edits), 10);
}
const table = tableOf(rows);
console.log(table);
if (values.write) {
  const file = join(import.meta.dirname, '../../docs/performance.md');
  const marks = /(<!-- diff-quality -->\n)[\s\S]*?(<!-- \/diff-quality -->)/;
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(marks, (_, from: string, to: string) => `${from}\n${table}\n${to}`),
  );
}

/** Copies are not printed one by one: the strategies compared have none. */
function plain(model: Model): Model {
  const own = structuredClone(model);
  own.journeys = own.journeys.filter(({ toBeOf }) => toBeOf === undefined);
  const without = (items: JourneyItem[]): JourneyItem[] =>
    items
      .filter(({ kind }) => kind !== 'inclusion')
      .map((item) => ('children' in item ? { ...item, children: without(item.children) } : item));
  for (const journey of own.journeys) journey.children = without(journey.children);
  for (const persona of own.personas) {
    delete persona.like;
    persona.statements = persona.statements?.filter(({ origin }) => origin === undefined);
  }
  return read(printModel(own, parser));
}

function scoresOf(edits: readonly Edit[], count = 2): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [subject, models] of Object.entries(subjects)) {
    const score: Score = { right: 0, said: 0, found: 0, true: 0 };
    for (const [at, model] of models.entries()) {
      const rounds = Math.max(1, Math.round(Number(values.rounds) / Math.min(3, models.length)));
      for (let round = 0; round < rounds; round++) {
        const seed = Number(values.seed) * 1000 + at * 100 + round;
        look(model, edits, subject === 'generated' ? 3 * count : count, seed, score);
      }
    }
    scores.set(subject, score);
  }
  return scores;
}

function look(before: Model, edits: readonly Edit[], count: number, seed: number, score: Score): void {
  const draw = seededDraw(seed, 400);
  const edited = structuredClone(before);
  mark(edited);
  for (let n = 0; n < count; n++) draw.pick(edits)(edited, draw);
  const after = read(printModel(edited, parser));
  const truth = truthOf(edited, after);
  const diff = diffModels(before, after);
  const changed = [...truth].filter(([a, b]) => isElsewhere(diff, truth, a, b));
  const said = new Map(
    diff.changes.flatMap((change) =>
      (change.change === 'renamed' && !change.silent) || (change.change === 'moved' && change.to === 'parent')
        ? [[change.before.id, change.after.id] as const]
        : [],
    ),
  );
  for (const [a, b] of diff.matching.after) if (diff.matching.scores.has(a)) said.set(a, b);
  score.true += changed.length;
  score.found += changed.filter(([a, b]) => said.get(a) === b).length;
  score.said += said.size;
  for (const [a, b] of said) {
    if (truth.get(a) === b) score.right++;
    else if (values.misses)
      console.log(`wrong  ${a} → ${b} (${diff.matching.scores.get(a)?.toFixed(2)}), really ${truth.get(a)}`);
  }
  if (values.misses) for (const [a, b] of changed) if (said.get(a) !== b) console.log(`missed ${a} → ${b}`);
}

/** Called otherwise, or in something else than before. */
function isElsewhere({ before, after }: ModelDiff, truth: ReadonlyMap<string, string>, a: string, b: string): boolean {
  const [first, second] = [before.nodes.get(a), after.nodes.get(b)];
  if (!first || !second) return false;
  const parent = first.parent === undefined ? undefined : truth.get(first.parent);
  if (parent !== second.parent) return true;
  return ['title', 'name', 'text'].some((key) => first.properties[key] !== second.properties[key]);
}
