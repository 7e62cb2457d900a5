import { defineCatalog, type Language } from '@touchline/locale';

const words = defineCatalog({
  en: {
    settings: 'To live with it',
    accept: 'In the text, where it may stay: `accept {code} because "…" until 2027-03-31`.',
    config:
      'In `touchline.config.json`, for the whole project: `"rules": { "{code}": "off" }`, or `"info"`, `"warning"`, `"error"`.',
  },
  uk: {
    settings: 'Як із ним жити',
    accept: 'У тексті, там, де зауваження може лишитися: `accept {code} because "…" until 2027-03-31`.',
    config:
      'У `touchline.config.json`, для всього проєкту: `"rules": { "{code}": "off" }` або `"info"`, `"warning"`, `"error"`.',
  },
  ru: {
    settings: 'Как с ним жить',
    accept: 'В тексте, там, где замечание может остаться: `accept {code} because "…" until 2027-03-31`.',
    config:
      'В `touchline.config.json`, для всего проекта: `"rules": { "{code}": "off" }` или `"info"`, `"warning"`, `"error"`.',
  },
});

/** The section of a rule's page that says how to accept its remarks and how to set it. */
export function settingsSection(code: string, language: Language): string[] {
  const lines = [words.text(language, 'accept', { code }), words.text(language, 'config', { code })];
  return [`## ${words.text(language, 'settings')}`, lines.map((line) => `- ${line}`).join('\n')];
}
