import { formatDate, formatNumberRange, formatValue, label, labelOr } from '@touchline/locale';
import type { Element, Result } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';
import type { Inline, Item } from './document.ts';
import { inLine, linkInline, mention, withMore } from './facts.ts';
import { terms } from './terms.ts';

export function maturityItem(
  reader: Reader,
  claim: NonNullable<Extract<Element, { kind: 'strategy' }>['maturity']>[number],
): Item[] {
  const { language } = reader;
  const group = ({ FiveLevels: 'fiveLevels', CxPyramid: 'cxPyramid', ServiceExcellence: 'serviceExcellence' } as const)[
    claim.model
  ];
  const level = (name: string) => labelOr(language, group, name);
  const targets = (claim.targets ?? []).map(({ level: name, by }) =>
    by === undefined
      ? level(name)
      : `${level(name)} ${terms.text(language, 'by-date', { date: formatDate(language, by, 'governed') })}`,
  );
  const path = [...(claim.from === undefined ? [] : [level(claim.from)]), ...targets].join(' → ');
  const criteria = (claim.criteria ?? []).map(
    ({ criterion, state, evidence, because }): Item => ({
      content: [
        `${criterion}: ${label(language, 'criterionState', state)}`,
        ...(because ? [` · ${because}`] : []),
        ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
      ],
    }),
  );
  return [
    withMore(
      reader,
      {
        content: [[label(language, 'maturityModel', claim.model), path].filter((word) => word !== '').join(': ')],
        ...(criteria.length > 0 && { children: criteria }),
      },
      claim,
    ),
  ];
}

export function resultItem(reader: Reader, result: Result): Item {
  const { language } = reader;
  const counts = (['responses', 'invited', 'population'] as const).flatMap((name) => {
    const value = result[name];
    return value === undefined ? [] : [`${terms.text(language, name)} ${formatValue(language, value)}`];
  });
  return {
    content: [
      mention(reader, result.kpi),
      ` ${formatValue(language, result.value)}`,
      ...(counts.length > 0 ? [{ soft: ` · ${counts.join(' · ')}` }] : []),
      ...(result.because ? [` · ${result.because}`] : []),
      ...(result.evidence
        ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, result.evidence)]
        : []),
    ],
  };
}

type Rating = NonNullable<Extract<Element, { kind: 'assessment' }>['publicRatings']>[number];

export function ratingItem(reader: Reader, { title, value, scale, links, evidence, ...counts }: Rating): Item {
  const { language } = reader;
  const numbers = (['responses', 'invited', 'population'] as const).flatMap((name) => {
    const count = counts[name];
    return count === undefined ? [] : [`${terms.text(language, name)} ${formatValue(language, count)}`];
  });
  return {
    content: [
      `${title}: ${formatValue(language, value)}`,
      ...(scale ? [` (${formatNumberRange(language, scale.min, scale.max)})`] : []),
      ...(numbers.length > 0 ? [{ soft: ` · ${numbers.join(' · ')}` }] : []),
      ...(links ?? []).flatMap((link): Inline[] => [' · ', linkInline(link)]),
      ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
    ],
  };
}
