import { type Catalog, defineCatalog, formatDate } from '@touchline/locale';
import type { Initiative, Rollout, SourceRange } from '@touchline/model';
import { elementRule, type RuleContext } from '../rule.ts';
import { endOf, firstOf } from './shared/schedule.ts';

const messages = defineCatalog({
  en: {
    ends: 'Initiative {name} is to end {end}, before what it depends on: {other} ends {otherEnd}. Move one of the two ends, or drop the dependency.',
    dropped:
      'Initiative {name} depends on {other}, which was dropped: it waits for something that will not come. Find another way, or drop it as well.',
    done: 'Initiative {name} is done, and {other}, which it depends on, is not. Either the dependency is none, or a status is out of date.',
    other: 'What it depends on.',
    fix: 'Let it end together with {other}: {otherEnd}',
  },
  uk: {
    ends: 'Ініціатива {name} має завершитися {end}, раніше за те, від чого залежить: завершення {other} — {otherEnd}. Пересуньте один із термінів або приберіть залежність.',
    dropped:
      'Ініціатива {name} залежить від {other}, яку скасовано: вона чекає на те, чого не буде. Знайдіть інший шлях або скасуйте й її.',
    done: 'Ініціативу {name} завершено, а {other}, від якої вона залежить, — ні. Або залежності немає, або якийсь статус застарів.',
    other: 'Те, від чого вона залежить.',
    fix: 'Завершити разом із {other}: {otherEnd}',
  },
  ru: {
    ends: 'Инициатива {name} должна завершиться {end}, раньше того, от чего зависит: завершение {other} — {otherEnd}. Сдвиньте один из сроков или уберите зависимость.',
    dropped:
      'Инициатива {name} зависит от {other}, которая отменена: она ждёт того, чего не будет. Найдите другой путь или отмените и её.',
    done: 'Инициатива {name} завершена, а {other}, от которой она зависит, — нет. Либо зависимости нет, либо какой-то статус устарел.',
    other: 'То, от чего она зависит.',
    fix: 'Завершить вместе с {other}: {otherEnd}',
  },
});

export const dependencyNotMet = elementRule({
  code: 'dependency-not-met',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['initiative'] },
  summary: {
    en: 'What an initiative depends on is finished before it, and not dropped.',
    uk: 'Те, від чого залежить ініціатива, завершується раніше за неї й не скасоване.',
    ru: 'То, от чего зависит инициатива, завершается раньше неё и не отменено.',
  },
  reason: {
    rows: ['R33', 'R34'],
    text: {
      en: 'Nothing is finished before what it depends on. Where the schedules say otherwise, one of the two ends is a wish; where the other initiative was dropped or this one is done without it, the dependency is not one. Starting before the other has ended is no fault: much can be prepared.',
      uk: 'Ніщо не завершується раніше за те, від чого залежить. Якщо графіки кажуть інше, один із двох термінів — побажання; якщо іншу ініціативу скасовано або цю завершено без неї, залежності немає. Почати, доки інша ще триває, — не помилка: багато що можна підготувати.',
      ru: 'Ничто не завершается раньше того, от чего зависит. Если графики говорят иное, один из двух сроков — пожелание; если другая инициатива отменена или эта завершена без неё, зависимости нет. Начать, пока другая ещё идёт, — не ошибка: многое можно подготовить.',
    },
  },
  bad: [
    `initiative Map "The bot knows the network" { schedule 2026-09-01 .. 2027-01-31 }

initiative Card "One card for bot and agent" {
  schedule 2026-10-01 .. 2026-12-31
  depends on Map
}
`,
    `initiative Map "The bot knows the network" { status dropped }

initiative Card "One card for bot and agent" {
  depends on Map
  status planned
}
`,
    `initiative Map "The bot knows the network" { status planned }

initiative Card "One card for bot and agent" {
  depends on Map
  status done
}
`,
  ],
  good: [
    `initiative Map "The bot knows the network" {
  schedule 2026-09-01 .. 2027-01-31
  status in-progress
}

initiative Card "One card for bot and agent" {
  schedule 2026-10-01 .. 2027-02-28
  depends on Map
  status planned
}
`,
  ],
  messages,
  check(initiative, context) {
    if (initiative.status === 'dropped') return;
    for (const { id, at } of initiative.dependsOn ?? []) {
      const other = context.lookup.declaration(id);
      if (other?.kind !== 'initiative' && other?.kind !== 'rollout') continue;
      const names = { name: context.name(initiative), other: context.name(other) };
      const related = [{ message: context.say('other', {}), at: other.nameAt ?? other.source }];
      const status = other.kind === 'initiative' ? other.status : undefined;
      if (initiative.status === 'done') {
        const isOpen = status === 'planned' || status === 'in-progress' || status === 'dropped';
        if (isOpen) context.report('done', names, { at, element: initiative, related });
      } else if (status === 'dropped') context.report('dropped', names, { at, element: initiative, related });
      else if (status !== 'done') checkEnds(initiative, other, at, context);
    }
  },
});

type Context = RuleContext<typeof messages extends Catalog<infer M> ? M : never>;

function checkEnds(initiative: Initiative, other: Initiative | Rollout, at: SourceRange, context: Context): void {
  const [end, otherEnd, otherStart] = [endOf(initiative), endOf(other), firstOf(other)];
  // Ending before the other has even begun is told of where dates are put in order.
  if (!end || !otherEnd || !otherStart || end.to >= otherEnd.from || end.to < otherStart.from) return;
  const names = { name: context.name(initiative), other: context.name(other) };
  const shownEnd = formatDate(context.language, otherEnd);
  context.report(
    'ends',
    { ...names, end: formatDate(context.language, end), otherEnd: shownEnd },
    {
      at,
      element: initiative,
      related: [{ message: context.say('other', {}), at: otherEnd.at ?? other.nameAt ?? other.source }],
      fixes: end.at
        ? [
            {
              title: context.say('fix', { other: context.name(other), otherEnd: shownEnd }),
              changes: [{ at: end.at, text: otherEnd.spelling }],
              safe: false,
            },
          ]
        : [],
    },
  );
}
