import type { ChangeMark } from '@touchline/preview/changes';

export type Effect = ChangeMark['effect'];

export const EFFECTS: readonly Effect[] = ['better', 'worse', 'other'];

/** Told apart by their shape: up, down, neither. */
const PATHS: Readonly<Record<Effect, string>> = {
  better: 'M8 3l5.5 9.5h-11z',
  worse: 'M8 13L2.5 3.5h11z',
  other: 'M8 2.5l5.5 5.5L8 13.5 2.5 8z',
};

const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Effect, string>>>> = {
  light: { better: '#1a7f37', worse: '#c4251c', other: '#3b6ea8' },
  dark: { better: '#63c174', worse: '#f0766d', other: '#7aa9dc' },
};

/** The sign of an effect as an address that needs no file. */
export function signOf(effect: Effect, theme: 'light' | 'dark'): string {
  const path = `<path d="${PATHS[effect]}" fill="${COLOURS[theme][effect]}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${path}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
