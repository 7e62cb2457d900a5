/** A file of an archive, without its content. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
}

const END_OF_DIRECTORY = 0x0605_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;

/** The files of a zip archive, from its central directory. @throws Error when it has none. */
export function filesIn(archive: Buffer): PackedFile[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('This is no zip archive.');
  const files: PackedFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The directory of the archive is broken.');
    const nameLength = archive.readUInt16LE(at + 28);
    files.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      packedBytes: archive.readUInt32LE(at + 20),
      bytes: archive.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The largest package that is still downloaded without a thought, in bytes. */
const LARGEST = 4 * 1024 * 1024;

/** What a package may hold, below `extension/`. */
const WANTED = [
  /^package(\.nls(\.\w+)?)?\.json$/,
  /^(readme|changelog)\.md$/i,
  /^LICENSE(\.txt)?$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/[\w./-]+\.(c?js|mjs|json)$/,
  /^l10n\/bundle\.l10n\.\w+\.json$/,
  /^media\/([\w-]+\.(svg|png|css)|walkthrough\/[\w-]+\.\w+\.(md|svg))$/,
  /^snippets\/\w+\.json$/,
];

export interface Package {
  /** Of the whole archive. */
  readonly bytes: number;
  readonly files: readonly PackedFile[];
  /** Text of the extension's `package.json`. */
  readonly manifest: string;
}

/** One sentence for everything that is wrong with a package: its size, files it does not need, files it lacks. */
export function faultsOf({ bytes, files, manifest }: Package): string[] {
  const faults: string[] = [];
  if (bytes >= LARGEST) faults.push(`The package has ${bytes} bytes, more than ${LARGEST}.`);
  const own = files.filter(({ name }) => name.startsWith('extension/')).map(({ name }) => name.slice(10));
  for (const name of own) if (!WANTED.some((pattern) => pattern.test(name))) faults.push(`${name} is not needed.`);
  const all = new Set(own);
  for (const [, path = ''] of manifest.matchAll(/"\.\/([^"]+\.\w+)"/g))
    if (!all.has(path)) faults.push(`${path} is missing: the manifest names it.`);
  const contents = new Map<string, string>();
  for (const { name, bytes: size, packedBytes } of files) {
    const key = `${size}:${packedBytes}`;
    const twin = size > 100_000 ? contents.get(key) : undefined;
    if (twin !== undefined) faults.push(`${name} and ${twin} look like the same file.`);
    contents.set(key, name);
  }
  return faults;
}
