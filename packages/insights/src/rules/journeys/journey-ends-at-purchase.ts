import { defineCatalog } from '@touchline/locale';
import type { Journey, Phase } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { names } from './shared/parts.ts';
import { phasesOf, phasesOfAll } from './shared/phases.ts';

const AFTER: readonly Phase[] = ['usage', 'aftercare'];

export const journeyEndsAtPurchase = elementRule({
  code: 'journey-ends-at-purchase',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'The journey goes on after the purchase.',
    uk: 'Після придбання шлях триває.',
    ru: 'После приобретения путь продолжается.',
  },
  reason: {
    rows: ['R6', 'R43', 'U14'],
    sources: ['klintsevich-2023', 'maltseva-2024'],
    text: {
      en: 'A customer journey reaches from the first contact through the purchase to later interactions. A company whose maps stop at the purchase looks at winning customers and not at keeping them. The rule speaks where stages say their `phase`, and only when no other journey of the project covers usage or aftercare.',
      uk: 'Шлях клієнта тягнеться від першого контакту через придбання до подальших взаємодій. Компанія, чиї карти закінчуються придбанням, дбає про залучення клієнтів, а не про їх утримання. Правило діє там, де етапи називають свою `phase`, і лише коли жоден інший шлях проєкту не охоплює користування чи подальших взаємодій.',
      ru: 'Путь клиента тянется от первого контакта через приобретение до последующих взаимодействий. Компания, чьи карты заканчиваются приобретением, заботится о привлечении клиентов, а не об их удержании. Правило действует там, где этапы называют свою `phase`, и только когда ни один другой путь проекта не охватывает использование или последующие взаимодействия.',
    },
  },
  bad: [
    `journey "I open a business account" {
  stage "Discover" phase awareness {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" phase purchase {
    touchpoint "Signs" via App
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  stage "Discover" phase awareness {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" phase purchase {
    touchpoint "Signs" via App
  }
  stage "First payments" phase usage {
    touchpoint "Pays the first supplier" via App
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      ends: '{journey} stops at the purchase, and no other journey shows what customers live through afterwards. Add the stages of usage and aftercare: that is where they stay or leave.',
      fix: 'Add a stage of {phase}',
    },
    uk: {
      ends: '{journey} закінчується придбанням, і жоден інший шлях не показує, що клієнти переживають потім. Додайте етапи користування й подальших взаємодій: саме там вони лишаються або йдуть.',
      fix: 'Додати етап: {phase}',
    },
    ru: {
      ends: '{journey} заканчивается приобретением, и ни один другой путь не показывает, что клиенты переживают потом. Добавьте этапы использования и последующих взаимодействий: именно там они остаются или уходят.',
      fix: 'Добавить этап: {phase}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken()) return;
    if (!phasesOf(journey).has('purchase') || leadsOn(journey)) return;
    const covered = phasesOfAll(context.facts());
    if (AFTER.some((phase) => covered.has(phase))) return;
    const fixes = AFTER.map((phase) => ({
      title: context.say('fix', { phase: `\`${phase}\`` }),
      changes: [],
      additions: [{ to: journey.id, text: `stage "…" phase ${phase}` }],
      safe: false,
    }));
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('ends', { journey: context.name(journey) }, place);
  },
});

/** Behind the purchase comes a stage that does not say its phase, or the last one opens into a journey of its own. */
function leadsOn(journey: Journey): boolean {
  const stages = journey.children.filter((child) => child.kind === 'stage');
  const last = stages.at(-1);
  return names(last?.details) || (last !== undefined && phasesOf({ ...journey, children: [last] }).size === 0);
}
