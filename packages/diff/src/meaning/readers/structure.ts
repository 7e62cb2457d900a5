import { defineCatalog, hasLabel, label } from '@touchline/locale';
import type { DiffNode } from '../../tree/diff-node.ts';
import type { Reader, Reading, ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    added: 'New {kind}: {name}.',
    removed: '{name} is gone ({kind}).',
    renamed: '{from} is called {to} now ({kind}).',
    moved: '{name} has moved to {place}.',
    'moved-out': '{name} stands on its own now.',
    reordered: '{name} comes at another point.',
    changed: '{name} ({kind}): `{property}` is another one.',
  },
  uk: {
    added: 'Нове: {name} ({kind}).',
    removed: '{name} більше немає ({kind}).',
    renamed: '{from} тепер називається {to} ({kind}).',
    moved: '{name} перенесено до {place}.',
    'moved-out': '{name} тепер стоїть окремо.',
    reordered: '{name} тепер в іншому місці.',
    changed: '{name} ({kind}): `{property}` інше.',
  },
  ru: {
    added: 'Новое: {name} ({kind}).',
    removed: '{name} больше нет ({kind}).',
    renamed: '{from} теперь называется {to} ({kind}).',
    moved: '{name} перенесено в {place}.',
    'moved-out': '{name} теперь стоит отдельно.',
    reordered: '{name} теперь в другом месте.',
    changed: '{name} ({kind}): `{property}` другое.',
  },
});

/** What nothing else is known of: that it came, went, moved, is called or said otherwise. */
export const readStructure: Reader = (change, context) => {
  const { language } = context;
  const node = change.change === 'removed' ? change.before : change.after;
  const kind = kindOf(node, context);
  const name = context.name(node);
  const reading = (code: string, text: string): Reading => ({ code, effect: 'other', concern: concernOf(node), text });
  switch (change.change) {
    case 'added':
      return [reading('element-added', messages.text(language, 'added', { kind, name }))];
    case 'removed':
      return [reading('element-removed', messages.text(language, 'removed', { kind, name }))];
    case 'renamed': {
      if (change.silent) return [];
      const [from, to] = [context.name(change.before), name];
      return from === to ? [] : [reading('element-renamed', messages.text(language, 'renamed', { kind, from, to }))];
    }
    case 'moved': {
      if (change.to === 'order') return [reading('element-reordered', messages.text(language, 'reordered', { name }))];
      const parent = node.parent === undefined ? undefined : context.after.nodes.get(node.parent);
      if (!parent) return [reading('element-moved', messages.text(language, 'moved-out', { name }))];
      return [reading('element-moved', messages.text(language, 'moved', { name, place: context.name(parent) }))];
    }
    case 'changed':
      return [
        reading('property-changed', messages.text(language, 'changed', { name, kind, property: change.property })),
      ];
  }
};

function kindOf({ kind, element }: DiffNode, { language }: ReadingContext): string {
  if (element.kind === 'step') return label(language, 'elementKind', element.contact ? 'touchpoint' : 'step');
  if (hasLabel('elementKind', kind)) return label(language, 'elementKind', kind);
  if (hasLabel('statementKind', kind)) return label(language, 'statementKind', kind);
  return kind;
}

const CUSTOMER: ReadonlySet<string> = new Set(['journey', 'stage', 'step', 'persona', 'segment', 'service', 'channel']);
const MEASURED: ReadonlySet<string> = new Set(['kpi', 'data', 'assessment', 'study', 'review', 'claim', 'insight']);
const PLANNED: ReadonlySet<string> = new Set([
  'initiative',
  'rollout',
  'checklist',
  'item',
  'progress',
  'loyalty-programme',
]);
const ORGANISED: ReadonlySet<string> = new Set(['team', 'partner', 'system']);

function concernOf({ kind, element }: DiffNode): Reading['concern'] {
  if (CUSTOMER.has(kind) || (!('source' in element) && kind !== 'item')) return 'customer';
  if (MEASURED.has(kind)) return 'measurement';
  if (PLANNED.has(kind)) return 'plan';
  return ORGANISED.has(kind) ? 'organisation' : 'strategy';
}
