import { defineCatalog, formatDate } from '@touchline/locale';
import type { DateValue, PeriodValue, SourceRange } from '@touchline/model';
import { elementRule } from './rule.ts';

export const datesOutOfOrder = elementRule({
  code: 'dates-out-of-order',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['strategy', 'stage', 'kpi', 'initiative', 'review'] },
  summary: {
    en: 'What ends, ends after it begins; what follows, comes later.',
    uk: 'Кінець настає після початку, а наступне — пізніше за попереднє.',
    ru: 'Конец наступает после начала, а следующее — позже предыдущего.',
  },
  reason: {
    rows: ['R31', 'R33', 'R35'],
    text: {
      en: 'A plan is read along time: baseline, then target; start, then end; this review, then the next. Coarse dates stand for their whole period, so only an order that is certainly wrong is reported.',
      uk: 'План читають уздовж часу: базове значення, потім ціль; початок, потім кінець; цей перегляд, потім наступний. Неточна дата означає весь свій період, тому повідомляється лише про порядок, який напевно хибний.',
      ru: 'План читают вдоль времени: базовое значение, потом цель; начало, потом конец; этот пересмотр, потом следующий. Неточная дата означает весь свой период, поэтому сообщается лишь о порядке, который наверняка неверен.',
    },
  },
  bad: [
    `kpi RelationshipNps {
  metric nps
  baseline 31 on 2027-07
  target 45 by 2027-06-30
}
`,
    `review "Third quarter" on 2026-10-05 { next review 2026-01-10 }
`,
    `initiative Pilot { schedule 2026-01-01 .. 2026-03-31  depends on Training }
initiative Training { schedule 2026-09-01 .. 2026-12-15 }
`,
  ],
  good: [
    `initiative "One-page form" { schedule 2026-09-01 .. 2026-12-15 }
kpi RelationshipNps {
  metric nps
  baseline 31 on 2027
  target 45 by 2027-06-30
}
review "Third quarter" on 2026-10-05 { next review 2027-01-10 }
`,
  ],
  messages: defineCatalog({
    en: {
      baseline: 'The target is due ({by}) before its baseline is measured ({on}).',
      agreed: 'The target was agreed ({agreed}) after it was due ({by}).',
      review: 'The next review ({next}) is before this one ({on}).',
      depends: 'It ends ({end}) before {other}, which it depends on, begins ({start}).',
      maturity: 'This level is due ({by}) before the one it builds on ({before}).',
      before: 'Counting back from the event, the first moment is the longer time before it.',
      after: 'Counting from the event, the first moment is the shorter time after it.',
      compared: 'The date it is compared with.',
    },
    uk: {
      baseline: 'Термін цілі ({by}) настає раніше, ніж виміряно базове значення ({on}).',
      agreed: 'Ціль погоджено ({agreed}) після її терміну ({by}).',
      review: 'Наступний перегляд ({next}) передує цьому ({on}).',
      depends: 'Кінець ({end}) настає раніше, ніж починається ({start}) те, від чого це залежить: {other}.',
      maturity: 'Термін цього рівня ({by}) настає раніше за термін попереднього ({before}).',
      before: 'Якщо лічити назад від події, перший момент — той, що далі від неї.',
      after: 'Якщо лічити від події, перший момент — той, що ближче до неї.',
      compared: 'Дата, з якою порівняно.',
    },
    ru: {
      baseline: 'Срок цели ({by}) наступает раньше, чем измерено базовое значение ({on}).',
      agreed: 'Цель согласована ({agreed}) после её срока ({by}).',
      review: 'Следующий пересмотр ({next}) предшествует этому ({on}).',
      depends: 'Конец ({end}) наступает раньше, чем начинается ({start}) то, от чего это зависит: {other}.',
      maturity: 'Срок этого уровня ({by}) наступает раньше срока предыдущего ({before}).',
      before: 'Если считать назад от события, первый момент — тот, что дальше от него.',
      after: 'Если считать от события, первый момент — тот, что ближе к нему.',
      compared: 'Дата, с которой сравнено.',
    },
  }),
  check(element, context) {
    const show = (date: DateValue): string => formatDate(context.language, date);
    const place = (at: SourceRange, compared?: SourceRange) => ({
      at,
      element,
      related: compared && [{ message: context.say('compared', {}), at: compared }],
    });

    switch (element.kind) {
      case 'strategy':
        for (const { targets = [], at } of element.maturity ?? []) {
          for (const [index, { by }] of targets.entries()) {
            const before = targets[index - 1]?.by;
            if (!by || !before || !isBefore(by, before)) continue;
            context.report('maturity', { by: show(by), before: show(before) }, place(by.at ?? at, before.at));
          }
        }
        break;
      case 'stage': {
        const { from, to, relation, at } = element.timing ?? {};
        if (!from || !to || !relation || !at) break;
        const forwards = relation === 'before' ? from.seconds >= to.seconds : from.seconds <= to.seconds;
        if (!forwards) context.report(relation, {}, place(at));
        break;
      }
      case 'kpi': {
        // Baselines of later rounds may follow targets of earlier ones: only a target before all of them is wrong.
        const dated = (element.baselines ?? []).flatMap(({ on }) => on ?? []);
        const first = dated.reduce<DateValue | undefined>((a, b) => (!a || b.from < a.from ? b : a), undefined);
        const { agreed } = element;
        for (const { by, at } of element.targets ?? []) {
          if (!by) continue;
          if (first && isBefore(by, first)) {
            context.report('baseline', { by: show(by), on: show(first) }, place(by.at ?? at, first.at));
          }
          if (agreed && isBefore(by, agreed)) {
            context.report('agreed', { by: show(by), agreed: show(agreed) }, place(agreed.at ?? at, by.at ?? at));
          }
        }
        break;
      }
      case 'initiative': {
        const end = endOf(element.schedule);
        for (const { id, at } of end ? (element.dependsOn ?? []) : []) {
          const other = context.lookup.declaration(id);
          const start = other?.kind === 'initiative' ? startOf(other.schedule) : undefined;
          if (!end || !other || !start || !isBefore(end, start)) continue;
          context.report(
            'depends',
            { end: show(end), start: show(start), other: context.name(other) },
            place(at, start.at),
          );
        }
        break;
      }
      case 'review': {
        const { on, nextReview } = element;
        if (!on || !nextReview || !isBefore(nextReview, on)) break;
        const words = { next: show(nextReview), on: show(on) };
        context.report('review', words, place(nextReview.at ?? element.source, on.at));
      }
    }
  },
});

/** Certainly before: the whole of one period lies before the other begins. */
const isBefore = (a: DateValue, b: DateValue): boolean => a.to < b.from;

type Schedule = PeriodValue | DateValue | undefined;
const startOf = (schedule: Schedule): DateValue | undefined =>
  schedule?.type === 'period' ? schedule.start : schedule;
const endOf = (schedule: Schedule): DateValue | undefined => (schedule?.type === 'period' ? schedule.end : schedule);
