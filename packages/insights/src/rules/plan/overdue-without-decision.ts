import { defineCatalog, formatDate, label } from '@touchline/locale';
import type { DateValue, Initiative, Model } from '@touchline/model';
import { grouped } from '../../grouped.ts';
import { onceFor } from '../../once.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { tell } from '../strategy/shared/tell.ts';
import { endOf, startOf } from './shared/schedule.ts';

/** A plan is brought up to date every few weeks, not on the day something begins. */
const GRACE_DAYS = 14;
const DAY = 86_400_000;

const DECISIONS = ['keep', 'adjust', 'stop'] as const;

const code = 'overdue-without-decision';

export const overdueWithoutDecision = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'About an initiative that is late, a review has decided.',
    uk: 'Щодо ініціативи, яка спізнюється, перегляд ухвалив рішення.',
    ru: 'Об инициативе, которая опаздывает, пересмотр принял решение.',
  },
  reason: {
    rows: ['R34', 'R35'],
    text: {
      en: 'Plans slip, at the end or already at the start; that is no fault. Slipping without a word is: goals keep their dates, and whoever depends on the initiative waits for a day that has passed. A review after that day says whether it is kept as it is, adjusted or stopped; a new schedule settles it as well.',
      uk: 'Плани зсуваються, наприкінці чи вже на початку, і це не провина. Провина — зсуватися мовчки: цілі зберігають свої терміни, а той, хто залежить від ініціативи, чекає на день, який уже минув. Перегляд після цього дня каже, чи її залишено, скориговано чи зупинено; новий графік теж розв’язує питання.',
      ru: 'Планы сдвигаются, в конце или уже в начале, и это не вина. Вина — сдвигаться молча: цели сохраняют свои сроки, а тот, кто зависит от инициативы, ждёт дня, который уже прошёл. Пересмотр после этого дня говорит, оставлена ли она, скорректирована или остановлена; новый график тоже снимает вопрос.',
    },
  },
  bad: [
    `initiative Forms "One-page form" {
  schedule 2026-06-01 .. 2026-09-30
  status in-progress 70%
}

review "Second quarter" on 2026-07-05 { decided keep Forms }
`,
    `initiative Letters "Reasons in every refusal" {
  schedule 2026-09-15 .. 2026-12-31
  status planned
}
`,
  ],
  good: [
    `initiative Forms "One-page form" {
  schedule 2026-06-01 .. 2026-09-30
  status in-progress 70%
}

review "Third quarter" on 2026-10-05 { decided adjust Forms because "Signing is the bottleneck" }
`,
    `initiative Forms "One-page form" {
  schedule 2026-06-01 .. 2026-09-30
  status done
}
`,
  ],
  messages: defineCatalog({
    en: {
      end: 'Initiative {name} should have ended by {date}, is {status}, and no review since has decided about it. Decide to `keep`, `adjust` or `stop` it, or give it a new schedule.',
      many: '{count|# initiative is|# initiatives are} late without a decision, among them {names}: decide in a review to `keep`, `adjust` or `stop` each, or give them new schedules.',
      start:
        'Initiative {name} should have begun by {date}, is still planned, and no review since has decided about it. Decide to `keep`, `adjust` or `stop` it, or give it a new schedule.',
      fix: 'Decide in a review: {decision}',
    },
    uk: {
      end: 'Ініціатива {name} мала завершитися: {date}; її статус: {status}, і жоден перегляд відтоді нічого про неї не вирішив. Вирішіть `keep`, `adjust` або `stop` чи дайте їй новий графік.',
      many: '{count|# ініціатива спізнюється|# ініціативи спізнюються|# ініціатив спізнюються} без рішення, зокрема {names}: вирішіть у перегляді щодо кожної `keep`, `adjust` або `stop` чи дайте їм нові графіки.',
      start:
        'Ініціатива {name} мала початися: {date}; її досі лише заплановано, і жоден перегляд відтоді нічого про неї не вирішив. Вирішіть `keep`, `adjust` або `stop` чи дайте їй новий графік.',
      fix: 'Вирішити в перегляді: {decision}',
    },
    ru: {
      end: 'Инициатива {name} должна была завершиться: {date}; её статус: {status}, и ни один пересмотр с тех пор ничего о ней не решил. Решите `keep`, `adjust` или `stop` либо дайте ей новый график.',
      many: '{count|# инициатива опаздывает|# инициативы опаздывают|# инициатив опаздывают} без решения, среди них {names}: решите в пересмотре по каждой `keep`, `adjust` или `stop` либо дайте им новые графики.',
      start:
        'Инициатива {name} должна была начаться: {date}; она всё ещё лишь запланирована, и ни один пересмотр с тех пор ничего о ней не решил. Решите `keep`, `adjust` или `stop` либо дайте ей новый график.',
      fix: 'Решить в пересмотре: {decision}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    const missedBy = (initiative: Initiative): Missed | undefined => {
      const missed = missedDate(initiative, context.asOf);
      return missed && !isDecided(initiative, missed.date, model) ? missed : undefined;
    };
    tell(
      model.initiatives.filter((each) => missedBy(each)),
      {
        code,
        context,
        container: undefined,
        one: (initiative, place) => {
          const missed = missedBy(initiative);
          const spelling = spelledName(initiative);
          if (!missed) return;
          const fixes = (spelling ? DECISIONS : []).map((decision) =>
            adding(
              context.say('fix', { decision: label(context.language, 'decision', decision) }),
              `review "…" { decided ${decision} ${spelling} because "…" }`,
            ),
          );
          const words = {
            name: context.name(initiative),
            date: formatDate(context.language, missed.date),
            status: label(context.language, 'initiativeStatus', missed.status),
          };
          context.report(missed.kind, words, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      },
    );
  },
});

interface Missed {
  readonly kind: 'start' | 'end';
  readonly date: DateValue;
  readonly status: 'planned' | 'in-progress';
}

/** Without a status nobody has said that it is not done: there is a rule of its own for that. */
function missedDate(initiative: Initiative, asOf: string): Missed | undefined {
  const { status } = initiative;
  if (status !== 'planned' && status !== 'in-progress') return undefined;
  const [start, end] = [startOf(initiative), endOf(initiative)];
  if (end && end.to < asOf) return { kind: 'end', date: end, status };
  const due = start && Date.parse(start.to) + GRACE_DAYS * DAY;
  return status === 'planned' && start && due && due < Date.parse(asOf)
    ? { kind: 'start', date: start, status }
    : undefined;
}

/** What was decided before the date could not know that it would be missed. */
function isDecided({ id }: Initiative, date: DateValue, model: Model): boolean {
  return (daysOfDecisions(model).get(id) ?? []).some((on) => !on || on.to >= date.from);
}

/** When reviews decided about something, by its id. */
const daysOfDecisions = onceFor(({ reviews }: Model): ReadonlyMap<string | undefined, (DateValue | undefined)[]> => {
  return grouped(reviews.flatMap(({ on, decisions }) => (decisions ?? []).map(({ what }) => [what.id, on] as const)));
});
