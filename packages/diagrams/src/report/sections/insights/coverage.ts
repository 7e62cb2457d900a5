import { formatPercent, joinAnd, label } from '@touchline/locale';
import type { CoverageReport, ReportPlace } from '@touchline/model';
import { coverageSvg } from '../../../coverage/svg.ts';
import type { Reader } from '../../../reading/reader.ts';
import type { Block, Cell, Section } from '../../document.ts';
import { type InsightsContext, listed, mention, table, text, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** Benefits, personas, money, pains, systems, contacts: what is covered and what is left open. */
export function coverageSection({ reader, theme, ids, insights: { coverage } }: InsightsContext): Section | undefined {
  if (!coverage) return undefined;
  const { language } = reader;
  const name = words.text(language, 'coverage');
  const { benefits, personas, budget } = coverage;
  const isDrawn = benefits !== undefined || personas !== undefined || budget !== undefined;
  const blocks: Block[] = [
    ...(isDrawn
      ? [
          {
            type: 'picture' as const,
            svg: () => coverageSvg(reader, coverage, { theme, ids }),
            mermaid: () => [],
            name,
          },
        ]
      : []),
    ...(benefits ? [text(benefits.says)] : []),
    ...listed(
      reader,
      (personas ?? []).map(({ journey, says }) => mention(journey, says)),
    ),
    ...(budget?.splits ?? []).map(({ says }) => text(says)),
    ...pains(reader, coverage),
    ...critical(reader, coverage),
    ...chain(reader, coverage),
    ...disciplines(reader, coverage),
    ...company(reader, coverage),
  ];
  return blocks.length === 0 ? undefined : { id: 'coverage', title: name, blocks };
}

function pains(reader: Reader, { pains: said, phases, unusedKpis }: CoverageReport): Block[] {
  const { language } = reader;
  const open = (said?.open ?? []).map((pain) =>
    mention(
      pain,
      pain.level && label(language, 'level', pain.level),
      pain.nearby.length === 0 ? undefined : words.text(language, 'nearby', { initiatives: titlesOf(pain.nearby) }),
    ),
  );
  const missing = (phases ?? [])
    .filter((each) => each.missing.length > 0)
    .map(({ journey, missing: without, phases: all }) =>
      mention(
        journey,
        joinAnd(
          language,
          all.filter(({ phase }) => without.includes(phase)).map(({ title }) => title),
        ),
      ),
    );
  return [
    ...titled(
      words.text(language, 'open-pains'),
      said && open.length > 0 ? [text(said.says), ...listed(reader, open)] : [],
    ),
    ...titled(words.text(language, 'phases'), listed(reader, missing)),
    ...titled(
      words.text(language, 'unused-kpis'),
      listed(
        reader,
        (unusedKpis ?? []).map((kpi) => mention(kpi)),
      ),
    ),
  ];
}

const titlesOf = (places: readonly ReportPlace[]): string[] => places.map(({ title }) => title);

const MOST_CRITICAL = 8;

function critical(reader: Reader, { critical: touchpoints = [] }: CoverageReport): Block[] {
  const { language } = reader;
  const rows = touchpoints
    .slice(0, MOST_CRITICAL)
    .map((each): Cell[] => [
      [{ element: each.element, text: each.title }],
      [label(language, 'level', each.importance)],
      [formatPercent(language, Math.round(100 * each.dissatisfaction))],
      [each.initiatives.length === 0 ? '–' : titlesOf(each.initiatives).join(', ')],
    ]);
  const head = (['touchpoints', 'importance', 'dissatisfaction', 'initiatives'] as const).map((word) =>
    words.text(language, word),
  );
  return titled(words.text(language, 'critical'), table(head, rows));
}

function chain(reader: Reader, { chain: said }: CoverageReport): Block[] {
  if (!said) return [];
  const { language } = reader;
  const links = said.links.map(({ from, to, state, agreement }) => ({
    content: [
      { element: from.element, text: from.title },
      ' → ',
      { element: to.element, text: to.title },
      {
        soft: ` · ${[state, ...(agreement ? [agreement] : [])].map((word) => words.text(language, word)).join(' · ')}`,
      },
    ],
  }));
  return titled(words.text(language, 'chain'), [text(said.says), ...listed(reader, links)]);
}

function disciplines({ language }: Reader, { disciplines: said }: CoverageReport): Block[] {
  if (!said) return [];
  const columns = ['touchpoints', 'kpis', 'themes', 'initiatives'] as const;
  const rows = said.rows.map((row): Cell[] => [[row.title], ...columns.map((column): Cell => [String(row[column])])]);
  return titled(words.text(language, 'disciplines'), [
    text(said.says),
    ...table(['', ...columns.map((column) => words.text(language, column))], rows),
  ]);
}

function company(reader: Reader, coverage: CoverageReport): Block[] {
  const { language } = reader;
  const { systems = [], silos = [], conflicts = [], handOffs = [], withoutLead = [], staff } = coverage;
  const unused = systems
    .filter((each) => each.unused)
    .map(({ system, holds }) => mention(system, words.text(language, 'holds', { what: holds })));
  const hands = handOffs
    .filter((each) => each.hands.length > 0)
    .map(({ journey, hands: each, contacts }) =>
      mention(journey, words.text(language, 'hands', { count: each.length, contacts })),
    );
  const separate = silos.map(({ crm, cem }) => ({
    content: [words.text(language, 'silo', { crm: crm.title, cem: cem.title })],
  }));
  const several = withoutLead.map((each) => mention(each, words.text(language, 'owners', { owners: each.owners })));
  const told = conflicts.map(({ says, places }) => ({
    content: [says],
    children: places.map((place) => mention(place, place.text)),
  }));
  const untrained = (staff?.untrained ?? []).map((each) => mention(each, each.teams.join(', ')));
  return [
    ...titled(words.text(language, 'conflicts'), listed(reader, told)),
    ...titled(words.text(language, 'hand-offs'), listed(reader, hands)),
    ...titled(words.text(language, 'without-lead'), listed(reader, several)),
    ...titled(
      words.text(language, 'untrained'),
      staff && untrained.length > 0 ? [text(staff.says), ...listed(reader, untrained)] : [],
    ),
    ...titled(words.text(language, 'silos'), listed(reader, separate)),
    ...titled(words.text(language, 'unused-systems'), listed(reader, unused)),
  ];
}
