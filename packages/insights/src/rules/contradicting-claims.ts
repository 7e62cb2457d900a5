import { defineCatalog } from '@touchline/locale';
import { contradictionsIn } from '../claims/contradictions.ts';
import { projectRule } from './rule.ts';

export const contradictingClaims = projectRule({
  code: 'contradicting-claims',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: 'project',
  summary: {
    en: 'Claims about the same measure do not exclude each other.',
    uk: 'Твердження про одну й ту саму величину не виключають одне одного.',
    ru: 'Утверждения об одной и той же величине не исключают друг друга.',
  },
  reason: {
    rows: ['U5', 'U6'],
    text: {
      en: 'Figures about customers are quoted and quoted again; one article says that regular customers spend 60–70 % more and, further down, 33 % more. Both cannot be true of the same customers. Whoever keeps both says why, until a number of their own decides.',
      uk: 'Цифри про клієнтів переказують знову й знову; одна стаття каже, що постійні клієнти витрачають на 60–70 % більше, а нижче — на 33 % більше. Про тих самих клієнтів правдивим не може бути і те, і те. Хто лишає обидва твердження, каже чому, доки не вирішить власне число.',
      ru: 'Цифры о клиентах пересказывают снова и снова; одна статья говорит, что постоянные клиенты тратят на 60–70 % больше, а ниже — на 33 % больше. О тех же клиентах верным не может быть и то, и другое. Кто оставляет оба утверждения, говорит почему, пока не решит собственное число.',
    },
  },
  bad: [
    `claim "Regular customers spend 60–70 % more" { concerns existing-customer-spend  range 60%..70%  grade folklore }
claim "Existing customers spend 33 % more" { concerns existing-customer-spend  range 33%  grade folklore }
`,
  ],
  good: [
    `claim "Regular customers spend 60–70 % more" { concerns existing-customer-spend  range 60%..70%  grade folklore }
claim "Existing customers spend 67 % more" { concerns existing-customer-spend  range 67%  grade study }
`,
    `claim "Regular customers spend 60–70 % more" { concerns existing-customer-spend  range 60%..70%  grade folklore }
claim "Existing customers spend 33 % more" {
  concerns existing-customer-spend
  range 33%
  grade folklore
  accept contradicting-claims because "Both are quoted until our own number is in"
}
`,
  ],
  messages: defineCatalog({
    en: {
      contradiction: 'This says {range}, {other} says {otherRange} of the same measure: both cannot hold.',
      other: 'The other claim.',
    },
    uk: {
      contradiction:
        'Тут сказано {range}, а {other} каже про ту саму величину {otherRange}: обидва не можуть бути правдою.',
      other: 'Інше твердження.',
    },
    ru: {
      contradiction:
        'Здесь сказано {range}, а {other} говорит о той же величине {otherRange}: оба не могут быть верны.',
      other: 'Другое утверждение.',
    },
  }),
  check({ claims }, context) {
    for (const { earlier, later } of contradictionsIn(claims)) {
      const [said, other] = [later.range ?? later.value, earlier.range ?? earlier.value];
      if (!said || !other) continue;
      context.report(
        'contradiction',
        { range: context.show(said), other: context.name(earlier), otherRange: context.show(other) },
        {
          at: said.at ?? later.nameAt ?? later.source,
          element: later,
          related: [{ message: context.say('other', {}), at: other.at ?? earlier.nameAt ?? earlier.source }],
        },
      );
    }
  },
});
