import { defineCatalog } from '@touchline/locale';
import type { Goal, Kpi, Value } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { kpisOfGoal } from './shared/goals.ts';
import { scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'goal-without-target';

export const goalWithoutTarget = projectRule({
  code,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A measured goal has a target and a date.',
    uk: 'Вимірювана ціль має цільове значення і термін.',
    ru: 'У измеримой цели есть целевое значение и срок.',
  },
  reason: {
    rows: ['R9', 'R31'],
    text: {
      en: 'A KPI without a target is a thermometer: every value of it can be called a success. A target without a date is never missed. The target may stand with the goal or with one of its KPIs, the date also with the horizon of the strategy; a value that must not get worse is a `hold` and needs no date.',
      uk: 'Показник без цільового значення — це термометр: будь-яке його значення можна назвати успіхом. Цільове значення без терміну неможливо не досягти. Воно може стояти в цілі або в одному з її показників, термін — також у горизонті стратегії; значення, яке не має погіршитися, пишуть як `hold`, і термін йому не потрібен.',
      ru: 'Показатель без целевого значения — это термометр: любое его значение можно назвать успехом. Целевое значение без срока нельзя не достичь. Оно может стоять у цели или у одного из её показателей, срок — также в горизонте стратегии; значение, которое не должно ухудшиться, пишут как `hold`, и срок ему не нужен.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Stay "Owners stay and recommend" {
    measured by Retention
    by 2027-12-31
  }
}

kpi Retention "Customers who stay a year" { baseline 88% }
`,
    `strategy Bank "Small business" {
  goal Stay "Owners stay and recommend" { measured by Retention }
  goal Ease "Opening takes minutes" { measured by OnboardingCsat }
}

kpi Retention "Customers who stay a year" { target 91% }
kpi OnboardingCsat "Satisfied with opening the account" { target 80% by 2027-03-31 }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Stay "Owners stay and recommend" { measured by Retention }
  goal Calm "Complaints stay rare" { measured by Complaints }
}

kpi Retention "Customers who stay a year" { target 91% }
kpi Complaints "Share of customers who complain" { hold 3% }
`,
  ],
  messages: defineCatalog({
    en: {
      target: 'Goal {name} is measured and has no target: any value can be called a success. Say `target` in {kpis}.',
      date: 'Goal {name} has no date: it can never be missed. Say `by …`, or give the strategy a `horizon`.',
      both: 'Goal {name} is measured and has neither a target nor a date: any value at any time is a success. Say `target … by …` in {kpis}.',
      manyTargets:
        '{count|# goal is|# goals are} measured without a target, among them {names}: any value can be called a success. Say `target … by …` in their KPIs.',
      manyDates:
        '{count|# goal has|# goals have} no date, among them {names}: they can never be missed. Say `by …`, or give the strategy a `horizon`.',
    },
    uk: {
      target:
        'Ціль {name} вимірюють, але цільового значення немає: успіхом можна назвати будь-яке. Напишіть `target` у {kpis}.',
      date: 'Ціль {name} не має терміну: її неможливо не досягти. Напишіть `by …` або дайте стратегії `horizon`.',
      both: 'Ціль {name} вимірюють, але немає ні цільового значення, ні терміну: успіхом є будь-яке значення будь-коли. Напишіть `target … by …` у {kpis}.',
      manyTargets:
        '{count|# ціль вимірюють|# цілі вимірюють|# цілей вимірюють} без цільового значення, зокрема {names}: успіхом можна назвати будь-яке. Напишіть `target … by …` у їхніх показниках.',
      manyDates:
        '{count|# ціль не має|# цілі не мають|# цілей не мають} терміну, зокрема {names}: їх неможливо не досягти. Напишіть `by …` або дайте стратегії `horizon`.',
    },
    ru: {
      target:
        'Цель {name} измеряют, но целевого значения нет: успехом можно назвать любое. Напишите `target` в {kpis}.',
      date: 'У цели {name} нет срока: её нельзя не достичь. Напишите `by …` или дайте стратегии `horizon`.',
      both: 'Цель {name} измеряют, но нет ни целевого значения, ни срока: успехом будет любое значение когда угодно. Напишите `target … by …` в {kpis}.',
      manyTargets:
        '{count|# цель измеряют|# цели измеряют|# целей измеряют} без целевого значения, среди них {names}: успехом можно назвать любое. Напишите `target … by …` в их показателях.',
      manyDates:
        'У {count|# цели|# целей|# целей} нет срока, среди них {names}: их нельзя не достичь. Напишите `by …` или дайте стратегии `horizon`.',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, goals } of scopesOf(context.facts().model)) {
      // Without a strategy somebody has begun to set targets before it is asked where the others are.
      const isTopic = strategy !== undefined || goals.some((goal) => hasTarget(goal, kpisOfGoal(goal, context.lookup)));
      if (!isTopic) continue;
      const kpisBy = new Map(goals.map((goal) => [goal, kpisOfGoal(goal, context.lookup)]));
      const kpisOf = (goal: Goal): readonly Kpi[] => kpisBy.get(goal) ?? [];
      const isMissing = (goal: Goal): boolean => !hasTarget(goal, kpisOf(goal));
      const hasDate = (goal: Goal): boolean => strategy?.horizon !== undefined || isDated(goal, kpisOf(goal));
      // Standing targets without any date are a way to write, one without a date among dated ones is a gap.
      const isDateTopic = goals.some((goal) => isDated(goal, kpisOf(goal)));
      const asked = goals.filter((goal) => goal.qualitative !== true && (kpisOf(goal).length > 0 || goal.target));
      tell(asked.filter(isMissing), {
        code,
        context,
        container: strategy,
        one: (goal, place) =>
          context.report(
            hasDate(goal) ? 'target' : 'both',
            { name: context.name(goal), kpis: kpisOf(goal).map((kpi) => context.name(kpi)) },
            place,
          ),
        many: (counted, place) => context.report('manyTargets', counted, place),
      });
      tell(
        asked.filter((goal) => isDateTopic && !isMissing(goal) && !hasDate(goal)),
        {
          code,
          context,
          container: strategy,
          one: (goal, place) => context.report('date', { name: context.name(goal) }, place),
          many: (counted, place) => context.report('manyDates', counted, place),
        },
      );
    }
  },
});

const isKnown = (value: Value | undefined): boolean => value !== undefined && value.type !== 'unknown';

function hasTarget({ target, hold }: Goal, kpis: readonly Kpi[]): boolean {
  return isKnown(target) || isKnown(hold) || kpis.some(({ targets }) => targets?.some(({ value }) => isKnown(value)));
}

/** A value to be held is due every day. */
function isDated({ by, within, hold }: Goal, kpis: readonly Kpi[]): boolean {
  const targets = kpis.flatMap((kpi) => kpi.targets ?? []);
  return Boolean(by || within || hold) || targets.some((target) => target.by || target.within || target.hold);
}
