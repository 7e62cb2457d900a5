import { defineCatalog } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { idsOf } from '../strategy/shared/scopes.ts';
import { endOf, isOpen, startOf } from './shared/schedule.ts';

/** The advice is one or two at a time for a team; a remark is due well beyond it. */
const MOST_AT_ONCE = 5;
/** In a plan of two owners one of them has most of it. */
const LEAST_OWNERS = 3;

const initiatives = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `initiative I${index + 1} "Change number ${index + 1}" {\n  owner Digital\n  schedule 2026-10-01 .. 2027-0${index + 1}-28\n}\n`,
  ).join('\n');

const OTHERS = `initiative Letters "Reasons in every refusal" { owner Lending }
initiative Calls "Call whoever leaves" { owner Support }
`;
const TEAMS = 'team Digital "Digital"\nteam Lending "Lending"\nteam Support "Support"\n';

export const overloadedOwner = projectRule({
  code: 'overloaded-owner',
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: 'project',
  summary: {
    en: 'Nobody owns many initiatives at the same time.',
    uk: 'Ніхто не відповідає за багато ініціатив одночасно.',
    ru: 'Никто не отвечает за много инициатив одновременно.',
  },
  reason: {
    rows: ['R33'],
    sources: ['mcchesney-2012'],
    text: {
      en: 'Beside their daily work people carry one or two changes at a time; the more a team begins, the fewer it ends. When one team owns six initiatives that overlap and others own one, the plan will slip there first. Moving starts apart costs less than moving ends.',
      uk: 'Поряд зі щоденною роботою люди здатні вести одну-дві зміни одночасно; що більше команда починає, то менше завершує. Якщо одна команда відповідає за шість ініціатив, що перетинаються, а інші — за одну, план зірветься передусім там. Розвести початки дешевше, ніж пересувати кінці.',
      ru: 'Наряду с ежедневной работой люди способны вести одно-два изменения одновременно; чем больше команда начинает, тем меньше завершает. Если одна команда отвечает за шесть пересекающихся инициатив, а другие — за одну, план сорвётся прежде всего там. Развести начала дешевле, чем сдвигать окончания.',
    },
  },
  bad: [`${TEAMS}\n${initiatives(MOST_AT_ONCE + 1)}\n${OTHERS}`],
  good: [`${TEAMS}\n${initiatives(MOST_AT_ONCE)}\n${OTHERS}`],
  messages: defineCatalog({
    en: {
      load: '{team} owns {count|# initiative that runs|# initiatives that run} at the same time: not all of them will end in time. Move some starts apart, or give some to others.',
    },
    uk: {
      load: '{team} відповідає за {count|# ініціативу, що триває|# ініціативи, що тривають|# ініціатив, що тривають} одночасно: не всі завершаться вчасно. Розведіть початки або передайте частину іншим.',
    },
    ru: {
      load: '{team} отвечает за {count|# инициативу, которая идёт|# инициативы, которые идут|# инициатив, которые идут} одновременно: не все завершатся вовремя. Разведите начала или передайте часть другим.',
    },
  }),
  check(_, context) {
    const byOwner = new Map<string, Initiative[]>();
    const owners = new Set<string>();
    for (const initiative of context.facts().model.initiatives) {
      for (const id of idsOf(initiative.leads ?? initiative.owners)) {
        owners.add(id);
        if (isOpen(initiative)) byOwner.set(id, [...(byOwner.get(id) ?? []), initiative]);
      }
    }
    if (owners.size < LEAST_OWNERS) return;
    for (const [id, owned] of byOwner) {
      const busiest = owned.map((each) => runningWith(each, owned)).reduce((a, b) => (b.length > a.length ? b : a), []);
      const [first] = busiest;
      const team = context.lookup.declaration(id);
      if (!first || !team || busiest.length <= MOST_AT_ONCE) continue;
      context.report(
        'load',
        { team: context.name(team), count: busiest.length },
        {
          at: first.nameAt ?? first.source,
          element: first,
          related: busiest.slice(1).map((each) => ({ message: context.name(each), at: each.nameAt ?? each.source })),
        },
      );
    }
  },
});

/** What runs on the day an initiative begins, itself included. */
function runningWith(initiative: Initiative, owned: readonly Initiative[]): Initiative[] {
  const day = startOf(initiative)?.from;
  if (!day) return [];
  return owned.filter((other) => {
    const [start, end] = [startOf(other), endOf(other)];
    return start && end && start.from <= day && day <= end.to;
  });
}
