import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { type InnerStage, isCopy, names, partsOf } from './shared/parts.ts';

const code = 'stage-without-touchpoint';

export const stageWithoutTouchpoint = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where stages have touchpoints, each of them has one.',
    uk: 'Там, де етапи мають точки контакту, кожен має хоча б одну.',
    ru: 'Там, где у этапов есть точки контакта, у каждого есть хотя бы одна.',
  },
  reason: {
    rows: ['R40', 'U15'],
    text: {
      en: 'A stage without a contact is either still empty or a time in which customers are left alone; the map should say which. What customers do before the first contact and after the last is theirs; stages that open into a journey of their own are not asked, nor are journeys where most stages have no touchpoint.',
      uk: 'Етап без контакту або ще порожній, або це час, коли клієнтів лишають самих; карта має сказати, що саме. Те, що клієнти роблять до першого контакту й після останнього, належить їм; етапів, які розкриваються в окремий шлях, правило не стосується, як і шляхів, де більшість етапів не має точок контакту.',
      ru: 'Этап без контакта либо ещё пуст, либо это время, когда клиентов оставляют одних; карта должна сказать, что именно. То, что клиенты делают до первого контакта и после последнего, принадлежит им; этапов, которые раскрываются в отдельный путь, правило не касается, как и путей, где у большинства этапов нет точек контакта.',
    },
  },
  bad: [
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
  }
  stage "First payments"
}
`,
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
  }
  stage "Waits" {
    step "Checks the mailbox for two days"
  }
  stage "First payments" {
    touchpoint "Pays the first supplier" via App
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  stage "Dream" {
    step "Looks for a shop to rent"
  }
  stage "Discover" {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
  }
  stage "First payments" {
    touchpoint "Pays the first supplier" via App
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      stages:
        '{count|Stage|Stages} {stages} {count|has|have} no touchpoint: do customers meet nobody there, or is it still to be written? Add the contact.',
      fix: 'Add a touchpoint to {stage}',
    },
    uk: {
      stages:
        '{count|На етапі|На етапах|На етапах} {stages} немає точки контакту: клієнти там ні з ким не стикаються чи це ще не написано? Додайте контакт.',
      fix: 'Додати точку контакту до {stage}',
    },
    ru: {
      stages:
        '{count|На этапе|На этапах|На этапах} {stages} нет точки контакта: клиенты там ни с кем не сталкиваются или это ещё не написано? Добавьте контакт.',
      fix: 'Добавить точку контакта в {stage}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const { stages } = partsOf(journey);
    const without = stages.filter((stage) => !hasContact(stage));
    if (without.length * 2 > stages.length || stages.length - without.length < 2) return;
    const [first, last] = [stages.findIndex(hasContact), stages.findLastIndex(hasContact)];
    const found = without.filter((stage) => {
      const { element, steps } = stage;
      const at = stages.indexOf(stage);
      const isBetween = at > first && at < last;
      return !isCopy(element) && !names(element.details) && (steps.length === 0 || isBetween);
    });
    gather({ code, container: journey, label: context.name }, found, (each, place) => {
      const fixes = each.slice(0, 3).map(({ element }) => ({
        title: context.say('fix', { stage: context.name(element) }),
        changes: [],
        additions: [{ to: element.id, text: 'touchpoint "…"' }],
        safe: false,
      }));
      const parameters = { count: each.length, stages: each.map(({ element }) => context.name(element)) };
      context.report('stages', parameters, { ...place, fixes });
    });
  },
});

/** A channel said of the stage as a whole is a contact, too. */
function hasContact({ element, steps }: InnerStage): boolean {
  return names(element.via) || steps.some(({ contact, via, details }) => contact || names(via) || names(details));
}
