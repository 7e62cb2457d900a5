import { defineCatalog } from '@touchline/locale';
import { within } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, type Part, partsOf, said } from './shared/parts.ts';
import { answersOf, isAnswered } from './shared/plan.ts';

const code = 'unmet-expectation-unanswered';

export const unmetExpectationUnanswered = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004', 'seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'An expectation that is not met becomes a pain or an opportunity.',
    uk: 'Несправджене очікування стає болем або можливістю.',
    ru: 'Неоправдавшееся ожидание становится болью или возможностью.',
  },
  reason: {
    rows: ['R48', 'R45'],
    text: {
      en: 'Satisfaction is the distance between what was expected and what was lived through. Where the map itself says that an expectation is unmet, that distance is known; if nothing in the same stage takes it up, the knowledge is lost on the way to the plan. The rule speaks once the project writes opportunities or initiatives.',
      uk: 'Задоволеність — це відстань між очікуваним і пережитим. Якщо сама карта каже, що очікування не справдилося, відстань відома; коли на тому самому етапі за неї ніщо не береться, це знання губиться дорогою до плану. Правило діє, коли в проєкті вже пишуть можливості чи ініціативи.',
      ru: 'Удовлетворённость — это расстояние между ожидаемым и пережитым. Если сама карта говорит, что ожидание не оправдалось, расстояние известно; если на том же этапе за него ничто не берётся, это знание теряется по дороге к плану. Правило действует, когда в проекте уже пишут возможности или инициативы.',
    },
  },
  bad: [
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social {
      expects "To see the price" unmet
    }
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App {
      expects "To do it on the phone" met
      opportunity "Prefill from the registry"
    }
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social {
      expects "To see the price" unmet
    }
    touchpoint "Compares prices" via Website {
      opportunity "Price calculator on the page"
    }
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Customers expect {expectation}, it is unmet, and nothing here takes it up. Write the pain or the opportunity.',
      many: '{count|# expectation is|# expectations are} unmet and nothing takes {count|it|them} up, such as {expectation}. Write the pains or the opportunities.',
      fix: 'Write an opportunity at {place}',
    },
    uk: {
      one: 'Клієнти очікують {expectation}, це не справджується, і ніщо тут за це не береться. Запишіть біль або можливість.',
      many: '{count|# очікування не справджується|# очікування не справджуються|# очікувань не справджуються}, зокрема {expectation}, і ніщо за це не береться. Запишіть болі або можливості.',
      fix: 'Записати можливість у {place}',
    },
    ru: {
      one: 'Клиенты ожидают {expectation}, это не оправдывается, и ничто здесь за это не берётся. Запишите боль или возможность.',
      many: '{count|# ожидание не оправдывается|# ожидания не оправдываются|# ожиданий не оправдываются}, например {expectation}, и ничто за это не берётся. Запишите боли или возможности.',
      fix: 'Записать возможность в {place}',
    },
  }),
  check(journey, context) {
    const answers = answersOf(context.facts());
    if (!answers.areWritten || context.isBroken(journey.source)) return;
    const found = partsOf(journey).all.flatMap((part) => {
      if (isCopy(part.element)) return [];
      return said(part.element, 'expects')
        .filter((each) => each.category === 'unmet' && !isCopy(each))
        .filter((each) => !isAnswered(each, part, answers) && !isSpokenOf(part))
        .map((element) => ({ element, holder: part.element, around: [part.element, ...part.around] }));
    });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const fixes = each.slice(0, 3).map(({ holder }) => ({
        title: context.say('fix', { place: context.name(holder) }),
        changes: [],
        additions: [{ to: holder.id, text: 'opportunity "…"' }],
        safe: false,
      }));
      const message = each.length === 1 ? 'one' : 'many';
      context.report(message, { count: each.length, expectation: context.name(first.element) }, { ...place, fixes });
    });
  },
});

/** A pain or an opportunity stands in the same stage, or at the same step where there are no stages. */
function isSpokenOf({ element, around: [stage] }: Part): boolean {
  for (const { element: each } of within(stage ?? element)) {
    if ((each.kind === 'pain' || each.kind === 'opportunity') && !each.unknown) return true;
  }
  return false;
}
