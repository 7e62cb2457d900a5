import { defineCatalog, formatDate } from '@touchline/locale';
import { type Assessment, type Journey, type Review, type Statement, statementsOf } from '@touchline/model';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';

export const journeyReviewOutdated = projectRule({
  code: 'journey-review-outdated',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A journey is looked at again after a development that concerns it.',
    uk: 'Шлях переглядають після зміни, що його стосується.',
    ru: 'Путь пересматривают после изменения, которое его касается.',
  },
  reason: {
    rows: ['R36', 'R50'],
    text: {
      en: 'A new rule, a new competitor or a merger of two departments changes what customers go through. A map that was last looked at before it shows a journey nobody makes any more. Only developments that have happened and name the journey count, and only journeys that say when they were `reviewed`.',
      uk: 'Нове правило, новий конкурент чи об’єднання двох підрозділів змінюють те, через що проходять клієнти. Карта, яку востаннє дивилися раніше, показує шлях, яким уже ніхто не йде. Рахуються лише зміни, які вже сталися й називають шлях, і лише шляхи, що кажуть, коли їх переглянуто (`reviewed`).',
      ru: 'Новое правило, новый конкурент или слияние двух подразделений меняют то, через что проходят клиенты. Карта, которую последний раз смотрели раньше, показывает путь, которым уже никто не идёт. Считаются лишь изменения, которые уже случились и называют путь, и лишь пути, которые говорят, когда их пересмотрели (`reviewed`).',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" {
  reviewed 2026-03-31
  step "Fills in the form", "Signs"
}
assessment "Current experience" on 2026-06-30 {
  external development "New KYC rule" on 2026-05-01 about OpenAccount
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" {
  reviewed 2026-06-30
  step "Fills in the form", "Signs"
}
assessment "Current experience" on 2026-06-30 {
  external development "New KYC rule" on 2026-05-01 about OpenAccount
  internal development "One director for both" on 2027-01-01 about OpenAccount
}
`,
  ],
  messages: defineCatalog({
    en: {
      outdated:
        '{journey} was last reviewed on {reviewed}, before {development} ({on}). Look at it again and say `reviewed`.',
      development: 'The development.',
    },
    uk: {
      outdated:
        '{journey}: востаннє переглянуто {reviewed}, до того як сталося {development} ({on}). Перегляньте знову й скажіть `reviewed`.',
      development: 'Зміна.',
    },
    ru: {
      outdated:
        '{journey}: последний пересмотр — {reviewed}, до того как случилось {development} ({on}). Пересмотрите снова и скажите `reviewed`.',
      development: 'Изменение.',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const told = developments([...model.assessments, ...model.reviews]).filter(({ on }) => on.to <= context.asOf);
    for (const journey of model.journeys) {
      const { reviewed } = journey;
      if (!reviewed || !('to' in reviewed)) continue;
      const later = told.filter(({ statement, on, isLookedAt }) => {
        return on.from > reviewed.to && concerns(statement, journey) && !isLookedAt(journey);
      });
      const [last] = later.sort((a, b) => (a.on.to < b.on.to ? 1 : -1));
      if (!last) continue;
      context.report(
        'outdated',
        {
          journey: context.name(journey),
          reviewed: formatDate(context.language, reviewed),
          development: context.name(last.statement),
          on: formatDate(context.language, last.on),
        },
        {
          at: reviewed.at ?? placeOf(journey),
          element: journey,
          related: [{ message: context.say('development', {}), at: last.statement.at }],
        },
      );
    }
  },
});

/** Dated developments; a development without a day of its own is as old as where it is told. */
function developments(holders: readonly (Assessment | Review)[]) {
  return holders.flatMap((holder) =>
    statementsOf(holder, 'external-development', 'internal-development').flatMap((statement) => {
      const on = statement.on ?? holder.on;
      const isLookedAt = (journey: Journey) =>
        holder.kind === 'review' && holder.about?.some(({ id }) => isWithin(id, journey)) === true;
      return on ? [{ statement, on, isLookedAt }] : [];
    }),
  );
}

const concerns = ({ about }: Statement, journey: Journey): boolean =>
  about?.some(({ id }) => isWithin(id, journey)) === true;

const isWithin = (id: string | undefined, journey: Journey): boolean =>
  id !== undefined && (id === journey.id || id.startsWith(`${journey.id}.`));
