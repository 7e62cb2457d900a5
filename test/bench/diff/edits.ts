import { type Element, type Journey, type JourneyItem, type Model, type Step, within } from '@touchline/model';
import type { Draw } from '../../properties/arbitraries/draw.ts';

/** A deed of somebody who works on a strategy; false where there is nothing to do it to. */
export type Edit = (model: Model, draw: Draw) => boolean;

type Container = { readonly id: string; children: JourneyItem[] };
type Titled = Extract<Element, { title?: string | undefined }>;
type Said = Extract<Element, { text: string }>;

/** What people do without thinking of it: nobody would call the result another element. */
export const MILD: Readonly<Record<string, Edit>> = {
  'a title is worded otherwise': (model, draw) => retitle(model, draw, mildly),
  'a title is worded otherwise, and its element says more or less': (model, draw) => retitle(model, draw, mildly, edit),
  'a statement is worded otherwise': (model, draw) => restate(model, draw),
  'an element is named otherwise': rename,
  'a step goes to another stage': (model, draw) => moveStep(model, draw, 'same journey'),
  'a step goes to another journey': (model, draw) => moveStep(model, draw, 'another journey'),
  'a stage goes to another journey': moveStage,
  'a statement goes to another step': moveStatement,
  'a declaration goes to another file': moveDeclaration,
  'a stage is split': splitStage,
  'a similar step is added': (model, draw) => addSimilar(model, draw, false),
};

/** What a reader of both texts may doubt as well. */
export const STRONG: Readonly<Record<string, Edit>> = {
  'a title is another one': (model, draw) => retitle(model, draw, (_, spare) => spare.slice(0, 3).join(' ')),
  'a step is worded otherwise and goes to another stage': (model, draw) => moveStep(model, draw, 'same journey', true),
  'a step is removed, a similar one added': (model, draw) => addSimilar(model, draw, true),
};

/** Some words of the model that stand in none of the words given. */
function spareWords(model: Model, draw: Draw, words: string): string[] {
  const all = titled(model).flatMap(({ title = '' }) => title.split(' '));
  const known = new Set(words.toLowerCase().split(' '));
  const spare = all.filter((word) => word.length > 3 && !known.has(word.toLowerCase()));
  return Array.from({ length: 4 }, () => (spare.length === 0 ? 'anew' : draw.pick(spare)));
}

/** A word more, fewer, or in place of another one. */
function mildly(words: string, [spare = '']: readonly string[], draw: Draw): string {
  const parts = words.split(' ');
  const how = parts.length < 3 ? 0 : draw.int(3);
  const at = draw.int(parts.length);
  if (how === 0) return [...parts, spare.toLowerCase()].join(' ');
  if (how === 1) return parts.toSpliced(at, 1).join(' ');
  return parts.toSpliced(at, 1, spare).join(' ');
}

function titled(model: Model): Titled[] {
  const found: Titled[] = [];
  for (const journey of model.journeys) {
    found.push(journey);
    for (const { element } of within(journey)) if ('title' in element) found.push(element as Titled);
  }
  return [...found, ...model.goals, ...model.initiatives, ...model.kpis].filter(({ title }) => title !== undefined);
}

function retitle(
  model: Model,
  draw: Draw,
  words: (title: string, spare: readonly string[], draw: Draw) => string,
  besides?: (element: Titled, draw: Draw) => void,
): boolean {
  const list = titled(model);
  if (list.length === 0) return false;
  const element = draw.pick(list);
  const { title = '' } = element;
  const fresh = words(title, spareWords(model, draw, title), draw);
  if (fresh === title || list.some((one) => one.title === fresh)) return false;
  element.title = fresh;
  besides?.(element, draw);
  return true;
}

/** One thing less, another one more. */
function edit(element: Titled, draw: Draw): void {
  const { statements } = element;
  if (statements && statements.length > 1) statements.splice(draw.int(statements.length), 1);
  if (element.kind === 'step') element.feelings = [{ score: 1 + draw.int(5), at: element.source }];
}

function restate(model: Model, draw: Draw): boolean {
  const said = model.journeys.flatMap((journey) =>
    [...within(journey)].flatMap(({ element }) => (isSaid(element) && element.text.includes(' ') ? [element] : [])),
  );
  if (said.length === 0) return false;
  const statement = draw.pick(said);
  statement.text = mildly(statement.text, spareWords(model, draw, statement.text), draw);
  return true;
}

function isSaid(element: Element): element is Said {
  return 'text' in element && element.text !== '';
}

/** With all that refer to it, as an editor does. */
function rename(model: Model, draw: Draw): boolean {
  const named = [...model.kpis, ...model.initiatives, ...model.goals, ...model.journeys, ...stepsIn(model)].filter(
    ({ name }) => name !== undefined,
  );
  if (named.length === 0) return false;
  const element = draw.pick(named);
  const { name = '', id } = element;
  const fresh = `${name}${draw.pick(['Now', 'Again', 'Later'])}`;
  element.name = fresh;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const reference = part as { id?: unknown; text?: unknown; at?: unknown; kind?: unknown };
    const { id: to, text } = reference;
    if (typeof to === 'string' && typeof text === 'string' && !('kind' in reference) && 'at' in reference) {
      if (to === id || to.startsWith(`${id}.`))
        reference.text = text
          .split('.')
          .map((one) => (one === name ? fresh : one))
          .join('.');
    }
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(model);
  return true;
}

