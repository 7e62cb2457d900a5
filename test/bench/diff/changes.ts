/** A change in this many files of a generated strategy, a few kinds in turns: the same on every machine. */
export function changed(files: ReadonlyMap<string, string>, count: number): Map<string, string> {
  const texts = new Map(files);
  const journeys = [...texts.keys()].filter((path) => path.startsWith('journeys/'));
  for (let n = 0; n < count; n++) {
    const path = journeys[n % journeys.length] as string;
    const text = texts.get(path) ?? '';
    const lap = Math.floor(n / journeys.length);
    texts.set(path, change(text, n, lap));
  }
  return texts;
}

function change(text: string, n: number, lap: number): string {
  const lines = text.split('\n');
  const steps = lines.flatMap((line, at) => (line.trimStart().startsWith('touchpoint ') ? [at] : []));
  const at = steps[(n * 13 + lap) % steps.length] as number;
  const next = steps.find((step) => step > at) ?? at + 1;
  const line = lines[at] as string;
  switch (n % 5) {
    case 0:
      lines[at] = line.replace(/Step(?=\d)/, 'Moment');
      break;
    case 1:
      lines[at] = line.replace(/ "/, ' "Now ');
      break;
    case 2:
      lines[at + 3] = `${lines[at + 3]}`.replace(/feeling [\d.]+/, 'feeling 1.5');
      break;
    case 3:
      lines.splice(at + 1, 0, `      pain "It takes too long, ${n}" high`);
      break;
    default:
      lines.splice(next, 0, `    touchpoint "A new contact, ${n}" via App feeling 3`);
  }
  return lines.join('\n');
}
