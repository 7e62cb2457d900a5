import { defineCatalog } from '@touchline/locale';
import { disciplineRows } from '../../coverage/disciplines.ts';
import { projectRule } from '../rule.ts';

export const serviceOnlyStrategy = projectRule({
  code: 'service-only-strategy',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: 'project',
  summary: {
    en: 'A strategy is more than good service: it works on the relationship and the whole experience too.',
    uk: 'Стратегія — це більше, ніж добрий сервіс: вона працює і над стосунками, і над досвідом загалом.',
    ru: 'Стратегия — это больше, чем хороший сервис: она работает и над отношениями, и над опытом в целом.',
  },
  reason: {
    rows: ['U17', 'U14'],
    sources: ['maltseva-2024'],
    text: {
      en: 'Service is a part of customer experience: support, solving problems, advice. The best service alone does not make customers loyal when nobody works on the relationship and on the value between the calls. The rule speaks only where everything that names a discipline names service.',
      uk: 'Сервіс — частина клієнтського досвіду: підтримка, розв’язання проблем, консультації. Навіть найкращий сервіс сам не робить клієнтів лояльними, коли ніхто не працює над стосунками й цінністю між зверненнями. Правило озивається лише тоді, коли все, що називає дисципліну, називає сервіс.',
      ru: 'Сервис — часть клиентского опыта: поддержка, решение проблем, консультации. Даже лучший сервис сам не делает клиентов лояльными, когда никто не работает над отношениями и ценностью между обращениями. Правило срабатывает, только когда всё, что называет дисциплину, называет сервис.',
    },
  },
  bad: [
    `strategy Bank "Small business" { vision "The bank an owner recommends" }

initiative "Shorter queue on the phone" { discipline service }
initiative "Reasons in every refusal" { discipline service }
initiative "Answers at night" { discipline service }
`,
  ],
  good: [
    `strategy Bank "Small business" { vision "The bank an owner recommends" }

initiative "Shorter queue on the phone" { discipline service }
initiative "Reasons in every refusal" { discipline service }
initiative "A yearly review with every owner" { discipline crm }
initiative "One form, one signature" { discipline cem }
`,
  ],
  messages: defineCatalog({
    en: {
      service:
        'Everything in {strategy} that names a discipline is service ({items|# item|# items}). Good service alone makes nobody loyal: plan work on the relationship (crm) and on the whole experience (cem).',
    },
    uk: {
      service:
        'Усе, що в {strategy} називає дисципліну, — це сервіс ({items|# елемент|# елементи|# елементів}). Сам добрий сервіс лояльності не дає: заплануйте роботу над стосунками (crm) і над досвідом загалом (cem).',
    },
    ru: {
      service:
        'Всё, что в {strategy} называет дисциплину, — это сервис ({items|# элемент|# элемента|# элементов}). Один хороший сервис лояльности не даёт: запланируйте работу над отношениями (crm) и над опытом в целом (cem).',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const [strategy] = facts.model.strategies;
    if (!strategy || context.isBroken()) return;
    const rows = disciplineRows(facts) ?? [];
    const itemsOf = (row: (typeof rows)[number]) => row.touchpoints + row.kpis + row.themes + row.initiatives;
    const named = rows.filter((row) => row.discipline && itemsOf(row) > 0);
    const [only] = named;
    if (named.length !== 1 || only?.discipline !== 'service' || itemsOf(only) < 3) return;
    const said = { strategy: context.name(strategy), items: itemsOf(only) };
    context.report('service', said, { at: strategy.nameAt ?? strategy.source, element: strategy });
  },
});
