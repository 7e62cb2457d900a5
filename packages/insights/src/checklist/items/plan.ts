import { LABELS, type Text } from '@touchline/locale';
import type { Initiative, System } from '@touchline/model';
import { cyclesOf } from '../../rules/graph.ts';
import { type Answer, type ChecklistItem, every, MISSING, NOT_APPLICABLE, parts, some } from '../item.ts';
import type { Gap } from '../words.ts';

const stage = 'plan';

/** Stage 4: who does what until when (R33). */
export const planItems: readonly ChecklistItem[] = [
  {
    id: 'CK14',
    stage,
    theme: 'strategy',
    rows: ['R21'],
    label: {
      en: 'What the next level of maturity lacks is in the plan',
      uk: 'Те, чого бракує до наступного рівня зрілості, є в плані',
      ru: 'То, чего не хватает до следующего уровня зрелости, есть в плане',
    },
    hint: {
      en: 'Let an initiative close each open criterion: `closes CRITERION of MODEL`.',
      uk: 'Нехай кожен невиконаний критерій закриває ініціатива: `closes CRITERION of MODEL`.',
      ru: 'Пусть каждый невыполненный критерий закрывает инициатива: `closes CRITERION of MODEL`.',
    },
    evaluate: ({ model, initiatives }) => {
      const claims = model.strategies.flatMap(({ id, maturity }) => (maturity ?? []).map((claim) => ({ id, claim })));
      if (claims.length === 0) return NOT_APPLICABLE;
      const closed = new Set(initiatives.flatMap(({ closes }) => closes ?? []).map(({ criterion }) => criterion));
      const open = claims.flatMap(({ id, claim }) =>
        (claim.criteria ?? [])
          .filter(({ state }) => state !== 'met')
          .map(({ criterion, at }) => ({ id, title: criterion, criterion, at })),
      );
      if (open.length === 0) return some(initiatives.filter(({ closes }) => closes?.length));
      return every('criterion', open, ({ criterion }) => closed.has(criterion));
    },
  },
  {
    id: 'CK40',
    stage,
    theme: 'delivery',
    rows: ['R33', 'R15'],
    label: {
      en: 'Initiatives have an owner, a date and a goal',
      uk: 'Ініціативи мають відповідального, дату й ціль',
      ru: 'У инициатив есть ответственный, дата и цель',
    },
    hint: {
      en: 'Say `owner`, `schedule` and what the initiative `supports`.',
      uk: 'Скажіть `owner`, `schedule` і що ініціатива `supports`.',
      ru: 'Скажите `owner`, `schedule` и что инициатива `supports`.',
    },
    evaluate: ({ initiatives, model }) =>
      every('initiative', initiatives, (each) => initiativeGaps(each, model.rollouts), 3),
  },
  {
    id: 'CK41',
    stage,
    theme: 'delivery',
    rows: ['R33'],
    label: {
      en: 'New products, better processes and training are all considered',
      uk: 'Враховано нові продукти, кращі процеси й навчання',
      ru: 'Учтены новые продукты, лучшие процессы и обучение',
    },
    hint: {
      en: 'Say the `kind` of each initiative: product, process, training.',
      uk: 'Скажіть `kind` кожної ініціативи: product, process, training.',
      ru: 'Скажите `kind` каждой инициативы: product, process, training.',
    },
    evaluate: ({ initiatives }) =>
      parts(
        (['product', 'process', 'training'] as const).map((kind) => ({
          name: LABELS.initiativeKind[kind],
          found: initiatives.filter(
            (each) => each.initiativeKind === kind || (kind === 'training' && each.trains?.length),
          ),
        })),
      ),
  },
  {
    id: 'CK42',
    stage,
    theme: 'delivery',
    rows: ['U30'],
    label: {
      en: 'CRM and CEM data are brought together',
      uk: 'Дані CRM і CEM зведено разом',
      ru: 'Данные CRM и CEM сведены вместе',
    },
    hint: {
      en: 'Declare the systems (`kind crm`, `kind cem` or `survey`) and connect them: `connected to …`.',
      uk: 'Оголосіть системи (`kind crm`, `kind cem` або `survey`) і з’єднайте їх: `connected to …`.',
      ru: 'Объявите системы (`kind crm`, `kind cem` или `survey`) и соедините их: `connected to …`.',
    },
    evaluate: ({ model }) => integration(model.systems),
  },
  {
    id: 'CK43',
    stage,
    theme: 'delivery',
    rows: ['R33'],
    label: {
      en: 'Initiatives do not wait for each other in a circle',
      uk: 'Ініціативи не чекають одна на одну по колу',
      ru: 'Инициативы не ждут друг друга по кругу',
    },
    hint: {
      en: 'Break the circle: one of the initiatives must be able to start first.',
      uk: 'Розірвіть коло: одна з ініціатив мусить мати змогу почати першою.',
      ru: 'Разорвите круг: одна из инициатив должна иметь возможность начать первой.',
    },
    evaluate: ({ initiatives }): Answer => {
      const dependent = initiatives.filter(({ dependsOn }) => dependsOn?.length);
      if (dependent.length === 0) return NOT_APPLICABLE;
      const circles = cyclesOf(
        dependent.flatMap(({ id: from, dependsOn }) =>
          (dependsOn ?? []).flatMap(({ id: to, at }) => (to === undefined ? [] : [{ from, to, at }])),
        ),
      );
      const inCircle = new Set(circles.flat().map(({ from }) => from));
      return every('initiative', dependent, ({ id }) => !inCircle.has(id));
    },
  },
  {
    id: 'CK44',
    stage,
    theme: 'delivery',
    rows: ['U19'],
    label: {
      en: 'The budget is split by initiative and discipline',
      uk: 'Бюджет розподілено за ініціативами й дисциплінами',
      ru: 'Бюджет распределён по инициативам и дисциплинам',
    },
    hint: {
      en: 'Say `budget` and `discipline` of each initiative.',
      uk: 'Скажіть `budget` і `discipline` кожної ініціативи.',
      ru: 'Скажите `budget` и `discipline` каждой инициативы.',
    },
    evaluate: ({ initiatives }) =>
      initiatives.some(({ budget }) => budget)
        ? every('initiative', initiatives, budgetGaps)
        : { ...every('initiative', initiatives, budgetGaps), state: 'missing' },
  },
  {
    id: 'CK50',
    stage,
    theme: 'culture',
    rows: ['U34'],
    label: { en: 'Staff is trained', uk: 'Персонал навчають', ru: 'Персонал обучают' },
    hint: {
      en: 'Plan an initiative of `kind training` and say whom it `trains`.',
      uk: 'Заплануйте ініціативу `kind training` і скажіть, кого вона `trains`.',
      ru: 'Запланируйте инициативу `kind training` и скажите, кого она `trains`.',
    },
    evaluate: ({ initiatives }) =>
      some(
        initiatives.filter(({ trains }) => trains?.length),
        initiatives.filter(({ initiativeKind }) => initiativeKind === 'training'),
      ),
  },
  {
    id: 'CK51',
    stage,
    theme: 'culture',
    rows: ['U35'],
    label: { en: 'Empathy is trained', uk: 'Навчають емпатії', ru: 'Обучают эмпатии' },
    hint: {
      en: 'Say `trains … in empathy`.',
      uk: 'Скажіть `trains … in empathy`.',
      ru: 'Скажите `trains … in empathy`.',
    },
    evaluate: ({ initiatives }) =>
      some(initiatives.filter(({ trains }) => trains?.some(({ skills }) => skills.includes('empathy')))),
  },
  {
    id: 'CK52',
    stage,
    theme: 'culture',
    rows: ['R33', 'U36'],
    label: {
      en: 'Every journey has an owner',
      uk: 'Кожен шлях має відповідального',
      ru: 'У каждого пути есть ответственный',
    },
    hint: {
      en: 'Say `owner` on the journey.',
      uk: 'Скажіть `owner` у шляху.',
      ru: 'Скажите `owner` в пути.',
    },
    evaluate: ({ today, toBe }) =>
      every('journey', [...today, ...toBe], ({ owners, leads }) => Boolean(owners?.length || leads?.length)),
  },
];

