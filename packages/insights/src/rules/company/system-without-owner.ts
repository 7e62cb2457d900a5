import { defineCatalog } from '@touchline/locale';
import { statementsOf } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { busiestTeams, MOST_FIXES, suggest } from './shared/candidates.ts';

export const systemWithoutOwner = projectRule({
  code: 'system-without-owner',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Where systems have owners, every system that holds customer data has one.',
    uk: 'Де системи мають відповідальних, їх має кожна система з даними про клієнтів.',
    ru: 'Где у систем есть ответственные, они есть у каждой системы с данными о клиентах.',
  },
  reason: {
    rows: ['U30', 'U36'],
    text: {
      en: 'Data without an owner grows old: nobody decides what is collected, who may use it and whether it is right. A customer who asks for it to be corrected finds nobody.',
      uk: 'Дані без відповідального старіють: ніхто не вирішує, що збирати, кому ними користуватися і чи вони правильні. Клієнт, який просить їх виправити, не знаходить нікого.',
      ru: 'Данные без ответственного стареют: никто не решает, что собирать, кому ими пользоваться и верны ли они. Клиент, который просит их исправить, не находит никого.',
    },
  },
  bad: [
    `team Sales
team Insights "Customer insights"

system Crm "CRM" {
  kind crm
  owner Sales
}

system Survey "Survey platform" {
  kind survey
  holds "Answers to every survey"
}
`,
  ],
  good: [
    `team Insights "Customer insights"

system Survey "Survey platform" {
  kind survey
  holds "Answers to every survey"
  owner Insights
}

system Core "Core banking"
`,
    `system Survey "Survey platform" { holds "Answers to every survey" }
system Crm "CRM" { kind crm }
`,
  ],
  messages: defineCatalog({
    en: {
      owner: 'Nobody owns {system}, so nobody answers for {data}. Say its `owner`, as for the other systems.',
      fix: 'Let {team} own it',
    },
    uk: {
      owner:
        'За {system} ніхто не відповідає, отже, ніхто не відповідає й за {data}. Назвіть `owner`, як в інших систем.',
      fix: 'Призначити відповідальною {team}',
    },
    ru: {
      owner:
        'За {system} никто не отвечает, а значит, никто не отвечает и за {data}. Назовите `owner`, как у других систем.',
      fix: 'Назначить ответственной {team}',
    },
  }),
  check(model, context) {
    const { systems } = context.facts().model;
    const isOwned = ({ owners, leads }: (typeof systems)[number]) =>
      [...(owners ?? []), ...(leads ?? [])].some(({ unknown }) => !unknown);
    if (!systems.some(isOwned)) return;
    for (const system of systems) {
      const [data] = statementsOf(system, 'holds').filter(({ unknown }) => !unknown);
      if (isOwned(system) || !data || context.isBroken(system.source)) continue;
      const fixes = busiestTeams(model)
        .slice(0, MOST_FIXES)
        .flatMap((team) => {
          const spelled = spelledName(team);
          if (spelled === undefined) return [];
          return [suggest(context.say('fix', { team: context.name(team) }), system.id, `owner ${spelled}`)];
        });
      const names = { system: context.name(system), data: context.name(data) };
      context.report('owner', names, { at: system.nameAt ?? system.source, element: system, fixes });
    }
  },
});
