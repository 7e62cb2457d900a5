import type { Reference, Result, Rhythm, Statement, Value } from '@touchline/model';
import type { Line } from './lines.ts';
import type { ReferenceWriter } from './references.ts';
import { quoted } from './spelling.ts';
import { acceptLines, linkLines, referenceLine, statementLines, tagLines } from './statements.ts';

/** What every declaration may say; the fields of `elementBase`. */
interface Common {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly statements?: Statement[] | undefined;
  readonly owners?: Reference[] | undefined;
  readonly evidence?: Reference[] | undefined;
  readonly tags?: string[] | undefined;
  readonly links?: Parameters<typeof linkLines>[0] | undefined;
  readonly accepts?: Parameters<typeof acceptLines>[0] | undefined;
  readonly unknowns?: string[] | undefined;
}

/** Collects the properties of one declaration in canonical order: what an item could take for its own comes first. */
export class Properties {
  readonly lines: Line[] = [];
  readonly references: ReferenceWriter;

  constructor(references: ReferenceWriter) {
    this.references = references;
  }

  say(keyword: string, rest = '', more: Partial<Line> = {}): this {
    this.lines.push({ keyword, rest, ...more });
    return this;
  }

  word(keyword: string, word: string | undefined, more?: Partial<Line>): this {
    return word === undefined ? this : this.say(keyword, word, more);
  }

  words(keyword: string, words: readonly string[] | undefined, more?: Partial<Line>): this {
    return words && words.length > 0 ? this.say(keyword, words.join(', '), more) : this;
  }

  flag(keyword: string, said: boolean | undefined, more?: Partial<Line>): this {
    return said ? this.say(keyword, '', more) : this;
  }

  value(keyword: string, value: { readonly spelling: string } | undefined, more?: Partial<Line>): this {
    return this.word(keyword, value?.spelling, more);
  }

  /** `measured every quarter`; the spelling of a rhythm has its `every`. */
  rhythm(keyword: string, rhythm: Rhythm | undefined, more?: Partial<Line>): this {
    if (!rhythm) return this;
    const words = rhythm.unknown ? 'every unknown' : rhythm.spelling;
    return this.say([keyword, words].filter((part) => part !== '').join(' '), '', more);
  }

  refs(keyword: string, list: readonly Reference[] | undefined, more: Partial<Line> = {}): this {
    for (const line of referenceLine(keyword, list, this.references)) this.lines.push({ ...line, ...more });
    return this;
  }

  ref(keyword: string, reference: Reference | undefined, more?: Partial<Line>): this {
    return reference ? this.refs(keyword, [reference], more) : this;
  }

  texts(keyword: string, texts: readonly string[] | undefined): this {
    return this.words(keyword, texts?.map(quoted));
  }

  /** Links, tags and the other properties that every declaration has, except statements. */
  common(element: Omit<Common, 'kind' | 'name' | 'title' | 'statements'>): this {
    this.lines.push(...linkLines(element.links), ...tagLines(element.tags));
    this.refs('owner', element.owners).refs('evidence', element.evidence);
    for (const field of element.unknowns ?? []) this.say(`${UNKNOWN_WORDS[field] ?? field} unknown`);
    this.lines.push(...acceptLines(element.accepts));
    return this;
  }

  statements(element: { readonly statements?: Statement[] | undefined }): this {
    this.lines.push(...statementLines(element.statements, this.references));
    return this;
  }

  results(results: readonly Result[] | undefined): this {
    for (const { kpi, value, responses, invited, population, because, evidence } of results ?? []) {
      this.say(
        'result',
        [
          this.references.write(kpi),
          value.spelling,
          ...amount('responses', responses),
          ...amount('invited', invited),
          ...amount('population', population),
          ...this.reasons({ because, evidence }),
        ].join(' '),
        { listed: true },
      );
    }
    return this;
  }

  /** `because` and `evidence` behind an item. */
  reasons({ because, evidence }: { because?: string | undefined; evidence?: Reference[] | undefined }): string[] {
    return [
      ...(because === undefined ? [] : [`because ${quoted(because)}`]),
      ...(evidence ?? []).map((reference) => `evidence ${this.references.write(reference)}`),
    ];
  }

  declaration(
    keyword: string,
    element: { name?: string | undefined; title?: string | undefined },
    members: readonly Line[] = [],
  ): Line {
    return {
      keyword,
      rest: heading(element.name, element.title),
      block: [...this.lines, ...members],
      declaration: true,
    };
  }
}

export function amount(keyword: string, value: Value | undefined): string[] {
  return value ? [`${keyword} ${value.spelling}`] : [];
}

export function heading(name: string | undefined, title: string | undefined): string {
  return [name, title === undefined ? undefined : quoted(title)].filter((part) => part !== undefined).join(' ');
}

/** The words before `unknown`, by field of the model. */
const UNKNOWN_WORDS: Readonly<Record<string, string>> = {
  nextReview: 'next review',
  liftsTo: 'lifts to',
  planningCycle: 'planning cycle',
  expectedBenefits: 'expected benefits',
  initiatedBy: 'initiated by',
  customerEffort: 'customer effort',
  marketingGoals: 'marketing goal',
  businessGoals: 'business goal',
  aimsAt: 'aims at',
  channelKind: 'kind',
  systemKind: 'kind',
  studyKind: 'kind',
  initiativeKind: 'kind',
  rewardKind: 'kind',
  viewKind: 'kind',
};
