import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { feelingsOf, isCopy, names, partsOf, said } from './shared/parts.ts';

export const exitWithoutReason = elementRule({
  code: 'exit-without-reason',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where customers leave, the map says why.',
    uk: 'Там, де клієнти йдуть, карта каже чому.',
    ru: 'Там, где клиенты уходят, карта говорит почему.',
  },
  reason: {
    rows: ['R47', 'U13'],
    text: {
      en: 'An exit is the place where money is lost, and the reason is what can be changed: the price, the wait, a form too many. A condition on the way there, a pain, a feeling, a thought or `because` says it.',
      uk: 'Вихід — це місце, де втрачають гроші, а причина — те, що можна змінити: ціна, чекання, зайва форма. Її називає умова дорогою туди, біль, почуття, думка або `because`.',
      ru: 'Выход — это место, где теряют деньги, а причина — то, что можно изменить: цена, ожидание, лишняя форма. Её называет условие по дороге туда, боль, чувство, мысль или `because`.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    then Sign 62%
    then Abandon 38%
  }
  touchpoint Sign "Signs" via App
  step Abandon "Gives up" exit
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    then Sign 62%
    then Abandon 38% when "the register is down"
  }
  touchpoint Sign "Signs" via App
  step Abandon "Gives up" exit
}
`,
  ],
  messages: defineCatalog({
    en: {
      exit: 'Customers leave at {step}, and the map does not say why: the reason is what could be changed. Write it with `because`, or the condition of the `then` that leads there.',
      fix: 'Say why they leave',
    },
    uk: {
      exit: 'На кроці {step} клієнти йдуть, і карта не каже чому, а причина — саме те, що можна змінити. Запишіть її через `because` або як умову того `then`, що туди веде.',
      fix: 'Сказати, чому вони йдуть',
    },
    ru: {
      exit: 'На шаге {step} клиенты уходят, и карта не говорит почему, а причина — именно то, что можно изменить. Запишите её через `because` или как условие того `then`, что туда ведёт.',
      fix: 'Сказать, почему они уходят',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const { steps } = partsOf(journey);
    const explained = new Set<string>();
    const sources = new Map<string, boolean>();
    for (const { element } of steps) {
      for (const { to, when, because } of element.flow ?? []) {
        if (to.id === undefined) continue;
        sources.set(to.id, true);
        if (when !== undefined || because !== undefined || isExplained(element)) explained.add(to.id);
      }
    }
    for (const { element } of steps) {
      if (!element.exit || isCopy(element) || explained.has(element.id) || isExplained(element)) continue;
      // An exit that nothing leads to has other worries, and one that ends a good journey needs no reason.
      if (!sources.has(element.id) || feelingsOf(element).length > 0) continue;
      const fix = {
        title: context.say('fix', {}),
        changes: [],
        additions: [{ to: element.id, text: 'because "…"' }],
        safe: false,
      };
      const place = { at: element.nameAt ?? element.source, element, fixes: [fix] };
      context.report('exit', { step: context.name(element) }, place);
    }
  },
});

function isExplained(step: Parameters<typeof said>[0] & { details?: Parameters<typeof names>[0] }): boolean {
  return (
    said(step, 'pain', 'because', 'thinking', 'quote', 'churn-risk', 'frustration').length > 0 || names(step.details)
  );
}
