import { hasLabel, keywordEntry, type LabelGroup, type Language, label } from '@touchline/locale';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Option } from '../../reading/place.ts';
import { behind, isSaidOnce } from '../../reading/probe.ts';
import { grammarNetwork } from '../../reading/reader.ts';
import { SaidAround } from '../../reading/said.ts';
import { type Asked, isHeld, type Proposal, type Proposals, ruleOf, rulesAround } from './proposal.ts';
import { snippetFor } from './snippets.ts';
import { usualRank } from './usual-order.ts';

/** Of these a declaration says one. */
const ALTERNATIVES: readonly (readonly string[])[] = [
  ['JourneyKind', 'ToBe'],
  ['Direction'],
  ['DataKind'],
  ['Every', 'Whenever'],
  ['Moment'],
  ['Exit', 'Then'],
];

/** What the words of closed lists are called. */
const GROUPS: Readonly<Record<string, LabelGroup>> = {
  ChannelWord: 'channelKind',
  SystemWord: 'systemKind',
  PhaseWord: 'phase',
  TalksWord: 'talks',
  InitiatedBy: 'initiator',
  Level: 'level',
  DisciplineWord: 'discipline',
  Encouraged: 'encourages',
  ViewWord: 'viewKind',
  Lane: 'lane',
  StudyWord: 'studyKind',
  Grade: 'grade',
  ConcernWord: 'concern',
  MetricWord: 'metric',
  CapturedWord: 'captures',
  KpiLevel: 'kpiLevel',
  Benefit: 'benefit',
  MarketingWord: 'marketingGoal',
  BusinessWord: 'businessGoal',
  ContextArea: 'context',
  RiskKind: 'riskKind',
  Criterion: 'criterionState',
  StageProgress: 'progressState',
  Status: 'initiativeStatus',
  InitiativeWord: 'initiativeKind',
  AimsAt: 'aim',
  Topic: 'skill',
  RewardWord: 'rewardKind',
  Term: 'rewardTerm',
  Decision: 'decision',
  DataKind: 'directness',
  Expectation: 'fulfilment',
};

/** The words that may stand at a place: words of closed lists first, then what opens or goes on with a statement. */
export function keywordProposals(asked: Asked): Proposals[] {
  const { place, options } = asked;
  if (place.word.kind !== 'word') return [];
  const said = new SaidAround(place);
  const choices = new Map<string, Proposal>();
  const statements = new Map<string, { proposal: Proposal; rank: number }>();
  const blocks: Proposal[] = [];
  for (const option of options) {
    const { arc } = option;
    if (!arc.isKeyword || !/^[a-z]/.test(arc.token) || isMeaningless(asked, option)) continue;
    const words = wordsFrom(option);
    if (isChoice(option)) {
      if (!choices.has(words.label)) choices.set(words.label, choiceProposal(asked, option, words));
      continue;
    }
    if (statements.has(words.label) || isUsedUp(asked, said, option)) continue;
    const proposal = keywordProposal(asked, words);
    statements.set(words.label, { proposal, rank: usualRank(option.at.frame.rule, words.label) });
    const snippet = place.opensLine && snippetFor(asked, words.label);
    if (snippet) blocks.push(snippet);
  }
  const unknown = choices.get('unknown');
  choices.delete('unknown');
  const ordered = [...statements.values()].sort((a, b) => a.rank - b.rank).map(({ proposal }) => proposal);
  return [
    { rank: 0, proposals: [...choices.values()] },
    { rank: 3, proposals: ordered },
    { rank: 4, proposals: blocks },
    { rank: 6, proposals: unknown ? [unknown] : [] },
  ];
}

interface Words {
  readonly label: string;
  /** Whether something has to follow. */
  readonly goesOn: boolean;
}

/** A keyword with those that must follow it: `moment of truth`. */
function wordsFrom(option: Option): Words {
  const grammar = grammarNetwork();
  const words = [option.arc.token];
  let { state } = behind(option);
  for (;;) {
    if (grammar.finishes(state)) return { label: words.join(' '), goesOn: false };
    const ways = [...grammar.ways(state).values()].flat();
    const [only] = ways;
    if (ways.length !== 1 || !only?.arc.isKeyword || !/^[a-z]/.test(only.arc.token)) {
      return { label: words.join(' '), goesOn: true };
    }
    words.push(only.arc.token);
    state = only.arc.to;
  }
}

/** Fields that closed lists fill. */
const CHOSEN: ReadonlySet<string> = new Set('values level state area action method topic subject'.split(' '));

/** A word of a closed list, in contrast to one that opens a property or joins its parts. */
function isChoice({ arc, entries }: Option): boolean {
  return arc.token === 'unknown' || CHOSEN.has(arc.feature ?? entries.at(-1)?.feature ?? '');
}

const EDITS: ReadonlySet<string> = new Set(['Change', 'Addition', 'AddedProperty', 'Removal']);

/** What the grammar allows, and what says nothing there: edits of a journey that starts from no other, amounts per month of days. */
function isMeaningless({ place }: Asked, { arc, entries, at }: Option): boolean {
  if (arc.token === 'per') return place.tokens[place.count - 1]?.tokenType.name === 'DURATION';
  if (!entries.some(({ rule }) => EDITS.has(rule))) return false;
  for (let frame: Option['at']['frame'] | undefined = at.frame; frame; frame = frame.parent) {
    for (let said = frame.rule === 'Journey' ? frame.said : undefined; said; said = said.before) {
      if (said.rule === 'ToBe') return false;
    }
  }
  return true;
}

function isUsedUp({ place }: Asked, said: SaidAround, option: Option): boolean {
  const held = option.entries.find(({ feature }) => isHeld(feature));
  if (!held || held.feature === 'members' || held.feature === 'added') return false;
  const words = [...said.of(option)];
  const alternatives = ALTERNATIVES.find((rules) => rules.includes(held.rule)) ?? [];
  if (words.some(({ rule }) => alternatives.includes(rule))) return true;
  return words.some(({ word }) => word === option.arc.token) && isSaidOnce(place, option);
}

function keywordProposal({ language, place }: Asked, { label: words, goesOn }: Words): Proposal {
  const term = keywordEntry(words)?.term[language];
  const needsBlank = goesOn && place.text[place.word.end] !== ' ';
  return {
    label: words,
    kind: CompletionItemKind.Keyword,
    text: needsBlank ? `${words} ` : words,
    ...(term !== undefined && term.toLowerCase() !== words && { detail: term }),
    about: { keyword: words },
  };
}

function choiceProposal({ language }: Asked, option: Option, { label: words }: Words): Proposal {
  const meaning = choiceMeaning(option, words, language) ?? keywordEntry(words)?.term[language];
  return {
    label: words,
    kind: words === 'unknown' ? CompletionItemKind.Keyword : CompletionItemKind.EnumMember,
    text: words,
    ...(meaning !== undefined && meaning.toLowerCase() !== words && { detail: meaning }),
    about: { keyword: words },
  };
}

function choiceMeaning(option: Option, word: string, language: Language): string | undefined {
  for (const rule of [ruleOf(option), ...rulesAround(option)]) {
    const group = GROUPS[rule];
    if (group && hasLabel(group, word)) return label(language, group, word);
  }
  return undefined;
}
