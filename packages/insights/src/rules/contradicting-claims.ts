import { defineCatalog } from '@touchline/locale';
import type { Claim } from '@touchline/model';
import { projectRule } from './rule.ts';

interface Bounds {
  unit: string;
  from: number;
  to: number;
}

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
  check(model, context) {
    const subjects = new Map<string, Claim[]>();
    for (const claim of model.claims) {
      for (const subject of subjectsOf(claim)) {
        for (const earlier of subjects.get(subject) ?? []) {
          const [a, b] = [boundsOf(earlier), boundsOf(claim)];
          if (!a || !b || a.unit !== b.unit || (a.from <= b.to && b.from <= a.to)) continue;
          const [said, other] = [claim.range ?? claim.value, earlier.range ?? earlier.value];
          if (!said || !other) continue;
          context.report(
            'contradiction',
            { range: context.show(said), other: context.name(earlier), otherRange: context.show(other) },
            {
              at: said.at ?? claim.nameAt ?? claim.source,
              element: claim,
              related: [{ message: context.say('other', {}), at: other.at ?? earlier.nameAt ?? earlier.source }],
            },
          );
        }
        subjects.set(subject, [...(subjects.get(subject) ?? []), claim]);
      }
    }
  },
});

/** What a claim is about: measures, KPIs, under the same assumed change of retention. */
function subjectsOf({ concerns = [], concernsKpis = [], whenRetention }: Claim): string[] {
  const assumption = whenRetention ? ` when ${whenRetention.type} ${whenRetention.value}` : '';
  return [...concerns, ...concernsKpis.flatMap(({ id }) => id ?? [])].map((subject) => subject + assumption);
}

/** The numbers a claim names, comparable only within one unit. */
function boundsOf({ range, value }: Claim): Bounds | undefined {
  const [from, to] = range ? [range.from, range.to] : [value, value];
  if (!from || !to || from.type === 'unknown' || from.type !== to.type) return undefined;
  if (from.type === 'money' && to.type === 'money')
    return { unit: `${from.currency}/${from.per ?? ''}`, from: from.amount, to: to.amount };
  if (from.type === 'duration' && to.type === 'duration')
    return { unit: 'duration', from: from.seconds, to: to.seconds };
  if ('value' in from && 'value' in to) return { unit: from.type, from: from.value, to: to.value };
  return undefined;
}
