import { defineCatalog } from '@touchline/locale';
import type { Element } from '@touchline/model';
import { isJourney } from '../generated/ast.ts';
import { quotedTitle } from '../scoping/open-reference.ts';
import type { Page } from './places.ts';
import type { Expected, Revision } from './revision.ts';
import { addProperty } from './structure.ts';
import { declarationOf, inheritor, isStatement, original } from './written.ts';

const messages = defineCatalog({
  en: { reason: 'Why it may stay' },
  uk: { reason: 'Чому це може лишитися' },
  ru: { reason: 'Почему это может остаться' },
});

interface Acceptance {
  readonly code: string;
  readonly element?: string | undefined;
  readonly file: string;
}

/** `accept … because "…"` in the innermost declaration that holds the finding; in one about the whole project: in its file. */
export function acceptFinding(revision: Revision, { code, element, file }: Acceptance, because?: string): Expected {
  const reason = quotedTitle((because ?? messages.text(revision.project.language, 'reason')).replace(/\s+/gu, ' '));
  const line = `accept ${code} because ${reason}`;
  const holder = element === undefined ? undefined : holderOf(revision, original(revision, revision.element(element)));
  if (holder) {
    const heir = inheritor(revision, holder);
    // What a `change` block accepts would be that of the block alone.
    const { page, node } = heir ? revision.find(heir.source, isJourney) : declarationOf(revision, holder);
    addProperty(revision, page, node, line, true);
  } else atTop(revision, revision.page(file), line);
  return because === undefined ? { draft: reason } : {};
}

function holderOf(revision: Revision, element: Element): Element | undefined {
  let at: Element | undefined = element;
  while (at && (isStatement(at) || 'done' in at || at.kind === 'group' || at.kind === 'inclusion')) {
    at = revision.project.index.parentOf(at.id);
  }
  return at;
}

/** Before the first declaration and its comments. */
function atTop(revision: Revision, page: Page, line: string): void {
  const first = page.leaves.find(({ hidden }) => !hidden);
  const place = first ? page.withComments({ start: first.offset, end: first.end }).start : page.text.length;
  revision.insert(page, place, `${line}\n${first ? '\n' : ''}`);
}
