import { defineCatalog } from '@touchline/locale';
import type { Scale, SourceRange, Value } from '@touchline/model';
import { comparable } from '../quantity.ts';
import { elementRule } from './rule.ts';

export const reversedRange = elementRule({
  code: 'reversed-range',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: {
    elements: ['strategy', 'journey', 'stage', 'step', 'kpi', 'claim', 'assessment', 'rollout', 'initiative'],
  },
  summary: {
    en: 'A range goes from its lower end to its upper end.',
    uk: 'Діапазон іде від нижнього кінця до верхнього.',
    ru: 'Диапазон идёт от нижнего конца к верхнему.',
  },
  reason: {
    rows: ['R31', 'U3'],
    text: {
      en: 'Scales, durations and claims are compared by their ends. A range written backwards holds no value at all; whether the numbers or the direction were meant, only the author knows.',
      uk: 'Шкали, тривалості й твердження порівнюють за їхніми кінцями. Діапазон, записаний навпаки, не містить жодного значення; чи йшлося про інші числа, чи про напрям, знає лише автор.',
      ru: 'Шкалы, длительности и утверждения сравнивают по их концам. Диапазон, записанный наоборот, не содержит ни одного значения; имелись ли в виду другие числа или направление, знает лишь автор.',
    },
  },
  bad: [
    `journey "Getting home" {
  scale 5..1
  step "Waits"
}
`,
    `claim "Keeping a customer is cheaper" { concerns retention-cost-ratio  range 10..5 }
`,
  ],
  good: [
    `journey "Getting home" {
  scale 1..5
  step "Waits"
}
claim "Keeping a customer is cheaper" { concerns retention-cost-ratio  range 5..10 }
`,
  ],
  messages: defineCatalog({
    en: { reversed: '{spelling} goes backwards: the lower end stands first.', fix: 'Write {meant}' },
    uk: { reversed: '{spelling} іде навпаки: нижній кінець стоїть першим.', fix: 'Написати {meant}' },
    ru: { reversed: '{spelling} идёт наоборот: нижний конец стоит первым.', fix: 'Написать {meant}' },
  }),
  check(element, context) {
    const checkScale = (scale: Scale | undefined, at: SourceRange = element.source): void => {
      if (!scale || scale.min < scale.max) return;
      const [first, second] = scale.spelling.split('..');
      const meant = scale.min > scale.max && first && second ? `${second}..${first}` : undefined;
      const fixes = scale.at &&
        meant && [{ title: context.say('fix', { meant }), changes: [{ at: scale.at, text: meant }], safe: false }];
      context.report(
        'reversed',
        { spelling: scale.spelling },
        { at: scale.at ?? at, element, fixes: fixes || undefined },
      );
    };
    const checkValue = (value: Value | undefined): void => {
      if (value?.type !== 'range') return;
      const [from, to] = comparable(value.from, value.to) ?? [0, 0];
      if (from > to)
        context.report('reversed', { spelling: value.spelling }, { at: value.at ?? element.source, element });
    };
    if ('scale' in element) checkScale(element.scale);
    if ('takes' in element) checkValue(element.takes);
    if ('lasts' in element) checkValue(element.lasts);
    if ('range' in element) checkValue(element.range);
    if (element.kind === 'assessment') {
      for (const { scale, at } of [...(element.publicRatings ?? []), ...(element.fitWithStrategy ?? [])])
        checkScale(scale, at);
    }
  },
});
