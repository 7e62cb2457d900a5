import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { isSurvey } from './shared/kpis.ts';
import { countOf } from './shared/results.ts';
import { listed } from './shared/together.ts';

export const responseRateUnknown = elementRule({
  code: 'response-rate-unknown',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004'],
  reach: { elements: ['assessment', 'review'] },
  summary: {
    en: 'A survey result says how many customers were asked, not only how many answered.',
    uk: 'Результат опитування каже, скількох питали, а не лише скільки відповіло.',
    ru: 'Результат опроса говорит, скольких спрашивали, а не только сколько ответило.',
  },
  reason: {
    rows: ['R23', 'R30'],
    sources: ['omb-2006', 'iso-10004'],
    text: {
      en: 'The margin of error covers chance, not who kept silent: those who answer are often the delighted and the furious. The response rate is the only sign of how much is hidden there. The rule speaks where some other result of the project names the number of invitations.',
      uk: 'Похибка охоплює випадок, а не тих, хто промовчав: відповідають часто захоплені й розлючені. Частка відповідей — єдиний знак того, скільки там приховано. Правило говорить там, де якийсь інший результат проєкту називає число запрошень.',
      ru: 'Погрешность охватывает случай, а не тех, кто промолчал: отвечают часто восторженные и разгневанные. Доля ответов — единственный знак того, сколько там скрыто. Правило говорит там, где какой-то другой результат проекта называет число приглашений.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Today" on 2026-06-30 { result RelationshipNps 31 responses 412 invited 1_726 }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Today" on 2026-06-30 { result RelationshipNps 31 responses 412 invited 1_726 }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 invited 1_690 }
`,
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 }
`,
  ],
  messages: defineCatalog({
    en: { unknown: 'How many were asked? Without `invited` nobody can tell who is missing from the result of {kpis}.' },
    uk: { unknown: 'Скількох питали? Без `invited` не видно, кого бракує в результаті: {kpis}.' },
    ru: { unknown: 'Скольких спрашивали? Без `invited` не видно, кого не хватает в результате: {kpis}.' },
  }),
  check(element, context) {
    if (!context.facts().results.some(({ invited }) => countOf(invited) !== undefined)) return;
    const lacking = (element.results ?? []).filter(({ kpi: reference, responses, invited }) => {
      const kpi = context.lookup.kpi(reference);
      return kpi && isSurvey(kpi) && countOf(responses) !== undefined && countOf(invited) === undefined;
    });
    const [first] = lacking;
    if (!first || context.isBroken(element.source)) return;
    const names = lacking.map(({ kpi }) => context.name(context.lookup.kpi(kpi) ?? { id: kpi.text }));
    context.report(
      'unknown',
      { kpis: listed(context.language, names) },
      { at: first.responses?.at ?? first.at, element },
    );
  },
});