function containersOf(holder: Container): Container[] {
  return [holder, ...holder.children.flatMap((item) => ('children' in item ? containersOf(item) : []))];
}

function stepsIn(model: Model): Step[] {
  return model.journeys
    .flatMap(containersOf)
    .flatMap(({ children }) => children.filter((item): item is Step => item.kind === 'step'));
}

function moveStep(model: Model, draw: Draw, where: 'same journey' | 'another journey', reworded = false): boolean {
  const found = model.journeys.flatMap((journey) =>
    containersOf(journey).flatMap((holder) =>
      holder.children.filter((item): item is Step => item.kind === 'step').map((step) => ({ journey, holder, step })),
    ),
  );
  if (found.length === 0) return false;
  const { journey, holder, step } = draw.pick(found);
  const journeys = where === 'same journey' ? [journey] : model.journeys.filter((other) => other !== journey);
  const targets = journeys.flatMap(containersOf).filter((target) => target !== holder && !holds(target, step));
  if (targets.length === 0) return false;
  holder.children.splice(holder.children.indexOf(step), 1);
  const target = draw.pick(targets);
  makeRoom(target, step);
  target.children.splice(draw.int(target.children.length + 1), 0, step);
  if (reworded && step.title !== undefined) step.title = mildly(step.title, spareWords(model, draw, step.title), draw);
  return true;
}

function holds({ children }: Container, { title }: Step): boolean {
  return title !== undefined && children.some((item) => 'title' in item && item.title === title);
}

/** Two of one name in a place would be two of one identity: the newcomer takes another name. */
function makeRoom({ children }: Container, item: JourneyItem & { name?: string | undefined }): void {
  const isTaken = children.some((other) => 'name' in other && other.name === item.name);
  if (item.name !== undefined && isTaken) item.name = `${item.name}Moved`;
}

function moveStage(model: Model, draw: Draw): boolean {
  const found = model.journeys.flatMap((journey) =>
    journey.children.filter(({ kind }) => kind === 'stage').map((stage) => ({ journey, stage })),
  );
  if (found.length === 0 || model.journeys.length < 2) return false;
  const { journey, stage } = draw.pick(found);
  const target = draw.pick(model.journeys.filter((other) => other !== journey));
  journey.children.splice(journey.children.indexOf(stage), 1);
  makeRoom(target, stage);
  target.children.push(stage);
  return true;
}

function moveStatement(model: Model, draw: Draw): boolean {
  const steps = stepsIn(model);
  const telling = steps.filter(({ statements }) => statements && statements.length > 0);
  if (telling.length === 0 || steps.length < 2) return false;
  const from = draw.pick(telling);
  const into = draw.pick(steps.filter((step) => step !== from));
  const statements = from.statements ?? [];
  const statement = draw.pick(statements);
  // These two come in pairs.
  if (statement.kind === 'today' || statement.kind === 'becomes') return false;
  statements.splice(statements.indexOf(statement), 1);
  into.statements = [...(into.statements ?? []), statement];
  return true;
}

function moveDeclaration(model: Model, draw: Draw): boolean {
  const list = draw.pick([model.kpis, model.initiatives, model.goals, model.journeys]);
  if (list.length === 0 || model.files.length < 2) return false;
  const declaration = draw.pick(list as readonly Journey[]);
  declaration.source = { ...declaration.source, file: draw.pick(model.files) };
  return true;
}

function splitStage(model: Model, draw: Draw): boolean {
  const found = model.journeys.flatMap((journey) =>
    journey.children.flatMap((item) => (item.kind === 'stage' && item.children.length > 1 ? [{ journey, item }] : [])),
  );
  if (found.length === 0) return false;
  const { journey, item } = draw.pick(found);
  const second = item.children.splice(Math.ceil(item.children.length / 2));
  const stage: JourneyItem = {
    kind: 'stage',
    id: '',
    title: `${item.title ?? item.name}, part two`,
    source: item.source,
    children: second,
  };
  journey.children.splice(journey.children.indexOf(item) + 1, 0, stage);
  return true;
}

/** A step with much the same title and a content of its own; `instead`: the one it is like goes. */
function addSimilar(model: Model, draw: Draw, instead: boolean): boolean {
  const holders = model.journeys.flatMap(containersOf).filter(({ children }) => children.some(isTitledStep));
  if (holders.length === 0) return false;
  const holder = draw.pick(holders);
  const step = draw.pick(holder.children.filter(isTitledStep));
  const title = mildly(step.title ?? '', spareWords(model, draw, step.title ?? ''), draw);
  const fresh: Step = {
    kind: 'step',
    id: '',
    contact: !step.contact,
    title,
    feelings: [{ score: 1 + draw.int(5), at: step.source }],
    statements: [{ kind: 'thinking', id: '', text: spareWords(model, draw, '').join(' '), at: step.source }],
    source: step.source,
  };
  holder.children.splice(holder.children.indexOf(step) + 1, 0, fresh);
  if (instead) holder.children.splice(holder.children.indexOf(step), 1);
  return true;
}

function isTitledStep(item: JourneyItem): item is Step {
  return item.kind === 'step' && item.title !== undefined;
}
