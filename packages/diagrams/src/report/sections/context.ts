import type { Language } from '@touchline/locale';
import type {
  ChecklistReport,
  Element,
  Finding,
  HistoryReport,
  InsightsReport,
  Measurement,
  Statement,
} from '@touchline/model';
import { labelOf, statementsOf } from '@touchline/model';
import type { Reader } from '../../reading/reader.ts';
import type { ThemeChoice } from '../../theme/tokens.ts';
import type { Block, Fact } from '../document.ts';
import { commonFacts, statementFacts } from '../facts.ts';
import { initiativeFacts, kpiFacts } from '../kpi-facts.ts';
import { propertyFacts } from '../properties.ts';

export interface ReportOptions {
  readonly findings: readonly Finding[];
  readonly checklist: ChecklistReport;
  /** What is computed of the strategy; left out without it. */
  readonly insights?: InsightsReport | undefined;
  /** What changed when; left out without it. */
  readonly history?: HistoryReport | undefined;
  /** Of headings and labels; default: the project's. */
  readonly language?: Language | undefined;
  /** ISO day the report is made for. */
  readonly asOf: string;
  readonly measurements?: readonly Measurement[] | undefined;
}

/** What every section is made from. */
export interface ReportContext extends ReportOptions {
  readonly reader: Reader;
  /** Pictures inside the page follow the reader's system as the page does. */
  readonly theme: ThemeChoice;
}

type Titled = Element & { statements?: Statement[] | undefined };

/** Everything an element says, its notes last; nothing when it says nothing. */
export function elementBody(reader: Reader, element: Titled): Block[] {
  const facts: Fact[] = [
    ...(element.kind === 'kpi'
      ? kpiFacts(reader, element)
      : element.kind === 'initiative'
        ? initiativeFacts(reader, element)
        : propertyFacts(reader, element)),
    ...statementFacts(reader, element.statements),
    ...('owners' in element || 'evidence' in element || 'tags' in element || 'links' in element || 'leads' in element
      ? commonFacts(reader, element)
      : []),
  ];
  const notes = statementsOf(element, 'note').map((note): Block => ({ type: 'note', markdown: note.text }));
  return [...(facts.length === 0 ? [] : [{ type: 'facts' as const, facts }]), ...notes];
}

/** A heading that mentions lead to, then everything the element says. */
export function elementBlocks(reader: Reader, element: Titled, print?: string): Block[] {
  return [heading(element, print), ...elementBody(reader, element)];
}

export function heading(element: Titled, print?: string): Block {
  const text = element.kind === 'group' || element.kind === 'inclusion' ? element.id : labelOf(element);
  return { type: 'heading', text, element: element.id, ...(print !== undefined && print !== '' && { print }) };
}

/** A heading without an element of its own. */
export function title(text: string): Block {
  return { type: 'heading', text };
}

/** Elements as cards side by side; nothing when there are none. */
export function cards(reader: Reader, elements: readonly Titled[], print?: (element: never) => string): Block[] {
  if (elements.length === 0) return [];
  return [
    { type: 'cards', cards: elements.map((element) => elementBlocks(reader, element, print?.(element as never))) },
  ];
}
