import { defineCatalog } from '@touchline/locale';
import { deviationOf } from '../../kpi/deviation.ts';
import { marginOfChange } from '../../kpi/interval.ts';
import { comparable } from '../../quantity.ts';
import { projectRule } from '../rule.ts';
import { LOW_BASE } from './shared/bases.ts';
import { countOf, type Reported, reportedResults } from './shared/results.ts';

export const changeWithinNoise = projectRule({
  code: 'change-within-noise',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'Conclusions are drawn from changes that the surveys can tell from chance.',
    uk: 'Висновки роблять зі змін, які опитування може відрізнити від випадку.',
    ru: 'Выводы делают из изменений, которые опрос может отличить от случая.',
  },
  reason: {
    rows: ['R35'],
    sources: ['rocks-2016', 'brown-cai-dasgupta-2001'],
    text: {
      en: 'Two waves of four hundred answers give an NPS that differs by up to ten points without anything having changed. A decision or an explanation that rests on less explains chance. Only changes are meant from which the review concludes something, by a `decided … for` the KPI or the `because` of its result.',
      uk: 'Дві хвилі по чотириста відповідей дають NPS, що різниться до десяти пунктів, хоча нічого не змінилося. Рішення чи пояснення, яке спирається на меншу зміну, пояснює випадок. Ідеться лише про зміни, з яких перегляд щось виводить: `decided … for` показника або `because` його результату.',
      ru: 'Две волны по четыреста ответов дают NPS, который различается до десяти пунктов, хотя ничего не изменилось. Решение или объяснение, опирающееся на меньшее изменение, объясняет случай. Речь лишь об изменениях, из которых пересмотр что-то выводит: `decided … for` показателя или `because` его результата.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Today" on 2026-06-30 { result RelationshipNps 31 responses 210 }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 34 responses 198 because "The new app works"
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Today" on 2026-06-30 { result RelationshipNps 31 responses 210 }
review "Third quarter" on 2026-10-05 { result RelationshipNps 34 responses 198 }
`,
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Today" on 2026-06-30 { result RelationshipNps 31 responses 1_210 }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 41 responses 1_198 because "The new app works"
}
`,
  ],
  messages: defineCatalog({
    en: {
      noise:
        'From {before} to {after}: chance alone moves {kpi} by ±{margin} between waves of {n} and {m} answers. Do not build on it before the next wave.',
      before: 'The wave before.',
    },
    uk: {
      noise:
        'Від {before} до {after}: між хвилями з {n} і {m} відповідей {kpi} рухається на ±{margin} і випадково. Не спирайтеся на цю зміну до наступної хвилі.',
      before: 'Попередня хвиля.',
    },
    ru: {
      noise:
        'От {before} до {after}: между волнами из {n} и {m} ответов {kpi} движется на ±{margin} и случайно. Не опирайтесь на это изменение до следующей волны.',
      before: 'Предыдущая волна.',
    },
  }),
  check(_model, context) {
    const waves = new Map<string, Reported>();
    for (const after of reportedResults(context.facts().model)) {
      const before = waves.get(after.kpi);
      if (countOf(after.result.responses)) waves.set(after.kpi, after);
      if (!before || before.holder === after.holder || !concludes(after)) continue;
      const [n, m] = [countOf(before.result.responses), countOf(after.result.responses)];
      // What rests on so few is reported as such.
      if (!n || !m || Math.min(n, m) < LOW_BASE) continue;
      const kpi = context.lookup.kpi({ id: after.kpi });
      const pair = comparable(before.result.value, after.result.value);
      if (!kpi || !pair || pair[0] === pair[1]) continue;
      const [first, second] = [deviationOf(kpi, pair[0]), deviationOf(kpi, pair[1])];
      if (!first || !second) continue;
      const margin = marginOfChange(
        { n, deviation: first, population: countOf(before.result.population) },
        { n: m, deviation: second, population: countOf(after.result.population) },
      );
      if (margin < Math.abs(pair[1] - pair[0])) continue;
      context.report(
        'noise',
        {
          before: context.show(before.result.value),
          after: context.show(after.result.value),
          kpi: context.name(kpi),
          margin: context.show(Math.round(margin * 10) / 10),
          n,
          m,
        },
        {
          at: after.result.value.at ?? after.result.at,
          element: after.holder,
          related: [{ message: context.say('before', {}), at: before.result.at }],
        },
      );
    }
  },
});

/** The review says what follows from the result, or why it is as it is. */
function concludes({ holder, result, kpi }: Reported): boolean {
  if (holder.kind !== 'review') return false;
  const decided = (holder.decisions ?? []).some((decision) => decision.for?.some(({ id }) => id === kpi));
  return decided || result.because !== undefined;
}
