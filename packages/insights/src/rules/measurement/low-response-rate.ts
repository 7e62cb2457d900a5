import { defineCatalog, formatPercent } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { countOf, latestResults, reportedResults } from './shared/results.ts';
import { listed } from './shared/together.ts';

/** A convention: below it an e-mail survey mostly hears the delighted and the furious. */
const LEAST = 0.05;

export const lowResponseRate = elementRule({
  code: 'low-response-rate',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['iso-10004'],
  reach: { elements: ['assessment', 'competitor', 'review'] },
  summary: {
    en: 'At least one in twenty of those asked answers; else it is checked who kept silent.',
    uk: 'Відповідає щонайменше кожен двадцятий із запрошених; інакше перевіряють, хто промовчав.',
    ru: 'Отвечает как минимум каждый двадцатый из приглашённых; иначе проверяют, кто промолчал.',
  },
  reason: {
    rows: ['R23', 'R30'],
    sources: ['omb-2006', 'iso-10004'],
    text: {
      en: 'When nineteen of twenty keep silent, the figure describes the twentieth. More invitations narrow the margin of error and leave the bias as it is; shorter surveys, reminders and a look at who is missing help. The standards of official surveys ask for such a look at far higher rates; customer surveys live with less. Only the latest wave of a KPI is looked at.',
      uk: 'Коли дев’ятнадцять із двадцяти мовчать, число описує двадцятого. Більше запрошень звужує похибку, але зміщення лишає; допомагають коротші опитування, нагадування і погляд на те, кого бракує. Стандарти офіційних опитувань вимагають такої перевірки вже при значно вищій частці; опитування клієнтів задовольняються меншим. Розглядається лише остання хвиля показника.',
      ru: 'Когда девятнадцать из двадцати молчат, число описывает двадцатого. Больше приглашений сужает погрешность, но смещение оставляет; помогают более короткие опросы, напоминания и взгляд на то, кого не хватает. Стандарты официальных опросов требуют такой проверки уже при гораздо более высокой доле; опросы клиентов довольствуются меньшим. Рассматривается лишь последняя волна показателя.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 invited 12_000 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 responses 398 invited 1_690 }
`,
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 36 responses 398 invited 12_000 because "Answers weighted by tenure and branch"
}
`,
  ],
  messages: defineCatalog({
    en: {
      low: 'Only {rate} of those asked answered about {kpis}: that may describe the delighted and the furious. Check who is missing, and say so with `because`.',
    },
    uk: {
      low: 'Відповіли лише {rate} запрошених ({kpis}): результат може описувати самих захоплених і розлючених. Перевірте, кого бракує, і скажіть це через `because`.',
    },
    ru: {
      low: 'Ответили лишь {rate} приглашённых ({kpis}): результат может описывать одних восторженных и разгневанных. Проверьте, кого не хватает, и скажите это через `because`.',
    },
  }),
  check(element, context) {
    const newest = element.kind === 'competitor' ? undefined : latestResults(reportedResults(context.model));
    const low = (element.results ?? []).flatMap((result) => {
      const { kpi, responses, invited, because, evidence, at } = result;
      if (newest && kpi.id && (newest.get(kpi.id)?.result ?? result) !== result) return [];
      const [answered, asked] = [countOf(responses), countOf(invited)];
      if (answered === undefined || !asked || answered / asked >= LEAST || because || evidence?.length) return [];
      return [{ rate: answered / asked, at: responses?.at ?? at, kpi: context.lookup.kpi(kpi) ?? { id: kpi.text } }];
    });
    const [first] = low;
    if (!first) return;
    const rate = Math.min(...low.map((each) => each.rate));
    context.report(
      'low',
      {
        rate: formatPercent(context.language, Math.round(1000 * rate) / 10),
        kpis: listed(
          context.language,
          low.map((each) => context.name(each.kpi)),
        ),
      },
      { at: first.at, element },
    );
  },
});
