import { FONT_STACK, THEMES, type ThemeChoice, type ThemeName, type Tokens } from './tokens.ts';

/** Declarations by class name. `$ink` stands for the token `ink`: `fill:$ink;font-size:13px`. */
export type StyleRules = Readonly<Record<string, string>>;

const TOKEN = /\$(\w+)/g;

function resolve(declarations: string, tokens: Tokens): string {
  return declarations.replace(TOKEN, (_, name: string) => {
    const colour = tokens[name as keyof Tokens];
    if (colour === undefined) {
      throw new Error(`No token "${name}"; there are ${Object.keys(tokens).join(', ')}.`);
    }
    return colour;
  });
}

const coloured = (declarations: string) => declarations.split(';').filter((declaration) => declaration.includes('$'));

function rulesFor(rules: readonly (readonly [string, string])[], theme: ThemeName, scope: string): string {
  return rules.map(([name, style]) => `${scope} .${name}{${resolve(style, THEMES[theme])}}`).join('');
}

/**
 * The CSS of a picture: one rule a class, colours of the theme written out (no custom properties: converters outside
 * browsers do not know them). Every rule holds only below `scope`, so pictures of one page do not meet the page's own
 * classes. With `auto` the colours of the dark theme follow in a media query.
 *
 * @param used the classes that occur; others are left out. Absent: all.
 */
export function styleSheet(rules: StyleRules, theme: ThemeChoice, used?: ReadonlySet<string>, scope = '.tl'): string {
  const kept = Object.entries(rules).filter(([name]) => used?.has(name) ?? true);
  const font = `${scope}{font-family:${FONT_STACK}}`;
  if (theme !== 'auto') return font + rulesFor(kept, theme, scope);
  const dark = kept.flatMap(([name, style]) => {
    const declarations = coloured(style);
    return declarations.length === 0 ? [] : [[name, declarations.join(';')] as const];
  });
  return `${font}${rulesFor(kept, 'light', scope)}@media (prefers-color-scheme:dark){${rulesFor(dark, 'dark', scope)}}`;
}

/** The class names that occur in a piece of markup. */
export function classesIn(markup: string): Set<string> {
  const names = new Set<string>();
  for (const [, list] of markup.matchAll(/ class="([^"]*)"/g))
    for (const name of (list as string).split(' ')) names.add(name);
  return names;
}

/** The tokens as CSS custom properties (`--tl-ink`), for HTML that the reader's theme may switch. */
export function tokenProperties(theme: ThemeName): string {
  return Object.entries(THEMES[theme])
    .map(([name, colour]) => `--tl-${name}:${colour}`)
    .join(';');
}
