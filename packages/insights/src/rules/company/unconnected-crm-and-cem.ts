import { defineCatalog } from '@touchline/locale';
import { silosOf } from '../../coverage/systems.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { suggest } from './shared/candidates.ts';

export const unconnectedCrmAndCem = projectRule({
  code: 'unconnected-crm-and-cem',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'CRM and CEM systems are connected, so that feedback and history meet in one customer.',
    uk: 'CRM- і CEM-системи з’єднано, тож відгуки й історія сходяться в одному клієнті.',
    ru: 'CRM- и CEM-системы соединены, поэтому отзывы и история сходятся в одном клиенте.',
  },
  reason: {
    rows: ['U30', 'U15'],
    sources: ['maltseva-2024', 'payne-frow-2005'],
    text: {
      en: 'One system knows what customers bought, another what they felt. As long as no data passes between them, nobody sees that the customer who complained yesterday gets an offer today. A connection may lead through another system, such as a data platform.',
      uk: 'Одна система знає, що клієнти купили, інша — що вони відчули. Доки дані між ними не проходять, ніхто не бачить, що клієнт, який скаржився вчора, сьогодні отримує пропозицію. З’єднання може йти через іншу систему, наприклад через платформу даних.',
      ru: 'Одна система знает, что клиенты купили, другая — что они почувствовали. Пока данные между ними не проходят, никто не видит, что клиент, который жаловался вчера, сегодня получает предложение. Соединение может идти через другую систему, например через платформу данных.',
    },
  },
  bad: [
    `system Crm "CRM" {
  kind crm
  holds "Purchase history"
}

system Feedback "Experience platform" {
  kind cem
  holds "Feedback by touchpoint"
}
`,
  ],
  good: [
    `system Crm "CRM" {
  kind crm
  connected to Warehouse
}

system Warehouse "Data warehouse" { kind data-platform }

system Feedback "Experience platform" {
  kind cem
  connected to Warehouse
}
`,
    `system Crm "CRM" { kind crm }
`,
  ],
  messages: defineCatalog({
    en: {
      silo: 'No data passes between {cem} and {crm}: what customers feel and what they do is never seen together. Connect them, directly or through another system.',
      crm: 'The CRM system.',
      fix: 'Connect {cem} to {crm}',
    },
    uk: {
      silo: 'Між {cem} і {crm} не проходять дані: що клієнти відчувають і що вони роблять, ніхто не бачить разом. З’єднайте системи напряму або через іншу.',
      crm: 'CRM-система.',
      fix: 'З’єднати {cem} з {crm}',
    },
    ru: {
      silo: 'Между {cem} и {crm} не проходят данные: что клиенты чувствуют и что они делают, никто не видит вместе. Соедините системы напрямую или через другую.',
      crm: 'CRM-система.',
      fix: 'Соединить {cem} с {crm}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { crm, cem } of silosOf(context.facts()) ?? []) {
      const names = { cem: context.name(cem), crm: context.name(crm) };
      const spelled = spelledName(crm);
      context.report('silo', names, {
        at: cem.nameAt ?? cem.source,
        element: cem,
        related: [{ message: context.say('crm', {}), at: crm.nameAt ?? crm.source }],
        fixes: spelled === undefined ? [] : [suggest(context.say('fix', names), cem.id, `connected to ${spelled}`)],
      });
    }
  },
});
