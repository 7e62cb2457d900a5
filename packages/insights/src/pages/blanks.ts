/** A message with `{name}` as `‹name›`; of a counted word the last form stays. */
export function withBlanks(template: string): string {
  return template.replace(/\{([a-z][^{}|]*)((?:\|[^{}|]*)*)\}/g, (_, name: string, forms: string) => {
    return forms ? (forms.split('|').at(-1) ?? '').replaceAll('#', `‹${name}›`) : `‹${name}›`;
  });
}
