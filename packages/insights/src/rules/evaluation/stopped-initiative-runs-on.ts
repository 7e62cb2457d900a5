import { defineCatalog, formatDate } from '@touchline/locale';
import type { Decision, Review } from '@touchline/model';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';

export const stoppedInitiativeRunsOn = projectRule({
  code: 'stopped-initiative-runs-on',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'An initiative that was stopped in a review is dropped in the plan.',
    uk: 'Ініціативу, яку зупинив перегляд, у плані позначено як dropped.',
    ru: 'Инициатива, остановленная пересмотром, в плане отмечена как dropped.',
  },
  reason: {
    rows: ['R35', 'R34'],
    text: {
      en: 'Decisions of a review change the plan. An initiative that was stopped and still stands in it as planned or in progress keeps its budget, and everybody who reads the roadmap counts on it.',
      uk: 'Рішення перегляду змінюють план. Ініціатива, яку зупинили, а в ній і далі стоїть planned чи in-progress, зберігає бюджет, і на неї розраховує кожен, хто читає дорожню карту.',
      ru: 'Решения пересмотра меняют план. Инициатива, которую остановили, а в ней по-прежнему стоит planned или in-progress, сохраняет бюджет, и на неё рассчитывает каждый, кто читает дорожную карту.',
    },
  },
  bad: [
    `initiative OnePage "One-page form" { status in-progress 40% }
review "Third quarter" on 2026-10-05 { decided stop OnePage because "The registry delivers no data" }
`,
  ],
  good: [
    `initiative OnePage "One-page form" { status dropped }
review "Third quarter" on 2026-10-05 { decided stop OnePage because "The registry delivers no data" }
`,
    `initiative OnePage "One-page form" { status in-progress 40% }
review "Second quarter" on 2026-07-05 { decided stop OnePage because "The registry delivers no data" }
review "Third quarter" on 2026-10-05 { decided start OnePage because "It delivers after all" }
`,
  ],
  messages: defineCatalog({
    en: {
      runs: '{initiative} was stopped ({review}), but the plan still has it as {status}. Say `status dropped`, or what it does instead.',
      decided: 'It was stopped here.',
      planned: 'planned',
      running: 'in progress',
    },
    uk: {
      runs: '{initiative}: зупинено ({review}), а в плані досі {status}. Скажіть `status dropped` або що робиться натомість.',
      decided: 'Зупинено тут.',
      planned: 'заплановано',
      running: 'виконується',
    },
    ru: {
      runs: '{initiative}: остановлено ({review}), а в плане всё ещё {status}. Скажите `status dropped` или что делается вместо этого.',
      decided: 'Остановлено здесь.',
      planned: 'запланировано',
      running: 'выполняется',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const reviews = [...model.reviews].sort((a, b) => ((a.on?.to ?? '') < (b.on?.to ?? '') ? -1 : 1));
    const decided = new Map<string | undefined, { review: Review; decision: Decision }>();
    for (const review of reviews) {
      for (const decision of review.decisions ?? []) decided.set(decision.what.id, { review, decision });
    }
    for (const initiative of model.initiatives) {
      const { status, statusOn } = initiative;
      if (status !== 'planned' && status !== 'in-progress') continue;
      const last = decided.get(initiative.id);
      if (last?.decision.action !== 'stop') continue;
      const { on } = last.review;
      // A status said later knows of the decision.
      if (statusOn && on && statusOn.from > on.to) continue;
      context.report(
        'runs',
        {
          initiative: context.name(initiative),
          review: on ? formatDate(context.language, on) : context.name(last.review),
          status: context.say(status === 'planned' ? 'planned' : 'running', {}),
        },
        {
          at: placeOf(initiative),
          element: initiative,
          related: [{ message: context.say('decided', {}), at: last.decision.at }],
        },
      );
    }
  },
});
