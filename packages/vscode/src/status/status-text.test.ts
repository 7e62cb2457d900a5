import type { ProjectOverview } from '@touchline/language/protocol';
import { expect, test } from 'vitest';
import { projectOf, statusOf } from './status-text.ts';

const l10n = {
  t: (message: string, ...args: (string | number)[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[at])),
};

const bank: ProjectOverview = {
  folder: 'file:///home/bank',
  title: 'Banking',
  broken: false,
  problems: { errors: 2, warnings: 1, infos: 5 },
  checklist: { done: 20, total: 43, share: 0.522 },
};

test('the status bar says the project, its problems and its checklist', () => {
  expect(statusOf(bank, 'running', l10n)).toEqual({
    text: '$(compass) Banking  $(error) 2  $(warning) 1  $(checklist) 52 %',
    label: 'Touchline: Banking. Errors: 2, warnings: 1, remarks: 5. Strategy checklist: 20 of 43',
    tooltip: ['Banking', 'Errors: 2, warnings: 1, remarks: 5', 'Strategy checklist: 20 of 43'],
  });
});

test('what is fine is not mentioned, and a checklist is full only when every item is done', () => {
  const { checklist: _, ...map } = { ...bank, problems: { errors: 0, warnings: 0, infos: 1 } };
  expect(statusOf(map, 'running', l10n)?.text).toBe('$(compass) Banking');
  expect(statusOf({ ...bank, checklist: { done: 999, total: 1000, share: 0.999 } }, 'running', l10n)?.text).toContain(
    '99 %',
  );
});

test('a title is a text, not an icon, and not longer than the bar', () => {
  expect(statusOf({ ...bank, title: '$(zap) x' }, 'running', l10n)?.text).not.toContain('$(zap)');
  expect(statusOf({ ...bank, title: 'Я'.repeat(80) }, 'running', l10n)?.text).toContain(`${'Я'.repeat(31)}…`);
});

test('a server that is gone is said before anything else', () => {
  expect(statusOf(bank, 'stopped', l10n)?.tone).toBe('error');
  expect(statusOf(undefined, 'waiting', l10n)?.tone).toBe('warning');
  expect(statusOf(undefined, 'running', l10n)).toBeUndefined();
});

test('a document belongs to the innermost project around it', () => {
  const inner = { ...bank, folder: 'file:///home/bank/branch' };
  const other = { ...bank, folder: 'file:///home/ban' };
  expect(projectOf([bank, inner, other], 'file:///home/bank/branch/a.cx')).toBe(inner);
  expect(projectOf([bank, inner, other], 'file:///home/bank/a.cx')).toBe(bank);
  expect(projectOf([bank, other], undefined)).toBeUndefined();
  expect(projectOf([bank], undefined)).toBe(bank);
});
