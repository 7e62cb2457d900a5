import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../../packages/language/src/printing/spelling.ts';

const EVERYWHERE = readFileSync(join(import.meta.dirname, 'everywhere.cx'), 'utf8');

/** The text of a project that says `text` in every place of the language that takes a text. */
export function projectSaying(text: string): string {
  const [literal, column, link] = [quoted(text), `\`${asColumn(text)}\``, `<${asLink(text)}>`];
  return EVERYWHERE.replace(/^\/\/.*$/gm, '').replace(/"§"|`§`|<§>/g, (place) =>
    place === '"§"' ? literal : place === '`§`' ? column : link,
  );
}

/** The same as the name of a column, which is one line without backticks. */
function asColumn(text: string): string {
  return text.replace(/[`\r\n]/g, ' ').trim() || '-';
}

/** The same as a link: as it stands where it has a scheme of its own, else inside the address of a page. */
function asLink(text: string): string {
  const plain = text.replace(/[\s<>]/g, '');
  return /^[A-Za-z][A-Za-z0-9+.-]*:./u.test(plain) ? plain : `https://example.org/${plain}`;
}

/** The texts of a model that a project saying `text` puts there, in whichever of the three forms. */
export function isSaid(text: string): (found: string) => boolean {
  const forms = new Set([text, asColumn(text), asLink(text)]);
  return (found) => forms.has(found);
}
