import type { Addition, DeclarationList } from '@touchline/model';
import { isTextItem } from '../generated/ast.ts';
import { homeOf, putDeclaration } from './homes.ts';
import { isInBlock } from './intents/add-statement.ts';
import { Refusal } from './refusal.ts';
import type { Revision } from './revision.ts';
import { addMember, addProperty, linesOf } from './structure.ts';
import { declarationOf, inheritor, isExperience, isStatement, original, sayInToBe } from './written.ts';

/** Declarations that an addition can make on its own: their list in the model, their type in the syntax tree. */
const ALONE: Readonly<Record<string, readonly [DeclarationList, string]>> = {
  assessment: ['assessments', 'Assessment'],
  commitment: ['commitments', 'Commitment'],
  data: ['data', 'DataSource'],
  economics: ['economics', 'Economics'],
  goal: ['goals', 'Goal'],
  initiative: ['initiatives', 'Initiative'],
  journey: ['journeys', 'Journey'],
  kpi: ['kpis', 'Kpi'],
  loyalty: ['loyaltyProgrammes', 'LoyaltyProgramme'],
  objective: ['objectives', 'Objective'],
  persona: ['personas', 'Persona'],
  principle: ['principles', 'Principle'],
  review: ['reviews', 'Review'],
  ritual: ['rituals', 'Ritual'],
  segment: ['segments', 'Segment'],
  study: ['studies', 'Study'],
  team: ['teams', 'Team'],
  theme: ['themes', 'Theme'],
};

/** Words that open a declaration inside of another one; any other word opens a property. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...['commitment', 'goal', 'objective', 'principle', 'ritual', 'theme'],
  ...['stage', 'step', 'touchpoint'],
  ...['competitor', 'loyalty', 'reward'],
]);

/**
 * Puts an addition where it belongs: into the block of its element, or, without one, into the file where its kind
 * lives.
 *
 * @throws Refusal where the element has no room for it or is a copy whose text cannot say it
 */
export function add(revision: Revision, { to, text }: Addition): void {
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  if (to === undefined) declare(revision, word, text);
  else addTo(revision, to, word, text);
}

function declare(revision: Revision, word: string, text: string): void {
  const [list, type] = ALONE[word] ?? [];
  if (!list || !type) throw new Refusal('not-possible');
  putDeclaration(revision, revision.page(homeOf(revision, list)), type, linesOf(text));
}

function addTo(revision: Revision, to: string, word: string, text: string): void {
  const element = original(revision, revision.element(to));
  const heir = element.kind === 'journey' && element.toBeOf ? element : inheritor(revision, element);
  if (heir && isExperience(element)) {
    // The journey itself says its own properties plainly; of what it inherits it says what is added, removed or felt anew.
    const isPlain = element.id === heir.id || word === 'remove' || word === 'feeling';
    sayInToBe(revision, heir, element, isPlain ? text : `add ${text}`);
    return;
  }
  if (heir) throw new Refusal('inherited-statement', { element: revision.name(element) });
  const { page, node } = isStatement(element)
    ? revision.find(element.at, isTextItem)
    : declarationOf(revision, element);
  if (isTextItem(node) && !isInBlock(page, node)) throw new Refusal('not-possible');
  const isProgramme = element.kind === 'loyalty-programme';
  // `loyalty test` stands in a programme, `loyalty programme` beside others.
  if (MEMBERS.has(word) && (word !== 'loyalty' || isProgramme)) addMember(revision, page, node, 'last', linesOf(text));
  else addProperty(revision, page, node, text, true);
}
