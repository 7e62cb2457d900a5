import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { kpisOf } from '../../checklist/facts.ts';
import { type Contact, channelsOf, contactsOf } from '../../coverage/contacts.ts';
import { kpiDimension } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';

export const selfServiceWithoutEffortKpi = projectRule({
  code: 'self-service-without-effort-kpi',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  summary: {
    en: 'Self-service that is measured is measured by effort, time or success too.',
    uk: 'Самообслуговування, яке вимірюють, вимірюють і зусиллями, часом чи успіхом.',
    ru: 'Самообслуживание, которое измеряют, измеряют и усилиями, временем или успехом.',
  },
  reason: {
    rows: ['U21', 'R24'],
    sources: ['dixon-2010', 'maltseva-2024'],
    text: {
      en: 'Customers choose an app or a chatbot to be done quickly and without effort. Satisfaction and recommendation asked there say whether they like the company, not whether the tool worked: a customer effort score, a time or a share of what was solved does. The rule speaks once two contacts of self-service have KPIs.',
      uk: 'Клієнти обирають застосунок чи чат-бота, щоб упоратися швидко й без зусиль. Задоволеність і готовність рекомендувати, про які там питають, кажуть, чи подобається компанія, а не чи спрацював інструмент: про це скаже оцінка зусиль, час або частка вирішеного. Правило озивається, коли показники мають дві точки самообслуговування.',
      ru: 'Клиенты выбирают приложение или чат-бота, чтобы справиться быстро и без усилий. Удовлетворённость и готовность рекомендовать, о которых там спрашивают, говорят, нравится ли компания, а не сработал ли инструмент: об этом скажет оценка усилий, время или доля решённого. Правило срабатывает, когда показатели есть у двух точек самообслуживания.',
    },
  },
  bad: [
    `channel App { kind app }
channel Bot "Chatbot" { kind chatbot }

journey "I open a business account" {
  touchpoint "Fills in the form" via App measured by Csat
  touchpoint "Asks the chatbot" via Bot measured by Nps
  touchpoint "Calls the hotline" via Phone
}

kpi Csat "Satisfied with the form" { metric csat of score scale 1..5 top-2-box }
kpi Nps "NPS after the contact" { metric nps of rating scale 0..10 }
`,
  ],
  good: [
    `channel App { kind app }
channel Bot "Chatbot" { kind chatbot }

journey "I open a business account" {
  touchpoint "Fills in the form" via App measured by Effort
  touchpoint "Asks the chatbot" via Bot measured by Nps
  touchpoint "Calls the hotline" via Phone
}

kpi Effort "Effort of the form" {
  metric ces of effort scale 1..7
  higher is better
}
kpi Nps "NPS after the contact" { metric nps of rating scale 0..10 }
`,
  ],
  messages: defineCatalog({
    en: {
      effort:
        '{contacts|# contact|# contacts} of self-service, such as {contact}, {contacts|is|are} measured, and only by what people think of the company. Measure effort, time or the share that was solved as well.',
    },
    uk: {
      effort:
        'Вимірюють {contacts|# контакт|# контакти|# контактів} самообслуговування, зокрема {contact}, але лише тим, що люди думають про компанію. Вимірюйте також зусилля, час або частку вирішеного.',
    },
    ru: {
      effort:
        'Измеряют {contacts|# контакт|# контакта|# контактов} самообслуживания, например {contact}, но только тем, что люди думают о компании. Измеряйте также усилия, время или долю решённого.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const isSelfService = (contact: Contact) => {
      const channels = channelsOf(contact, facts);
      return (
        channels.length > 0 && channels.every(({ channelKind, staffed }) => SELF.has(channelKind ?? '') && !staffed)
      );
    };
    const measured = contactsOf(facts).flatMap((contact) => {
      if (contact.isCopy || !isSelfService(contact)) return [];
      const kpis = kpisOf(facts, contact.step.measuredBy);
      return kpis.length > 0 ? [{ contact, kpis }] : [];
    });
    const [first] = measured;
    if (!first || measured.length < 2 || context.isBroken()) return;
    if (!measured.flatMap(({ kpis }) => kpis).every(isOpinion)) return;
    const { step } = first.contact;
    const said = { contacts: measured.length, contact: context.name(step) };
    context.report('effort', said, { at: step.nameAt ?? step.source, element: step });
  },
});

const SELF: ReadonlySet<string> = new Set(['app', 'web', 'chatbot']);

/** What people think of the company: nothing that counts, takes time, or asks for effort. */
function isOpinion(kpi: Kpi): boolean {
  return ['nps', 'csat', 'acsi'].includes(kpi.metric?.kind ?? '') && kpiDimension(kpi) !== 'duration';
}
