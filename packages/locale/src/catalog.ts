import type { Language, Text } from './language.ts';
import { formatNumber } from './numbers.ts';
import { PLURAL_FORM_COUNT, selectForm } from './plural.ts';
import { joinAnd } from './text.ts';

// A template is a text with `{name}` for a value and `{name|…|…}` for a counted word, `#` being the number:
//   en  'Step has {count|# touchpoint|# touchpoints}'
//   uk  'Крок має {count|# точку контакту|# точки контакту|# точок контакту}'
// Forms stand in the order of PluralForms. A brace that is not followed by a small Latin letter is an ordinary sign.

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');

type Innermost<Body extends string> = Body extends `${string}{${infer Inner}`
  ? Innermost<Inner>
  : Body extends `${Letter}${string}`
    ? Body
    : never;

type Placeholder<Template extends string> = Template extends `${string}{${infer Body}}${infer Rest}`
  ? Innermost<Body> | Placeholder<Rest>
  : never;

type NameOf<P extends string> = P extends `${infer Name}|${string}` ? Name : P;
type PluralName<P extends string> = P extends `${infer Name}|${string}` ? Name : never;

type TwoForms = `${string}|${string}|${string}`;
type ThreeForms = `${TwoForms}|${string}`;
type FiveForms = `${ThreeForms}|${string}|${string}`;
type MiscountedPlural<L extends Language, P extends string> = P extends `${string}|${string}`
  ? L extends 'en'
    ? P extends ThreeForms
      ? P
      : P extends TwoForms
        ? never
        : P
    : P extends FiveForms
      ? P
      : P extends ThreeForms
        ? never
        : P
  : never;

/** What may be put into a template; numbers are written in the language's format, lists as `a, b and c`. */
export type Value = string | number | readonly string[];

/** The parameters of a template (or of a union of its translations); a counted one must be a number. */
export type ParametersOf<Template extends string> = {
  readonly [Name in NameOf<Placeholder<Template>>]: Name extends PluralName<Placeholder<Template>> ? number : Value;
};

type Templates = Readonly<Record<string, string>>;

type Counted<L extends Language, Template extends string> = [MiscountedPlural<L, Placeholder<Template>>] extends [never]
  ? Template
  : `wrong number of plural forms: {${MiscountedPlural<L, Placeholder<Template>>}}`;

type Translation<L extends Language, En extends string, Other extends string> = [NameOf<Placeholder<En>>] extends [
  NameOf<Placeholder<Other>>,
]
  ? [NameOf<Placeholder<Other>>] extends [NameOf<Placeholder<En>>]
    ? Counted<L, Other>
    : `no such parameter in English: {${Exclude<NameOf<Placeholder<Other>>, NameOf<Placeholder<En>>>}}`
  : `missing parameter: {${Exclude<NameOf<Placeholder<En>>, NameOf<Placeholder<Other>>>}}`;

type Translations<L extends Language, En extends Templates, Other extends Templates> = {
  readonly [Code in keyof Other]: Code extends keyof En ? Translation<L, En[Code], Other[Code]> : never;
};

/** Parameters may be left out when the template has none. */
type Arguments<Template extends string> = [Placeholder<Template>] extends [never]
  ? []
  : [parameters: ParametersOf<Template>];

/** Messages by code in every language. `M` maps each code to the union of its three templates. */
export interface Catalog<M extends Templates = Templates> {
  readonly messages: Readonly<Record<Language, Readonly<Record<keyof M, string>>>>;
  readonly codes: readonly (keyof M & string)[];
  /** The message in words. @throws Error (a bug) for an unknown code or a missing parameter, naming what is known. */
  text<Code extends keyof M & string>(language: Language, code: Code, ...parameters: Arguments<M[Code]>): string;
}

/** A catalogue written beside the code that uses it; a missing language, code or parameter is a type error. */
export function defineCatalog<
  const En extends Templates,
  const Uk extends Readonly<Record<keyof En, string>>,
  const Ru extends Readonly<Record<keyof En, string>>,
>(messages: {
  readonly en: En & { readonly [Code in keyof En]: Counted<'en', En[Code]> };
  readonly uk: Uk & Translations<'uk', En, Uk>;
  readonly ru: Ru & Translations<'ru', En, Ru>;
}): Catalog<{ readonly [Code in keyof En & string]: En[Code] | Uk[Code] | Ru[Code] }> {
  const codes = Object.keys(messages.en) as (keyof En & string)[];
  return {
    messages,
    codes,
    text(language, code, ...[parameters]) {
      const templates: Templates = messages[language];
      const template = Object.hasOwn(templates, code) ? templates[code] : undefined;
      if (template === undefined) {
        throw new Error(`Unknown message "${code}" in ${language}; known are ${codes.join(', ')}`);
      }
      return fillTemplate(language, template, parameters ?? {});
    },
  };
}

/** `{name}` or `{name|form|form…}`. */
export const PLACEHOLDER = /\{([a-z][^{}|]*)((?:\|[^{}|]*)*)\}/g;

/** Fills a template whose parameters are only known at run time. @throws Error (a bug) for a missing parameter. */
export function fillTemplate(
  language: Language,
  template: string,
  parameters: Readonly<Record<string, Value>>,
): string {
  return template.replace(PLACEHOLDER, (placeholder, name: string, forms: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new Error(`Parameter "${name}" is missing for the message "${template}"`);
    if (forms === '') return inWords(language, value);
    if (typeof value !== 'number') throw new Error(`Parameter "${name}" must be a number for ${placeholder}`);
    return chooseForm(language, value, forms.slice(1).split('|')).replaceAll('#', () => formatNumber(language, value));
  });
}

/** A text of the three languages filled like a message of a catalogue. */
export function fillText(language: Language, text: Text, parameters: Readonly<Record<string, Value>> = {}): string {
  return fillTemplate(language, text[language], parameters);
}

function inWords(language: Language, value: Value): string {
  if (typeof value === 'number') return formatNumber(language, value);
  return typeof value === 'string' ? value : joinAnd(language, value);
}

function chooseForm(language: Language, count: number, forms: readonly string[]): string {
  const [least, most] = PLURAL_FORM_COUNT[language];
  if (forms.length < least || forms.length > most) {
    throw new Error(`A plural in ${language} has ${least} to ${most} forms, not ${forms.length}: ${forms.join('|')}`);
  }
  return selectForm(language, count, forms);
}
