import { formatNumber, formatPercent, type Language, quote } from '@touchline/locale';
import { type EqualOfferTest, type LoyaltyProgramme, labelOf } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { wilsonInterval } from '../kpi/interval.ts';
import { latestValue } from '../kpi/latest-value.ts';
import { words } from './words.ts';

/** What came of the question who would stay at an equal offer (U26). */
export function equalOfferTest(
  test: NonNullable<LoyaltyProgramme['tests']>[number],
  facts: Facts,
  language: Language,
): EqualOfferTest {
  const [kpi] = (test.measuredBy ?? []).flatMap((reference) => facts.lookup.kpi(reference) ?? []);
  const base = { question: test.text, at: test.at };
  if (!kpi) return { ...base, state: 'asked', text: words.text(language, 'asked') };
  const named = { ...base, kpi: kpi.id, kpiTitle: labelOf(kpi) };
  const latest = latestValue(kpi, facts);
  if (latest?.value.type !== 'percent' || latest.value.value < 0 || latest.value.value > 100) {
    return {
      ...named,
      state: 'measured',
      text: words.text(language, 'measured', { kpi: quote(language, labelOf(kpi)) }),
    };
  }
  const stay = latest.value.value / 100;
  const answers = latest.n !== undefined && latest.n > 0 ? latest.n : undefined;
  const interval = answers === undefined ? undefined : wilsonInterval(stay * answers, answers);
  const share = formatPercent(language, stay * 100, { decimals: 1 });
  const percent = (part: number) => formatPercent(language, part * 100, { decimals: 0 });
  const text =
    interval && answers !== undefined
      ? words.text(language, 'answered-interval', {
          share,
          n: formatNumber(language, answers),
          low: percent(interval.low),
          high: percent(interval.high),
        })
      : words.text(language, 'answered', { share });
  return {
    ...named,
    state: 'answered',
    stay,
    ...(interval && { low: interval.low, high: interval.high }),
    ...(answers !== undefined && { answers }),
    ...(latest.on !== undefined && { on: latest.on }),
    text,
  };
}
