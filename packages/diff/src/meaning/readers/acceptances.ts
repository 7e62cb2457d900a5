import { defineCatalog, quote } from '@touchline/locale';
import type { Acceptance } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import type { Reader, Reading } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    accepted: 'Accepted for {name}: `{rule}`, with no reason.',
    'accepted-because': 'Accepted for {name}: `{rule}`, because {because}.',
    'no-longer': '`{rule}` is no longer accepted for {name}.',
  },
  uk: {
    accepted: 'Прийнято для {name}: `{rule}`, без пояснення.',
    'accepted-because': 'Прийнято для {name}: `{rule}`, бо {because}.',
    'no-longer': '`{rule}` більше не прийнято для {name}.',
  },
  ru: {
    accepted: 'Принято для {name}: `{rule}`, без объяснения.',
    'accepted-because': 'Принято для {name}: `{rule}`, потому что {because}.',
    'no-longer': '`{rule}` больше не принято для {name}.',
  },
});

/** Findings that somebody accepts knowingly: a reviewer wants to know why. */
export const readAcceptances: Reader = (change, context) => {
  if (change.change !== 'changed' || change.property !== 'accepts') return [];
  const { language } = context;
  const name = context.name(change.after);
  const [old, now] = [byRule(change.from), byRule(change.into)];
  const fresh = [...now.values()].flatMap(({ rule, because }): Reading[] => {
    if (old.get(rule)?.because === because && old.has(rule)) return [];
    const text =
      because === undefined
        ? messages.text(language, 'accepted', { name, rule })
        : messages.text(language, 'accepted-because', { name, rule, because: quote(language, because) });
    return [{ code: 'finding-accepted', effect: 'other', concern: 'strategy', text, severity: 'warning' }];
  });
  const gone = [...old.keys()].filter((rule) => !now.has(rule));
  return [
    ...fresh,
    ...gone.map((rule): Reading => {
      const text = messages.text(language, 'no-longer', { name, rule });
      return { code: 'acceptance-removed', effect: 'other', concern: 'strategy', text };
    }),
  ];
};

function byRule(value: Json | undefined): Map<string, Pick<Acceptance, 'rule' | 'because'>> {
  const list = (Array.isArray(value) ? value : []) as unknown as Acceptance[];
  return new Map(list.map((acceptance) => [acceptance.rule, acceptance]));
}
