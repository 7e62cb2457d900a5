import { defineCatalog, formatDate, label } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { startOf } from './shared/schedule.ts';

export const startedBeforeSchedule = elementRule({
  code: 'started-before-schedule',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  dependsOnToday: true,
  reach: { elements: ['initiative'] },
  summary: {
    en: 'What is in progress or done has begun by its schedule.',
    uk: 'Те, що триває або завершене, за графіком уже почалося.',
    ru: 'То, что выполняется или завершено, по графику уже началось.',
  },
  reason: {
    rows: ['R34'],
    text: {
      en: 'An initiative that begins next month cannot be running today. Either it was begun early and the roadmap shows the wrong bar, or the status belongs to another one. Whoever depends on it reads the schedule.',
      uk: 'Ініціатива, що починається наступного місяця, не може тривати сьогодні. Або її почали раніше й дорожня карта показує не той відрізок, або цей статус належить іншій. Той, хто від неї залежить, дивиться на графік.',
      ru: 'Инициатива, которая начинается в следующем месяце, не может выполняться сегодня. Либо её начали раньше и дорожная карта показывает не тот отрезок, либо этот статус принадлежит другой. Тот, кто от неё зависит, смотрит на график.',
    },
  },
  bad: [
    `initiative Forms "One-page form" {
  schedule 2027-01-15 .. 2027-06-30
  status in-progress 40%
}
`,
    `initiative Forms "One-page form" {
  schedule 2026-09-15 .. 2026-12-31
  status in-progress 40% on 2026-08-20
}
`,
  ],
  good: [
    `initiative Forms "One-page form" {
  schedule 2026-09-15 .. 2026-12-31
  status in-progress 40% on 2026-10-20
}

initiative Letters "Reasons in every refusal" {
  schedule 2027-01-15 .. 2027-06-30
  status planned
}
`,
  ],
  messages: defineCatalog({
    en: {
      early:
        'Initiative {name} is {status}, and by its schedule it begins only {start}. Mend the schedule or the status.',
      fix: 'It began by {date}',
    },
    uk: {
      early: 'Ініціатива {name}: статус — {status}, а за графіком початок лише {start}. Виправте графік або статус.',
      fix: 'Початок — {date}',
    },
    ru: {
      early: 'Инициатива {name}: статус — {status}, а по графику начало лишь {start}. Исправьте график или статус.',
      fix: 'Начало — {date}',
    },
  }),
  check(initiative, context) {
    const { status, statusOn } = initiative;
    const start = startOf(initiative);
    if (!start || (status !== 'in-progress' && status !== 'done')) return;
    if (start.from <= (statusOn?.to ?? context.asOf)) return;
    context.report(
      'early',
      {
        name: context.name(initiative),
        status: label(context.language, 'initiativeStatus', status),
        start: formatDate(context.language, start),
      },
      {
        at: start.at ?? initiative.nameAt ?? initiative.source,
        element: initiative,
        fixes:
          statusOn && start.at
            ? [
                {
                  title: context.say('fix', { date: formatDate(context.language, statusOn) }),
                  changes: [{ at: start.at, text: statusOn.spelling }],
                  safe: false,
                },
              ]
            : [],
      },
    );
  },
});
