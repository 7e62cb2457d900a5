import { defineCatalog, formatDate } from '@touchline/locale';
import { acceptanceRule } from './rule.ts';

export const expiredAcceptance = acceptanceRule({
  code: 'expired-acceptance',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  dependsOnToday: true,
  reach: 'acceptances',
  summary: {
    en: 'An acceptance whose day has passed is looked at again.',
    uk: 'Прийняття, термін якого минув, переглядають.',
    ru: 'Принятие, срок которого прошёл, пересматривают.',
  },
  reason: {
    rows: ['R36'],
    text: {
      en: 'A remark accepted until a day was a promise to settle it by then. The remark itself stays silent, so that a date alone never breaks a build, but the promise is due: settle it, or say a new day and why.',
      uk: 'Зауваження, прийняте до певного дня, — це обіцянка владнати його до того часу. Саме зауваження мовчить, щоб перевірку ніколи не ламала сама лише дата, але обіцянку час виконати: владнайте його або назвіть новий день і причину.',
      ru: 'Замечание, принятое до определённого дня, — это обещание уладить его к тому времени. Само замечание молчит, чтобы проверку никогда не ломала одна лишь дата, но обещание пора выполнить: уладьте его или назовите новый день и причину.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2019-06-30
  target 28 by 2020-06-30
  accept target-worse-than-baseline because "Prices rise in spring" until 2019-12-31
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2019-06-30
  target 28 by 2020-06-30
  accept target-worse-than-baseline because "Prices rise in spring" until 2099-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      expired: '`{rule}` was accepted until {until}: settle it, or accept it until another day.',
      accepted: 'Accepted: {message}',
    },
    uk: {
      expired: '`{rule}` прийнято лише до такої дати: {until}. Владнайте зауваження або прийміть його до іншого дня.',
      accepted: 'Прийнято: {message}',
    },
    ru: {
      expired: '`{rule}` принято лишь до такой даты: {until}. Уладьте замечание или примите его до другого дня.',
      accepted: 'Принято: {message}',
    },
  }),
  check({ acceptance, holder, silenced }, context) {
    // One that silences nothing is reported as unused; its day does not matter any more.
    if (!acceptance.until || acceptance.until.to >= context.asOf || silenced.length === 0) return;
    context.report(
      'expired',
      { rule: acceptance.rule, until: formatDate(context.language, acceptance.until) },
      {
        at: acceptance.at,
        element: holder,
        related: silenced.map(({ message, at }) => ({ message: context.say('accepted', { message }), at })),
      },
    );
  },
});
