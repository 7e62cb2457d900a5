import { externalRules, rules } from '@touchline/insights';
import { expect, test } from 'vitest';

/** Rows of the concepts that ask for a check. */
const CHECKED = [
  ...['R2', 'R3', 'R4', 'R5', 'R6', 'R9', 'R11', 'R12', 'R14', 'R15', 'R21', 'R22', 'R28'],
  ...['R30', 'R31', 'R32', 'R33', 'R35', 'R36', 'R37', 'R41', 'R43', 'R45', 'R46', 'R48', 'R49', 'R50'],
  ...['U1', 'U4', 'U6', 'U9', 'U14', 'U15', 'U16', 'U17', 'U18', 'U20', 'U24', 'U27', 'U28', 'U29'],
  ...['U30', 'U31', 'U32', 'U33', 'U34', 'U39'],
] as const;

test.each(CHECKED.map((row) => [row]))('a rule checks %s', (row) => {
  const checking = [...externalRules, ...rules].filter(({ reason }) => reason.rows.includes(row));
  expect(checking.map(({ code }) => code)).not.toEqual([]);
});
