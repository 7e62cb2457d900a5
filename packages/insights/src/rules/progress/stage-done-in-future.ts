import { defineCatalog, formatDate } from '@touchline/locale';
import { stageName } from '../../checklist/gates.ts';
import { elementRule } from '../rule.ts';
import { restating } from './shared/claims.ts';

export const stageDoneInFuture = elementRule({
  code: 'stage-done-in-future',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  dependsOnToday: true,
  reach: { elements: ['progress'] },
  summary: {
    en: 'A stage that is done ended on a day that has come.',
    uk: 'Завершений етап скінчився в день, що вже настав.',
    ru: 'Завершённый этап закончился в день, который уже настал.',
  },
  reason: {
    rows: ['R37'],
    text: {
      en: 'A day ahead behind `done` is usually the day somebody hopes for. Everybody who reads the progress takes the stage for finished in the meantime.',
      uk: 'Майбутній день після `done` — це зазвичай день, на який сподіваються. Тим часом кожен, хто читає про хід роботи, вважає етап завершеним.',
      ru: 'Будущий день после `done` — обычно тот, на который надеются. Тем временем каждый, кто читает о ходе работы, считает этап завершённым.',
    },
  },
  bad: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals done 2027-01-31
}
`,
  ],
  good: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals done 2026-07-05
  strategy planned 2027-01-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      future: 'Stage {stage} is called done on {date}, a day that has not come: call it in progress until then.',
      fix: 'Call the stage in progress',
    },
    uk: {
      future: 'Етап {stage} названо завершеним {date}, а цей день ще не настав: доти етап триває.',
      fix: 'Сказати, що етап триває',
    },
    ru: {
      future: 'Этап {stage} назван завершённым {date}, а этот день ещё не настал: до тех пор этап выполняется.',
      fix: 'Сказать, что этап выполняется',
    },
  }),
  check(progress, context) {
    for (const claim of progress.stages ?? []) {
      if (claim.state !== 'done' || !claim.on || claim.on.from <= context.asOf) continue;
      context.report(
        'future',
        { stage: stageName(claim.stage, context.language), date: formatDate(context.language, claim.on, 'governed') },
        { at: claim.at, element: progress, fixes: [restating(context.say('fix', {}), claim, 'in-progress')] },
      );
    }
  },
});
