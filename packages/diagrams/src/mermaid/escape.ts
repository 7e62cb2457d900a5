/**
 * Words a line of one of our diagrams can begin with. A text that begins like one of them would be read as syntax in some
 * position of some version, so its first letter is encoded as well.
 */
const KEYWORDS = [
  'acc',
  'axis',
  'bar',
  'call',
  'class',
  'click',
  'date',
  'default',
  'direction',
  'end',
  'exclude',
  'flowchart',
  'gantt',
  'graph',
  'href',
  'include',
  'journey',
  'kanban',
  'line',
  'link',
  'quadrant',
  'section',
  'style',
  'subgraph',
  'tick',
  'title',
  'today',
  'top',
  'vert',
  'weekday',
  'weekend',
  'x-axis',
  'xychart',
  'y-axis',
];
const STARTS_LIKE_KEYWORD = new RegExp(`^(?:${KEYWORDS.join('|')})`, 'iu');
const PLAIN = /^[\p{L}\p{Nd} ]$/u;

/**
 * A text of a user made harmless in any place of a Mermaid diagram: NFC, one line, every code point that is not a
 * letter, digit or blank as its decimal entity. Mermaid shows the text as it was written. Empty becomes a no-break space,
 * because an empty label is a syntax error (and a raw one is a blank like others to some of its lexers).
 */
export function escapeMermaid(text: string): string {
  const line = oneLine(text);
  if (line === '') return entity('\u00a0');
  const encoded = [...line].map((character) => (PLAIN.test(character) ? character : entity(character)));
  if (STARTS_LIKE_KEYWORD.test(line)) encoded[0] = entity([...line][0] ?? '');
  return encoded.join('');
}

/** The text between the quotes that the syntax asks for. */
export function quoteMermaid(text: string): string {
  return `"${escapeMermaid(text)}"`;
}

/** Signs that the syntax of a journey reads, and those of HTML, by signs that look like them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ',': '\u201a',
  ':': '\u2236',
  ';': '\u037e',
  '#': '\uff03',
  '%': '\uff05',
  '&': '\uff06',
  '<': '\u2039',
  '>': '\u203a',
  '{': '(',
  '}': ')',
  '"': '\u201d',
  '\\': '\u2216',
  '`': '\u2018',
};

/**
 * The name of an actor where Mermaid breaks it into lines: it measures and breaks entities before it reads them, so that
 * pieces of them would be seen. Signs that need one are shown by signs that look like them.
 */
export function escapeActor(name: string): string {
  const line = [...oneLine(name.replace(/\p{Bidi_Control}/gu, ''))].map((sign) => LOOKALIKES[sign] ?? sign).join('');
  return line === '' ? entity('\u00a0') : line;
}

/** NFC without line breaks, controls and lone surrogates, blanks folded and trimmed. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0xfffd};`;
}
