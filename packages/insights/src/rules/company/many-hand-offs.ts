import { defineCatalog } from '@touchline/locale';
import { type HandOff, handOffsOf } from '../../coverage/contacts.ts';
import { nameOf } from '../../lookup.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, suggest } from './shared/candidates.ts';

/** Hand-offs of a whole journey, and inside one stage, from which a customer feels the departments. A rule of thumb. */
const MANY = 6;
const MANY_IN_STAGE = 3;

export const manyHandOffs = projectRule({
  code: 'many-hand-offs',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'A customer is not handed from team to team again and again within one journey.',
    uk: 'Клієнта не передають раз по раз від команди до команди в межах одного шляху.',
    ru: 'Клиента не передают раз за разом от команды к команде в пределах одного пути.',
  },
  reason: {
    rows: ['U32', 'U36', 'R44'],
    sources: ['rawson-2013'],
    text: {
      en: 'Each contact may be good and the journey bad: at every hand-off something has to be told again, somebody waits, and nobody sees the whole. Counted are changes of the owning team between successive touchpoints: three within one stage or six within a journey are worth a look.',
      uk: 'Кожен контакт може бути добрим, а шлях — поганим: за кожної передачі щось доводиться розповідати знову, хтось чекає, і ніхто не бачить цілого. Рахуються зміни відповідальної команди між сусідніми точками контакту: на три в межах одного етапу чи шість у межах шляху варто глянути.',
      ru: 'Каждый контакт может быть хорошим, а путь — плохим: при каждой передаче что-то приходится рассказывать снова, кто-то ждёт, и никто не видит целого. Считаются смены ответственной команды между соседними точками контакта: на три в пределах одного этапа или шесть в пределах пути стоит взглянуть.',
    },
  },
  bad: [
    `team Sales
team Onboarding
team Compliance

journey OpenAccount "I open a business account" {
  stage "Apply" {
    touchpoint "Asks for the papers" via Phone owner Sales
    touchpoint "Fills in the form" via App owner Onboarding
    touchpoint "Answers a question" via Phone owner Compliance
    touchpoint "Signs" via App owner Onboarding
  }
}
`,
  ],
  good: [
    `team Sales
team Onboarding
team Compliance

journey OpenAccount "I open a business account" {
  owner Onboarding

  stage "Apply" {
    touchpoint "Asks for the papers" via Phone
    touchpoint "Fills in the form" via App
    touchpoint "Answers a question" via Phone {
      lead Onboarding
      owner Compliance
    }
    touchpoint "Signs" via App
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      journey:
        '{journey} changes hands {count|# time|# times} between {teams|# team|# teams}. Give the customer one team for the way, or say what is passed on at each change.',
      stage:
        'In {stage} the customer changes hands {count|# time|# times} between {teams|# team|# teams}. Give the customer one team for the stage, or say what is passed on at each change.',
      hand: 'From {from} to {to}.',
      fix: 'Let {team} lead at {contact}',
    },
    uk: {
      journey:
        '{journey}: клієнта передають {count|# раз|# рази|# разів} між {teams|# командою|# командами|# командами}. Дайте клієнтові одну команду на весь шлях або скажіть, що передають щоразу.',
      stage:
        '{stage}: на цьому етапі клієнта передають {count|# раз|# рази|# разів} між {teams|# командою|# командами|# командами}. Дайте клієнтові одну команду на етап або скажіть, що передають щоразу.',
      hand: 'Від {from} до {to}.',
      fix: 'Провідною призначити {team}: {contact}',
    },
    ru: {
      journey:
        '{journey}: клиента передают {count|# раз|# раза|# раз} между {teams|# командой|# командами|# командами}. Дайте клиенту одну команду на весь путь или скажите, что передают каждый раз.',
      stage:
        '{stage}: на этом этапе клиента передают {count|# раз|# раза|# раз} между {teams|# командой|# командами|# командами}. Дайте клиенту одну команду на этап или скажите, что передают каждый раз.',
      hand: 'От {from} к {to}.',
      fix: 'Ведущей назначить {team}: {contact}',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    for (const [journey, hands] of handOffsOf(facts)) {
      const inside = new Map<string, HandOff[]>();
      for (const hand of hands) {
        const stage = hand.after.stages.at(-1);
        if (!stage || hand.before.stages.at(-1) !== stage) continue;
        inside.set(stage.id, [...(inside.get(stage.id) ?? []), hand]);
      }
      const [worst] = [...inside.values()].sort((a, b) => b.length - a.length);
      const isMany = hands.length >= MANY;
      const found = isMany ? hands : (worst ?? []);
      if (!isMany && found.length < MANY_IN_STAGE) continue;
      const stage = found[0]?.after.stages.at(-1);
      const teams = new Set(found.flatMap(({ from, to }) => [nameOf(from, facts), nameOf(to, facts)]));
      const counts = { count: found.length, teams: teams.size };
      const name = (text: string) => context.name({ id: text, title: text });
      const subject = isMany || !stage ? journey : stage;
      const place = {
        at: subject.nameAt ?? subject.source,
        element: subject,
        related: found.slice(0, 10).map(({ from, to, after }) => ({
          message: context.say('hand', { from: name(nameOf(from, facts)), to: name(nameOf(to, facts)) }),
          at: after.step.nameAt ?? after.step.source,
        })),
        fixes: backAndForth(found).flatMap(({ from, after }) => {
          const team = facts.lookup.declaration(from.id);
          const spelled = team && spelledName(team);
          if (spelled === undefined || after.step.leads?.length) return [];
          const title = context.say('fix', { team: name(nameOf(from, facts)), contact: context.name(after.step) });
          return [suggest(title, after.step.id, `lead ${spelled}`)];
        }),
      };
      if (subject === stage) context.report('stage', { stage: context.name(stage), ...counts }, place);
      else context.report('journey', { journey: context.name(journey), ...counts }, place);
    }
  },
});

/** Hand-offs that are taken back at the next contact: the team before could as well keep the lead. */
function backAndForth(hands: readonly HandOff[]): HandOff[] {
  return hands
    .filter((hand, at) => {
      const next = hands[at + 1];
      return next !== undefined && next.before === hand.after && next.to.text === hand.from.text;
    })
    .slice(0, MOST_FIXES);
}
