import { defineCatalog } from '@touchline/locale';
import type { Journey, Reference } from '@touchline/model';
import { quotedText, spelledName } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
import { isWorkedOut, names, partsOf } from './shared/parts.ts';

export const journeyWithoutOwner = elementRule({
  code: 'journey-without-owner',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Somebody owns the journey as a whole.',
    uk: 'Хтось відповідає за шлях у цілому.',
    ru: 'Кто-то отвечает за путь в целом.',
  },
  reason: {
    rows: ['U32', 'U36', 'U15'],
    sources: ['ccxp-2021', 'forrester-2011'],
    text: {
      en: 'Departments own stages, customers walk through all of them. What falls between two departments is repaired only by somebody who answers for the journey from its start to its end. The rule speaks of journeys with stages, once a strategy is declared or another journey has an owner; it is content when every stage has an owner of its own.',
      uk: 'Підрозділи відповідають за етапи, а клієнти проходять їх усі. Те, що губиться між двома підрозділами, виправить лише той, хто відповідає за шлях від початку до кінця. Правило стосується шляхів з етапами, коли оголошено стратегію або інший шлях має відповідального; воно мовчить, коли свій відповідальний є в кожного етапу.',
      ru: 'Подразделения отвечают за этапы, а клиенты проходят их все. То, что теряется между двумя подразделениями, исправит лишь тот, кто отвечает за путь от начала до конца. Правило касается путей с этапами, когда объявлена стратегия или у другого пути есть ответственный; оно молчит, когда свой ответственный есть у каждого этапа.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking" {
  vision "The bank an owner recommends to the next owner."
}

team Onboarding

journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    owner Onboarding

    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}
`,
  ],
  good: [
    `strategy Bank "Small-business banking" {
  vision "The bank an owner recommends to the next owner."
}

team Onboarding

journey "I open a business account" {
  owner Onboarding

  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      nobody:
        'Nobody owns {journey} from start to end, so what falls between departments stays there. Say its `owner`.',
      fix: 'It is owned by {team}',
    },
    uk: {
      nobody:
        'За {journey} від початку до кінця ніхто не відповідає, тож те, що губиться між підрозділами, там і лишиться. Скажіть `owner`.',
      fix: 'Відповідає {team}',
    },
    ru: {
      nobody:
        'За {journey} от начала до конца никто не отвечает, и то, что теряется между подразделениями, там и останется. Скажите `owner`.',
      fix: 'Отвечает {team}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || !isWorkedOut(journey) || isOwned(journey) || context.isBroken(journey.source)) return;
    const { strategies, journeys } = context.facts().model;
    if (strategies.length === 0 && !journeys.some(isOwned)) return;
    if (partsOf(journey).stages.every(({ element, around }) => [element, ...around].some(isOwned))) return;
    const fixes = candidates(journey, context).map(({ title, text }) => ({
      title: context.say('fix', { team: title }),
      changes: [],
      additions: [{ to: journey.id, text: `owner ${text}` }],
      safe: false,
    }));
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('nobody', { journey: context.name(journey) }, place);
  },
});

function isOwned({ owners, leads }: Pick<Journey, 'owners' | 'leads'>): boolean {
  return names(owners) || names(leads);
}

/** Who owns most of its stages and steps, then who owns the strategy, then the teams that are declared. */
function candidates(journey: Journey, { lookup, model, name }: RuleContext): { title: string; text: string }[] {
  const counts = new Map<string, { count: number; title: string; text: string }>();
  const add = (references: readonly Reference[] = [], weight = 1): void => {
    for (const { id, text, unknown } of references) {
      const declared = lookup.declaration(id);
      const spelled = declared ? spelledName(declared) : quotedText(text);
      if (unknown || spelled === undefined) continue;
      const title = declared ? name(declared) : name({ id: text, text });
      const before = counts.get(spelled);
      counts.set(spelled, { count: (before?.count ?? 0) + weight, title, text: spelled });
    }
  };
  for (const { element } of partsOf(journey).all) add(element.owners);
  for (const { owners } of model.strategies) add(owners, 0.5);
  if (counts.size === 0) {
    for (const team of model.teams) add([{ id: team.id, text: team.title ?? team.id, at: team.source }], 0.1);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 3);
}
