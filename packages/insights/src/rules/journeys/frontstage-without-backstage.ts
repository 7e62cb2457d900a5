import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, names, type Part, partsOf, said } from './shared/parts.ts';

const code = 'frontstage-without-backstage';

export const frontstageWithoutBackstage = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['journey'] },
  summary: {
    en: 'In a service blueprint, what staff do before the customer has something behind it.',
    uk: 'У сервісному плані за тим, що працівники роблять на очах у клієнта, щось стоїть.',
    ru: 'В сервисном плане за тем, что сотрудники делают на глазах у клиента, что-то стоит.',
  },
  reason: {
    rows: ['R44', 'U36'],
    text: {
      en: 'What customers see is made by processes they do not see. Where a frontstage action has no backstage action, no support process and no system behind it, nobody can say what has to change for it to become better. The rule speaks once the journey tells the backstage of another step.',
      uk: 'Те, що бачать клієнти, роблять процеси, яких вони не бачать. Якщо за дією на сцені немає ні дії за лаштунками, ні допоміжного процесу, ні системи, ніхто не скаже, що треба змінити, аби стало краще. Правило діє, коли шлях розповідає про лаштунки іншого кроку.',
      ru: 'То, что видят клиенты, делают процессы, которых они не видят. Если за действием на сцене нет ни действия за кулисами, ни вспомогательного процесса, ни системы, никто не скажет, что надо изменить, чтобы стало лучше. Правило действует, когда путь рассказывает о кулисах другого шага.',
    },
  },
  bad: [
    `journey "My internet is down" {
  touchpoint "Calls the hotline" via Phone {
    frontstage "Listens and checks the address" by Support
    backstage "Hands the ticket to the network team" by Network
  }
  touchpoint "Meets the engineer" via Visit {
    frontstage "Replaces the cable" by Network
  }
}
`,
  ],
  good: [
    `journey "My internet is down" {
  touchpoint "Calls the hotline" via Phone {
    frontstage "Listens and checks the address" by Support
    backstage "Hands the ticket to the network team" by Network
  }
  touchpoint "Meets the engineer" via Visit {
    frontstage "Replaces the cable" by Network uses StockSystem
  }
}
`,
    `journey "My internet is down" {
  touchpoint "Calls the hotline" via Phone {
    frontstage "Listens and checks the address" by Support
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      steps:
        'At {steps} staff act before the customer, and nothing is said of what stands behind it. Write the `backstage` action, the `support-process` or the system.',
      fix: 'Say what stands behind {step}',
    },
    uk: {
      steps:
        'На кроці {steps} працівники діють на очах у клієнта, а що за цим стоїть, не сказано. Запишіть дію `backstage`, `support-process` або систему.',
      fix: 'Сказати, що стоїть за {step}',
    },
    ru: {
      steps:
        'На шаге {steps} сотрудники действуют на глазах у клиента, а что за этим стоит, не сказано. Запишите действие `backstage`, `support-process` или систему.',
      fix: 'Сказать, что стоит за {step}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const { all, steps } = partsOf(journey);
    if (!all.some(({ element }) => said(element, 'backstage', 'support-process').length > 0)) return;
    const found = steps.filter((part) => {
      const onStage = said(part.element, 'frontstage');
      return (
        onStage.length > 0 && !isCopy(part.element) && !onStage.some(({ uses }) => names(uses)) && !hasBackstage(part)
      );
    });
    gather({ code, container: journey, label: context.name }, found, (each, place) => {
      const fixes = each.slice(0, 3).map(({ element }) => ({
        title: context.say('fix', { step: context.name(element) }),
        changes: [],
        additions: [{ to: element.id, text: 'backstage "…"' }],
        safe: false,
      }));
      context.report('steps', { steps: each.map(({ element }) => context.name(element)) }, { ...place, fixes });
    });
  },
});

function hasBackstage({ element, around }: Part): boolean {
  return [element, ...around].some(
    (each) => said(each, 'backstage', 'support-process').length > 0 || names(each.uses) || names(each.details),
  );
}
