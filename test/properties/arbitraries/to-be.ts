import {
  type Journey,
  type JourneyItem,
  type Model,
  type Stage,
  type Step,
  statementsOf,
  stepsOf,
} from '@touchline/model';
import { itemLines } from '../../../packages/language/src/printing/journeys.ts';
import type { Line } from '../../../packages/language/src/printing/lines.ts';
import { ReferenceWriter } from '../../../packages/language/src/printing/references.ts';
import { quoted } from '../../../packages/language/src/printing/spelling.ts';
import type { Draw } from './draw.ts';
import { step } from './journeys.ts';
import type { Generated } from './model.ts';
import type { Entry, Part } from './world.ts';

/** A `to-be of` journey as text, and what it does to the journey it starts from. */
export interface ToBe {
  readonly lines: readonly Line[];
  readonly base: string;
  readonly name: string;
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly added: number;
}

/** Changes, additions and removals at named steps of one of the model's journeys; undefined when none has any. */
export function toBeOf({ model, world }: Generated): ToBe | undefined {
  const { draw, words } = world;
  const bases = model.journeys.filter((journey) => journey.name !== undefined && namedSteps(journey).length > 0);
  if (bases.length === 0) return undefined;
  words.strict = true;
  const base = draw.pick(bases);
  const entry = world.entries.find(({ id }) => id === base.id) as Entry;
  const left = new Map(namedSteps(base).map((found) => [found.id, found.name as string]));
  const changed = new Set<string>();
  const removed = new Set<string>();
  let added = 0;
  const block: Line[] = [];
  const fresh = (): Line => freshStep(model, world, entry);
  for (let edits = 1 + draw.int(4); edits > 0 && left.size > 0; edits--) {
    const [id, name] = draw.pick([...left]);
    switch (draw.int(4)) {
      case 1:
        block.push(joined(fresh(), name, draw.pick(['after', 'before'])));
        added++;
        break;
      case 2:
        block.push({ keyword: 'remove', rest: name });
        left.delete(id);
        removed.add(id);
        changed.delete(id);
        break;
      case 3: {
        const line = fresh();
        block.push({ ...line, keyword: `add ${line.keyword}` });
        added++;
        break;
      }
      default: {
        const says = fresh().block ?? [];
        // What a change says anew replaces what there was: nothing of it is left to remove, now or in a later change.
        const whatIsLeft = changed.has(id) ? [] : lessOf(draw, base, id);
        const less = whatIsLeft.filter((line) => !says.some(({ keyword }) => line.keyword === `remove ${keyword}`));
        block.push({ keyword: 'change', rest: name, block: [...says, ...less] });
        changed.add(id);
      }
    }
  }
  const name = words.name();
  const rest = `${name} ${quoted(words.title())} to-be of ${base.name}`;
  return { lines: [{ keyword: 'journey', rest, block }], base: base.id, name, changed, removed, added };
}

/** A statement of the step that is taken away, if it has one of a kind that can be. */
function lessOf(draw: Draw, base: Journey, id: string): Line[] {
  const step = [...stepsOf(base)].find((found) => found.id === id);
  const pains = statementsOf(step ?? {}, 'pain', 'doing', 'needs', 'expects', 'offer', 'outcome', 'quote').filter(
    ({ unknown }) => !unknown,
  );
  const [first] = pains;
  if (!first || !draw.chance(70)) return [];
  return [{ keyword: `remove ${first.kind}`, rest: quoted(first.text) }];
}

function joined(line: Line, name: string, side: string): Line {
  return { ...line, keyword: `add ${side} ${name} ${line.keyword}` };
}

/** A step that nothing refers to, as a line. */
function freshStep(model: Model, world: Generated['world'], owner: Entry): Line {
  const before = world.entries.length;
  const part: Part = step(world, owner);
  world.entries.length = before;
  world.close();
  const [line] = itemLines([part as unknown as Step], new ReferenceWriter(model));
  if (!line) throw new Error('A step has a line');
  return line;
}

function namedSteps(container: { children: JourneyItem[] }): (Step | Stage)[] {
  return container.children.flatMap((item) => {
    if (item.kind === 'step') return item.name === undefined ? [] : [item];
    return item.kind === 'inclusion' ? [] : namedSteps(item);
  });
}
