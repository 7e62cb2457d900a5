import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';

export const complaintsWithoutStandard = projectRule({
  code: 'complaints-without-standard',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10002'],
  reach: 'project',
  summary: {
    en: 'Who complains is promised an answer within a time.',
    uk: 'Тому, хто скаржиться, обіцяно відповідь у певний строк.',
    ru: 'Тому, кто жалуется, обещан ответ в определённый срок.',
  },
  reason: {
    rows: ['R24', 'R30'],
    sources: ['iso-10002'],
    text: {
      en: 'Responsiveness is one of the principles of complaints handling: customers are told that their complaint arrived and when they will get an answer. A strategy that counts complaints and has no commitment with a service standard leaves that to chance.',
      uk: 'Чуйність — один із принципів роботи зі скаргами: клієнтові кажуть, що скаргу отримано й коли буде відповідь. Стратегія, яка рахує скарги, але не має зобов’язання зі стандартом обслуговування, лишає це на волю випадку.',
      ru: 'Отзывчивость — один из принципов работы с жалобами: клиенту говорят, что жалоба получена и когда будет ответ. Стратегия, которая считает жалобы, но не имеет обязательства со стандартом обслуживания, оставляет это на волю случая.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking" {
  vision "The bank an owner recommends to the next owner."
}

assessment "Current experience" on 2026-06-30 {
  complaints 388 "Paperwork at onboarding"
}
`,
  ],
  good: [
    `strategy Bank "Small-business banking" {
  vision "The bank an owner recommends to the next owner."

  commitment "We answer every complaint" {
    standard 95% within 5 working days
  }
}

assessment "Current experience" on 2026-06-30 {
  complaints 388 "Paperwork at onboarding"
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'Customers complain, and no commitment says within what time they get an answer. Promise one: a `commitment` with its `standard`.',
    },
    uk: {
      none: 'Клієнти скаржаться, а жодне зобов’язання не каже, за який час вони отримають відповідь. Пообіцяйте його: `commitment` зі своїм `standard`.',
    },
    ru: {
      none: 'Клиенты жалуются, а ни одно обязательство не говорит, за какое время они получат ответ. Пообещайте его: `commitment` со своим `standard`.',
    },
  }),
  check(_, context) {
    const { model, statements } = context.facts();
    const [complaint] = statements.get('complaints') ?? [];
    if (!complaint || model.strategies.length === 0 || context.isBroken()) return;
    if (model.commitments.some(({ standards }) => standards?.length)) return;
    context.report('none', {}, { at: complaint.at, element: complaint });
  },
});
