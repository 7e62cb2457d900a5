import { BinaryOperator, type Expression } from '@touchline/model';
import type { ExpectationName } from '../../../packages/language/src/scoping/kinds.ts';
import type { World } from './world.ts';

/** A formula, filter or condition whose names are references, or columns of the data. Made when all is declared. */
export function expression(world: World, names: ExpectationName | 'columns', depth = 2): Expression {
  const { draw } = world;
  const at = world.place();
  if (depth === 0 || !draw.chance(70)) return term(world, names);
  if (draw.chance(12)) {
    return { op: draw.pick(['negate', 'not'] as const), operand: expression(world, names, depth - 1), at };
  }
  const op = draw.pick(BinaryOperator.options);
  return { op, left: expression(world, names, depth - 1), right: expression(world, names, depth - 1), at };
}

/** More than a text or `unknown` alone, which would be a statement. */
export function condition(world: World): Expression {
  return {
    op: world.draw.pick(['>=', 'and', '<', '=', 'or', '!='] as const),
    left: expression(world, 'condition', 1),
    right: expression(world, 'condition', 1),
    at: world.place(),
  };
}

function term(world: World, names: ExpectationName | 'columns'): Expression {
  const { draw, values } = world;
  const at = world.place();
  switch (draw.int(6)) {
    case 1:
      return { op: 'text', text: world.words.title(), at };
    case 2:
      return names === 'columns' || draw.chance(30)
        ? { op: 'column', column: world.words.column(), at }
        : reference(world, names);
    case 3:
      return names === 'columns' ? { op: 'column', column: world.words.column(), at } : reference(world, names);
    case 4:
      return {
        op: 'value',
        value: draw.pick([values.percent(), values.money(), values.duration(), values.unknown()]),
        at,
      };
    case 5:
      return { op: 'value', value: values.day(), at };
    default:
      return { op: 'value', value: { type: 'number', value: 12, spelling: '12' }, at };
  }
}

/** Only names are references here; without one the term is a column. */
function reference(world: World, wants: ExpectationName): Expression {
  const at = world.place();
  const found = world.ref(wants, { namesOnly: true });
  return found ? { op: 'reference', reference: found, at } : { op: 'column', column: world.words.column(), at };
}
