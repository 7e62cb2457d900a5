import { defineCatalog, formatPercent, label } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const statusContradictsProgress = elementRule({
  code: 'status-contradicts-progress',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['initiative'] },
  summary: {
    en: 'What is done is at 100 %, what is planned at 0 %.',
    uk: 'Завершене виконано на 100 %, заплановане — на 0 %.',
    ru: 'Завершённое выполнено на 100 %, запланированное — на 0 %.',
  },
  reason: {
    rows: ['R34'],
    text: {
      en: 'The share of the plan that is done and the roadmap read both, the word and the number. When they contradict each other, one of them was forgotten at the last update, and the reader of the report cannot know which.',
      uk: 'Частка виконаного плану й дорожня карта зважають і на слово, і на число. Якщо вони суперечать одне одному, котресь забули оновити, а читач звіту не може знати котре.',
      ru: 'Доля выполненного плана и дорожная карта учитывают и слово, и число. Если они противоречат друг другу, что-то из них забыли обновить, а читатель отчёта не может знать что.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { status done 40% }
`,
    `initiative Forms "One-page form" { status planned 15% }
`,
  ],
  good: [
    `initiative Forms "One-page form" { status in-progress 40% }
initiative Letters "Reasons in every refusal" { status done 100% }
initiative Calls "Calls on Sundays" { status dropped 40% }
`,
  ],
  messages: defineCatalog({
    en: {
      contradiction:
        'Initiative {name} is “{status}” at {progress}: one of the two is out of date. Done is 100%, planned is 0%, everything between is `in-progress`.',
    },
    uk: {
      contradiction:
        'Ініціатива {name} має статус «{status}» і виконана на {progress}: щось одне застаріло. Завершене — це 100%, заплановане — 0%, усе між ними — `in-progress`.',
    },
    ru: {
      contradiction:
        'Инициатива {name} имеет статус «{status}» и выполнена на {progress}: что-то одно устарело. Завершённое — это 100%, запланированное — 0%, всё между ними — `in-progress`.',
    },
  }),
  check(initiative, context) {
    const { status, progress } = initiative;
    if (progress === undefined) return;
    if (!(status === 'done' && progress < 100) && !(status === 'planned' && progress > 0)) return;
    context.report(
      'contradiction',
      {
        name: context.name(initiative),
        status: label(context.language, 'initiativeStatus', status),
        progress: formatPercent(context.language, progress),
      },
      { at: initiative.nameAt ?? initiative.source, element: initiative },
    );
  },
});
