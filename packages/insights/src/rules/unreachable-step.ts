import { defineCatalog } from '@touchline/locale';
import { type Declaration, type Flow, type FlowNode, flowOf, type Journey, stepsOf } from '@touchline/model';
import { elementRule, type RuleContext } from './rule.ts';

export const unreachableStep = elementRule({
  code: 'unreachable-step',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where `then` says how customers go on, they can come to every step.',
    uk: 'Там, де `then` каже, як клієнти йдуть далі, до кожного кроку можна дійти.',
    ru: 'Там, где `then` говорит, как клиенты идут дальше, до каждого шага можно дойти.',
  },
  reason: {
    rows: ['R41', 'R44'],
    text: {
      en: 'The order of the text is the flow until a `then` replaces it, and it never leads into an `exit`. A step that no line leads to is drawn beside the journey, and its pains would never be met. Journeys without `then` are not asked.',
      uk: 'Порядок тексту є потоком, доки його не замінить `then`, і він ніколи не веде в `exit`. Крок, до якого ніщо не веде, стояв би поза шляхом, і його болів ніхто б не зустрів. Шляхів без `then` це не стосується.',
      ru: 'Порядок текста является потоком, пока его не заменит `then`, и он никогда не ведёт в `exit`. Шаг, к которому ничто не ведёт, стоял бы вне пути, и его болей никто бы не встретил. Путей без `then` это не касается.',
    },
  },
  bad: [
    `journey "Opening an account" {
  step FillForm "Fills in the form" { then Sign }
  step Wait "Waits for a call"
  step Sign "Signs"
}
`,
    `journey "Opening an account" {
  step FillForm "Fills in the form"
  step Sign "Signs" { then Pay 90% }
  step Pay "Pays a supplier"
  step Abandon "Gives up" exit
}
`,
  ],
  good: [
    `journey "Opening an account" {
  step FillForm "Fills in the form" {
    then Sign 62%
    then Wait 30%
    then Abandon 8%
  }
  step Wait "Waits for a call"
  step Sign "Signs"
  step Abandon "Gives up" exit
}
`,
    `journey "Opening an account" {
  step "Fills in the form"
  step "Signs"
  step "Gives up" exit
}
`,
  ],
  messages: defineCatalog({
    en: {
      unreachable: 'Nobody comes to {step}: no step leads to it. Say `then {target}` where customers go there.',
      exit: 'Nobody leaves by {step}: the order of the text never leads to an exit. Say `then {target}` where customers go there.',
    },
    uk: {
      unreachable:
        'Ніхто не дійде до {step}: до нього не веде жоден крок. Скажіть `then {target}` там, звідки клієнти туди йдуть.',
      exit: 'Ніхто не вийде через {step}: порядок тексту ніколи не веде до виходу. Скажіть `then {target}` там, звідки клієнти туди йдуть.',
    },
    ru: {
      unreachable:
        'Никто не дойдёт до {step}: к нему не ведёт ни один шаг. Скажите `then {target}` там, откуда клиенты туда идут.',
      exit: 'Никто не выйдет через {step}: порядок текста никогда не ведёт к выходу. Скажите `then {target}` там, откуда клиенты туда идут.',
    },
  }),
  check(journey, context) {
    const flow = flowOf(journey);
    if (!flow.branches || isBroken(journey, context)) return;
    // A `then` that leads to nothing known is an error of its own; where it was meant to lead cannot be told.
    if ([...stepsOf(journey)].some(({ flow }) => flow?.some(({ to }) => to.id === undefined))) return;
    for (const node of firstUnreachable(flow)) {
      const target = node.name ?? `"${node.title ?? node.id}"`;
      context.report(
        node.exit ? 'exit' : 'unreachable',
        { step: context.name(node), target },
        { at: node.nameAt ?? node.source, element: node },
      );
    }
  },
});

/** Whether steps may be missing in a journey or in one that it takes its steps from. */
function isBroken(journey: Journey, { lookup, isBroken: mayLack }: RuleContext): boolean {
  const seen = new Set<Journey>();
  for (let at: Declaration | undefined = journey; at?.kind === 'journey' && !seen.has(at); ) {
    if (mayLack(at.source)) return true;
    seen.add(at);
    at = lookup.declaration(at.toBeOf?.id);
  }
  return false;
}

/** Of steps that nobody comes to, those the others hang on: what follows one of them is not reported again. */
function firstUnreachable(flow: Flow): FlowNode[] {
  const reached = flow.reachable();
  const unreached = flow.nodes.filter((node) => !reached.has(node));
  const followers = new Set(unreached.flatMap((node) => flow.next(node)).map(({ to }) => to));
  const settled = new Set<FlowNode>();
  const settle = (start: FlowNode): void => {
    const found = new Set([start]);
    for (const node of found) for (const { to } of flow.next(node)) found.add(to);
    for (const node of found) settled.add(node);
  };
  const first = unreached.filter((node) => !followers.has(node));
  first.forEach(settle);
  // What remains goes round in circles: its first step in the text stands for all.
  for (const node of unreached) {
    if (settled.has(node)) continue;
    first.push(node);
    settle(node);
  }
  return first;
}
