import { defineCatalog } from '@touchline/locale';
import { LifecycleStage } from '@touchline/model';
import { claimsOf, stageName } from '../../checklist/gates.ts';
import { projectRule } from '../rule.ts';
import { gatesIn, holderOf } from './shared/claims.ts';

export const progressStageMissing = projectRule({
  code: 'progress-stage-missing',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Progress speaks of every stage up to the furthest one.',
    uk: 'Хід роботи називає кожен етап аж до найдальшого.',
    ru: 'Ход работы называет каждый этап вплоть до самого дальнего.',
  },
  reason: {
    rows: ['R37'],
    text: {
      en: 'Every stage matters. One that is not mentioned between two that are was either forgotten or skipped; whoever reads the progress has to know which. Stages that still lie ahead need no mention.',
      uk: 'Кожен етап важливий. Той, якого не названо між двома названими, або забули, або пропустили; хто читає про хід роботи, має це знати. Етапи, що ще попереду, називати не треба.',
      ru: 'Каждый этап важен. Тот, который не назван между двумя названными, либо забыли, либо пропустили; кто читает о ходе работы, должен это знать. Этапы, которые ещё впереди, называть не нужно.',
    },
  },
  bad: [
    `strategy Bank "Small business"

initiative "Prefill the form"

progress of Bank {
  analysis in-progress
  plan in-progress
}
`,
  ],
  good: [
    `strategy Bank "Small business"

initiative "Prefill the form"

progress of Bank {
  analysis in-progress
  goals in-progress
  strategy in-progress
  plan planned
}
`,
  ],
  messages: defineCatalog({
    en: {
      missing:
        'Of {stages} the progress says nothing, although later stages are mentioned: say how far {count|it is|they are}, or `skipped`.',
      done: 'Say that it is done',
      running: 'Say that it is in progress',
      skipped: 'Say that it was skipped',
    },
    uk: {
      missing:
        'Про {stages} хід роботи нічого не каже, хоча пізніші етапи названо: скажіть, у якому {count|він|вони|вони} стані, або `skipped`.',
      done: 'Сказати, що завершено',
      running: 'Сказати, що триває',
      skipped: 'Сказати, що пропущено',
    },
    ru: {
      missing:
        'О {stages} ход работы ничего не говорит, хотя более поздние этапы названы: скажите, в каком {count|он|они|они} состоянии, или `skipped`.',
      done: 'Сказать, что завершено',
      running: 'Сказать, что выполняется',
      skipped: 'Сказать, что пропущено',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    const told = new Set(
      gatesIn(context.facts()).flatMap((gate) => ('before' in gate && !gate.earlier ? gate.before : [])),
    );
    for (const claims of claimsOf(model)) {
      const furthest = LifecycleStage.options.findLastIndex((stage) => claims.has(stage));
      const missing = LifecycleStage.options
        .slice(0, furthest)
        .filter((stage) => !claims.has(stage) && !told.has(stage));
      const last = [...claims.values()].at(-1);
      const holder = last && holderOf(last, model);
      if (missing.length === 0 || !holder) continue;
      const adding = (state: string) => missing.map((stage) => ({ to: holder.id, text: `${stage} ${state}` }));
      context.report(
        'missing',
        { count: missing.length, stages: missing.map((stage) => stageName(stage, context.language)) },
        {
          at: holder.nameAt ?? holder.source,
          element: holder,
          fixes: [
            { title: context.say('done', {}), changes: [], additions: adding('done'), safe: false },
            { title: context.say('running', {}), changes: [], additions: adding('in-progress'), safe: false },
            { title: context.say('skipped', {}), changes: [], additions: adding('skipped'), safe: false },
          ],
        },
      );
    }
  },
});
