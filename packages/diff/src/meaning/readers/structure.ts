import { capitalized, defineCatalog, hasLabel, label } from '@touchline/locale';
import type { ChangeCode } from '@touchline/model';
import type { Change } from '../../change.ts';
import type { DiffNode, Json } from '../../tree/diff-node.ts';
import { keywordOf } from '../keywords.ts';
import { listDifference, type Reader, type Reading, type ReadingContext } from '../meaning.ts';
import { shown } from '../shown.ts';

const messages = defineCatalog({
  en: {
    added: 'New {kind}: {name}.',
    removed: '{name} is gone ({kind}).',
    renamed: '{from} is called {to} now ({kind}).',
    reworded: '{kind}: {to} instead of {from}.',
    moved: '{name} has moved to {place}.',
    'moved-out': '{name} stands on its own now.',
    reordered: '{name} comes at another point.',
    replaced: '{name} ({kind}): `{property}` is {to} instead of {from}.',
    set: '{name} ({kind}): `{property}` is {to} now.',
    unset: '{name} ({kind}): `{property}` {from} is gone.',
    said: '{name} ({kind}): `{property}` is said now.',
    unsaid: '{name} ({kind}): `{property}` is no longer said.',
    changed: '{name} ({kind}): `{property}` is another one.',
  },
  uk: {
    added: 'Нове: {name} ({kind}).',
    removed: '{name} більше немає ({kind}).',
    renamed: '{from} тепер називається {to} ({kind}).',
    reworded: '{kind}: тепер {to}, було {from}.',
    moved: '{name} перенесено до {place}.',
    'moved-out': '{name} тепер стоїть окремо.',
    reordered: '{name} тепер в іншому місці.',
    replaced: '{name} ({kind}): `{property}` — {to}, було {from}.',
    set: '{name} ({kind}): тепер є `{property}` {to}.',
    unset: '{name} ({kind}): `{property}` {from} більше немає.',
    said: '{name} ({kind}): тепер сказано `{property}`.',
    unsaid: '{name} ({kind}): `{property}` більше не сказано.',
    changed: '{name} ({kind}): `{property}` інше.',
  },
  ru: {
    added: 'Новое: {name} ({kind}).',
    removed: '{name} больше нет ({kind}).',
    renamed: '{from} теперь называется {to} ({kind}).',
    reworded: '{kind}: теперь {to}, было {from}.',
    moved: '{name} перенесено в {place}.',
    'moved-out': '{name} теперь стоит отдельно.',
    reordered: '{name} теперь в другом месте.',
    replaced: '{name} ({kind}): `{property}` — {to}, было {from}.',
    set: '{name} ({kind}): теперь есть `{property}` {to}.',
    unset: '{name} ({kind}): `{property}` {from} больше нет.',
    said: '{name} ({kind}): теперь сказано `{property}`.',
    unsaid: '{name} ({kind}): `{property}` больше не сказано.',
    changed: '{name} ({kind}): `{property}` другое.',
  },
});

/** What nothing else is known of: that it came, went, moved, is called or said otherwise. */
export const readStructure: Reader = (change, context) => {
  const { language } = context;
  const node = change.change === 'removed' ? change.before : change.after;
  const kind = kindOf(node, context);
  const name = context.name(node);
  const reading = (code: ChangeCode, text: string): Reading => ({
    code,
    effect: 'other',
    concern: concernOf(node),
    text,
  });
  switch (change.change) {
    case 'added':
      return [reading('element-added', messages.text(language, 'added', { kind, name }))];
    case 'removed':
      return [reading('element-removed', messages.text(language, 'removed', { kind, name }))];
    case 'renamed': {
      if (change.silent) return [];
      const [from, to] = [context.name(change.before), name];
      if (from === to) return [];
      if ('text' in change.after.element) {
        const said = { kind: capitalized(kind), from, to };
        return [reading('text-changed', messages.text(language, 'reworded', said))];
      }
      return [reading('element-renamed', messages.text(language, 'renamed', { kind, from, to }))];
    }
    case 'moved': {
      if (change.to === 'order') return [reading('element-reordered', messages.text(language, 'reordered', { name }))];
      const parent = node.parent === undefined ? undefined : context.after.nodes.get(node.parent);
      if (!parent) return [reading('element-moved', messages.text(language, 'moved-out', { name }))];
      return [reading('element-moved', messages.text(language, 'moved', { name, place: context.name(parent) }))];
    }
    case 'changed':
      return [reading('property-changed', propertyText(change, name, kind, context))];
  }
};

/** What a property is and was, where a sentence bears it; of a list what is new and what is gone. */
function propertyText(
  { property, kind: holder, from, into }: Extract<Change, { change: 'changed' }>,
  name: string,
  kind: string,
  context: ReadingContext,
): string {
  const parts = { name, kind, property: keywordOf(property, holder) };
  const { gone, fresh } = listDifference(from, into, context);
  const of = (value: Json | undefined, part: readonly Json[]): string | undefined =>
    value === undefined || (Array.isArray(value) && part.length === 0)
      ? undefined
      : shown(Array.isArray(value) ? part : value, property, context);
  const [was, is] = [of(from, gone), of(into, fresh)];
  const [isNew, isGone] = [gone.length === 0 && isEmpty(from), fresh.length === 0 && isEmpty(into)];
  const { language } = context;
  if (was !== undefined && is !== undefined)
    return messages.text(language, 'replaced', { ...parts, from: was, to: is });
  if (is !== undefined && was === undefined && (isNew || Array.isArray(into)))
    return messages.text(language, 'set', { ...parts, to: is });
  if (was !== undefined && is === undefined && (isGone || Array.isArray(from)))
    return messages.text(language, 'unset', { ...parts, from: was });
  return messages.text(language, isNew ? 'said' : isGone ? 'unsaid' : 'changed', parts);
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

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
