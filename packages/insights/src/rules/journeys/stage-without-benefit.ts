import { defineCatalog } from '@touchline/locale';
import type { Stage } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { type InnerStage, isCopy, names, partsOf, said } from './shared/parts.ts';

const code = 'stage-without-benefit';
type Benefit = 'functional' | 'emotional';

export const stageWithoutBenefit = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where benefits are named, every stage gives a functional and an emotional one.',
    uk: 'Там, де називають переваги, кожен етап дає функціональну й емоційну.',
    ru: 'Там, где называют выгоды, каждый этап даёт функциональную и эмоциональную.',
  },
  reason: {
    rows: ['U14'],
    sources: ['maltseva-2024'],
    text: {
      en: 'Customer experience management gives functional and emotional benefits at all stages, from the first contact to what follows the sale. A stage that works without feeling good, or feels good without working, is where customers begin to look around. The rule speaks of each kind of benefit once half of the stages name it.',
      uk: 'Управління клієнтським досвідом дає функціональні й емоційні переваги на всіх етапах, від першого контакту до післяпродажного обслуговування. Етап, який працює, але не радує, або радує, але не працює, — це місце, де клієнти починають озиратися. Про кожен вид переваг правило питає, коли його називає половина етапів.',
      ru: 'Управление клиентским опытом даёт функциональные и эмоциональные выгоды на всех этапах, от первого контакта до послепродажного обслуживания. Этап, который работает, но не радует, или радует, но не работает, — это место, где клиенты начинают оглядываться. О каждом виде выгод правило спрашивает, когда его называет половина этапов.',
    },
  },
  bad: [
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social {
      functional "Knows the price before the visit"
      emotional "Is not being sold to"
    }
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App {
      functional "Account in a day"
      emotional "Feels taken seriously"
    }
  }
  stage "First payments" {
    touchpoint "Pays the first supplier" via App {
      functional "Paid in a minute"
    }
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social {
      functional "Knows the price before the visit"
      emotional "Is not being sold to"
    }
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App {
      functional "Account in a day"
      emotional "Feels taken seriously"
    }
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      functional:
        '{count|Stage|Stages} {stages} {count|names|name} no functional benefit, the others do. What do customers get done there?',
      emotional:
        '{count|Stage|Stages} {stages} {count|names|name} no emotional benefit, the others do. What should customers feel there?',
      fix: 'Say the benefit of {stage}',
    },
    uk: {
      functional:
        '{count|Етап|Етапи|Етапи} {stages} не {count|називає|називають|називають} функціональної переваги, інші називають. Що там вдається клієнтам?',
      emotional:
        '{count|Етап|Етапи|Етапи} {stages} не {count|називає|називають|називають} емоційної переваги, інші називають. Що клієнти мають там відчути?',
      fix: 'Назвати перевагу етапу {stage}',
    },
    ru: {
      functional:
        '{count|Этап|Этапы|Этапы} {stages} не {count|называет|называют|называют} функциональной выгоды, другие называют. Что там удаётся клиентам?',
      emotional:
        '{count|Этап|Этапы|Этапы} {stages} не {count|называет|называют|называют} эмоциональной выгоды, другие называют. Что клиенты должны там почувствовать?',
      fix: 'Назвать выгоду этапа {stage}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const { stages } = partsOf(journey);
    for (const kind of ['functional', 'emotional'] as const) {
      const without = stages.filter((stage) => !gives(stage, kind));
      if (without.length * 2 > stages.length || stages.length - without.length < 2) continue;
      const found = without.filter((stage) => !isCopy(stage.element) && isLivedThrough(stage));
      gather({ code, container: journey, label: context.name }, found, (each, place) => {
        const fixes = each.slice(0, 3).map(({ element }) => ({
          title: context.say('fix', { stage: context.name(element) }),
          changes: [],
          additions: [{ to: element.id, text: `${kind} "…"` }],
          safe: false,
        }));
        const parameters = { count: each.length, stages: each.map(({ element }) => context.name(element)) };
        context.report(kind, parameters, { ...place, fixes });
      });
    }
  },
});

/** On the stage, one of its steps, or a stage around it. */
function gives({ element, around, steps }: InnerStage, kind: Benefit): boolean {
  return [element, ...around, ...steps].some((each) => said(each, kind).length > 0);
}

/** An empty stage, or one told elsewhere, lacks more than a benefit. */
function isLivedThrough({ element, steps }: { element: Stage; steps: InnerStage['steps'] }): boolean {
  return steps.length > 0 && !names(element.details);
}
