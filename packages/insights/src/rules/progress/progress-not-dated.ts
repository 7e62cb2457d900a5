import { defineCatalog } from '@touchline/locale';
import { stageName } from '../../checklist/gates.ts';
import { elementRule } from '../rule.ts';

export const progressNotDated = elementRule({
  code: 'progress-not-dated',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: { elements: ['progress'] },
  summary: {
    en: 'A stage that is done says since when.',
    uk: 'Завершений етап каже, відколи.',
    ru: 'Завершённый этап говорит, с какого дня.',
  },
  reason: {
    rows: ['R37', 'R35'],
    text: {
      en: 'The day on which a stage ended shows that goals were fixed before results came in, and how old the analysis is by now. Without it, next year nobody can tell a thorough start from a tidy-up afterwards.',
      uk: 'День, коли етап завершили, показує, що цілі зафіксовано до результатів і якої давності аналіз. Без нього за рік ніхто не відрізнить ретельного початку від наведення ладу заднім числом.',
      ru: 'День, когда этап завершили, показывает, что цели зафиксированы до результатов и какой давности анализ. Без него через год никто не отличит тщательное начало от наведения порядка задним числом.',
    },
  },
  bad: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals done
}
`,
  ],
  good: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals done 2026-07-05
  strategy in-progress
}
`,
  ],
  messages: defineCatalog({
    en: {
      undated:
        '{count|Stage|Stages} {stages} {count|is|are} done, and nobody knows since when: write the day behind `done`.',
    },
    uk: { undated: '{count|Етап|Етапи|Етапи} {stages} завершено, а відколи — невідомо: допишіть день після `done`.' },
    ru: {
      undated:
        '{count|Этап|Этапы|Этапы} {stages} {count|завершён|завершены|завершены}, а с какого дня — неизвестно: допишите день после `done`.',
    },
  }),
  check(progress, context) {
    if (context.isBroken(progress.source)) return;
    const undated = (progress.stages ?? []).filter(({ state, on }) => state === 'done' && !on);
    const [first] = undated;
    if (!first) return;
    const stages = undated.map(({ stage }) => stageName(stage, context.language));
    context.report('undated', { count: undated.length, stages }, { at: first.at, element: progress });
  },
});
