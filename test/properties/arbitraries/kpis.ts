import * as model from '@touchline/model';
import { common, known, maybe } from './declarations.ts';
import { expression } from './expressions.ts';
import { statements } from './statements.ts';
import type { Entry, Part, World } from './world.ts';

/** A KPI with its metric, data, baselines and targets. */
export function kpi(world: World, part: Part, entry: Entry): void {
  const { draw, values, words } = world;
  common(world, part);
  known(world, part, 'metric', 75, () => metric(world));
  maybe(world, part, 'scale', 30, () => values.scale());
  maybe(world, part, 'direction', 40, () => draw.pick(['higher', 'lower']));
  if (draw.chance(30)) later(world, part, 'formula', () => expression(world, 'formula', 3));
  known(world, part, 'unit', 40, () => draw.pick(['EUR', '%', 'бали', 'promoter-points', 'owner']));
  maybe(world, part, 'suppliedBy', 20, () => [words.title()]);
  if (draw.chance(50)) {
    world.later(() => {
      const data = world.ref('from');
      if (!data) return;
      part['from'] = [data];
      maybe(world, part, 'dateColumn', 50, () => words.column());
    });
  }
  world.refs(part, 'heldIn', 'held in', 20);
  if (draw.chance(30)) later(world, part, 'where', () => expression(world, 'columns', 2));
  maybe(world, part, 'splitBy', 30, () => [words.column(), ...draw.list(2, () => words.column())]);
  maybe(world, part, 'baselines', 40, () => [dated(world)]);
  maybe(world, part, 'targets', 50, () => [kpiTarget(world), ...draw.list(1, () => kpiTarget(world))]);
  maybe(world, part, 'alerts', 30, () => [
    { side: draw.pick(['below', 'above']), value: values.value(), at: world.place() },
  ]);
  maybe(world, part, 'measured', 40, () => values.rhythm());
  known(world, part, 'agreed', 30, () => values.date());
  maybe(world, part, 'sample', 30, () => values.count());
  known(world, part, 'level', 30, () => draw.pick(['relationship', 'transaction']));
  known(world, part, 'captures', 30, () => draw.some(model.Capture.options, 3));
  known(world, part, 'discipline', 30, () => draw.pick(model.Discipline.options));
  world.refs(part, 'mayDrive', 'may drive', 30);
  world.refs(part, 'reportedTo', 'reported to', 30);
  statements(world, part, entry, ['question', 'interpretation'], 3);
}

function later(world: World, part: Part, field: string, make: () => unknown): void {
  world.later(() => {
    part[field] = make();
  });
}

function dated(world: World): Part {
  const part: Part = { value: world.values.value(), at: world.place() };
  maybe(world, part, 'on', 50, () => world.values.date());
  return part;
}

function kpiTarget(world: World): Part {
  const part: Part = { value: world.values.value(), at: world.place() };
  maybe(world, part, 'hold', 30, () => true);
  maybe(world, part, 'within', 40, () => world.values.duration());
  maybe(world, part, 'by', 50, () => world.values.date());
  return part;
}

function metric(world: World): Part {
  const { draw } = world;
  const part: Part = { kind: draw.pick(model.MetricKind.options), at: world.place() };
  maybe(world, part, 'percentile', 15, () => draw.pick([90, 99.5]));
  maybe(world, part, 'measure', 15, () => 'duration');
  if (draw.chance(60)) {
    part['of'] = column(world);
    maybe(world, part, 'to', 20, () => column(world));
  }
  maybe(world, part, 'between', 20, () => [event(world), event(world)]);
  if (draw.chance(25)) part[draw.pick(['topBox', 'bottomBox'])] = draw.pick([1, 2, 3]);
  return part;
}

function column(world: World): model.Expression {
  const at = world.place();
  if (world.draw.chance(6)) return { op: 'value', value: { type: 'unknown', spelling: 'unknown' }, at };
  return { op: 'column', column: world.words.column(), at };
}

function event(world: World): model.Expression {
  return world.draw.chance(60) ? { op: 'text', text: world.words.title(), at: world.place() } : column(world);
}
