import { journeyMapCss, THEMES, type ThemeName } from '@touchline/diagrams';

/** The classes that VS Code puts on the body, the more specific first: high contrast carries several. */
const themes: readonly (readonly [string, ThemeName])[] = [
  ['vscode-high-contrast-light', 'high-contrast-light'],
  ['vscode-high-contrast', 'high-contrast'],
  ['vscode-dark', 'dark'],
];

/** The theme of the drawings that fits the editor's. */
export function themeOf(body: { readonly classList: { contains(name: string): boolean } }): ThemeName {
  return themes.find(([name]) => body.classList.contains(name))?.[1] ?? 'light';
}

/** Writes the colours of a theme into a style element, unless they are there. */
export function wear(style: HTMLStyleElement, theme: ThemeName): void {
  if (style.dataset['theme'] === theme) return;
  style.dataset['theme'] = theme;
  const tokens = Object.entries(THEMES[theme]).map(([name, colour]) => `--tl-${name}:${colour}`);
  style.textContent = `:root{${tokens.join(';')}}${journeyMapCss(theme)}`;
}
