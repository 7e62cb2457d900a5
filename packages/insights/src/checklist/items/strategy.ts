import { LABELS, type Text } from '@touchline/locale';
import { Discipline, type Reward, type Statement, type Step, statementsOf, type Talks } from '@touchline/model';
import { type Facts, type StageFacts, says, stepsIn } from '../facts.ts';
import { type ChecklistItem, every, MISSING, NOT_APPLICABLE, parts, some } from '../item.ts';
import type { Gap } from '../words.ts';

const stage = 'strategy';

/** Stage 3: the directions, principles and designs that lead there (R32). */
export const strategyItems: readonly ChecklistItem[] = [
  {
    id: 'CK10',
    stage,
    theme: 'strategy',
    rows: ['R12'],
    label: {
      en: 'The mission and the circumstances are written down',
      uk: 'Місію й обставини записано',
      ru: 'Миссия и обстоятельства записаны',
    },
    hint: {
      en: 'Say `mission` and `context organisation`, `context business`, `context market`.',
      uk: 'Скажіть `mission` і `context organisation`, `context business`, `context market`.',
      ru: 'Скажите `mission` и `context organisation`, `context business`, `context market`.',
    },
    evaluate: ({ statements }) => {
      const area = (name: string) => (statements.get('context') ?? []).filter(({ category }) => category === name);
      return parts([
        { name: LABELS.context.mission, found: statements.get('mission') ?? [] },
        ...(['organisation', 'business', 'market'] as const).map((name) => ({
          name: LABELS.context[name],
          found: area(name),
        })),
      ]);
    },
  },
  {
    id: 'CK13',
    stage,
    theme: 'strategy',
    rows: ['R21'],
    label: {
      en: 'The maturity of today and the one aimed at are stated',
      uk: 'Нинішню й бажану зрілість названо',
      ru: 'Нынешняя и желаемая зрелость названы',
    },
    hint: {
      en: 'Say `maturity FiveLevels from … to … by …` on the strategy.',
      uk: 'Скажіть у стратегії `maturity FiveLevels from … to … by …`.',
      ru: 'Скажите в стратегии `maturity FiveLevels from … to … by …`.',
    },
    evaluate: ({ model }) => {
      const claiming = model.strategies.filter(({ maturity }) => maturity?.length);
      const isWhole = (claims: NonNullable<(typeof claiming)[number]['maturity']>) =>
        claims.some(({ from, targets }) => from !== undefined && targets?.length);
      return some(
        claiming.filter(({ maturity = [] }) => isWhole(maturity)),
        claiming,
      );
    },
  },
  {
    id: 'CK15',
    stage,
    theme: 'strategy',
    rows: ['U17', 'U18'],
    label: {
      en: 'CEM, CRM and service each have their part',
      uk: 'CEM, CRM і сервіс мають кожен свою частину',
      ru: 'CEM, CRM и сервис имеют каждый свою часть',
    },
    hint: {
      en: 'Say the `discipline` of touchpoints, initiatives and KPIs: cem, crm or service.',
      uk: 'Скажіть `discipline` точок контакту, ініціатив і показників: cem, crm або service.',
      ru: 'Скажите `discipline` точек контакта, инициатив и показателей: cem, crm или service.',
    },
    evaluate: ({ model, steps, initiatives, designedStages }) => {
      const designed = designedStages.flatMap((each) => [each.stage, ...each.steps]);
      const all = [...model.themes, ...initiatives, ...model.kpis, ...model.services, ...steps, ...designed];
      const of = (discipline: Discipline) => all.filter((each) => each.discipline === discipline);
      return parts(Discipline.options.map((each) => ({ name: LABELS.discipline[each], found: of(each) })));
    },
  },
  {
    id: 'CK18',
    stage,
    theme: 'strategy',
    rows: ['R32', 'U40'],
    label: {
      en: 'There is a vision, and a promise or principles that keep to it',
      uk: 'Є бачення, а також обіцянка чи принципи, що його тримаються',
      ru: 'Есть видение, а также обещание или принципы, которые его держатся',
    },
    hint: {
      en: 'Write a `vision`, then `principle`, `commitment` or `promise`.',
      uk: 'Напишіть `vision`, а потім `principle`, `commitment` або `promise`.',
      ru: 'Напишите `vision`, а затем `principle`, `commitment` или `promise`.',
    },
    evaluate: ({ model, statements }) =>
      parts([
        { name: VISION, found: statements.get('vision') ?? [] },
        {
          name: PRINCIPLES,
          found: [...model.principles, ...model.commitments, ...(statements.get('promise') ?? [])],
        },
      ]),
  },
  {
    id: 'CK32',
    stage,
    theme: 'design',
    rows: ['R45'],
    label: { en: 'Pains have opportunities', uk: 'Болі мають можливості', ru: 'У болей есть возможности' },
    hint: {
      en: 'Write an `opportunity` inside the pain, or an initiative that `addresses` it.',
      uk: 'Напишіть `opportunity` всередині болю або ініціативу, що його `addresses`.',
      ru: 'Напишите `opportunity` внутри боли или инициативу, которая её `addresses`.',
    },
    evaluate: ({ statements, addressed }) =>
      every(
        'pain',
        statements.get('pain') ?? [],
        (pain) => statementsOf(pain, 'opportunity').length > 0 || addressed.has(pain.id),
      ),
  },
  {
    id: 'CK33',
    stage,
    theme: 'design',
    rows: ['R45'],
    label: { en: 'Opportunities are weighed', uk: 'Можливості зважено', ru: 'Возможности взвешены' },
    hint: {
      en: 'Say `impact` and `effort` of each opportunity.',
      uk: 'Скажіть `impact` і `effort` кожної можливості.',
      ru: 'Скажите `impact` и `effort` каждой возможности.',
    },
    evaluate: ({ statements }) => every('opportunity', statements.get('opportunity') ?? [], weighingGaps, 2),
  },
  {
    id: 'CK34',
    stage,
    theme: 'design',
    rows: ['R46'],
    label: {
      en: 'Every stage has a positive moment',
      uk: 'На кожному етапі є приємна мить',
      ru: 'На каждом этапе есть приятный момент',
    },
    hint: {
      en: 'Design at least one step of each stage whose feeling is above the middle of the scale, or mark a `peak`.',
      uk: 'Задумайте на кожному етапі хоча б один крок із почуттям вище середини шкали або позначте `peak`.',
      ru: 'Задумайте на каждом этапе хотя бы один шаг с чувством выше середины шкалы или пометьте `peak`.',
    },
    evaluate: (facts) => everyDesignedStage(facts, (each) => hasPositiveMoment(facts, each)),
  },
  {
    id: 'CK35',
    stage,
    theme: 'design',
    rows: ['R22'],
    label: {
      en: 'Every journey has touchpoints that go both ways',
      uk: 'Кожен шлях має двосторонні точки контакту',
      ru: 'В каждом пути есть двусторонние точки контакта',
    },
    hint: {
      en: 'Say on a channel or a touchpoint that it `talks two-way`.',
      uk: 'Скажіть про канал або точку контакту, що вона `talks two-way`.',
      ru: 'Скажите о канале или точке контакта, что она `talks two-way`.',
    },
    evaluate: (facts) =>
      every('journey', facts.toBe.length > 0 ? facts.toBe : facts.today, (journey) =>
        stepsIn(journey).some((step) => talksOf(facts, step) === 'two-way'),
      ),
  },
  {
    id: 'CK36',
    stage,
    theme: 'design',
    rows: ['U14'],
    label: {
      en: 'Every stage gives a functional and an emotional benefit',
      uk: 'Кожен етап дає функціональну й емоційну перевагу',
      ru: 'Каждый этап даёт функциональную и эмоциональную выгоду',
    },
    hint: {
      en: 'Say `functional "…"` and `emotional "…"` on the stage or one of its steps.',
      uk: 'Скажіть `functional "…"` і `emotional "…"` на етапі або на одному з його кроків.',
      ru: 'Скажите `functional "…"` и `emotional "…"` на этапе или на одном из его шагов.',
    },
    evaluate: (facts) =>
      everyDesignedStage(
        facts,
        (each) => (['functional', 'emotional'] as const).filter((kind) => !says(each, kind)),
        2,
      ),
  },
  {
    id: 'CK38',
    stage,
    theme: 'design',
    rows: ['R21', 'R45'],
    label: {
      en: 'There is a map of today and a map of what is wanted',
      uk: 'Є карта сьогодення й карта бажаного',
      ru: 'Есть карта настоящего и карта желаемого',
    },
    hint: {
      en: 'Write the wanted journey as `to-be of` the journey of today.',
      uk: 'Напишіть бажаний шлях як `to-be of` сьогоднішнього.',
      ru: 'Напишите желаемый путь как `to-be of` сегодняшнего.',
    },
    evaluate: ({ today, toBe }) =>
      parts([
        { name: LABELS.journeyState['as-is'], found: today },
        { name: LABELS.journeyState['to-be'], found: toBe },
      ]),
  },
  {
    id: 'CK53',
    stage,
    theme: 'culture',
    rows: ['U32', 'U36'],
    label: {
      en: 'Touchpoints of several departments have one in the lead',
      uk: 'Точки контакту кількох підрозділів мають одного ведучого',
      ru: 'У точек контакта нескольких подразделений есть один ведущий',
    },
    hint: {
      en: 'Where a touchpoint has several owners, say who leads: `lead …`.',
      uk: 'Там, де точка контакту має кількох відповідальних, скажіть, хто веде: `lead …`.',
      ru: 'Там, где у точки контакта несколько ответственных, скажите, кто ведёт: `lead …`.',
    },
    evaluate: ({ steps }) => {
      const shared = steps.filter(({ owners }) => (owners?.length ?? 0) > 1);
      return shared.length === 0 ? NOT_APPLICABLE : every('touchpoint', shared, ({ leads }) => Boolean(leads?.length));
    },
  },
  {
    id: 'CK60',
    stage,
    theme: 'loyalty',
    rows: ['U24', 'U25'],
    label: {
      en: 'Loyalty is earned with more than discounts',
      uk: 'Лояльність заробляють не лише знижками',
      ru: 'Лояльность зарабатывают не только скидками',
    },
    hint: {
      en: 'At least half of the rewards give value other than money: assistance, access, convenience, recognition, content.',
      uk: 'Щонайменше половина винагород дає не гроші, а цінність: допомогу, доступ, зручність, визнання, зміст.',
      ru: 'Не меньше половины наград дают не деньги, а ценность: помощь, доступ, удобство, признание, содержание.',
    },
    evaluate: (facts) =>
      everyProgramme(facts, (rewards) => {
        const earned = rewards.filter(({ rewardKind }) => rewardKind && !isBought(rewardKind));
        return rewards.length > 0 && earned.length * 2 >= rewards.length;
      }),
  },
  {
    id: 'CK61',
    stage,
    theme: 'loyalty',
    rows: ['U26'],
    label: {
      en: 'It is asked who would stay at an equal offer',
      uk: 'Запитано, хто залишився б за рівної пропозиції',
      ru: 'Спрошено, кто остался бы при равном предложении',
    },
    hint: {
      en: 'Add `loyalty test "Would you stay if another company offered the same?"` to the programme.',
      uk: 'Додайте до програми `loyalty test` із запитанням, чи клієнт залишився б за такої самої пропозиції.',
      ru: 'Добавьте в программу `loyalty test` с вопросом, остался бы клиент при таком же предложении.',
    },
    evaluate: ({ model }) =>
      model.loyaltyProgrammes.length === 0
        ? NOT_APPLICABLE
        : every('programme', model.loyaltyProgrammes, ({ tests }) => Boolean(tests?.length)),
  },
  {
    id: 'CK62',
    stage,
    theme: 'loyalty',
    rows: ['U27', 'U29'],
    label: {
      en: 'Rewards answer jobs and needs of the customers',
      uk: 'Винагороди відповідають завданням і потребам клієнтів',
      ru: 'Награды отвечают задачам и потребностям клиентов',
    },
    hint: {
      en: 'Say which job or need a reward `addresses`.',
      uk: 'Скажіть, яке завдання чи потребу винагорода `addresses`.',
      ru: 'Скажите, какую задачу или потребность награда `addresses`.',
    },
    evaluate: ({ model }) => {
      const rewards = model.loyaltyProgrammes.flatMap((programme) => programme.rewards ?? []);
      if (model.loyaltyProgrammes.length === 0) return NOT_APPLICABLE;
      return every('reward', rewards, ({ addresses }) => Boolean(addresses?.length));
    },
  },
  {
    id: 'CK63',
    stage,
    theme: 'loyalty',
    rows: ['U28'],
    label: { en: 'Rewards last', uk: 'Винагороди тривалі', ru: 'Награды долговременны' },
    hint: {
      en: 'Have at least one reward with `term long`.',
      uk: 'Майте хоча б одну винагороду з `term long`.',
      ru: 'Имейте хотя бы одну награду с `term long`.',
    },
    evaluate: (facts) => everyProgramme(facts, (rewards) => rewards.some(({ term }) => term === 'long')),
  },
];

