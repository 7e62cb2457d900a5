import { defineCatalog } from '@touchline/locale';
import type { Reference } from '@touchline/model';
import { type StaffedContact, speaksOfTraining, staffedContacts } from '../../coverage/contacts.ts';
import { keyOf } from '../../coverage/place.ts';
import { nameOf } from '../../lookup.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, spelledReference, suggest } from './shared/candidates.ts';

/** A plan of fewer initiatives can do without training. */
const LEAST_INITIATIVES = 3;

export const staffedContactWithoutTraining = projectRule({
  code: 'staffed-contact-without-training',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Training reaches every team that customers meet.',
    uk: 'Навчання доходить до кожної команди, яку зустрічають клієнти.',
    ru: 'Обучение доходит до каждой команды, которую встречают клиенты.',
  },
  reason: {
    rows: ['U34', 'R33'],
    sources: ['maltseva-2024', 'klintsevich-2023'],
    text: {
      en: 'On the phone, in a branch and with an adviser the experience is what one person does. A strategy that changes forms and systems but trains nobody leaves those contacts as they were; one that trains some teams only gives the customer two companies. Phone, branch and channels marked `staffed` count; partners train their own people.',
      uk: 'Телефоном, у відділенні та з радником досвід — це те, що робить одна людина. Стратегія, яка змінює форми й системи, але нікого не навчає, лишає ці контакти такими, як були; а коли навчають лише деякі команди, клієнт має справу з двома компаніями. Рахуються телефон, відділення й канали з позначкою `staffed`; партнери навчають своїх людей самі.',
      ru: 'По телефону, в отделении и с консультантом опыт — это то, что делает один человек. Стратегия, которая меняет формы и системы, но никого не обучает, оставляет эти контакты такими, как были; а когда обучают лишь некоторые команды, клиент имеет дело с двумя компаниями. Учитываются телефон, отделение и каналы с пометкой `staffed`; партнёры обучают своих людей сами.',
    },
  },
  bad: [
    `team Support "Contact centre"
team Branches "Branch network"

channel Phone {
  kind phone
  owner Support
}

channel Branch {
  kind branch
  owner Branches
}

journey "I open a business account" {
  touchpoint "Asks for the papers" via Phone
  touchpoint "Hands in the papers" via Branch
}

initiative "Empathy in every answer" {
  kind training
  trains Support in empathy
}
`,
    `strategy Bank "Small business" { vision "The bank an owner recommends" }

team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

journey "I open a business account" { touchpoint "Asks for the papers" via Phone }

initiative "One-page form" { kind process }
initiative "Price calculator" { kind product }
initiative "Status in the app" { kind technology }
`,
  ],
  good: [
    `team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

journey "I open a business account" { touchpoint "Asks for the papers" via Phone }

initiative "Empathy in every answer" {
  kind training
  trains Support in empathy
}
`,
    `channel Phone { kind phone }

journey "I open a business account" { touchpoint "Asks for the papers" via Phone }
`,
  ],
  messages: defineCatalog({
    en: {
      team: 'Customers meet {team} in {contacts|# touchpoint|# touchpoints}, such as {contact}, and no training reaches it. Say that an initiative `trains` it.',
      nobody:
        'Customers meet people in {contacts|# touchpoint|# touchpoints}, such as {contact}, and the plan trains nobody. Plan an initiative that `trains` them.',
      fix: 'Train {team} in {initiative}',
      plan: 'Plan a training of {team}',
    },
    uk: {
      team: 'Клієнти зустрічають команду {team} у {contacts|# точці контакту|# точках контакту|# точках контакту}, зокрема {contact}, а навчання до неї не доходить. Скажіть, яка ініціатива її навчає: `trains`.',
      nobody:
        'Клієнти зустрічають людей у {contacts|# точці контакту|# точках контакту|# точках контакту}, зокрема {contact}, а план нікого не навчає. Заплануйте ініціативу, що їх навчає: `trains`.',
      fix: 'Навчати {team} в ініціативі {initiative}',
      plan: 'Запланувати навчання: {team}',
    },
    ru: {
      team: 'Клиенты встречают команду {team} в {contacts|# точке контакта|# точках контакта|# точках контакта}, например {contact}, а обучение до неё не доходит. Скажите, какая инициатива её обучает: `trains`.',
      nobody:
        'Клиенты встречают людей в {contacts|# точке контакта|# точках контакта|# точках контакта}, например {contact}, а план никого не обучает. Запланируйте инициативу, которая их обучает: `trains`.',
      fix: 'Обучать {team} в инициативе {initiative}',
      plan: 'Запланировать обучение: {team}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    const staffed = staffedContacts(facts);
    const [first] = staffed;
    const name = (team: Reference) => context.name({ id: team.text, title: nameOf(team, facts) });
    if (!speaksOfTraining(facts)) {
      const [strategy] = facts.model.strategies;
      if (!first || !strategy || facts.initiatives.length < LEAST_INITIATIVES) return;
      const spelled = teamsOf(staffed).flatMap(({ team }) => {
        const text = spelledReference(team, context.lookup);
        return text === undefined ? [] : [{ team, text }];
      });
      const fixes = spelled.slice(0, MOST_FIXES).map(({ team, text }) => ({
        title: context.say('plan', { team: name(team) }),
        changes: [],
        additions: [{ text: `initiative "…" {\n  kind training\n  trains ${text} in empathy\n}` }],
        safe: false,
      }));
      const said = { contacts: staffed.length, contact: context.name(first.contact.step) };
      context.report('nobody', said, { at: strategy.nameAt ?? strategy.source, element: strategy, fixes });
      return;
    }
    const trainings = facts.initiatives.filter(({ trains }) => trains?.length);
    const told = new Set<StaffedContact>();
    for (const { team, contacts } of teamsOf(staffed.filter(({ trained }) => !trained))) {
      // Training one of the teams at a contact reaches it: one finding is enough.
      if (contacts.every((contact) => told.has(contact))) continue;
      for (const contact of contacts) told.add(contact);
      const declared = context.lookup.declaration(team.id);
      const [contact] = contacts;
      if (!contact) continue;
      const text = spelledReference(team, context.lookup);
      const fixes = trainings.slice(0, text === undefined ? 0 : MOST_FIXES).map((initiative) => {
        const title = context.say('fix', { team: name(team), initiative: context.name(initiative) });
        return suggest(title, initiative.id, `trains ${text} in empathy`);
      });
      const element = declared ?? contact.contact.step;
      const said = { team: name(team), contacts: contacts.length, contact: context.name(contact.contact.step) };
      context.report('team', said, { at: element.nameAt ?? element.source, element, fixes });
    }
  },
});

/** Contacts by the team that runs them; those of nobody known are left out. */
function teamsOf(staffed: readonly StaffedContact[]): { team: Reference; contacts: StaffedContact[] }[] {
  const found = new Map<string, { team: Reference; contacts: StaffedContact[] }>();
  for (const contact of staffed) {
    for (const team of contact.teams) {
      const key = keyOf(team);
      if (key === undefined) continue;
      const known = found.get(key);
      if (!known) found.set(key, { team, contacts: [contact] });
      else if (!known.contacts.includes(contact)) known.contacts.push(contact);
    }
  }
  return [...found.values()];
}
