import { defineCatalog, joinOr } from '@touchline/locale';
import type { Fix, Kpi } from '@touchline/model';
import { projectRule, type RuleContext } from '../rule.ts';
import { fillerOf } from './shared/gap-fillers.ts';
import { askedOf, type Gap, gapsOf } from './shared/gaps.ts';
import { hasBaseline, isTargeted } from './shared/kpis.ts';
import { latestResults, type Reported, reportedResults } from './shared/results.ts';
import { listed, placeOf } from './shared/together.ts';

const messages = defineCatalog({
  en: {
    lacks: '{kpi} lacks {gaps}. Say {count|it|them} before the next result comes in, or it can be read either way.',
    allLack: 'None of the {count} KPIs with a target or a baseline ({kpis}) has {gaps}.',
    direction: 'a direction (`higher is better` or `lower is better`)',
    undirected:
      'Nothing says which way is better for {count} KPIs with a target ({kpis}): no result can be judged. Say `higher is better` or `lower is better` in each.',
    sibling: 'Nor has this one.',
    unit: 'a unit',
    baseline: 'a baseline',
    target: 'a target',
    date: 'a due date',
    owner: 'an owner',
    source: 'a source of its numbers (`from`)',
    method: 'a method (`metric`, `formula` or `supplied by`)',
    fix: 'Add {texts}',
  },
  uk: {
    lacks:
      '{kpi} не має {gaps}. Скажіть {count|це|це|це} до наступного результату, інакше його можна буде тлумачити як завгодно.',
    allLack: 'Жоден із {count} показників із ціллю чи базовим значенням ({kpis}) не має {gaps}.',
    undirected:
      'Показники з ціллю, для яких ніщо не каже, що краще, більше чи менше: {count} ({kpis}). Жоден результат не оцінити: скажіть у кожному `higher is better` або `lower is better`.',
    sibling: 'Цей теж не має.',
    unit: 'одиниці',
    baseline: 'базового значення',
    target: 'цільового значення',
    direction: 'напряму (`higher is better` чи `lower is better`)',
    date: 'терміну',
    owner: 'відповідального',
    source: 'джерела чисел (`from`)',
    method: 'методу (`metric`, `formula` або `supplied by`)',
    fix: 'Додати {texts}',
  },
  ru: {
    lacks:
      '{kpi} не имеет {gaps}. Скажите {count|это|это|это} до следующего результата, иначе его можно будет толковать как угодно.',
    allLack: 'Ни один из {count} показателей с целью или базовым значением ({kpis}) не имеет {gaps}.',
    undirected:
      'Показатели с целью, для которых ничто не говорит, что лучше, больше или меньше: {count} ({kpis}). Ни один результат не оценить: скажите в каждом `higher is better` или `lower is better`.',
    sibling: 'Этот тоже не имеет.',
    unit: 'единицы',
    baseline: 'базового значения',
    target: 'целевого значения',
    direction: 'направления (`higher is better` или `lower is better`)',
    date: 'срока',
    owner: 'ответственного',
    source: 'источника чисел (`from`)',
    method: 'метода (`metric`, `formula` или `supplied by`)',
    fix: 'Добавить {texts}',
  },
});

type Context = Pick<RuleContext<typeof messages.messages.en>, 'say' | 'facts'>;

