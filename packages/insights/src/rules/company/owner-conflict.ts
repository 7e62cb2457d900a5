import { defineCatalog } from '@touchline/locale';
import { type ConflictSide, conflictsOf } from '../../coverage/conflicts.ts';
import { answerableFor } from '../../coverage/contacts.ts';
import { projectRule } from '../rule.ts';
import { spelledReference, suggest } from './shared/candidates.ts';

export const ownerConflict = projectRule({
  code: 'owner-conflict',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'The same contact has the same owner in every journey.',
    uk: 'Той самий контакт має того самого відповідального в кожному шляху.',
    ru: 'У одного и того же контакта один и тот же ответственный в каждом пути.',
  },
  reason: {
    rows: ['U15', 'U32', 'U36'],
    sources: ['rawson-2013', 'maltseva-2024'],
    text: {
      en: 'When two teams own what customers see as one contact, each improves it for its own journey and neither answers for the whole. One team leads, the other is consulted.',
      uk: 'Коли те, що клієнти бачать як один контакт, належить двом командам, кожна поліпшує його для свого шляху, а за ціле не відповідає жодна. Одна команда веде, з другою радяться.',
      ru: 'Когда то, что клиенты видят как один контакт, принадлежит двум командам, каждая улучшает его для своего пути, а за целое не отвечает ни одна. Одна команда ведёт, с другой советуются.',
    },
  },
  bad: [
    `team Onboarding
team Lending

journey "I open a business account" {
  touchpoint "Hands in the papers" via Branch owner Onboarding
}

journey "I need a loan" {
  touchpoint "Hands in the papers" via Branch owner Lending
}
`,
  ],
  good: [
    `team Onboarding
team Lending
team Branches

journey "I open a business account" {
  touchpoint "Hands in the papers" via Branch {
    owner Onboarding
    lead Branches
  }
}

journey "I need a loan" {
  touchpoint "Hands in the papers" via Branch {
    owner Lending
    lead Branches
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      conflict:
        '{contact} belongs to {own} here and to {other} in another journey: for the customer it is one contact. Let one of them `lead` it in both.',
      other: 'The same contact in the other journey.',
      fix: 'Let {team} lead it',
    },
    uk: {
      conflict:
        '{contact} тут належить {own}, а в іншому шляху — {other}; для клієнта це один контакт. Нехай одна команда веде його в обох: `lead`.',
      other: 'Той самий контакт в іншому шляху.',
      fix: 'Провідною призначити {team}',
    },
    ru: {
      conflict:
        '{contact} здесь принадлежит {own}, а в другом пути — {other}; для клиента это один контакт. Пусть одна команда ведёт его в обоих: `lead`.',
      other: 'Тот же контакт в другом пути.',
      fix: 'Ведущей назначить {team}',
    },
  }),
  check(_, context) {
    for (const { what, title, a, b } of conflictsOf(context.facts())) {
      if (what !== 'owner' || !a.contact || !b.contact) continue;
      const name = (text: string) => context.name({ id: text, title: text });
      const step = b.contact.step;
      const lead = (side: ConflictSide, to: string) => {
        const [team] = side.contact ? answerableFor(side.contact) : [];
        const spelled = team && spelledReference(team, context.lookup);
        return spelled === undefined
          ? []
          : [suggest(context.say('fix', { team: name(side.text) }), to, `lead ${spelled}`)];
      };
      const said = { contact: name(title), own: name(b.text), other: name(a.text) };
      context.report('conflict', said, {
        at: step.nameAt ?? step.source,
        element: step,
        related: [{ message: context.say('other', {}), at: a.contact.step.nameAt ?? a.contact.step.source }],
        fixes: step.leads?.length ? [] : lead(a, step.id),
      });
    }
  },
});
