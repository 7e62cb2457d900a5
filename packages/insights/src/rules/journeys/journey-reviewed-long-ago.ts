import { defineCatalog } from '@touchline/locale';
import type { DateValue, Journey } from '@touchline/model';
import { elementRule, type RuleContext } from '../rule.ts';
import { said } from './shared/parts.ts';

export const journeyReviewedLongAgo = elementRule({
  code: 'journey-reviewed-long-ago',
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  dependsOnToday: true,
  reach: { elements: ['journey'] },
  summary: {
    en: 'A map is reviewed at least once a year.',
    uk: 'Карту переглядають щонайменше раз на рік.',
    ru: 'Карту пересматривают не реже раза в год.',
  },
  reason: {
    rows: ['R36', 'R2'],
    sources: ['ccxp-2021', 'kalbach-2016'],
    text: {
      en: 'Offers, channels and expectations change within a year; a map that nobody has looked at for longer decides about a journey that may no longer exist. Only journeys that say the day of their review are looked at. A development that has changed the journey since then is a finding of its own.',
      uk: 'За рік змінюються пропозиції, канали й очікування; карта, якої ніхто не переглядав довше, вирішує про шлях, якого може вже не бути. Розглядаються лише шляхи, що називають день перегляду. Про зміну, яка відтоді торкнулася шляху, каже окреме зауваження.',
      ru: 'За год меняются предложения, каналы и ожидания; карта, которую дольше никто не пересматривал, решает о пути, которого может уже не быть. Рассматриваются только пути, которые называют день пересмотра. Об изменении, которое с тех пор коснулось пути, говорит отдельное замечание.',
    },
  },
  bad: [
    `journey "I open a business account" {
  reviewed 2025-06-30

  touchpoint "Fills in the form" via App
}
`,
  ],
  good: [
    `journey "I open a business account" {
  reviewed 2026-06-30

  touchpoint "Fills in the form" via App
}
`,
  ],
  messages: defineCatalog({
    en: {
      old: '{journey} was last reviewed on {day}, more than a year ago. Look at the map again before it decides anything.',
    },
    uk: {
      old: '{journey} востаннє переглянули {day}, понад рік тому. Перегляньте карту, перш ніж за нею щось вирішувати.',
    },
    ru: {
      old: '{journey} в последний раз пересматривали {day}, больше года назад. Пересмотрите карту, прежде чем по ней что-то решать.',
    },
  }),
  check(journey, context) {
    const { reviewed } = journey;
    if (journey.toBeOf || !reviewed || !('from' in reviewed) || context.isBroken(journey.source)) return;
    const days = (Date.parse(context.asOf) - Date.parse(reviewed.to)) / DAY;
    if (days <= 366 || hasChangedSince(reviewed, journey, context)) return;
    const parameters = { journey: context.name(journey), day: context.show(reviewed) };
    context.report('old', parameters, { at: journey.nameAt ?? journey.source, element: journey });
  },
});

const DAY = 86_400_000;

/** A development about the journey has happened since its review: that is said elsewhere. */
function hasChangedSince(reviewed: DateValue, { id }: Journey, { asOf, facts }: RuleContext): boolean {
  const { model } = facts();
  return [...model.assessments, ...model.reviews].some((holder) =>
    said(holder, 'external-development', 'internal-development').some((statement) => {
      const on = statement.on ?? holder.on;
      const isAbout = statement.about?.some((about) => about.id === id || about.id?.startsWith(`${id}.`));
      return isAbout && on !== undefined && on.from > reviewed.to && on.to <= asOf;
    }),
  );
}
