import { expect, test } from 'vitest';
import { themeOf } from './theme.ts';

const bodyWith = (...names: string[]) => ({ classList: { contains: (name: string) => names.includes(name) } });

test.each([
  ['light', ['vscode-light']],
  ['dark', ['vscode-dark']],
  ['high-contrast', ['vscode-high-contrast']],
  ['high-contrast-light', ['vscode-high-contrast', 'vscode-high-contrast-light']],
  ['light', []],
])('%s for a body of class %j', (theme, names) => {
  expect(themeOf(bodyWith(...names))).toBe(theme);
});
