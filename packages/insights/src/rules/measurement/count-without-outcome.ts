import { defineCatalog } from '@touchline/locale';
import type { MetricKind } from '@touchline/model';
import { impliedDirection } from '../../kpi/metric.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { isTargeted, known } from './shared/kpis.ts';

export const countWithoutOutcome = elementRule({
  code: 'count-without-outcome',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A count that is to grow says which outcome it drives.',
    uk: 'Лічильник, що має рости, каже, на який результат він впливає.',
    ru: 'Счётчик, который должен расти, говорит, на какой результат он влияет.',
  },
  reason: {
    rows: ['R28', 'U37'],
    sources: ['croll-yoskovitz-2013'],
    text: {
      en: 'Visits, downloads and registrations grow with advertising and with time; they look well and change no decision. A count is worth a target when it is believed to drive something customers feel or do: satisfaction, retention, repeat purchases. Saying so makes it a hypothesis that can be tested.',
      uk: 'Відвідування, завантаження й реєстрації ростуть із рекламою та з часом; вони мають гарний вигляд і не змінюють жодного рішення. Лічильник вартий цілі, якщо вважають, що він впливає на те, що клієнти відчувають чи роблять: задоволеність, утримання, повторні покупки. Сказане так стає гіпотезою, яку можна перевірити.',
      ru: 'Посещения, загрузки и регистрации растут с рекламой и со временем; они хорошо смотрятся и не меняют ни одного решения. Счётчик стоит цели, если считают, что он влияет на то, что клиенты чувствуют или делают: удовлетворённость, удержание, повторные покупки. Сказанное так становится гипотезой, которую можно проверить.',
    },
  },
  bad: [
    `kpi Downloads "Downloads of the app" {
  metric count of download
  baseline 12_000 on 2026-06-30
  target 30_000 by 2027-06-30
}
kpi RetentionRate "Retention" { metric retention }
`,
  ],
  good: [
    `kpi Downloads "Downloads of the app" {
  metric count of download
  baseline 12_000 on 2026-06-30
  target 30_000 by 2027-06-30
  may drive RetentionRate
}
kpi Complaints "Complaints" {
  metric count of complaint
  lower is better
  target 200 by 2027-06-30
}
kpi RetentionRate "Retention" { metric retention }
`,
  ],
  messages: defineCatalog({
    en: {
      count:
        '{kpi} grows with advertising and with time. Say which outcome it is believed to drive (`may drive …`), or set the target on a share.',
      fix: 'It may drive {kpi}',
    },
    uk: {
      count:
        '{kpi} росте з рекламою та з часом. Скажіть, на який результат, на вашу думку, це впливає (`may drive …`), або ставте ціль для частки.',
      fix: 'Може впливати: {kpi}',
    },
    ru: {
      count:
        '{kpi} растёт с рекламой и со временем. Скажите, на какой результат, по-вашему, это влияет (`may drive …`), или ставьте цель для доли.',
      fix: 'Может влиять: {kpi}',
    },
  }),
  check(kpi, context) {
    const isCount = kpi.metric?.kind === 'count' && isTargeted(kpi) && impliedDirection(kpi) === 'higher';
    if (!isCount || known(kpi.mayDrive).length > 0 || context.isBroken(kpi.source)) return;
    const { kpis } = context.facts().model;
    // What it is a part of carries the outcome.
    if (kpis.some(({ formula }) => formula && JSON.stringify(formula).includes(`"id":${JSON.stringify(kpi.id)}`)))
      return;
    const outcomes = kpis.filter((other) => other !== kpi && other.metric && OUTCOMES.includes(other.metric.kind));
    context.report(
      'count',
      { kpi: context.name(kpi) },
      {
        at: kpi.nameAt ?? kpi.source,
        element: kpi,
        fixes: kpi.mayDrive
          ? []
          : outcomes.slice(0, 3).flatMap((other) => {
              const spelling = spelledName(other);
              if (spelling === undefined) return [];
              const title = context.say('fix', { kpi: context.name(other) });
              return [{ title, changes: [], additions: [{ to: kpi.id, text: `may drive ${spelling}` }], safe: false }];
            }),
      },
    );
  },
});

const OUTCOMES: readonly MetricKind[] = ['retention', 'churn', 'repeat-purchase', 'nrr', 'nps', 'csat', 'ces', 'clv'];
