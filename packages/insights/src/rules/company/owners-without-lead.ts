import { defineCatalog } from '@touchline/locale';
import { lacksLead } from '../../coverage/leads.ts';
import { nameOf } from '../../lookup.ts';
import { gather } from '../journeys/shared/gather.ts';
import { partsOf } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';
import { MOST_FIXES, spelledReference, suggest } from './shared/candidates.ts';

const code = 'owners-without-lead';

export const ownersWithoutLead = elementRule({
  code,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  fixable: true,
  summary: {
    en: 'What several teams own has one that leads.',
    uk: 'Те, що належить кільком командам, має одну провідну.',
    ru: 'У того, что принадлежит нескольким командам, есть одна ведущая.',
  },
  reason: {
    rows: ['U32', 'U36'],
    sources: ['ccxp-2021', 'maltseva-2024'],
    text: {
      en: 'Where two departments own a touchpoint, each tells customers its own version and each expects the other to mend it. Shared work is fine; one name answers for the result.',
      uk: 'Де точка контакту належить двом підрозділам, кожен каже клієнтам своє й кожен чекає, що виправить інший. Спільна робота — це добре; за результат відповідає одне ім’я.',
      ru: 'Где точка контакта принадлежит двум подразделениям, каждое говорит клиентам своё и каждое ждёт, что исправит другое. Общая работа — это хорошо; за результат отвечает одно имя.',
    },
  },
  bad: [
    `team Onboarding
team Branches "Branch network"

journey "I open a business account" {
  touchpoint "Hands in the papers" via Branch owner Onboarding, Branches
}
`,
    `team Onboarding
team Compliance

journey "I open a business account" {
  owner Onboarding, Compliance
  touchpoint "Hands in the papers" via Branch
}
`,
  ],
  good: [
    `team Onboarding
team Branches "Branch network"

journey "I open a business account" {
  touchpoint "Hands in the papers" via Branch {
    lead Onboarding
    owner Onboarding, Branches
  }
}
`,
    `team Onboarding
team Branches "Branch network"

journey "I open a business account" {
  touchpoint "Hands in the papers" via Branch {
    owner Onboarding
    consults Branches
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      shared:
        '{owners} share {element} and nobody leads: when it goes wrong, each waits for the other. Name one as `lead`.',
      many: 'At {count|# place|# places} of {journey} several teams answer and nobody leads, among them {elements}: when it goes wrong, each waits for the other. Name one as `lead`.',
      fix: 'Let {team} lead',
    },
    uk: {
      shared:
        '{owners} разом відповідають за {element}, і ніхто не веде: коли щось піде не так, кожен чекатиме на іншого. Назвіть провідну команду: `lead`.',
      many: 'У {journey} {count|# місце має|# місця мають|# місць мають} кількох відповідальних без провідного, зокрема {elements}: коли щось піде не так, кожен чекатиме на іншого. Назвіть провідну команду: `lead`.',
      fix: 'Провідною призначити {team}',
    },
    ru: {
      shared:
        '{owners} вместе отвечают за {element}, и никто не ведёт: когда что-то пойдёт не так, каждый будет ждать другого. Назовите ведущую команду: `lead`.',
      many: 'В {journey} у {count|# места|# мест|# мест} несколько ответственных и нет ведущего, среди них {elements}: когда что-то пойдёт не так, каждый будет ждать другого. Назовите ведущую команду: `lead`.',
      fix: 'Ведущей назначить {team}',
    },
  }),
  check(journey, context) {
    if (context.isBroken(journey.source)) return;
    const found = partsOf(journey).all.filter(({ element }) => lacksLead(element));
    gather({ code, container: journey, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      if (each.length > 1) {
        const elements = each.slice(0, 3).map(({ element }) => context.name(element));
        context.report('many', { count: each.length, journey: context.name(journey), elements }, place);
        return;
      }
      const { element } = first;
      const owners = (element.owners ?? []).filter(({ unknown }) => !unknown);
      const name = (owner: (typeof owners)[number]) => context.name({ id: owner.text, title: nameOf(owner, context) });
      const fixes = owners.slice(0, MOST_FIXES).flatMap((owner) => {
        const spelled = spelledReference(owner, context.lookup);
        if (spelled === undefined) return [];
        return [suggest(context.say('fix', { team: name(owner) }), element.id, `lead ${spelled}`)];
      });
      context.report('shared', { owners: owners.map(name), element: context.name(element) }, { ...place, fixes });
    });
  },
});
