import { defineCatalog } from '@touchline/locale';
import { said } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';
import { servedBy } from './shared/served.ts';

const KINDS = ['behaviour', 'purchases'] as const;

export const segmentWithoutCriteria = elementRule({
  code: 'segment-without-criteria',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  reach: { elements: ['segment'] },
  summary: {
    en: 'A segment says how its customers behave and what they buy.',
    uk: 'Сегмент каже, як поводяться його клієнти й що купують.',
    ru: 'Сегмент говорит, как ведут себя его клиенты и что покупают.',
  },
  reason: {
    rows: ['U33', 'U31'],
    sources: ['maltseva-2024'],
    text: {
      en: 'An individual approach to each group rests on behaviour and on the history of purchases. A segment that is only a name, an age or a size cannot be found in the data, so no offer can be made to it. The rule speaks once a strategy is declared or another segment names them; a segment that nothing is made for is a finding of its own.',
      uk: 'Індивідуальний підхід до кожної групи спирається на поведінку й історію покупок. Сегмент, про який відомо лише назву, вік чи розмір, у даних не знайти, тож і пропозиції йому не зробити. Правило діє, коли оголошено стратегію або інший сегмент їх називає; про сегмент, для якого нічого не роблять, каже окреме зауваження.',
      ru: 'Индивидуальный подход к каждой группе опирается на поведение и историю покупок. Сегмент, о котором известны лишь название, возраст или размер, в данных не найти, а значит, и предложения ему не сделать. Правило действует, когда объявлена стратегия или другой сегмент их называет; о сегменте, для которого ничего не делают, говорит отдельное замечание.',
    },
  },
  bad: [
    `segment Smb "Small business" {
  behaviour "Logs in daily, calls rarely"
  purchases "Account and card; a loan every second year"
}

segment SoleTraders "Sole traders" {
  size 21_000
}

persona Petro "Petro, sole trader" of SoleTraders {
  job "Get paid without chasing customers"
}
`,
  ],
  good: [
    `segment Smb "Small business" {
  behaviour "Logs in daily, calls rarely"
  purchases "Account and card; a loan every second year"
}

segment SoleTraders "Sole traders" {
  behaviour "Pays from the phone between jobs"
  purchases "Account only in the first year"
}
`,
  ],
  messages: defineCatalog({
    en: {
      both: '{segment} says neither how its customers behave nor what they buy: nobody can find them in the data. Say `behaviour`, `purchases` or both.',
      behaviour: '{segment} does not say how its customers behave, other segments do. Say `behaviour`.',
      purchases: '{segment} does not say what its customers buy, other segments do. Say `purchases`.',
      fix: 'Say {lines}',
    },
    uk: {
      both: '{segment} не каже ні як поводяться його клієнти, ні що купують: у даних їх ніхто не знайде. Скажіть `behaviour`, `purchases` або обидва.',
      behaviour: '{segment} не каже, як поводяться його клієнти, інші сегменти кажуть. Скажіть `behaviour`.',
      purchases: '{segment} не каже, що купують його клієнти, інші сегменти кажуть. Скажіть `purchases`.',
      fix: 'Сказати {lines}',
    },
    ru: {
      both: '{segment} не говорит ни как ведут себя его клиенты, ни что покупают: в данных их никто не найдёт. Скажите `behaviour`, `purchases` или оба.',
      behaviour: '{segment} не говорит, как ведут себя его клиенты, другие сегменты говорят. Скажите `behaviour`.',
      purchases: '{segment} не говорит, что покупают его клиенты, другие сегменты говорят. Скажите `purchases`.',
      fix: 'Сказать {lines}',
    },
  }),
  check(segment, context) {
    if (context.isBroken(segment.source)) return;
    const { model, statements } = context.facts();
    // A segment that nothing is made for has another worry.
    if (!servedBy(model).has(segment.id)) return;
    const lacks = KINDS.filter((kind) => said(segment, kind).length === 0);
    const isTopic = model.strategies.length > 0 || KINDS.some((kind) => statements.has(kind));
    const asked = lacks.length === KINDS.length ? lacks : lacks.filter((kind) => statements.has(kind));
    const [first] = asked;
    if (!isTopic || !first) return;
    const fixes = [asked, ...(asked.length > 1 ? [[first]] : [])].map((kinds) => ({
      title: context.say('fix', { lines: kinds.map((kind) => `\`${kind}\``) }),
      changes: [],
      additions: kinds.map((kind) => ({ to: segment.id, text: `${kind} "…"` })),
      safe: false,
    }));
    const place = { at: segment.nameAt ?? segment.source, element: segment, fixes };
    context.report(asked.length === 2 ? 'both' : first, { segment: context.name(segment) }, place);
  },
});
