import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { kpiDimension } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { unusedKpis } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { isSaid, scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'commitment-without-measure';

export const commitmentWithoutMeasure = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'A commitment with a standard is measured.',
    uk: 'Зобов’язання зі стандартом вимірюють.',
    ru: 'Обязательство со стандартом измеряют.',
  },
  reason: {
    rows: ['R31', 'U15'],
    text: {
      en: 'A service standard is a promise with a number: 80% within 10 working days. Customers count the days themselves. Whoever promises and does not count learns from complaints whether the promise is kept. A commitment in words, without a standard, is not looked at.',
      uk: 'Стандарт обслуговування — це обіцянка з числом: 80% за 10 робочих днів. Клієнти рахують дні самі. Хто обіцяє й не рахує, дізнається зі скарг, чи обіцянку дотримано. Зобов’язання на словах, без стандарту, не розглядають.',
      ru: 'Стандарт обслуживания — это обещание с числом: 80% за 10 рабочих дней. Клиенты считают дни сами. Кто обещает и не считает, узнаёт из жалоб, соблюдается ли обещание. Обязательство на словах, без стандарта, не рассматривается.',
    },
  },
  bad: [
    `commitment Answer "We answer every message" { standard 80% within 10 working days }

kpi ReplyTime "Messages answered within ten working days"
`,
  ],
  good: [
    `commitment Answer "We answer every message" {
  standard 80% within 10 working days
  measured by ReplyTime
}

commitment Respect "We treat you as we want to be treated"

kpi ReplyTime "Messages answered within ten working days"
`,
  ],
  messages: defineCatalog({
    en: {
      commitment:
        'The commitment {name} has a standard that nobody measures: only complaints will show whether it is kept. Say `measured by …`.',
      many: '{count|# commitment has|# commitments have} a standard that nobody measures, among them {names}: only complaints will show whether they are kept. Say `measured by …`.',
      fix: 'Measure it by {kpi}',
    },
    uk: {
      commitment:
        'Зобов’язання {name} має стандарт, який ніхто не вимірює: лише скарги покажуть, чи його дотримано. Напишіть `measured by …`.',
      many: '{count|# зобов’язання має|# зобов’язання мають|# зобов’язань мають} стандарт, який ніхто не вимірює, зокрема {names}: лише скарги покажуть, чи їх дотримано. Напишіть `measured by …`.',
      fix: 'Вимірювати показником {kpi}',
    },
    ru: {
      commitment:
        'У обязательства {name} есть стандарт, который никто не измеряет: только жалобы покажут, соблюдается ли он. Напишите `measured by …`.',
      many: 'У {count|# обязательства|# обязательств|# обязательств} есть стандарт, который никто не измеряет, среди них {names}: только жалобы покажут, соблюдаются ли они. Напишите `measured by …`.',
      fix: 'Измерять показателем {kpi}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    for (const { commitments, kpis } of scopesOf(model)) {
      const unmeasured = commitments.filter(({ standards, measuredBy }) => standards?.length && !isSaid(measuredBy));
      if (unmeasured.length === 0) continue;
      const idle = unusedKpis(kpis, model).filter(canShowStandard);
      tell(unmeasured, {
        code,
        context,
        container: undefined,
        one: (commitment, place) => {
          const fixes = offers(idle, (spelling, kpi) =>
            adding(context.say('fix', { kpi: context.name(kpi) }), `measured by ${spelling}`, commitment.id),
          );
          context.report('commitment', { name: context.name(commitment) }, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});

/** A share kept or the time it takes; a title alone may be either. */
function canShowStandard(kpi: Kpi): boolean {
  const dimension = kpiDimension(kpi);
  if (dimension === 'percent' || dimension === 'duration') return true;
  return dimension === undefined && (kpi.metric ? kpi.metric.kind === 'share' : !kpi.formula && !kpi.suppliedBy);
}
