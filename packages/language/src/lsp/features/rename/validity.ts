import type { Language } from '@touchline/locale';
import { cxTextParser } from '../../services.ts';
import { messages } from './messages.ts';

/** Why a word cannot be a name, or a text no title; undefined when it can. */
export function invalidity(newText: string, by: 'name' | 'title', language: Language): string | undefined {
  if (by === 'name') return isName(newText) ? undefined : messages.text(language, 'invalid-name', { name: newText });
  if (newText.trim() === '') return messages.text(language, 'empty-title');
  return /[\r\n]/.test(newText) ? messages.text(language, 'long-title') : undefined;
}

/** Asked of the parser itself: keywords are names, and so are words of any script. */
function isName(word: string): boolean {
  if (word.trim() !== word) return false;
  const { file, problems } = cxTextParser().parse(`channel ${word}`);
  const [channel] = file.members;
  return (
    problems.length === 0 && file.members.length === 1 && channel?.name === word && channel.properties.length === 0
  );
}
