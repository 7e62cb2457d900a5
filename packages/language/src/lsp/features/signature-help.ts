import { defineCatalog, keywordEntry, type Language } from '@touchline/locale';
import { GrammarAST } from 'langium';
import type { ParameterInformation, SignatureHelp } from 'vscode-languageserver';
import { CxGrammar } from '../../generated/grammar.ts';
import { headingRules, openingWords } from '../../parsing/statements.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { optionsAt, type Place, placeAt } from '../reading/place.ts';
import { type Frame, grammarNetwork, type Reading } from '../reading/reader.ts';

const words = defineCatalog({
  en: { name: 'A name to refer to it by; may be left out.', title: 'What people read.' },
  uk: { name: 'Ім’я для посилань; можна не давати.', title: 'Те, що читають люди.' },
  ru: { name: 'Имя для ссылок; можно не давать.', title: 'То, что читают люди.' },
});

/** What header lines usually say besides name and title, with what follows the word. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  Journey: ['as-is', 'to-be of JOURNEY', 'for PERSONA', 'owner TEAM'],
  Stage: ['phase PHASE', 'only for PERSONA', 'owner TEAM', 'lasts DURATION'],
  Step: ['via CHANNEL', 'feeling 3 "word"', 'for PERSONA', 'owner TEAM', 'exit'],
  Strategy: ['horizon START .. END', 'owner TEAM'],
  Objective: ['builds on OBJECTIVE', 'considers AREA'],
  Goal: ['supports OBJECTIVE', 'measured by KPI', 'by DATE', 'qualitative'],
  Theme: ['supports GOAL', 'measured by KPI'],
  Commitment: ['for SEGMENT', 'via CHANNEL', 'standard SHARE within DURATION', 'measured by KPI'],
  Ritual: ['every RHYTHM', 'whenever "…"', 'about ELEMENT'],
  Segment: ['size NUMBER', 'value MONEY'],
  Persona: ['of SEGMENT', 'like PERSONA'],
  Channel: ['kind KIND', 'talks DIRECTION', 'owner TEAM'],
  System: ['kind KIND', 'owner TEAM', 'connected to SYSTEM'],
  Service: ['via CHANNEL', 'owner TEAM'],
  Study: ['on DATE', 'kind KIND', 'sample NUMBER'],
  Assessment: ['on DATE', 'about ELEMENT'],
  Insight: ['about ELEMENT', 'because "…"', 'evidence STUDY'],
  Claim: ['concerns MEASURE', 'range FROM..TO', 'grade GRADE', 'source "…"'],
  DataSource: ['files "…"', 'table "…" of SYSTEM', 'held in SYSTEM'],
  Kpi: ['metric METHOD', 'baseline VALUE on DATE', 'target VALUE by DATE', 'owner TEAM'],
  Rollout: ['takes DURATION', 'schedule START .. END'],
  Initiative: ['in ROLLOUT', 'supports GOAL', 'schedule START .. END', 'status STATUS', 'owner TEAM'],
  LoyaltyProgramme: ['for SEGMENT', 'supports GOAL', 'measured by KPI'],
  Reward: ['kind KIND', 'term TERM', 'addresses "…"'],
  Economics: ['for SEGMENT', 'customers NUMBER', 'retention VALUE', 'margin MONEY'],
  ChecklistItem: ['owner TEAM', 'by DATE', 'on DATE'],
  Review: ['on DATE'],
  View: ['of JOURNEY', 'kind KIND', 'lanes LANE'],
};

/** Which parts a header line may have, and which one is being written. */
export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' ', '"'], retriggerCharacters: [','] } },
  register: (server) => {
    server.connection.onSignatureHelp(({ textDocument, position }, token) =>
      server.answer(textDocument.uri, token, (view) => helpAt(view, view.offsetAt(position), server.language())),
    );
  },
};

function helpAt(view: DocumentView, offset: number, language: Language): SignatureHelp | null {
  const place = placeAt(view.text, offset);
  const header = place && headerAt(place);
  if (!place || !header) return null;
  const { frame, active } = header;
  const keyword = keywordOf(frame.rule, place, frame);
  const parts = ['NAME', '"title"', ...(USUAL[frame.rule] ?? ['owner TEAM', 'note "…"'])];
  let index = active === 'name' ? 0 : active === 'title' ? 1 : parts.findIndex((part) => opens(part, active));
  if (index < 0 && active !== '') index = parts.push(active) - 1;
  let label = keyword;
  const parameters = parts.map((part): ParameterInformation => {
    const start = label.length + 1;
    label += ` ${part}`;
    const documentation = documentationOf(part, language);
    return { label: [start, label.length], ...(documentation !== undefined && { documentation }) };
  });
  const meaning = keywordEntry(keyword)?.meaning[language];
  const signature = { label: `${label} …`, parameters, ...(meaning !== undefined && { documentation: meaning }) };
  return { signatures: [signature], activeSignature: 0, activeParameter: index < 0 ? parts.length : index };
}

/** The declaration in whose header line a place is, and the part that is being written: '' between two of them. */
function headerAt(place: Place): { readonly frame: Frame; readonly active: string } | undefined {
  if (place.opensLine) return undefined;
  const options = optionsAt(place);
  for (const reading of place.readings) {
    const frame = headerFrame(reading);
    if (!frame) continue;
    const own = options.filter(({ at, entries }) => at.frame === frame && entries.length === 0);
    const names = own.some(({ arc }) => arc.feature === 'name');
    if (names && place.word.kind !== 'text') return { frame, active: 'name' };
    if (names || (own.some(({ arc }) => arc.feature === 'title') && !isBetween(place)))
      return { frame, active: 'title' };
    const isOpen = reading.frame !== frame && !grammarNetwork().finishes(reading.state);
    return { frame, active: isOpen && frame.said ? saidWord(place, frame.said.start) : '' };
  }
  return undefined;
}

/** Behind a name both the title and the other parts may come: a letter begins one of these. */
function isBetween({ word }: Place): boolean {
  return word.kind === 'word' && word.written !== '';
}

const headings = new Set(headingRules(CxGrammar()));

function headerFrame(reading: Reading): Frame | undefined {
  let { state, frame } = reading;
  for (;;) {
    if (state.inBlock) return undefined;
    if (headings.has(frame.rule)) return frame;
    if (!frame.back || !frame.parent) return undefined;
    state = frame.back;
    frame = frame.parent;
  }
}

/** The words that open what is being written, as far as the list of usual parts knows them. */
function saidWord({ tokens, count }: Place, start: number): string {
  const images = tokens.slice(start, Math.min(count, start + 3)).map(({ image }) => image);
  for (let length = images.length; length > 0; length--) {
    const phrase = images.slice(0, length).join(' ');
    if (keywordEntry(phrase)) return phrase;
  }
  return images[0] ?? '';
}

function opens(part: string, word: string): boolean {
  return word !== '' && (part === word || part.startsWith(`${word} `));
}

/** `loyalty programme`; of steps the word that was written. */
function keywordOf(rule: string, { tokens }: Place, frame: Frame): string {
  const found = CxGrammar().rules.find(({ name }) => name === rule);
  const opening = found && GrammarAST.isParserRule(found) ? openingWords(found.definition) : undefined;
  const written = tokens[frame.start]?.image ?? '';
  return opening?.includes(' ') ? opening : written;
}

function documentationOf(part: string, language: Language): string | undefined {
  if (part === 'NAME') return words.text(language, 'name');
  if (part === '"title"') return words.text(language, 'title');
  const word = part.replace(/ (?:[A-Z"\d].*)$/, '');
  return keywordEntry(word)?.meaning[language];
}