const VISION: Text = { en: 'a vision', uk: 'бачення', ru: 'видения' };
const PRINCIPLES: Text = { en: 'a promise or principles', uk: 'обіцянки чи принципів', ru: 'обещания или принципов' };

function weighingGaps({ impact, effort }: Statement): Gap[] {
  return [...(impact ? [] : ['impact' as const]), ...(effort ? [] : ['effort' as const])];
}

function everyDesignedStage(facts: Facts, check: (stage: StageFacts) => boolean | readonly Gap[], possible?: number) {
  const byStage = new Map(facts.designedStages.map((each) => [each.stage, each]));
  return every(
    'stage',
    [...byStage.keys()],
    (key) => {
      const each = byStage.get(key);
      return each ? check(each) : false;
    },
    possible,
  );
}

function hasPositiveMoment({ lookup }: Facts, { stage: self, journey, steps }: StageFacts): boolean {
  const { min, max } = lookup.scaleOf(journey);
  const isPositive = (score: number | undefined) => score !== undefined && score > (min + max) / 2;
  return [self, ...steps].some(
    ({ feelings, moment }) =>
      moment?.mark === 'peak' || feelings?.some(({ score, becomes }) => isPositive(becomes ?? score)),
  );
}

/** What the touchpoint says of itself wins over its channels. */
function talksOf({ lookup }: Facts, step: Step): Talks | undefined {
  if (step.talks) return step.talks;
  const channels = (step.via ?? []).map(({ id }) => lookup.declaration(id));
  const talks = channels.flatMap((channel) => (channel?.kind === 'channel' && channel.talks ? [channel.talks] : []));
  return talks.includes('two-way') ? 'two-way' : talks[0];
}

/** Discounts and bonuses buy loyalty, everything else earns it (U25). */
const isBought = (kind: NonNullable<Reward['rewardKind']>): boolean => kind === 'discount' || kind === 'bonus';

function everyProgramme({ model }: Facts, check: (rewards: readonly Reward[]) => boolean) {
  if (model.loyaltyProgrammes.length === 0) return NOT_APPLICABLE;
  if (model.loyaltyProgrammes.every(({ rewards }) => !rewards?.length)) return MISSING;
  return every('programme', model.loyaltyProgrammes, ({ rewards = [] }) => check(rewards));
}
