import { outOfOrderMessages } from '../../checklist/gate-messages.ts';
import { itemNames, stageName, stateName } from '../../checklist/gates.ts';
import { projectRule } from '../rule.ts';
import { gatesOfKind, holderOf, restating } from './shared/claims.ts';

export const stageOrder = projectRule({
  code: 'stage-order',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'No stage is called done before the one it rests on.',
    uk: 'Жоден етап не названо завершеним раніше за той, на якому він тримається.',
    ru: 'Ни один этап не назван завершённым раньше того, на котором он держится.',
  },
  reason: {
    rows: ['R37', 'R38'],
    text: {
      en: 'Every stage matters: goals rest on the analysis, the strategy on the goals, the plan on the strategy. Stages overlap, and a later one may well have begun; but what rests on something unfinished is not finished either. If a stage was left out on purpose, `skipped` says so.',
      uk: 'Кожен етап важливий: цілі тримаються на аналізі, стратегія — на цілях, план — на стратегії. Етапи перекриваються, і пізніший уже міг початися; але те, що тримається на незавершеному, теж не завершене. Якщо етап пропустили свідомо, про це каже `skipped`.',
      ru: 'Каждый этап важен: цели держатся на анализе, стратегия — на целях, план — на стратегии. Этапы перекрываются, и более поздний вполне мог начаться; но то, что держится на незавершённом, тоже не завершено. Если этап пропустили сознательно, об этом говорит `skipped`.',
    },
  },
  bad: [
    `strategy Bank "Small business"

progress of Bank {
  analysis in-progress
  goals done 2026-07-05
}
`,
    `strategy Bank "Small business"

progress of Bank {
  goals done 2026-07-05
}
`,
  ],
  good: [
    `strategy Bank "Small business"

progress of Bank {
  analysis skipped
  goals done 2026-07-05
}
`,
    `strategy Bank "Small business"

progress of Bank {
  analysis in-progress
  goals in-progress
}
`,
  ],
  messages: outOfOrderMessages,
  check(model, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const { claim, before, earlier, items } of gatesOfKind(context.facts(), 'out-of-order')) {
      const names = { stage: stageName(claim.stage, language), before: stageName(before, language) };
      const place = {
        at: claim.at,
        element: holderOf(claim, model),
        related: earlier ? [{ message: context.say('before', {}), at: earlier.at }] : [],
        fixes: [restating(context.say('fix', {}), claim, 'in-progress')],
      };
      if (earlier) context.report('claimed', { ...names, state: stateName(earlier, language) }, place);
      else context.report('unsaid', { ...names, items: itemNames(items, language) }, place);
    }
  },
});
