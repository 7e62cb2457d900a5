import { defineCatalog } from '@touchline/locale';
import type { Journey, Kpi, Scale, SourceRange, Value } from '@touchline/model';
import { kpiValues, rangeOf } from '../kpi/metric.ts';
import { dimensionOf, magnitudeOf } from '../quantity.ts';
import { elementRule, type RuleContext } from './rule.ts';

const SHARE = { min: 0, max: 100 };

export const valueOutsideScale = elementRule({
  code: 'value-outside-scale',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: {
    elements: [
      ...(['journey', 'stage', 'step', 'opportunity', 'kpi', 'goal', 'assessment', 'competitor', 'review'] as const),
      ...(['initiative', 'commitment', 'economics'] as const),
    ],
  },
  summary: {
    en: 'A value lies within its scale.',
    uk: 'Значення лежить у межах своєї шкали.',
    ru: 'Значение лежит в пределах своей шкалы.',
  },
  reason: {
    rows: ['R5', 'R23', 'R31'],
    text: {
      en: 'A feeling of 6 on a scale from 1 to 5 cannot be drawn, an NPS of 120 cannot be measured, and 110% of the customers do not exist. Feelings keep to the scale of their journey, strategy or project (1..5 when none is said), KPIs to what their metric can give.',
      uk: 'Почуття 6 на шкалі від 1 до 5 не намалювати, NPS 120 не виміряти, а 110% клієнтів не буває. Почуття тримаються шкали свого шляху, стратегії чи проєкту (1..5, якщо її не названо), KPI — того, що може дати їхня метрика.',
      ru: 'Чувство 6 на шкале от 1 до 5 не нарисовать, NPS 120 не измерить, а 110% клиентов не бывает. Чувства держатся шкалы своего пути, стратегии или проекта (1..5, если она не названа), KPI — того, что может дать их метрика.',
    },
  },
  bad: [
    `journey "Getting home" {
  step "Waits" feeling -1.3
}
`,
    `journey "Getting home" {
  scale -2..2
  step "Waits" feeling 0.5 { opportunity "Say how long it takes" lifts to 3 }
}
`,
    `kpi RelationshipNps { metric nps  target 120 }
`,
    `kpi Churn { metric churn }
assessment "Third quarter" { result Churn 107% }
`,
  ],
  good: [
    `journey "Getting home" {
  scale -2..2
  step "Waits" feeling -1.3 { opportunity "Say how long it takes" lifts to 1 }
}
kpi RelationshipNps { metric nps  target 62 }
`,
  ],
  messages: defineCatalog({
    en: {
      feeling:
        'A feeling of {value} is outside the scale {min}..{max}. Another scale is said once, e.g. `scale -2..2`.',
      lift: '{value} is outside the scale of feelings, {min}..{max}.',
      kpi: '{value} cannot be a value of {kpi}: it goes from {min} to {max}.',
      'kpi-from': '{value} cannot be a value of {kpi}: it is never below {min}.',
      rating: '{value} is outside its scale, {min}..{max}.',
      share: '{value} is not a share: it goes from {min}% to {max}%.',
      box: 'The box takes in the whole scale {min}..{max}: every answer would count.',
    },
    uk: {
      feeling: 'Почуття {value} поза шкалою {min}..{max}. Іншу шкалу кажуть один раз, наприклад `scale -2..2`.',
      lift: '{value} поза шкалою почуттів {min}..{max}.',
      kpi: '{value} не може бути значенням {kpi}: воно йде від {min} до {max}.',
      'kpi-from': '{value} не може бути значенням {kpi}: воно ніколи не менше за {min}.',
      rating: '{value} поза своєю шкалою {min}..{max}.',
      share: '{value} — не частка: вона йде від {min}% до {max}%.',
      box: 'До оцінок, що рахуються, входить уся шкала {min}..{max}: зараховано кожну відповідь.',
    },
    ru: {
      feeling: 'Чувство {value} вне шкалы {min}..{max}. Другую шкалу называют один раз, например `scale -2..2`.',
      lift: '{value} вне шкалы чувств {min}..{max}.',
      kpi: '{value} не может быть значением {kpi}: оно идёт от {min} до {max}.',
      'kpi-from': '{value} не может быть значением {kpi}: оно никогда не меньше {min}.',
      rating: '{value} вне своей шкалы {min}..{max}.',
      share: '{value} — не доля: она идёт от {min}% до {max}%.',
      box: 'В учитываемые оценки входит вся шкала {min}..{max}: засчитан каждый ответ.',
    },
  }),
  check(element, context) {
    const { lookup } = context;

    const checkNumber = (
      message: 'feeling' | 'lift' | 'share',
      value: number | undefined,
      { min, max }: Pick<Scale, 'min' | 'max'>,
      at: SourceRange,
    ): void => {
      if (value === undefined || (value >= min && value <= max)) return;
      context.report(message, { value: context.show(value), min, max }, { at, element });
    };

    const checkRating = (value: Value | undefined, scale: Scale | undefined, at: SourceRange): void => {
      const number = value?.type === 'number' ? value.value : undefined;
      if (number === undefined || !scale || (number >= scale.min && number <= scale.max)) return;
      const words = { value: context.show(number), min: scale.min, max: scale.max };
      context.report('rating', words, { at: value?.at ?? at, element });
    };

    const checkShare = (value: Value | undefined, at: SourceRange): void => {
      if (value?.type === 'percent') checkNumber('share', value.value, SHARE, value.at ?? at);
    };

    const checkKpiValue = (kpi: Kpi | undefined, value: Value, at: SourceRange): void => {
      const range = kpi && rangeOf(kpi);
      const number = magnitudeOf(value);
      if (!range || number === undefined || (number >= range.min && number <= range.max)) return;
      const words = { value: context.show(value), kpi: context.name(kpi), min: range.min };
      const place = { at: value.at ?? at, element };
      if (range.max === Number.POSITIVE_INFINITY) context.report('kpi-from', words, place);
      else {
        const end = (bound: number) =>
          dimensionOf(value) === 'percent' ? context.show({ type: 'percent', value: bound, spelling: '' }) : bound;
        context.report('kpi', { ...words, min: end(range.min), max: end(range.max) }, place);
      }
    };

    switch (element.kind) {
      case 'journey':
      case 'stage':
      case 'step': {
        for (const { kpi, value, at } of element.targets ?? []) checkKpiValue(lookup.kpi(kpi), value, at);
        for (const { share, at } of element.flow ?? []) checkNumber('share', share, SHARE, at);
        if (!element.feelings) break;
        const journey = lookup.declarationOf(element.id);
        if (journey?.kind !== 'journey') break;
        if (mayMissScale(journey, context)) break;
        const scale = lookup.scaleOf(journey);
        for (const { score, becomes, at } of element.feelings) {
          checkNumber('feeling', score, scale, at);
          checkNumber('feeling', becomes, scale, at);
        }
        break;
      }
      case 'kpi': {
        for (const { value, at } of kpiValues(element)) checkKpiValue(element, value, at);
        const { scale, metric } = element;
        const box = metric?.topBox ?? metric?.bottomBox;
        if (scale && metric && box !== undefined && scale.min < scale.max && box > scale.max - scale.min) {
          context.report('box', { min: scale.min, max: scale.max }, { at: metric.at, element });
        }
        if (metric) checkNumber('share', metric.percentile, SHARE, metric.at);
        break;
      }
      case 'goal': {
        const [only, ...others] = element.measuredBy ?? [];
        if (!only || others.length > 0) break;
        for (const value of [element.target, element.hold]) {
          if (value) checkKpiValue(lookup.kpi(only), value, element.source);
        }
        break;
      }
      case 'assessment':
        for (const { value, scale, at } of element.publicRatings ?? []) checkRating(value, scale, at);
        for (const { value, scale, at } of element.fitWithStrategy ?? []) checkRating(value, scale, at);
        for (const { kpi, value, at } of element.results ?? []) checkKpiValue(lookup.kpi(kpi), value, at);
        break;
      case 'competitor':
        for (const { value, scale, at } of element.publicRatings ?? []) checkRating(value, scale, at);
        for (const { kpi, value, at } of element.results ?? []) checkKpiValue(lookup.kpi(kpi), value, at);
        break;
      case 'review':
        for (const { kpi, value, at } of element.results ?? []) checkKpiValue(lookup.kpi(kpi), value, at);
        break;
      case 'initiative':
        checkNumber('share', element.progress, SHARE, element.nameAt ?? element.source);
        break;
      case 'commitment':
        for (const { share, at } of element.standards ?? []) checkShare(share, at);
        break;
      case 'economics':
        if (element.retention) checkShare(element.retention.value, element.retention.at);
        break;
      default: {
        // An opportunity: the improved feeling lies on the scale of its journey.
        if (!('at' in element) || element.liftsTo === undefined) break;
        const journey = lookup.declarationOf(element.id);
        if (journey?.kind !== 'journey' || mayMissScale(journey, context)) break;
        checkNumber('lift', element.liftsTo, lookup.scaleOf(journey), element.at);
      }
    }
  },
});

/** Whether the line that says the scale may be one that could not be read: in the journey, else anywhere. */
function mayMissScale(journey: Journey, { lookup, model, isBroken }: RuleContext): boolean {
  if (journey.scale) return false;
  const isSaidAround = (lookup.strategyOf(journey)?.scale ?? model.project.scale) !== undefined;
  return isBroken(isSaidAround ? journey.source : undefined);
}
