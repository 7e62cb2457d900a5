import { defineCatalog, formatDate } from '@touchline/locale';
import type { DateValue, Kpi, SourceRange, Value } from '@touchline/model';
import { compareText } from '../../compare.ts';
import { grouped } from '../../grouped.ts';
import { deviationOf } from '../../kpi/deviation.ts';
import { marginOfChange } from '../../kpi/interval.ts';
import { impliedDirection, numberOf } from '../../kpi/metric.ts';
import { spelledName } from '../../spelling.ts';
import { countOf, type Reported, reportedResults } from '../measurement/shared/results.ts';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { decisionFixes, isDecidedSince } from './shared/decisions.ts';

export const kpiGettingWorse = projectRule({
  code: 'kpi-getting-worse',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A KPI that gets worse from wave to wave leads to a decision.',
    uk: 'Показник, що гіршає від хвилі до хвилі, веде до рішення.',
    ru: 'Показатель, который ухудшается от волны к волне, ведёт к решению.',
  },
  reason: {
    rows: ['R35', 'R36', 'U13'],
    text: {
      en: 'A target may still be far away, or met with room to spare; a value that has become worse twice in a row, or by more than chance explains, says that something has changed for customers. Whoever waits for the target to be missed loses the time in which it could have been put right. Counted are dated results for all customers, from the baseline on; which way is better is said, or told by the metric, the target or an alert; any `decided …` for the KPI, or about an initiative that is to move it, answers it.',
      uk: 'Ціль може бути ще далеко або виконана із запасом; значення, яке двічі поспіль погіршилося чи погіршилося більше, ніж пояснює випадок, каже, що для клієнтів щось змінилося. Хто чекає, доки ціль не виконають, втрачає час, коли це можна було виправити. Рахуються датовані результати для всіх клієнтів, починаючи з базового значення; який бік кращий, сказано прямо або видно з метрики, цілі чи сигналу; відповіддю є кожне `decided …` щодо показника або ініціативи, яка має його змінити.',
      ru: 'Цель может быть ещё далеко или выполнена с запасом; значение, которое дважды подряд ухудшилось или ухудшилось больше, чем объясняет случай, говорит, что для клиентов что-то изменилось. Кто ждёт, пока цель не выполнят, теряет время, когда это можно было исправить. Считаются датированные результаты для всех клиентов, начиная с базового значения; какая сторона лучше, сказано прямо или видно по метрике, цели либо сигналу; ответом служит каждое `decided …` о показателе или инициативе, которая должна его изменить.',
    },
  },
  bad: [
    `kpi Satisfied "Riders who are satisfied" {
  higher is better
  unit %
}
initiative Punctual "Buses on time" {
  status in-progress
  expected effect Satisfied +5 pp
}
review "2024" on 2024-05-31 { result Satisfied 67% }
review "2025" on 2025-05-31 { result Satisfied 63% }
review "2026" on 2026-05-31 { result Satisfied 60% }
`,
    `kpi Csat "Satisfied with the visit" { metric csat of score scale 1..5 top-2-box }
assessment "Spring" on 2026-03-31 { result Csat 78% responses 900 }
assessment "Summer" on 2026-06-30 { result Csat 66% responses 880 }
`,
    `kpi Satisfied "Riders who are satisfied" {
  unit %
  baseline 67% on 2024-05-31
  target 75% by 2027-12-31
}
review "2025" on 2025-05-31 { result Satisfied 63% }
review "2026" on 2026-05-31 { result Satisfied 60% }
`,
  ],
  good: [
    `kpi Satisfied "Riders who are satisfied" {
  higher is better
  unit %
}
initiative Punctual "Buses on time" { status in-progress }
review "2024" on 2024-05-31 { result Satisfied 67% }
review "2025" on 2025-05-31 { result Satisfied 63% }
review "2026" on 2026-05-31 {
  result Satisfied 60%
  decided adjust Punctual for Satisfied because "The timetable was too tight"
}
`,
    `kpi Csat "Satisfied with the visit" { metric csat of score scale 1..5 top-2-box }
assessment "Spring" on 2026-03-31 { result Csat 78% responses 90 }
assessment "Summer" on 2026-06-30 { result Csat 74% responses 88 }
assessment "Autumn" on 2026-09-30 { result Csat 73% responses 92 }
`,
    `kpi Satisfied "Riders who are satisfied" {
  unit %
  baseline 63% on 2025-05-31
  target 75% by 2027-12-31
}
review "2025" on 2025-05-31 { result Satisfied 63% }
review "2026" on 2026-05-31 { result Satisfied 60% }
`,
  ],
  messages: defineCatalog({
    en: {
      again:
        '{kpi} gets worse from wave to wave: {values}. Nothing was decided about it: find out what changed for customers, and say what follows, `decided … for {spelling}`.',
      once: '{kpi} has become worse by more than chance explains: {values}. Nothing was decided about it: find out what changed for customers, and say what follows, `decided … for {spelling}`.',
      wave: '{value} on {on}',
      start: '{value} at the start',
      result: 'The latest result.',
    },
    uk: {
      again:
        '{kpi} гіршає від хвилі до хвилі: {values}. Про це нічого не вирішено: з’ясуйте, що змінилося для клієнтів, і скажіть, що з цього випливає, `decided … for {spelling}`.',
      once: '{kpi} погіршився більше, ніж пояснює випадок: {values}. Про це нічого не вирішено: з’ясуйте, що змінилося для клієнтів, і скажіть, що з цього випливає, `decided … for {spelling}`.',
      wave: '{value} ({on})',
      start: '{value} на початку',
      result: 'Останній результат.',
    },
    ru: {
      again:
        '{kpi} ухудшается от волны к волне: {values}. Об этом ничего не решено: выясните, что изменилось для клиентов, и скажите, что из этого следует, `decided … for {spelling}`.',
      once: '{kpi} ухудшился больше, чем объясняет случай: {values}. Об этом ничего не решено: выясните, что изменилось для клиентов, и скажите, что из этого следует, `decided … for {spelling}`.',
      wave: '{value} ({on})',
      start: '{value} в начале',
      result: 'Последний результат.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    if (context.isBroken()) return;
    const known = reportedResults(model).filter(({ on }) => on !== undefined && on.to <= context.asOf);
    const reported = grouped(known.map((each) => [each.kpi, each] as const));
    for (const kpi of model.kpis) {
      // A missed target without a decision is told by a rule of its own.
      if (kpiStatuses.get(kpi.id)?.status === 'missed') continue;
      const worse = worseningOf(kpi, wavesOf(kpi, reported.get(kpi.id) ?? []));
      const latest = worse?.at(-1);
      // A baseline is where a KPI starts: what became worse is told by a result.
      if (!worse || !latest?.on || !latest.isResult) continue;
      if (isDecidedSince(model, latest.on.to, kpi)) continue;
      const values = worse.map(({ said, on }) => {
        const value = context.show(said);
        return on
          ? context.say('wave', { value, on: formatDate(context.language, on) })
          : context.say('start', { value });
      });
      context.report(
        worse.length > 2 ? 'again' : 'once',
        { kpi: context.name(kpi), values: values.join(', '), spelling: spelledName(kpi) ?? kpi.id },
        {
          at: placeOf(kpi),
          element: kpi,
          related: [{ message: context.say('result', {}), at: latest.at }],
          fixes: decisionFixes(context, kpi, latest.on.to),
        },
      );
    }
  },
});

interface Wave {
  readonly value: number;
  readonly n: number | undefined;
  readonly said: Value;
  readonly on: DateValue | undefined;
  readonly at: SourceRange;
  readonly isResult: boolean;
}

/** The baselines and results of a KPI, the oldest first; of several on one day the last said, results before baselines. */
function wavesOf(kpi: Kpi, reported: readonly Reported[]): Wave[] {
  const waves = new Map<string, Wave>();
  const add = (said: Value, wave: Omit<Wave, 'value' | 'said'>): void => {
    const value = numberOf(kpi, said);
    if (value !== undefined) waves.set(wave.on?.to ?? '', { value, said, ...wave });
  };
  for (const { value, on, at } of kpi.baselines ?? []) add(value, { n: undefined, on, at, isResult: false });
  for (const { result, on } of reported) {
    add(result.value, { n: countOf(result.responses), on, at: result.at, isResult: true });
  }
  return [...waves.values()].sort((a, b) => compareText(a.on?.to ?? '', b.on?.to ?? ''));
}

/** The waves that became worse: the last three, or the last two where their answers tell that it was not chance. */
function worseningOf(kpi: Kpi, waves: readonly Wave[]): readonly Wave[] | undefined {
  const direction = impliedDirection(kpi);
  if (!direction) return undefined;
  const isWorse = (before: Wave | undefined, after: Wave | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    (direction === 'higher' ? after.value < before.value : after.value > before.value);
  const [first, second, last] = waves.slice(-3);
  if (isWorse(first, second) && isWorse(second, last) && beyondChance(kpi, first, last) !== false) {
    return waves.slice(-3);
  }
  const two = waves.slice(-2);
  return isWorse(two[0], two[1]) && beyondChance(kpi, two[0], two[1]) === true ? two : undefined;
}

/** Undefined where nothing tells how far answers spread, or how many there were. */
function beyondChance(kpi: Kpi, before: Wave | undefined, after: Wave | undefined): boolean | undefined {
  if (!before?.n || !after?.n) return undefined;
  const [first, second] = [deviationOf(kpi, before.value), deviationOf(kpi, after.value)];
  if (first === undefined || second === undefined) return undefined;
  const margin = marginOfChange({ n: before.n, deviation: first }, { n: after.n, deviation: second });
  return Math.abs(after.value - before.value) > margin;
}
