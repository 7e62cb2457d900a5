import { defineCatalog } from '@touchline/locale';
import { acceptanceRule } from './rule.ts';

export const unusedAcceptance = acceptanceRule({
  code: 'unused-acceptance',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  tags: ['unnecessary'],
  reach: 'acceptances',
  summary: {
    en: 'What is accepted is there.',
    uk: 'Те, що прийнято, справді є.',
    ru: 'То, что принято, действительно есть.',
  },
  reason: {
    rows: ['R36'],
    text: {
      en: 'An acceptance says that a remark is known and why it may stay. When the remark is gone, the sentence is about nothing, and it would hide the same remark if it ever came back.',
      uk: 'Прийняття каже, що зауваження відоме і чому воно може лишитися. Коли зауваження зникло, речення вже ні про що — і приховало б те саме зауваження, якби воно повернулося.',
      ru: 'Принятие говорит, что замечание известно и почему оно может остаться. Когда замечание исчезло, предложение уже ни о чём — и скрыло бы то же замечание, если бы оно вернулось.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  accept target-worse-than-baseline because "Prices rise in spring"
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 28 by 2027-06-30
  accept target-worse-than-baseline because "Prices rise in spring"
}
`,
  ],
  messages: defineCatalog({
    en: {
      unused: 'Nothing is accepted here: `{rule}` has no remark about {holder} or what it holds.',
      project: 'Nothing is accepted here: `{rule}` has no remark in the whole project.',
      fix: 'Remove the acceptance',
    },
    uk: {
      unused: 'Тут нічого приймати: `{rule}` не має зауважень ні до {holder}, ні до того, що всередині.',
      project: 'Тут нічого приймати: `{rule}` не має зауважень у всьому проєкті.',
      fix: 'Прибрати прийняття',
    },
    ru: {
      unused: 'Принимать здесь нечего: у `{rule}` нет замечаний ни к {holder}, ни к тому, что внутри.',
      project: 'Принимать здесь нечего: у `{rule}` нет замечаний во всём проекте.',
      fix: 'Убрать принятие',
    },
  }),
  check({ acceptance, holder, silenced }, context) {
    if (silenced.length > 0 || !context.acceptable.has(acceptance.rule)) return;
    const { rule, at } = acceptance;
    // What a strategy accepts may stand anywhere.
    const within = holder && holder.kind !== 'strategy' ? context.lookup.declarationOf(holder.id) : undefined;
    if (context.isBroken(within?.source)) return;
    const fixes = [{ title: context.say('fix', {}), changes: [{ at, text: '' }], safe: true }];
    if (holder) context.report('unused', { rule, holder: context.name(holder) }, { at, element: holder, fixes });
    else context.report('project', { rule }, { at, fixes });
  },
});
