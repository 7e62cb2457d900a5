import { defineCatalog } from '@touchline/locale';
import type { DateValue, Journey, Statement } from '@touchline/model';
import { elementRule, type RuleContext } from '../rule.ts';

export const journeyOutdated = elementRule({
  code: 'journey-outdated',
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  dependsOnToday: true,
  reach: { elements: ['journey'] },
  summary: {
    en: 'A map is reviewed once a year and when something changes for it.',
    uk: 'Карту переглядають раз на рік і тоді, коли для неї щось змінилося.',
    ru: 'Карту пересматривают раз в год и тогда, когда для неё что-то изменилось.',
  },
  reason: {
    rows: ['R36', 'R50', 'R2'],
    sources: ['klintsevich-2023', 'ccxp-2021'],
    text: {
      en: 'A strategy reacts to changes outside and inside the company. A development that is recorded about a journey and has happened since the journey was last reviewed, or a review more than a year ago, means that decisions are taken on a map nobody has checked. Only journeys that say the day of their review are looked at.',
      uk: 'Стратегія реагує на зміни зовні й усередині компанії. Якщо про шлях записано зміну, яка сталася після його останнього перегляду, або перегляд був понад рік тому, рішення ухвалюють за картою, якої ніхто не перевіряв. Розглядаються лише шляхи, що називають день перегляду.',
      ru: 'Стратегия реагирует на изменения вовне и внутри компании. Если о пути записано изменение, случившееся после его последнего пересмотра, или пересмотр был больше года назад, решения принимают по карте, которую никто не проверял. Рассматриваются только пути, которые называют день пересмотра.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" {
  reviewed 2026-06-30

  touchpoint "Fills in the form" via App
}

review "Third quarter" on 2026-10-05 {
  external development "New KYC rule" on 2026-09-01 about OpenAccount
}
`,
    `journey "I open a business account" {
  reviewed 2025-06-30

  touchpoint "Fills in the form" via App
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" {
  reviewed 2026-10-05

  touchpoint "Fills in the form" via App
}

review "Third quarter" on 2026-10-05 {
  external development "New KYC rule" on 2026-09-01 about OpenAccount
}
`,
  ],
  messages: defineCatalog({
    en: {
      development:
        '{journey} was last reviewed on {day}; since then something has changed for it: {development}. Look at the map again.',
      old: '{journey} was last reviewed on {day}, more than a year ago. Look at the map again before it decides anything.',
      here: 'What has changed.',
    },
    uk: {
      development:
        '{journey} востаннє переглянули {day}; відтоді дещо змінилося: {development}. Перегляньте карту ще раз.',
      old: '{journey} востаннє переглянули {day}, понад рік тому. Перегляньте карту, перш ніж за нею щось вирішувати.',
      here: 'Що змінилося.',
    },
    ru: {
      development:
        '{journey} в последний раз пересматривали {day}; с тех пор кое-что изменилось: {development}. Пересмотрите карту ещё раз.',
      old: '{journey} в последний раз пересматривали {day}, больше года назад. Пересмотрите карту, прежде чем по ней что-то решать.',
      here: 'Что изменилось.',
    },
  }),
  check(journey, context) {
    const { reviewed } = journey;
    if (journey.toBeOf || !reviewed || !('from' in reviewed) || context.isBroken(journey.source)) return;
    const place = { at: journey.nameAt ?? journey.source, element: journey };
    const name = context.name(journey);
    const day = context.show(reviewed);
    const development = since(reviewed, journey, context);
    if (development) {
      const related = [{ message: context.say('here', {}), at: development.at }];
      const parameters = { journey: name, day, development: context.name(development) };
      context.report('development', parameters, { ...place, related });
    } else if (Date.parse(context.asOf) - Date.parse(reviewed.to) > 366 * DAY) {
      context.report('old', { journey: name, day }, place);
    }
  },
});

const DAY = 86_400_000;

/** The first development about the journey that has happened since its review. */
function since(reviewed: DateValue, { id }: Journey, { asOf, facts }: RuleContext): Statement | undefined {
  const { model } = facts();
  for (const holder of [...model.assessments, ...model.reviews]) {
    for (const statement of holder.statements ?? []) {
      if (statement.kind !== 'external-development' && statement.kind !== 'internal-development') continue;
      const on = statement.on ?? holder.on;
      const isAbout = statement.about?.some((about) => about.id === id || about.id?.startsWith(`${id}.`));
      if (isAbout && on && on.from > reviewed.to && on.to <= asOf) return statement;
    }
  }
  return undefined;
}
