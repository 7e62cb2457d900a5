import { defineCatalog } from '@touchline/locale';
import { stageName } from '../../checklist/gates.ts';
import { elementRule } from '../rule.ts';
import { restating } from './shared/claims.ts';

export const stageSkipped = elementRule({
  code: 'stage-skipped',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: { elements: ['progress'] },
  summary: {
    en: 'No stage is skipped without a word.',
    uk: 'Жодного етапу не пропускають мовчки.',
    ru: 'Ни один этап не пропускают молча.',
  },
  reason: {
    rows: ['R37'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'Every stage matters. There are good reasons to skip one — the analysis of last year still holds, the plan is somebody else’s — and an acceptance in the text keeps the reason where the next reader looks for it.',
      uk: 'Кожен етап важливий. Пропустити його можна з доброї причини: торішній аналіз досі чинний, план веде хтось інший. Прийняття в тексті зберігає причину там, де її шукатиме наступний читач.',
      ru: 'Каждый этап важен. Пропустить его можно по хорошей причине: прошлогодний анализ ещё верен, план ведёт кто-то другой. Принятие в тексте сохраняет причину там, где её будет искать следующий читатель.',
    },
  },
  bad: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals in-progress
}
`,
  ],
  good: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals in-progress
  accept stage-skipped because "The group analysed all segments in spring"
}
`,
  ],
  messages: defineCatalog({
    en: {
      skipped: 'Stage {stage} is skipped, and what comes later rests on it: plan it, or accept the gap and say why.',
      fix: 'Plan the stage',
    },
    uk: {
      skipped:
        'Етап {stage} пропущено, а на ньому тримається подальше: заплануйте його або прийміть прогалину й скажіть чому.',
      fix: 'Запланувати етап',
    },
    ru: {
      skipped:
        'Этап {stage} пропущен, а на нём держится дальнейшее: запланируйте его или примите пробел и скажите почему.',
      fix: 'Запланировать этап',
    },
  }),
  check(progress, context) {
    for (const claim of progress.stages ?? []) {
      if (claim.state !== 'skipped') continue;
      context.report(
        'skipped',
        { stage: stageName(claim.stage, context.language) },
        { at: claim.at, element: progress, fixes: [restating(context.say('fix', {}), claim, 'planned')] },
      );
    }
  },
});