function initiativeGaps(initiative: Initiative, rollouts: readonly { id: string; schedule?: unknown }[]): Gap[] {
  const { owners, leads, schedule, supports } = initiative;
  const wave = initiative.in?.map(({ id }) => rollouts.find((rollout) => rollout.id === id));
  const lacks: Gap[] = [];
  if (!owners?.length && !leads?.length) lacks.push('owner');
  if (!schedule && !wave?.some((each) => each?.schedule)) lacks.push('date');
  if (!supports?.length) lacks.push('goal');
  return lacks;
}

function budgetGaps({ budget, discipline }: Initiative): Gap[] {
  return [...(budget ? [] : ['budget' as const]), ...(discipline ? [] : ['discipline' as const])];
}

const CRM: Text = { en: 'a CRM system', uk: 'CRM-системи', ru: 'CRM-системы' };
const CEM: Text = { en: 'a CEM system', uk: 'CEM-системи', ru: 'CEM-системы' };
const CONNECTION: Text = { en: 'a connection between them', uk: 'з’єднання між ними', ru: 'соединения между ними' };
const NAME_CRM: Text = {
  en: 'Name the system that knows who the customers are and what they bought (CRM).',
  uk: 'Назвіть систему, яка знає, хто клієнти й що вони купували (CRM).',
  ru: 'Назовите систему, которая знает, кто клиенты и что они покупали (CRM).',
};
const NAME_CEM: Text = {
  en: 'Name the system that holds what customers say and feel, such as the survey platform.',
  uk: 'Назвіть систему, де є те, що клієнти кажуть і відчувають, наприклад платформу опитувань.',
  ru: 'Назовите систему, где есть то, что клиенты говорят и чувствуют, например платформу опросов.',
};
const CONNECT: Text = {
  en: 'Plan how the customer’s record and the customer’s feedback come together: the two systems are not connected.',
  uk: 'Сплануйте, як поєднати картку клієнта з його відгуками: ці дві системи не з’єднані.',
  ru: 'Спланируйте, как соединить карточку клиента с его отзывами: эти две системы не соединены.',
};

/** CRM and CEM reach each other, directly or through other systems. */
function integration(systems: readonly System[]): Answer {
  const crm = systems.filter(({ systemKind }) => systemKind === 'crm');
  // What customers say of their experience is usually held by the survey platform.
  const cem = systems.filter(({ systemKind }) => systemKind === 'cem' || systemKind === 'survey');
  if (crm.length + cem.length === 0) return MISSING;
  const neighbours = new Map<string, string[]>(systems.map(({ id }) => [id, []]));
  for (const { id: from, connectedTo } of systems) {
    for (const { id: to } of connectedTo ?? []) {
      if (to === undefined) continue;
      neighbours.get(from)?.push(to);
      neighbours.get(to)?.push(from);
    }
  }
  const reached = new Set(crm.map(({ id }) => id));
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return parts([
    { name: CRM, step: NAME_CRM, found: crm },
    { name: CEM, step: NAME_CEM, found: cem },
    { name: CONNECTION, step: CONNECT, found: cem.filter(({ id }) => reached.has(id)) },
  ]);
}
