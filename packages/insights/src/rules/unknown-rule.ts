import { defineCatalog } from '@touchline/locale';
import { nearestWord } from '@touchline/model';
import { externalRules } from './external/index.ts';
import { acceptanceRule } from './rule.ts';

export const unknownRule = acceptanceRule({
  code: 'unknown-rule',
  fixable: true,
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: 'acceptances',
  summary: {
    en: 'What is accepted is a remark of a rule that there is.',
    uk: 'Приймають зауваження правила, яке існує.',
    ru: 'Принимают замечание правила, которое существует.',
  },
  reason: {
    rows: ['R36'],
    text: {
      en: 'An acceptance names the rule whose remark may stay. A mistyped name would accept nothing without anybody noticing. References that lead nowhere and broken text cannot be accepted: the text has no meaning there that anybody could agree to.',
      uk: 'Прийняття називає правило, зауваження якого може лишитися. Назва з опискою нічого не приймала б, і ніхто б цього не помітив. Посилання в нікуди й зламаний текст прийняти не можна: там немає змісту, з яким можна було б погодитися.',
      ru: 'Принятие называет правило, замечание которого может остаться. Название с опиской ничего бы не принимало, и никто бы этого не заметил. Ссылки в никуда и сломанный текст принять нельзя: там нет содержания, с которым можно было бы согласиться.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31
  target 45
  accept target-worse-then-baseline because "Prices rise in spring"
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31
  target 28
  accept target-worse-than-baseline because "Prices rise in spring"
}
`,
  ],
  messages: defineCatalog({
    en: {
      unknown: 'There is no rule `{rule}`.',
      close: 'There is no rule `{rule}`. Did you mean `{meant}`?',
      never: '`{rule}` cannot be accepted: what it reports has no meaning until it is put right.',
      fix: 'Change to `{meant}`',
    },
    uk: {
      unknown: 'Правила `{rule}` не існує.',
      close: 'Правила `{rule}` не існує. Можливо, `{meant}`?',
      never: '`{rule}` прийняти не можна: доки цього не виправлено, текст не має змісту.',
      fix: 'Змінити на `{meant}`',
    },
    ru: {
      unknown: 'Правила `{rule}` не существует.',
      close: 'Правила `{rule}` не существует. Возможно, `{meant}`?',
      never: '`{rule}` принять нельзя: пока это не исправлено, у текста нет смысла.',
      fix: 'Изменить на `{meant}`',
    },
  }),
  check({ acceptance: { rule, ruleAt, at }, holder }, context) {
    if (context.acceptable.has(rule)) return;
    const place = { at: ruleAt ?? at, element: holder };
    if (externalRules.some(({ code }) => code === rule)) return context.report('never', { rule }, place);
    const meant = nearestWord(rule, context.acceptable);
    if (meant === undefined) return context.report('unknown', { rule }, place);
    const fixes = ruleAt && [
      { title: context.say('fix', { meant }), changes: [{ at: ruleAt, text: meant }], safe: false },
    ];
    context.report('close', { rule, meant }, { ...place, fixes });
  },
});
