import { defineCatalog, quote } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import { claimsOf, stateName } from '../../checklist/gates.ts';
import { projectRule } from '../rule.ts';
import { holderOf, restating } from './shared/claims.ts';

export const progressBehindPlan = projectRule({
  code: 'progress-behind-plan',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Progress knows of the initiatives that have begun.',
    uk: 'Хід роботи знає про ініціативи, що вже почалися.',
    ru: 'Ход работы знает об инициативах, которые уже начались.',
  },
  reason: {
    rows: ['R34', 'R37'],
    text: {
      en: 'If initiatives are running or done, implementation is no longer planned but under way. Two statements about one thing drift apart when only one of them is kept up to date, and readers believe the one they happen to see.',
      uk: 'Якщо ініціативи тривають або завершені, впровадження вже не заплановано: воно йде. Два твердження про одне розходяться, коли оновлюють лише одне з них, а читачі вірять тому, яке трапиться на очі.',
      ru: 'Если инициативы идут или завершены, реализация уже не запланирована: она идёт. Два утверждения об одном расходятся, когда обновляют лишь одно из них, а читатели верят тому, которое попалось на глаза.',
    },
  },
  bad: [
    `strategy Bank "Small business"

initiative "Prefill the form" {
  status in-progress 40%
}

progress of Bank {
  plan in-progress
  implementation planned
}
`,
  ],
  good: [
    `strategy Bank "Small business"

initiative "Prefill the form" {
  status planned
}

progress of Bank {
  plan in-progress
  implementation planned
}
`,
  ],
  messages: defineCatalog({
    en: {
      behind: 'Implementation is called {state}, but {count|# initiative has|# initiatives have} begun: {names}.',
      fix: 'Call implementation in progress',
      begun: 'This has begun.',
    },
    uk: {
      behind:
        'Стан впровадження — {state}, але вже {count|почалася # ініціатива|почалися # ініціативи|почалося # ініціатив}: {names}.',
      fix: 'Сказати, що впровадження триває',
      begun: 'Це вже почалося.',
    },
    ru: {
      behind:
        'Состояние реализации — {state}, но уже {count|началась # инициатива|начались # инициативы|начались # инициатив}: {names}.',
      fix: 'Сказать, что реализация выполняется',
      begun: 'Это уже началось.',
    },
  }),
  check(_, context) {
    const { model } = context.facts();
    for (const claims of claimsOf(model)) {
      const claim = claims.get('implementation');
      if (claim?.state !== 'planned' && claim?.state !== 'skipped') continue;
      const begun = model.initiatives.filter(({ status }) => status === 'in-progress' || status === 'done');
      if (begun.length === 0) continue;
      const names = begun.slice(0, MOST_NAMES).map((initiative) => quote(context.language, labelOf(initiative)));
      context.report(
        'behind',
        { state: stateName(claim, context.language), count: begun.length, names },
        {
          at: claim.at,
          element: holderOf(claim, model),
          related: begun.slice(0, MOST_NAMES).map(({ nameAt, source }) => {
            return { message: context.say('begun', {}), at: nameAt ?? source };
          }),
          fixes: [restating(context.say('fix', {}), claim, 'in-progress')],
        },
      );
    }
  },
});

const MOST_NAMES = 3;
