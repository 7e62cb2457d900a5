import { defineCatalog } from '@touchline/locale';
import { statementsOf } from '@touchline/model';
import { hasEvidence } from '../../evidence.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { listed, placeOf, together } from './shared/together.ts';

export const insightWithoutEvidence = projectRule({
  code: 'insight-without-evidence',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp', 'iso-10004'],
  reach: 'project',
  summary: {
    en: 'An insight says what it is known from.',
    uk: 'Інсайт каже, звідки він відомий.',
    ru: 'Инсайт говорит, откуда он известен.',
  },
  reason: {
    rows: ['R51', 'R49'],
    text: {
      en: 'An insight without a source is an opinion in good words, and whole themes are built on it. A study, a data source or a customer’s own words are enough. The rule speaks once the project declares studies or another insight names its evidence.',
      uk: 'Інсайт без джерела — це думка, сказана гарними словами, а на ньому будують цілі напрями. Досить дослідження, джерела даних або слів самого клієнта. Правило говорить, коли в проєкті оголошено дослідження або інший інсайт називає докази.',
      ru: 'Инсайт без источника — это мнение, сказанное красивыми словами, а на нём строят целые направления. Достаточно исследования, источника данных или слов самого клиента. Правило говорит, когда в проекте объявлены исследования или другой инсайт называет доказательства.',
    },
  },
  bad: [
    `study Interviews "Interviews with owners" on 2026-05 {
  kind interviews
  sample 24
}
insight "Owners decide within the first minute"
`,
  ],
  good: [
    `study Interviews "Interviews with owners" on 2026-05 {
  kind interviews
  sample 24
}
insight "Owners decide within the first minute" evidence Interviews
insight "Fees frighten" { quote "If I can't see the price I close it." by "Owner of a garage" }
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'What is {insights} known from? Name the study or the data with `evidence`; until then it is an opinion.',
      sibling: 'Without evidence as well.',
      fix: 'Name {study} as evidence',
    },
    uk: {
      lacks: 'Звідки це відомо: {insights}? Назвіть дослідження чи дані через `evidence`; доти це думка.',
      sibling: 'Теж без доказів.',
      fix: 'Назвати доказом: {study}',
    },
    ru: {
      lacks:
        'Откуда это известно: {insights}? Назовите исследование или данные через `evidence`; до тех пор это мнение.',
      sibling: 'Тоже без доказательств.',
      fix: 'Назвать доказательством: {study}',
    },
  }),
  check(_model, context) {
    const { insights, studies } = context.facts().model;
    if (studies.length === 0 && !insights.some(hasEvidence)) return;
    const lacking = insights.filter(
      (insight) =>
        !hasEvidence(insight) &&
        !insight.links?.length &&
        statementsOf(insight, 'quote', 'source', 'see').length === 0 &&
        !context.isBroken(insight.source),
    );
    for (const group of together(lacking)) {
      const [insight, ...others] = group;
      if (!insight) continue;
      const about = new Set((insight.about ?? []).map(({ id }) => id));
      const same = studies.filter((study) => study.about?.some(({ id }) => about.has(id)));
      const fitting = same.length > 0 ? same : studies.length <= 2 ? studies : [];
      context.report(
        'lacks',
        { insights: listed(context.language, group.map(context.name)) },
        {
          at: placeOf(insight),
          element: insight,
          related: others.slice(0, 9).map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          fixes:
            others.length > 0 || insight.evidence
              ? []
              : fitting.slice(0, 3).flatMap((study) => {
                  const spelling = spelledName(study);
                  if (spelling === undefined) return [];
                  const title = context.say('fix', { study: context.name(study) });
                  return [
                    { title, changes: [], additions: [{ to: insight.id, text: `evidence ${spelling}` }], safe: false },
                  ];
                }),
        },
      );
    }
  },
});
