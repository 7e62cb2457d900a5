import type { Expression } from '@touchline/model';
import { expect, test } from 'vitest';
import { createFileReader, loadProject } from '../workspace/load-project.ts';

const reader = createFileReader();

/** An expression with every bracket that its tree stands for. */
function shown(node: Expression): string {
  switch (node.op) {
    case 'value':
      return node.value.spelling;
    case 'text':
      return `"${node.text}"`;
    case 'column':
      return node.column;
    case 'reference':
      return node.reference.text;
    case 'not':
    case 'negate':
      return `${node.op}(${shown(node.operand)})`;
    default:
      return `(${shown(node.left)} ${node.op} ${shown(node.right)})`;
  }
}

test.for([
  ['a = "x" and b > 2 or c', '(((a = "x") and (b > 2)) or c)'],
  ['not a = 1', 'not((a = 1))'],
  ['(not a) = 1', '(not(a) = 1)'],
  ['b = 1 and not a = 1', '((b = 1) and not((a = 1)))'],
  ['not a + 1 = 2', 'not(((a + 1) = 2))'],
  ['not (a or b)', 'not((a or b))'],
  ['not a and b', '(not(a) and b)'],
  ['`Customer segment` = "smb"', '(Customer segment = "smb")'],
])('only where %s means %s', ([text = '', expected]) => {
  const { model, problems } = loadProject([{ path: 'a.cx', text: `kpi K { only where ${text} }` }], undefined, {
    reader,
  });
  expect(problems).toEqual([]);
  expect(shown(model.kpis[0]?.where as Expression)).toBe(expected);
});

test.for([
  ['A * 12 + B', '((A * 12) + B)'],
  ['A - B - 1', '((A - B) - 1)'],
  ['-A / (1 + 10% - B)', '(negate(A) / ((1 + 10%) - B))'],
])('formula %s means %s', ([text = '', expected]) => {
  const source = `kpi A  kpi B  kpi K { formula ${text} }`;
  const { model, problems } = loadProject([{ path: 'a.cx', text: source }], undefined, { reader });
  expect(problems).toEqual([]);
  expect(shown(model.kpis[2]?.formula as Expression)).toBe(expected);
});
