import { defineCatalog, formatDate } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { type Closer, type CriterionStanding, endOf, isClosing, type TargetStanding } from '../../maturity/standing.ts';
import { elementRule } from '../rule.ts';
import { criteriaNames, levelName, standingsIn } from './shared/standings.ts';

export const maturityGapClosedLate = elementRule({
  code: 'maturity-gap-closed-late',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['strategy'] },
  summary: {
    en: 'What a target of maturity needs is closed before its date.',
    uk: 'Те, чого потребує ціль зрілості, закривають до її дати.',
    ru: 'То, что нужно цели зрелости, закрывают до её даты.',
  },
  reason: {
    rows: ['R21', 'R33'],
    text: {
      en: 'A level is reached on its date only if every criterion holds by then. When the one initiative that closes a criterion ends later, the plan contradicts itself: either the target moves, or the initiative does.',
      uk: 'Рівня досягнуть у строк, лише якщо на той час виконано кожен критерій. Коли єдина ініціатива, що закриває критерій, завершується пізніше, план суперечить сам собі: або зсувається ціль, або ініціатива.',
      ru: 'Уровень будет достигнут в срок, только если к тому времени выполнен каждый критерий. Когда единственная инициатива, закрывающая критерий, завершается позже, план противоречит сам себе: сдвигается либо цель, либо инициатива.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-12-31 { criterion personalisation missing }
}

initiative Profile "One profile of every customer" {
  schedule 2026-10-01 .. 2027-06-30
  closes personalisation of FiveLevels
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-06-30 { criterion personalisation missing }
}

initiative Profile "One profile of every customer" {
  schedule 2026-10-01 .. 2027-06-30
  closes personalisation of FiveLevels
}
`,
  ],
  messages: defineCatalog({
    en: {
      late: '{level} is due {due}, but {criteria} {count|is|are} closed only by {initiative}, which ends {end}: move one of the two.',
      closes: '{initiative} ends {end}',
      fix: 'Move the target to {end}',
    },
    uk: {
      late: 'Рівень {level} має настати {due}, але {count|критерій|критерії|критерії} {criteria} закриває лише {initiative}, а вона завершиться {end}: зсуньте одне з двох.',
      closes: '{initiative} завершиться {end}',
      fix: 'Перенести ціль на {end}',
    },
    ru: {
      late: 'Уровень {level} намечен на {due}, но {count|критерий|критерии|критерии} {criteria} закрывает только {initiative}, а она завершится {end}: сдвиньте что-то одно.',
      closes: '{initiative} завершится {end}',
      fix: 'Перенести цель на {end}',
    },
  }),
  check(strategy, context) {
    const { language } = context;
    const facts = context.facts();
    for (const { model, targets } of standingsIn(strategy, facts)) {
      for (const target of targets) {
        const { by, at } = target.target;
        if (!by?.at) continue;
        for (const [initiative, { closer, criteria }] of lateIn(target)) {
          const end = endOf(initiative, facts);
          if (!end) continue;
          const words = { initiative: context.name(initiative), end: formatDate(language, end) };
          context.report(
            'late',
            {
              level: levelName(language, model, target.level),
              due: formatDate(language, by),
              criteria: criteriaNames(language, criteria),
              count: criteria.length,
              ...words,
            },
            {
              at: at ?? by.at,
              element: strategy,
              related: [{ message: context.say('closes', words), at: closer.at }],
              fixes: [
                {
                  title: context.say('fix', { end: words.end }),
                  changes: [{ at: by.at, text: end.spelling }],
                  safe: false,
                },
              ],
            },
          );
        }
      }
    }
  },
});

/** Criteria of which every initiative that closes them is late, by the first of these. */
function lateIn({ gap }: TargetStanding) {
  const byInitiative = new Map<Initiative, { closer: Closer; criteria: CriterionStanding[] }>();
  for (const criterion of gap) {
    const closing = criterion.closers.filter(isClosing);
    const [closer] = closing;
    if (!closer || !closing.every(({ late }) => late)) continue;
    const known = byInitiative.get(closer.initiative);
    if (known) known.criteria.push(criterion);
    else byInitiative.set(closer.initiative, { closer, criteria: [criterion] });
  }
  return byInitiative;
}
