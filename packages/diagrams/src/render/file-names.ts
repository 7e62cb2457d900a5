/** File systems take 255 bytes of UTF-8; endings, numbers and what a writer adds meanwhile need the rest. */
const MOST_BYTES = 200;

/** Names that a disk takes, each once: the second picture of a name becomes `name-2`. */
export function writable<File extends { readonly name: string }>(files: readonly File[]): File[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const { name } = file;
    const dot = name.lastIndexOf('.');
    const [base, ending] = [shortened(name.slice(0, dot)), name.slice(dot)];
    let free = `${base}${ending}`;
    for (let count = 2; taken.has(free); count++) free = `${base}-${count}${ending}`;
    taken.add(free);
    return { ...file, name: free };
  });
}

function shortened(base: string): string {
  let bytes = 0;
  let end = 0;
  for (const sign of base) {
    bytes += bytesOf(sign.codePointAt(0) ?? 0);
    if (bytes > MOST_BYTES) return base.slice(0, end).replace(/-+$/, '');
    end += sign.length;
  }
  return base;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
