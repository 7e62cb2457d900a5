import { buildInsights } from '@touchline/insights';
import { formatMoney, formatNumber, formatPercent, type Language, label } from '@touchline/locale';
import type { EconomicsEntry, Element, InsightsPart, InsightsReport, Model } from '@touchline/model';
import type { Checked } from '../../live-project.ts';
import type { Fact } from './fact.ts';
import { hoverWords } from './words.ts';

/** Parts of the report that somebody hovered over, by their language; gone with the model. */
const computed = new WeakMap<Model, Map<string, InsightsReport>>();

function partOf<Part extends InsightsPart>(
  part: Part,
  { model, asOf }: Checked,
  language: Language,
): InsightsReport[Part] {
  const known = computed.get(model) ?? new Map<string, InsightsReport>();
  computed.set(model, known);
  const key = `${part} ${language}`;
  const report = known.get(key) ?? buildInsights(model, { asOf, language }, [part]);
  known.set(key, report);
  return report[part];
}

/** What follows from an element for the strategy as a whole: maturity, value of customers, loyalty, claims, use. */
export function* computedFacts(element: Element, checked: Checked, language: Language): Generator<Fact> {
  const { id, kind } = element;
  switch (kind) {
    case 'strategy':
      yield* maturityFacts(id, partOf('maturity', checked, language), language);
      break;
    case 'economics': {
      const entries = partOf('economics', checked, language)?.entries ?? [];
      for (const entry of entries) if (entry.economics === id) yield* economicsFacts(entry, language);
      break;
    }
    case 'segment': {
      const about = checked.model.economics.filter(({ for: segments }) => segments?.some((each) => each.id === id));
      for (const { id: economics } of about) {
        const entry = partOf('economics', checked, language)?.entries.find((each) => each.economics === economics);
        if (entry) yield { word: 'customer-value', values: customerValue(entry, language) };
      }
      break;
    }
    case 'loyalty-programme': {
      const programme = partOf('loyalty', checked, language)?.programmes.find((each) => each.programme === id);
      yield { values: [...(programme?.notes ?? []), ...(programme?.tests ?? []).map(({ text }) => text)] };
      break;
    }
    case 'claim': {
      const claim = partOf('claims', checked, language)?.claims.find((each) => each.claim === id);
      if (claim?.grade) yield { word: 'grade', values: [label(language, 'grade', claim.grade)] };
      const own = (claim?.own ?? []).map(({ text, title, position }) =>
        [text, position && hoverWords.text(language, position), title].filter(Boolean).join(', '),
      );
      yield { word: 'own-number', values: own };
      break;
    }
    case 'kpi': {
      const unused = partOf('coverage', checked, language)?.unusedKpis ?? [];
      if (unused.some((each) => each.element === id)) yield { values: [hoverWords.text(language, 'unused-kpi')] };
      break;
    }
    case 'system': {
      const systems = partOf('coverage', checked, language)?.systems ?? [];
      const system = systems.find((each) => each.system.element === id);
      yield { word: 'holds-data', values: system?.holds ?? [] };
      if (system?.unused) yield { values: [hoverWords.text(language, 'unused-system')] };
    }
  }
}

function* maturityFacts(id: string, report: InsightsReport['maturity'], language: Language): Generator<Fact> {
  for (const claim of report?.claims ?? []) {
    if (claim.strategy !== id) continue;
    const titleOf = (level: string): string => claim.levels.find((each) => each.level === level)?.title ?? level;
    const reached =
      claim.reached === undefined
        ? hoverWords.text(language, 'reached-none')
        : hoverWords.text(language, 'reached', { level: titleOf(claim.reached) });
    const claimed =
      claim.claimed === undefined || claim.claimed === claim.reached
        ? []
        : [hoverWords.text(language, 'claimed', { level: titleOf(claim.claimed) })];
    yield { word: 'maturity', values: [`${claim.modelTitle}: ${[reached, ...claimed].join(', ')}`] };
    const open = claim.criteria.filter((criterion) => claim.gap.includes(criterion.id));
    yield { word: 'still-to-meet', values: open.map(({ title }) => title) };
  }
}

function* economicsFacts(entry: EconomicsEntry, language: Language): Generator<Fact> {
  yield { word: 'customer-value', values: customerValue(entry, language) };
  const effects = entry.effects.flatMap(({ change, label: words, growth }) => {
    if (change === 'plus-5-percent' || !growth) return [];
    const share = (of: number): string => `+${formatPercent(language, 100 * of, { decimals: 1 })}`;
    return [
      hoverWords.text(language, 'growth', {
        change: words,
        late: share(growth.afterOneYear),
        soon: share(growth.atOnce),
      }),
    ];
  });
  yield { word: 'retention-effect', values: effects };
  if (entry.costRatio) yield { word: 'cost-ratio', values: [entry.costRatio.text] };
  yield { word: 'missing', values: entry.missing.map(({ write }) => write) };
}

/** Both conventions, said apart: they differ by when the first margin comes. */
function customerValue({ value, currency }: EconomicsEntry, language: Language): string[] {
  if (!value) return [];
  const money = (amount: number): string =>
    currency === undefined
      ? formatNumber(language, Math.round(amount))
      : formatMoney(language, Math.round(amount), currency);
  const both = { late: money(value.afterOneYear), soon: money(value.atOnce) };
  return [hoverWords.text(language, 'value-both', both)];
}
