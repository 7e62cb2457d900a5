import { defineCatalog } from '@touchline/locale';
import { idleData, systemUses } from '../../coverage/systems.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, suggest } from './shared/candidates.ts';

export const collectedButUnused = projectRule({
  code: 'collected-but-unused',
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Customer data that is collected is used for an offer, a segment, a KPI or an initiative.',
    uk: 'Зібрані дані про клієнтів використовує пропозиція, сегмент, показник або ініціатива.',
    ru: 'Собранные данные о клиентах использует предложение, сегмент, показатель или инициатива.',
  },
  reason: {
    rows: ['U39', 'U16'],
    sources: ['maltseva-2024'],
    text: {
      en: 'The strength of a CRM is not the data it gathers but the relevant offers and decisions made from it. Data that nothing uses costs money and trust, and gives customers nothing back: use it, or stop asking for it.',
      uk: 'Сила CRM не в зібраних даних, а в доречних пропозиціях і рішеннях на їх основі. Дані, яких ніщо не використовує, коштують грошей і довіри, а клієнтам не дають нічого: використовуйте їх або припиніть збирати.',
      ru: 'Сила CRM не в собранных данных, а в уместных предложениях и решениях на их основе. Данные, которые ничто не использует, стоят денег и доверия, а клиентам не дают ничего: используйте их или перестаньте собирать.',
    },
  },
  bad: [
    `system Crm "CRM" {
  kind crm
  holds "Purchase history"
}

system Survey "Survey platform" {
  kind survey
  holds "Answers to every survey"
}

theme Known "Every employee knows the customer" { uses Crm }
`,
    `data Contacts "Contacts by day" { table "cx.contacts" }
data Relationship "Relationship survey" { files "data/nps/*.csv" }

kpi Nps "Relationship NPS" {
  metric nps of rating scale 0..10
  from Relationship
}

kpi ReplyTime "Messages answered in time" { metric share of answered_in_time }
`,
  ],
  good: [
    `system Crm "CRM" {
  kind crm
  holds "Purchase history"
  connected to Warehouse
}

system Warehouse "Data warehouse" {
  kind data-platform
  holds "Accounts by day"
}

data Accounts "Accounts by month" { held in Warehouse }

kpi Retention "Customers who stay a year" {
  metric retention of customer
  from Accounts
}
`,
    `system Survey "Survey platform" { holds "Answers to every survey" }
`,
  ],
  messages: defineCatalog({
    en: {
      system:
        '{data} in {system} is collected but unused: no segment, offer, KPI, theme or initiative works with it. Say what it is for, or stop collecting it.',
      data: '{source} is collected but unused: no KPI is computed from it and no offer is based on it. Say what it is for, or stop collecting it.',
      fix: 'Use it for {user}',
      compute: 'Compute {user} from it',
    },
    uk: {
      system:
        '{data} у {system} збирають, але не використовують: із цим не працює жоден сегмент, пропозиція, показник, напрям чи ініціатива. Скажіть, для чого ці дані, або припиніть їх збирати.',
      data: '{source} — дані збирають, але не використовують: жоден показник із них не обчислюють і жодна пропозиція на них не спирається. Скажіть, для чого вони, або припиніть їх збирати.',
      fix: 'Використати для {user}',
      compute: 'Обчислювати звідси {user}',
    },
    ru: {
      system:
        '{data} в {system} собирают, но не используют: с этим не работает ни сегмент, ни предложение, ни показатель, ни направление, ни инициатива. Скажите, для чего эти данные, или перестаньте их собирать.',
      data: '{source} — данные собирают, но не используют: ни один показатель из них не вычисляют и ни одно предложение на них не опирается. Скажите, для чего они, или перестаньте их собирать.',
      fix: 'Использовать для {user}',
      compute: 'Вычислять отсюда {user}',
    },
  }),
  check({ themes, kpis }, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    for (const { system, unused } of systemUses(facts)) {
      const data = (system.statements ?? []).find(({ kind, unknown }) => kind === 'holds' && !unknown);
      if (!unused || !data) continue;
      const spelled = spelledName(system);
      const users = [...themes, ...facts.initiatives].slice(0, spelled === undefined ? 0 : MOST_FIXES);
      context.report(
        'system',
        { data: context.name(data), system: context.name(system) },
        {
          at: system.nameAt ?? system.source,
          element: system,
          fixes: users.map((user) =>
            suggest(context.say('fix', { user: context.name(user) }), user.id, `uses ${spelled}`),
          ),
        },
      );
    }
    if (!kpis.some(({ from }) => from?.some(({ id }) => id !== undefined))) return;
    for (const source of idleData(facts)) {
      const spelled = spelledName(source);
      const lacking = kpis.filter(({ from, metric }) => metric && !from?.length);
      const fixes = (spelled === undefined ? [] : lacking.slice(0, MOST_FIXES)).map((user) =>
        suggest(context.say('compute', { user: context.name(user) }), user.id, `from ${spelled}`),
      );
      const place = { at: source.nameAt ?? source.source, element: source, fixes };
      context.report('data', { source: context.name(source) }, place);
    }
  },
});