export const kpiIncomplete = projectRule({
  code: 'kpi-incomplete',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'iso-10004', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A KPI with a target or a baseline says what it takes to judge a result: unit, baseline, target, direction, date, owner, source, method.',
    uk: 'Показник із ціллю або базовим значенням каже все, без чого результат не оцінити: одиницю, базове й цільове значення, напрям, термін, відповідального, джерело, метод.',
    ru: 'Показатель с целью или базовым значением говорит всё, без чего результат не оценить: единицу, базовое и целевое значения, направление, срок, ответственного, источник, метод.',
  },
  reason: {
    rows: ['R31', 'R9'],
    text: {
      en: 'Indicators of success are fixed before the work begins. What is left open then is settled afterwards, by whoever reports: from which value the way began, which answers counted, when it was due, who would act. A title alone is fine on a map; the questions begin with the first target.',
      uk: 'Показники успіху визначають до початку роботи. Що тоді лишилося відкритим, потім вирішує той, хто звітує: від якого значення починали, які відповіді рахували, до якого терміну, хто мав діяти. На карті досить самої назви; запитання починаються з першої цілі.',
      ru: 'Показатели успеха определяют до начала работы. Что тогда осталось открытым, потом решает тот, кто отчитывается: от какого значения начинали, какие ответы считали, к какому сроку, кто должен был действовать. На карте достаточно одного названия; вопросы начинаются с первой цели.',
    },
  },
  bad: [
    `team Insights
data Survey "Quarterly survey" { held in "Survey platform" }
goal Loyalty "Owners stay and recommend" {
  measured by RelationshipNps
  by 2027-06-30
  owner Insights
}
kpi RelationshipNps "Relationship NPS" { metric nps of rating scale 0..10  target 45 }
kpi RetentionRate "Retention" {
  metric retention
  from Survey
  baseline 88% on 2026-06-30
  target 91% by 2027-12-31
  owner Insights
}
assessment "Today" on 2026-06-30 { result RelationshipNps 31 }
`,
    `kpi Calls "Calls about the bill" {
  metric count
  held in "Contact centre"
  baseline 4_100 on 2026-06-30
  target 3_000 by 2027-06-30
}
kpi Wait "Waiting on the phone" { target 2 min }
`,
    `commitment Help "We help you quickly" { measured by Answered, Solved }
kpi Answered "Calls answered within 30 seconds" { target 80% }
kpi Solved "Cases solved at once" { target 70% }
`,
  ],
  good: [
    `team Insights
kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  from Survey
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  owner Insights
}
data Survey "Quarterly survey" { held in "Survey platform" }
`,
    `commitment Help "We help you quickly" { measured by Answered }
kpi Answered "Calls answered within 30 seconds" {
  higher is better
  target 80%
}
`,
    `journey "Getting home after a concert" { touchpoint "Sees the price" { measured by Fairness } }
kpi Fairness "Finds the price fair"
`,
  ],
  messages,
  check(_model, context) {
    const { model } = context.facts();
    const measured = model.kpis.filter((kpi) => isTargeted(kpi) || hasBaseline(kpi));
    const asked = askedOf(model);
    const gaps = new Map(measured.map((kpi) => [kpi, context.isBroken(kpi.source) ? [] : gapsOf(kpi, asked)] as const));
    const common =
      measured.length < 4 ? [] : ALONE.filter((gap) => measured.every((kpi) => gaps.get(kpi)?.includes(gap)));
    const [first, ...others] = measured;
    if (first && common.length > 0) {
      context.report(
        'allLack',
        {
          count: measured.length,
          kpis: listed(context.language, measured.map(context.name)),
          gaps: joinOr(
            context.language,
            common.map((gap) => context.say(gap, {})),
          ),
        },
        {
          at: placeOf(first),
          element: first,
          related: others.slice(0, 9).map((kpi) => ({ message: context.say('sibling', {}), at: placeOf(kpi) })),
        },
      );
    }
    const latest = latestResults(reportedResults(model));
    const undirected = measured.filter((kpi) => {
      const own = gaps.get(kpi)?.filter((gap) => !common.includes(gap)) ?? [];
      return own.length === 1 && own[0] === 'direction';
    });
    const [foremost, ...more] = undirected;
    if (foremost && more.length > 0) {
      const kpis = listed(context.language, undirected.map(context.name));
      const related = more.slice(0, 9).map((kpi) => ({ message: context.name(kpi), at: placeOf(kpi) }));
      context.report(
        'undirected',
        { count: undirected.length, kpis },
        { at: placeOf(foremost), element: foremost, related },
      );
    }
    for (const [kpi, all] of gaps) {
      const own = all.filter((gap) => !common.includes(gap));
      if (own.length === 0 || (more.length > 0 && undirected.includes(kpi))) continue;
      context.report(
        'lacks',
        { kpi: context.name(kpi), gaps: own.map((gap) => context.say(gap, {})), count: own.length },
        { at: placeOf(kpi), element: kpi, fixes: fixesOf(kpi, own, latest.get(kpi.id), context) },
      );
    }
  },
});

/** Gaps with one cause where every KPI has them: nobody thought of it yet. */
const ALONE: readonly Gap[] = ['baseline', 'direction', 'date', 'owner', 'source', 'method'];

/** What the project itself knows of the gaps, in one fix; which way is better, only a person knows. */
function fixesOf(kpi: Kpi, gaps: readonly Gap[], latest: Reported | undefined, context: Context): Fix[] {
  const { model } = context.facts();
  const fillers = gaps.flatMap((gap) => fillerOf(gap, kpi, model, latest) ?? []);
  const ways = gaps.includes('direction') ? ['higher is better', 'lower is better'] : [];
  if (fillers.length === 0 && ways.length === 0) return [];
  return (ways.length > 0 ? ways : [undefined]).map((way): Fix => {
    const said = way === undefined ? [] : [{ to: kpi.id, text: way }];
    return {
      title: context.say('fix', { texts: [...fillers, ...said].map(({ text }) => `\`${text}\``) }),
      changes: fillers.flatMap(({ changes }) => changes ?? []),
      additions: [...fillers.flatMap(({ additions }) => additions ?? []), ...said],
      safe: false,
    };
  });
}
