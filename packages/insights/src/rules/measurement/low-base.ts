import { defineCatalog } from '@touchline/locale';
import { deviationOf } from '../../kpi/deviation.ts';
import { marginOfError } from '../../kpi/interval.ts';
import { magnitudeOf } from '../../quantity.ts';
import { elementRule } from '../rule.ts';
import { isNearlyAll, LOW_BASE } from './shared/bases.ts';
import { countOf, populationOf, reportedResults } from './shared/results.ts';
import { plannedStep } from './shared/step.ts';

export const lowBase = elementRule({
  code: 'low-base',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004', 'ccxp'],
  reach: { elements: ['assessment', 'competitor', 'review', 'study', 'kpi'] },
  summary: {
    en: 'A survey result rests on at least 30 answers.',
    uk: 'Результат опитування спирається щонайменше на 30 відповідей.',
    ru: 'Результат опроса опирается как минимум на 30 ответов.',
  },
  reason: {
    rows: ['R23', 'R30'],
    sources: ['rocks-2016', 'brown-cai-dasgupta-2001'],
    text: {
      en: 'With fewer than thirty answers one customer more or less moves the figure by several points, and it says more about who happened to answer than about the customers. Thirty is a convention of market research. What few customers say is worth quoting; it is not a figure to compare with targets. Interviews and observations are not meant, nor is a survey that nearly all customers answered.',
      uk: 'Коли відповідей менше тридцяти, один клієнт зсуває число на кілька пунктів, і воно більше каже про тих, хто відповів, ніж про клієнтів. Тридцять — звичай ринкових досліджень. Слова небагатьох варто цитувати, але це не число, щоб порівнювати його з ціллю. Це не стосується інтерв’ю та спостережень, а також опитувань, на які відповіли майже всі.',
      ru: 'Когда ответов меньше тридцати, один клиент сдвигает число на несколько пунктов, и оно больше говорит о тех, кто ответил, чем о клиентах. Тридцать — обычай рыночных исследований. Слова немногих стоит цитировать, но это не число, чтобы сравнивать его с целью. Это не касается интервью и наблюдений, а также опросов, на которые ответили почти все.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 18 }
`,
    `study Pulse "Pulse after the launch" on 2026-05 {
  kind survey
  sample 12
}
`,
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  sample 20
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 }
study Interviews "Interviews with owners" on 2026-05 {
  kind interviews
  sample 12
}
`,
    `kpi PartnerNps "NPS of our partners" { metric nps }
review "Third quarter" on 2026-10-05 { result PartnerNps 36 responses 18 invited 20 population 20 }
`,
  ],
  messages: defineCatalog({
    en: {
      result:
        '{value} for {kpi} rests on {n|# answer|# answers}: too few for a figure. Quote what they said, or ask at least {least}.',
      margin:
        '{value} for {kpi} rests on {n|# answer|# answers} and could as well be {margin} points higher or lower. Quote what they said, or ask at least {least}.',
      study: 'A survey of {n|# person|# persons} gives no figures: call it interviews, or ask at least {least}.',
      fix: 'Plan {n|# answer|# answers} a wave',
      planned: 'A plan of {n|# answer|# answers} a wave gives no figure that can be compared: ask at least {least}.',
    },
    uk: {
      result:
        '{value} ({kpi}) спирається на {n|# відповідь|# відповіді|# відповідей}: для числа замало. Цитуйте сказане або опитайте щонайменше {least}.',
      margin:
        '{value} ({kpi}) спирається на {n|# відповідь|# відповіді|# відповідей} і насправді може бути на {margin} пунктів вищим чи нижчим. Цитуйте сказане або опитайте щонайменше {least}.',
      study:
        'Опитування, у якому {n|# людина|# людини|# людей}, чисел не дає: назвіть його інтерв’ю або опитайте щонайменше {least}.',
      fix: 'Запланувати {n|# відповідь|# відповіді|# відповідей} за хвилю',
      planned:
        'План на {n|# відповідь|# відповіді|# відповідей} за хвилю не дасть порівнянного числа: опитайте щонайменше {least}.',
    },
    ru: {
      result:
        '{value} ({kpi}) опирается на {n|# ответ|# ответа|# ответов}: для числа мало. Цитируйте сказанное или опросите как минимум {least}.',
      margin:
        '{value} ({kpi}) опирается на {n|# ответ|# ответа|# ответов} и на деле может быть на {margin} пунктов выше или ниже. Цитируйте сказанное или опросите как минимум {least}.',
      study:
        'Опрос, в котором {n|# человек|# человека|# человек}, чисел не даёт: назовите его интервью или опросите как минимум {least}.',
      fix: 'Запланировать {n|# ответ|# ответа|# ответов} за волну',
      planned:
        'План на {n|# ответ|# ответа|# ответов} за волну не даст сравнимого числа: опросите как минимум {least}.',
    },
  }),
  check(element, context) {
    if (element.kind === 'kpi' || element.kind === 'study') {
      const n = countOf(element.sample);
      const isSmall = n !== undefined && n < LOW_BASE && (element.kind === 'kpi' || element.studyKind === 'survey');
      if (!isSmall) return;
      const at = element.sample?.at ?? element.nameAt ?? element.source;
      if (element.kind === 'study') {
        context.report('study', { n, least: LOW_BASE }, { at, element });
        return;
      }
      const reported = reportedResults(context.facts().model);
      const population = populationOf(reported, element);
      if (isNearlyAll(n, population)) return;
      const enough = plannedStep(element, reported)?.needed ?? LOW_BASE;
      const fix = { title: context.say('fix', { n: enough }), changes: [{ at, text: String(enough) }], safe: false };
      context.report('planned', { n, least: LOW_BASE }, { at, element, fixes: element.sample?.at ? [fix] : [] });
      return;
    }
    for (const { kpi: reference, value, responses, population, at } of element.results ?? []) {
      const n = countOf(responses);
      if (n === undefined || n >= LOW_BASE || isNearlyAll(n, countOf(population))) continue;
      const kpi = context.lookup.kpi(reference);
      const size = magnitudeOf(value);
      const isInPoints = kpi?.metric?.kind === 'nps' || value.type === 'percent';
      const deviation = kpi && size !== undefined && isInPoints ? deviationOf(kpi, size) : undefined;
      const said = { value: context.show(value), kpi: kpi ? context.name(kpi) : reference.text, n, least: LOW_BASE };
      const place = { at: responses?.at ?? at, element };
      if (!deviation || n < 2) context.report('result', said, place);
      else context.report('margin', { ...said, margin: Math.round(marginOfError(deviation, { n })) }, place);
    }
  },
});
