import type { Score } from './score.ts';

/** Precision and recall of each edit and kind of strategy, in percent. */
export function tableOf(rows: ReadonlyMap<string, ReadonlyMap<string, Score>>): string {
  const subjects = [...(rows.values().next().value ?? new Map<string, Score>()).keys()];
  const lines = [
    `| edit | ${subjects.map((subject) => `${subject}: precision | recall`).join(' | ')} | moves and renames |`,
    `|:--|${subjects.map(() => '--:|--:|').join('')}--:|`,
  ];
  for (const [title, scores] of [...rows, ...totals(rows)]) {
    const own = subjects.map((subject) => scores.get(subject) ?? { right: 0, said: 0, found: 0, true: 0 });
    const shares = own.flatMap(({ right, said, found, true: so }) => [share(right, said), share(found, so)]);
    lines.push(`| ${[title, ...shares, own.reduce((sum, { true: so }) => sum + so, 0)].join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

function totals(rows: ReadonlyMap<string, ReadonlyMap<string, Score>>): [string, Map<string, Score>][] {
  return ['mild', 'strong'].map((strength) => {
    const total = new Map<string, Score>();
    for (const [title, scores] of rows) {
      if (!title.startsWith(strength)) continue;
      for (const [subject, score] of scores) {
        const known = total.get(subject) ?? { right: 0, said: 0, found: 0, true: 0 };
        total.set(subject, {
          right: known.right + score.right,
          said: known.said + score.said,
          found: known.found + score.found,
          true: known.true + score.true,
        });
      }
    }
    return [`**${strength}, all**`, total];
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}
