import { defineCatalog } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';
import { isOpen, rolloutsOf } from './shared/schedule.ts';

const code = 'initiative-without-schedule';

export const initiativeWithoutSchedule = projectRule({
  code,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Every initiative has a schedule, its own or that of its rollout.',
    uk: 'Кожна ініціатива має графік, власний або своєї хвилі впровадження.',
    ru: 'У каждой инициативы есть график, свой или своей волны внедрения.',
  },
  reason: {
    rows: ['R33'],
    text: {
      en: 'An action plan says what is done until when. Without a date an initiative is neither early nor late; it stands beside those that have one and loses every week against them.',
      uk: 'План дій каже, що й до якого часу буде зроблено. Без дати ініціатива ані вчасна, ані запізніла; вона стоїть поруч із тими, що її мають, і щотижня їм поступається.',
      ru: 'План действий говорит, что и к какому времени будет сделано. Без даты инициатива ни своевременна, ни опаздывает; она стоит рядом с теми, у которых дата есть, и каждую неделю им уступает.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { schedule 2026-09-01 .. 2026-12-15 }
initiative Letters "Reasons in every refusal"
`,
  ],
  good: [
    `rollout Core "Core changes" { schedule 2026-07-01 .. 2027-03-31 }
initiative Forms "One-page form" { schedule 2026-09-01 .. 2026-12-15 }
initiative Letters "Reasons in every refusal" in Core
`,
    `initiative Forms "One-page form"
initiative Letters "Reasons in every refusal"
`,
  ],
  messages: defineCatalog({
    en: {
      schedule:
        'Initiative {name} has no schedule, others have: it will wait behind those that have a date. Say `schedule … .. …`.',
      many: '{count|# initiative has|# initiatives have} no schedule, among them {names}: they will wait behind those that have a date. Say `schedule … .. …`.',
    },
    uk: {
      schedule:
        'Ініціатива {name} не має графіка, хоча інші мають: вона чекатиме позаду тих, що мають дату. Напишіть `schedule … .. …`.',
      many: '{count|# ініціатива не має|# ініціативи не мають|# ініціатив не мають} графіка, зокрема {names}: вони чекатимуть позаду тих, що мають дату. Напишіть `schedule … .. …`.',
    },
    ru: {
      schedule:
        'У инициативы {name} нет графика, хотя у других есть: она будет ждать позади тех, у которых есть дата. Напишите `schedule … .. …`.',
      many: 'У {count|# инициативы|# инициатив|# инициатив} нет графика, среди них {names}: они будут ждать позади тех, у которых есть дата. Напишите `schedule … .. …`.',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const isScheduled = (each: Initiative): boolean =>
      each.schedule !== undefined || rolloutsOf(each, context.model).some(({ schedule, takes }) => schedule || takes);
    for (const { strategy, initiatives } of scopesOf(context.facts().model)) {
      const undated = initiatives.filter((each) => isOpen(each) && !isScheduled(each));
      // Lists for now, next and later have no dates at all, and need none.
      if (!initiatives.some(isScheduled)) continue;
      tell(undated, {
        code,
        context,
        container: strategy,
        one: (initiative, place) => context.report('schedule', { name: context.name(initiative) }, place),
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
