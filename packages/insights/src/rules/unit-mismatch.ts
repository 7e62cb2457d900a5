import { defineCatalog } from '@touchline/locale';
import type { Kpi, Reference, SourceRange, Value } from '@touchline/model';
import { kpiDimension, kpiValues, metricDimension } from '../kpi/metric.ts';
import { type Dimension, dimensionInWords, dimensionOf, dimensionOfUnit } from '../quantity.ts';
import { elementRule } from './rule.ts';

export const unitMismatch = elementRule({
  code: 'unit-mismatch',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['kpi', 'goal', 'assessment', 'competitor', 'review', 'journey', 'stage', 'step', 'initiative'] },
  summary: {
    en: 'All values of a KPI are of one kind, the kind of its unit and its metric.',
    uk: 'Усі значення KPI одного виду — того, що й одиниця та метрика.',
    ru: 'Все значения KPI одного вида — того же, что единица и метрика.',
  },
  reason: {
    rows: ['R31', 'U4'],
    text: {
      en: 'Attainment compares baseline, target and result, so they must be the same kind of quantity: money with money, shares with shares. Percent and percentage points, or a score and a share of top scores, look alike and mean different things.',
      uk: 'Досягнення порівнює базове, цільове й фактичне значення, тож вони мусять бути величинами одного виду: гроші з грошима, частки з частками. Відсотки й відсоткові пункти, середній бал і частка найвищих оцінок схожі на вигляд, але означають різне.',
      ru: 'Достижение сравнивает базовое, целевое и фактическое значения, поэтому они должны быть величинами одного вида: деньги с деньгами, доли с долями. Проценты и процентные пункты, средний балл и доля высших оценок похожи на вид, но означают разное.',
    },
  },
  bad: [
    `kpi Retention "Customers who stay" {
  metric retention
  baseline 84% on 2026-06-30
  target 90 by 2027-06-30
}
`,
    `kpi CostPerContact "Cost of one contact" {
  unit EUR
  baseline 4 EUR on 2026-06-30
}
assessment "Third quarter" on 2026-09-30 { result CostPerContact 12% }
`,
    `kpi Activation "First payment within a month" {
  baseline 40%
}
initiative "Welcome call" { expected effect Activation +2 days }
`,
  ],
  good: [
    `kpi Retention "Customers who stay" {
  metric retention
  baseline 84% on 2026-06-30
  target 90% by 2027-06-30
}
initiative "Welcome call" { expected effect Retention +2 pp }
`,
  ],
  messages: defineCatalog({
    en: {
      unit: '{value} is {kind}, but the unit of {kpi} is {unit}.',
      metric: '{value} is {kind}, but a value of {kpi} is {expected}: so says its metric, {metric}.',
      other: '{value} is {kind}, but {kpi} has {other} elsewhere, {expected}.',
      'unit-and-metric': 'The unit of {kpi} is {unit}, but its metric, {metric}, gives {expected}.',
      change: 'A change of {kpi} cannot be {value}, {kind}: its values are {expected}.',
      'other-value': 'The value it is compared with.',
    },
    uk: {
      unit: '{value} — це {kind}, а одиниця {kpi} — {unit}.',
      metric: '{value} — це {kind}, а значення {kpi} — це {expected}: так каже метрика {metric}.',
      other: '{value} — це {kind}, а в іншому місці {kpi} має {other}: це {expected}.',
      'unit-and-metric': 'Одиниця {kpi} — {unit}, але метрика {metric} дає інше: {expected}.',
      change: 'Зміна {kpi} не може бути {value} ({kind}), бо його значення — {expected}.',
      'other-value': 'Значення, з яким порівняно.',
    },
    ru: {
      unit: '{value} — это {kind}, а единица {kpi} — {unit}.',
      metric: '{value} — это {kind}, а значение {kpi} — это {expected}: так говорит метрика {metric}.',
      other: '{value} — это {kind}, а в другом месте у {kpi} стоит {other}: это {expected}.',
      'unit-and-metric': 'Единица {kpi} — {unit}, но метрика {metric} даёт другое: {expected}.',
      change: 'Изменение {kpi} не может быть {value} ({kind}), потому что его значения — {expected}.',
      'other-value': 'Значение, с которым сравнено.',
    },
  }),
  check(element, context) {
    const { lookup, language } = context;

    const checkValue = (kpi: Kpi, value: Value, at: SourceRange) => {
      const kind = dimensionOf(value);
      if (!kind) return;
      const place = { at: value.at ?? at, element };
      const words = { value: context.show(value), kind: dimensionInWords(language, kind), kpi: context.name(kpi) };
      if (kpi.unit) {
        // A plain number is read in the unit of its KPI.
        if (kind === 'number' || kind === dimensionOfUnit(kpi.unit)) return;
        return context.report('unit', { ...words, unit: kpi.unit }, place);
      }
      const byMetric = metricDimension(kpi);
      if (byMetric && !fits(kind, byMetric)) {
        const expected = byMetric === 'money' ? 'money EUR' : byMetric;
        const parameters = { ...words, expected: dimensionInWords(language, expected), metric: kpi.metric?.kind ?? '' };
        return context.report('metric', parameters, place);
      }
      const first = kpiValues(kpi).find((other) => dimensionOf(other.value) !== undefined)?.value;
      const expected = first && dimensionOf(first);
      if (!expected || expected === kind) return;
      context.report(
        'other',
        { ...words, other: context.show(first), expected: dimensionInWords(language, expected) },
        { ...place, related: first.at && [{ message: context.say('other-value', {}), at: first.at }] },
      );
    };

    const checkReferred = (reference: Reference, value: Value, at: SourceRange): void => {
      const kpi = lookup.kpi(reference);
      if (kpi) checkValue(kpi, value, at);
    };

    switch (element.kind) {
      case 'kpi': {
        const byMetric = metricDimension(element);
        if (element.unit && byMetric && !fits(dimensionOfUnit(element.unit), byMetric)) {
          const expected = dimensionInWords(language, byMetric === 'money' ? 'money EUR' : byMetric);
          const parameters = { kpi: context.name(element), unit: element.unit, metric: element.metric?.kind ?? '' };
          context.report(
            'unit-and-metric',
            { ...parameters, expected },
            { at: element.nameAt ?? element.source, element },
          );
        }
        for (const { value, at } of kpiValues(element)) checkValue(element, value, at);
        break;
      }
      case 'goal': {
        // With several KPIs it is not said which of them the value is of.
        const [only, ...others] = element.measuredBy ?? [];
        if (!only || others.length > 0) break;
        for (const value of [element.target, element.hold]) if (value) checkReferred(only, value, element.source);
        break;
      }
      case 'assessment':
      case 'competitor':
      case 'review':
        for (const result of element.results ?? []) checkReferred(result.kpi, result.value, result.at);
        break;
      case 'journey':
      case 'stage':
      case 'step':
        for (const target of element.targets ?? []) checkReferred(target.kpi, target.value, target.at);
        break;
      case 'initiative':
        for (const { kpi: reference, change, at } of element.effects ?? []) {
          const kpi = lookup.kpi(reference);
          const expected = kpi && kpiDimension(kpi);
          const kind = dimensionOf(change);
          if (!expected || !kind || isChangeOf(expected, kind)) continue;
          const words = { value: context.show(change), kind: dimensionInWords(language, kind), kpi: context.name(kpi) };
          const parameters = { ...words, expected: dimensionInWords(language, expected) };
          context.report('change', parameters, { at: change.at ?? at, element });
        }
    }
  },
});

const fits = (kind: Dimension, expected: string): boolean => kind === expected || kind.startsWith(`${expected} `);

/** A share changes by points, anything else by its own kind, all of them by percent. NPS is at home with points too. */
function isChangeOf(kpi: Dimension, change: Dimension): boolean {
  if (change === 'percent' || change === kpi) return true;
  return change === 'points' ? kpi === 'percent' || kpi === 'number' : change === 'number' && kpi === 'points';
}
