/** How a text refers to an element: by its name, else by its title in quotes. Undefined when it has neither. */
export function spelledName({
  name,
  title,
}: {
  name?: string | undefined;
  title?: string | undefined;
}): string | undefined {
  if (name !== undefined) return name;
  return title === undefined ? undefined : quotedText(title);
}

/** A text as it is written in quotes. */
export function quotedText(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Stands for words that only a person can say: what a suggested edit leaves to be written. */
export const PLACEHOLDER = '…';
