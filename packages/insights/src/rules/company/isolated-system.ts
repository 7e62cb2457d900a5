import { defineCatalog } from '@touchline/locale';
import { type System, statementsOf } from '@touchline/model';
import { neighboursOf, silosOf } from '../../coverage/systems.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, suggest } from './shared/candidates.ts';

export const isolatedSystem = projectRule({
  code: 'isolated-system',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'A system that holds customer data is connected to the others.',
    uk: 'Систему, що зберігає дані про клієнтів, з’єднано з іншими.',
    ru: 'Система, которая хранит данные о клиентах, соединена с другими.',
  },
  reason: {
    rows: ['U30', 'U32'],
    sources: ['maltseva-2024', 'payne-frow-2005'],
    text: {
      en: 'Where most systems exchange data and one does not, the people who work with it tell customers something else than their colleagues, or ask them again for what the company already knows.',
      uk: 'Де більшість систем обмінюються даними, а одна ні, люди, які з нею працюють, кажуть клієнтам інше, ніж колеги, або вкотре питають про те, що компанія вже знає.',
      ru: 'Где большинство систем обмениваются данными, а одна нет, люди, которые с ней работают, говорят клиентам не то, что коллеги, или снова спрашивают о том, что компания уже знает.',
    },
  },
  bad: [
    `system Crm "CRM" {
  kind crm
  connected to Warehouse
}

system Warehouse "Data warehouse" { kind data-platform }

system Tickets "Ticket system" { holds "Complaints and their answers" }
`,
  ],
  good: [
    `system Crm "CRM" {
  kind crm
  connected to Warehouse
}

system Warehouse "Data warehouse" { kind data-platform }

system Tickets "Ticket system" {
  holds "Complaints and their answers"
  connected to Warehouse
}
`,
    `system Tickets "Ticket system" { holds "Complaints and their answers" }
`,
  ],
  messages: defineCatalog({
    en: {
      isolated:
        '{system} holds {data} and is connected to no other system, while others exchange data. Say what it is `connected to`.',
      fix: 'Connect it to {other}',
    },
    uk: {
      isolated:
        '{system} зберігає {data} і не з’єднана з жодною системою, тоді як інші обмінюються даними. Скажіть, із чим її з’єднано: `connected to`.',
      fix: 'З’єднати з {other}',
    },
    ru: {
      isolated:
        '{system} хранит {data} и не соединена ни с одной системой, тогда как другие обмениваются данными. Скажите, с чем она соединена: `connected to`.',
      fix: 'Соединить с {other}',
    },
  }),
  check({ systems }, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    const neighbours = neighboursOf(systems);
    const isConnected = ({ id }: System) => (neighbours.get(id)?.length ?? 0) > 0;
    const connected = systems.filter(isConnected);
    if (connected.length < 2) return;
    const siloed = new Set((silosOf(facts) ?? []).map(({ cem }) => cem.id));
    const most = [...connected].sort(
      (a, b) => (neighbours.get(b.id)?.length ?? 0) - (neighbours.get(a.id)?.length ?? 0),
    );
    for (const system of facts.model.systems) {
      const [data] = statementsOf(system, 'holds').filter(({ unknown }) => !unknown);
      const isSaid = system.connectedTo?.some(({ unknown }) => !unknown);
      if (!data || isConnected(system) || isSaid || siloed.has(system.id)) continue;
      const fixes = most.slice(0, MOST_FIXES).flatMap((other) => {
        const spelled = spelledName(other);
        if (spelled === undefined) return [];
        return [suggest(context.say('fix', { other: context.name(other) }), system.id, `connected to ${spelled}`)];
      });
      const names = { system: context.name(system), data: context.name(data) };
      context.report('isolated', names, { at: system.nameAt ?? system.source, element: system, fixes });
    }
  },
});
