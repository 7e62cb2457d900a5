import { defineCatalog } from '@touchline/locale';
import type { Expression, Journey, JourneyItem, Kpi, Model, Reference } from '@touchline/model';
import { type Arrow, cyclesOf } from './graph.ts';
import { projectRule } from './rule.ts';

export const cycle = projectRule({
  code: 'cycle',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: 'project',
  summary: {
    en: 'Nothing builds on, supports, drives, depends on or contains itself.',
    uk: 'Ніщо не спирається саме на себе, не підтримує, не рухає і не містить самого себе.',
    ru: 'Ничто не опирается само на себя, не поддерживает, не движет и не содержит самого себя.',
  },
  reason: {
    rows: ['R11', 'R28'],
    text: {
      en: 'A tree of objectives has a root, a chain of causes has a beginning and a plan has a first step. A circle says that something is its own reason: no order of work and no effect can be read from it.',
      uk: 'Дерево орієнтирів має корінь, ланцюг причин має початок, а план має перший крок. Коло означає, що щось є причиною самого себе: з нього не видно ні порядку робіт, ні ефекту.',
      ru: 'У дерева ориентиров есть корень, у цепочки причин есть начало, а у плана есть первый шаг. Круг означает, что нечто является причиной самого себя: из него не видно ни порядка работ, ни эффекта.',
    },
  },
  bad: [
    `initiative Pilot "Pilot in two branches" { depends on Training }
initiative Training "Train the branches" { depends on Pilot }
`,
    `strategy Bank "Bank" {
  objective Share "Hold market share" builds on Profit
  objective Profit "Raise profit" builds on Share
}
`,
    `kpi Satisfaction { may drive Loyalty }
kpi Loyalty { may drive Satisfaction }
`,
  ],
  good: [
    `initiative Pilot "Pilot in two branches"
initiative Training "Train the branches" { depends on Pilot }
`,
  ],
  messages: defineCatalog({
    en: {
      'builds-on': 'Objective {name} builds on itself: {path}.',
      supports: 'Goal {name} supports itself: {path}.',
      'may-drive': 'KPI {name} drives itself: {path}.',
      formula: 'KPI {name} is computed from itself: {path}.',
      'depends-on': 'Initiative {name} depends on itself: {path}.',
      contains: 'Journey {name} contains itself by `details` or `include`: {path}.',
      'to-be-of': 'Journey {name} is the to-be of itself: {path}.',
      like: 'Persona {name} is like itself: {path}.',
      next: 'Goes on here.',
    },
    uk: {
      'builds-on': 'Орієнтир {name} спирається сам на себе: {path}.',
      supports: 'Ціль {name} підтримує саму себе: {path}.',
      'may-drive': 'KPI {name} рухає сам себе: {path}.',
      formula: 'KPI {name} обчислюється із самого себе: {path}.',
      'depends-on': 'Ініціатива {name} залежить від самої себе: {path}.',
      contains: 'Шлях {name} містить сам себе через `details` або `include`: {path}.',
      'to-be-of': 'Шлях {name} є майбутнім станом самого себе: {path}.',
      like: 'Персона {name} подібна до самої себе: {path}.',
      next: 'Далі веде сюди.',
    },
    ru: {
      'builds-on': 'Ориентир {name} опирается сам на себя: {path}.',
      supports: 'Цель {name} поддерживает саму себя: {path}.',
      'may-drive': 'KPI {name} движет сам себя: {path}.',
      formula: 'KPI {name} вычисляется из самого себя: {path}.',
      'depends-on': 'Инициатива {name} зависит от самой себя: {path}.',
      contains: 'Путь {name} содержит сам себя через `details` или `include`: {path}.',
      'to-be-of': 'Путь {name} является будущим состоянием самого себя: {path}.',
      like: 'Персона {name} подобна самой себе: {path}.',
      next: 'Дальше ведёт сюда.',
    },
  }),
  check(model, context) {
    for (const [relation, arrows] of Object.entries(relations(model))) {
      for (const round of cyclesOf(arrows)) {
        const [first] = round;
        if (!first) continue;
        const names = [...round, first].map(({ from }) =>
          context.name(context.lookup.declaration(from) ?? { id: from }),
        );
        context.report(
          relation as keyof ReturnType<typeof relations>,
          { name: names[0] ?? first.from, path: names.join(' → ') },
          {
            at: first.at,
            element: { id: first.from },
            related: round.slice(1).map(({ at }) => ({ message: context.say('next', {}), at })),
          },
        );
      }
    }
  },
});

/** Every relation that must not lead back to where it began. */
function relations(model: Model) {
  return {
    'builds-on': model.objectives.flatMap(({ id, buildsOn }) => arrowsTo(id, buildsOn)),
    supports: model.goals.flatMap(({ id, supports }) => arrowsTo(id, supports)),
    'may-drive': model.kpis.flatMap(({ id, mayDrive }) => arrowsTo(id, mayDrive)),
    formula: model.kpis.flatMap((kpi) => arrowsTo(kpi.id, formulaReferences(kpi))),
    'depends-on': model.initiatives.flatMap(({ id, dependsOn }) => arrowsTo(id, dependsOn)),
    contains: model.journeys.flatMap((journey) => arrowsTo(journey.id, [...containedIn(journey)])),
    'to-be-of': model.journeys.flatMap(({ id, toBeOf }) => arrowsTo(id, toBeOf && [toBeOf])),
    like: model.personas.flatMap(({ id, like }) => arrowsTo(id, like && [like])),
  };
}

function arrowsTo(from: string, references: readonly Reference[] | undefined): Arrow[] {
  return (references ?? []).flatMap(({ id, at }) => (id === undefined ? [] : [{ from, to: id, at }]));
}

function formulaReferences({ formula }: Kpi): Reference[] {
  const found: Reference[] = [];
  const collect = (expression: Expression): void => {
    if (expression.op === 'reference') found.push(expression.reference);
    else if ('operand' in expression) collect(expression.operand);
    else if ('left' in expression) {
      collect(expression.left);
      collect(expression.right);
    }
  };
  if (formula) collect(formula);
  return found;
}

/** Journeys that a journey takes in or opens into. What came in by `include` is that journey's own affair. */
function* containedIn(item: Journey | JourneyItem): Generator<Reference> {
  if (item.kind === 'inclusion') return yield item.journey;
  if ('details' in item) yield* item.details ?? [];
  if ('children' in item) for (const child of item.children) yield* containedIn(child);
}
