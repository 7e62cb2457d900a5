import { defineCatalog } from '@touchline/locale';
import { answerableFor, contactsOf } from '../../coverage/contacts.ts';
import { nameOf } from '../../coverage/place.ts';
import { projectRule } from '../rule.ts';
import { spelledReference, suggest } from './shared/candidates.ts';

export const partnerAsOnlyOwner = projectRule({
  code: 'partner-as-only-owner',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'A contact that a partner runs has somebody inside the company who leads.',
    uk: 'Контакт, який веде партнер, має когось у компанії, хто за нього відповідає.',
    ru: 'У контакта, который ведёт партнёр, есть кто-то в компании, кто за него отвечает.',
  },
  reason: {
    rows: ['U36', 'U15'],
    sources: ['rawson-2013'],
    text: {
      en: 'Customers do not see where the company ends and its partner begins: the courier, the signature service, the call centre of somebody else are the company to them. A partner may run the contact; who in the company notices when it goes wrong should be written down. The rule speaks where other contacts are owned by teams of the company.',
      uk: 'Клієнти не бачать, де закінчується компанія й починається її партнер: кур’єр, сервіс підпису, чужий контакт-центр для них і є компанія. Партнер може вести контакт, але має бути записано, хто в компанії помітить, що щось пішло не так. Правило озивається там, де інші контакти належать командам компанії.',
      ru: 'Клиенты не видят, где кончается компания и начинается её партнёр: курьер, сервис подписи, чужой контакт-центр для них и есть компания. Партнёр может вести контакт, но должно быть записано, кто в компании заметит, что что-то пошло не так. Правило срабатывает там, где другие контакты принадлежат командам компании.',
    },
  },
  bad: [
    `team Onboarding
partner Courier "Courier service"

journey "I open a business account" {
  touchpoint "Fills in the form" via App owner Onboarding
  touchpoint "Gets the card" via "Doorstep" owner Courier
}
`,
  ],
  good: [
    `team Onboarding
partner Courier "Courier service"

journey "I open a business account" {
  touchpoint "Fills in the form" via App owner Onboarding
  touchpoint "Gets the card" via "Doorstep" {
    lead Onboarding
    owner Courier
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      partner:
        'Only a partner, {partner}, answers for {contact}, and for the customer it is you. Name a team of your own as `lead`.',
      fix: 'Let {team} lead',
    },
    uk: {
      partner:
        'За {contact} відповідає лише партнер {partner}, а для клієнта це ви. Назвіть провідною власну команду: `lead`.',
      fix: 'Провідною призначити {team}',
    },
    ru: {
      partner:
        'За {contact} отвечает только партнёр {partner}, а для клиента это вы. Назовите ведущей собственную команду: `lead`.',
      fix: 'Ведущей назначить {team}',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const isPartner = (id: string | undefined) => facts.lookup.declaration(id)?.kind === 'partner';
    const owned = contactsOf(facts).map((contact) => ({ contact, owners: answerableFor(contact) }));
    const own = owned.flatMap(({ owners }) => owners).filter(({ id }) => !isPartner(id));
    const [usual] = own;
    if (!usual) return;
    for (const { contact, owners } of owned) {
      const [partner] = owners;
      const { step, journey } = contact;
      if (contact.isCopy || !partner || !owners.every(({ id }) => isPartner(id))) continue;
      if (context.isBroken(step.source)) continue;
      const team = journey.owners?.find(({ id, unknown }) => !unknown && !isPartner(id)) ?? usual;
      const spelled = spelledReference(team, context.lookup);
      const name = (who: typeof team) => context.name({ id: who.text, title: nameOf(who, facts) });
      const title = context.say('fix', { team: name(team) });
      const fixes = spelled === undefined ? [] : [suggest(title, step.id, `lead ${spelled}`)];
      const said = { partner: name(partner), contact: context.name(step) };
      context.report('partner', said, { at: step.nameAt ?? step.source, element: step, fixes });
    }
  },
});
