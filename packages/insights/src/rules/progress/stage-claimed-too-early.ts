import { quote } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import { tooEarlyMessages } from '../../checklist/gate-messages.ts';
import { itemNames, stageName } from '../../checklist/gates.ts';
import { projectRule } from '../rule.ts';
import { gatesOfKind, holderOf, restating } from './shared/claims.ts';

export const stageClaimedTooEarly = projectRule({
  code: 'stage-claimed-too-early',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'A stage that is called done has what the stage consists of.',
    uk: 'Етап, який названо завершеним, має те, з чого він складається.',
    ru: 'У этапа, который назван завершённым, есть то, из чего он состоит.',
  },
  reason: {
    rows: ['R37', 'R30', 'R31', 'R33', 'R34', 'R35'],
    text: {
      en: 'A stage is ticked off in a meeting, and everybody builds on it. If the analysis has no complaints in it, or the goals have no KPI, the plan answers questions that nobody has asked. The checklist knows what each stage cannot do without; what is merely advisable is not held against the claim.',
      uk: 'Етап відзначають завершеним на нараді, і всі на нього спираються. Якщо в аналізі немає скарг або цілі не мають показника, план відповідає на запитання, яких ніхто не ставив. Чекліст знає, без чого етап неможливий; просто бажане заявленому не закидають.',
      ru: 'Этап отмечают завершённым на совещании, и все на него опираются. Если в анализе нет жалоб или у целей нет показателя, план отвечает на вопросы, которых никто не задавал. Чек-лист знает, без чего этап невозможен; просто желательное заявленному в упрёк не ставят.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends."
}

progress of Bank {
  analysis done 2026-06-30
}
`,
    `strategy Bank "Small business"

initiative "Prefill the form" {
  status in-progress
}

progress of Bank {
  implementation done 2026-09-30
}
`,
  ],
  good: [
    `strategy Bank "Small business"

kpi Csat "Satisfied with opening" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
}

assessment "Today" on 2026-06-30 {
  complaints 388 "Paperwork at onboarding"
  competitor "Mono" { strength "Opens an account in ten minutes" }
  fit with strategy 2 scale 1..5 "The promise of no branch visit is broken at signing."
}

progress of Bank {
  analysis done 2026-06-30
}
`,
    `strategy Bank "Small business" {
  vision "The bank an owner recommends."
}

progress of Bank {
  analysis in-progress
}
`,
  ],
  messages: tooEarlyMessages,
  check(model, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const { claim, items, open } of gatesOfKind(context.facts(), 'too-early')) {
      const stage = stageName(claim.stage, language);
      const place = {
        at: claim.at,
        element: holderOf(claim, model),
        fixes: [restating(context.say('fix', {}), claim, 'in-progress')],
      };
      if (items.length > 0) context.report('essentials', { stage, items: itemNames(items, language) }, place);
      else {
        const names = open.map((initiative) => quote(language, labelOf(initiative)));
        context.report('initiatives', { stage, count: open.length, names }, place);
      }
    }
  },
});
