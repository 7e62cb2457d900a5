import { defineCatalog } from '@touchline/locale';
import { marginOfError } from '../../kpi/interval.ts';
import { magnitudeOf } from '../../quantity.ts';
import { elementRule } from '../rule.ts';
import { INDICATIVE_BASE, isNearlyAll, LOW_BASE } from './shared/bases.ts';
import { deviationOf } from './shared/deviation.ts';
import { countOf } from './shared/results.ts';

export const indicativeBase = elementRule({
  code: 'indicative-base',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004'],
  reach: { elements: ['assessment', 'competitor', 'review'] },
  summary: {
    en: 'A figure from fewer than 100 answers is read with its margin of error.',
    uk: 'Число з менш ніж 100 відповідей читають разом із похибкою.',
    ru: 'Число из менее чем 100 ответов читают вместе с погрешностью.',
  },
  reason: {
    rows: ['R23', 'R30'],
    sources: ['rocks-2016', 'brown-cai-dasgupta-2001'],
    text: {
      en: 'Between thirty and a hundred answers a share is known to ten to eighteen points: enough to see where things are bad, too little to compare quarters or segments. A hundred is a convention of market research.',
      uk: 'При тридцяти — ста відповідях частка відома з точністю до десяти — вісімнадцяти пунктів: досить, щоб побачити, де погано, замало, щоб порівнювати квартали чи сегменти. Сто — звичай ринкових досліджень.',
      ru: 'При тридцати — ста ответах доля известна с точностью до десяти — восемнадцати пунктов: достаточно, чтобы увидеть, где плохо, мало, чтобы сравнивать кварталы или сегменты. Сто — обычай рыночных исследований.',
    },
  },
  bad: [
    `kpi OnboardingCsat "Satisfied with opening the account" { metric csat of score scale 1..5 top-2-box }
review "Third quarter" on 2026-10-05 { result OnboardingCsat 66% responses 64 }
`,
  ],
  good: [
    `kpi OnboardingCsat "Satisfied with opening the account" { metric csat of score scale 1..5 top-2-box }
review "Third quarter" on 2026-10-05 { result OnboardingCsat 66% responses 512 }
`,
  ],
  messages: defineCatalog({
    en: { indicative: '{value} from {n|# answer|# answers} is indicative: read it as {value} ±{margin}.' },
    uk: {
      indicative:
        '{value} з {n|# відповіді|# відповідей|# відповідей} лише вказує напрям: читайте як {value} ±{margin}.',
    },
    ru: {
      indicative:
        '{value} из {n|# ответа|# ответов|# ответов} лишь указывает направление: читайте как {value} ±{margin}.',
    },
  }),
  check(element, context) {
    for (const { kpi: reference, value, responses, population, at } of element.results ?? []) {
      const n = countOf(responses);
      if (n === undefined || n < LOW_BASE || n >= INDICATIVE_BASE || isNearlyAll(n, countOf(population))) continue;
      const kpi = context.lookup.kpi(reference);
      const size = magnitudeOf(value);
      const deviation = kpi && size !== undefined ? deviationOf(kpi, size) : undefined;
      if (!deviation) continue;
      const margin = marginOfError(deviation, { n, population: countOf(population) });
      context.report(
        'indicative',
        { value: context.show(value), n, margin: context.show(Math.round(margin * 10) / 10) },
        { at: responses?.at ?? at, element },
      );
    }
  },
});
