import { defineCatalog } from '@touchline/locale';
import { mentionsOf } from '../../coverage/mentions.ts';
import { projectRule } from '../rule.ts';

export const teamWithoutPart = projectRule({
  code: 'team-without-part',
  category: 'completeness',
  severity: 'info',
  preset: 'all',
  reach: 'project',
  summary: {
    en: 'Every declared team has a part: it owns, leads, does, is consulted, informed or trained.',
    uk: 'Кожна оголошена команда має свою роль: відповідає, веде, робить, радить, дізнається або вчиться.',
    ru: 'У каждой объявленной команды есть роль: отвечает, ведёт, делает, советует, узнаёт или учится.',
  },
  reason: {
    rows: ['U36'],
    text: {
      en: 'A team that is declared and mentioned nowhere is a department nobody has talked to yet, or one that was renamed in the rest of the text. The rule speaks once another team has a part.',
      uk: 'Команда, яку оголошено й ніде не згадано, — це підрозділ, з яким ще ніхто не говорив, або такий, що в решті тексту вже має іншу назву. Правило озивається, коли іншу команду десь згадано.',
      ru: 'Команда, которая объявлена и нигде не упомянута, — это подразделение, с которым ещё никто не говорил, или такое, что в остальном тексте уже названо иначе. Правило срабатывает, когда другая команда где-то упомянута.',
    },
  },
  bad: [
    `team Onboarding "Onboarding squad"
team Legal "Legal department"

journey "I open a business account" { owner Onboarding }

strategy Bank "Small business" {
  goal Ease "Opening takes minutes" { by 2027-06-30 }
}
`,
  ],
  good: [
    `team Onboarding "Onboarding squad"
team Legal "Legal department"

journey "I open a business account" {
  owner Onboarding
  consults Legal
}
`,
    `team Onboarding "Onboarding squad"
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{team} has no part in anything here. Say what it owns, does or is consulted on, or leave it out.',
    },
    uk: {
      none: '{team} тут ні в чому не має ролі. Скажіть, за що команда відповідає, що робить чи про що з нею радяться, або вилучіть її.',
    },
    ru: {
      none: 'У {team} здесь ни в чём нет роли. Скажите, за что команда отвечает, что делает или о чём с ней советуются, либо уберите её.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const { teams } = facts.model;
    if (teams.length < 2 || context.isBroken()) return;
    const { people } = mentionsOf(facts);
    if (!teams.some(({ id }) => people.has(id))) return;
    for (const team of teams) {
      if (people.has(team.id)) continue;
      context.report('none', { team: context.name(team) }, { at: team.nameAt ?? team.source, element: team });
    }
  },
});
