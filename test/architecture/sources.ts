import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A source file and what it imports, as written, types included. */
export interface Source {
  /** Path from the repository's root with `/`, e.g. `packages/model/src/index.ts`. */
  readonly path: string;
  readonly imports: readonly string[];
}

const root = dirname(dirname(import.meta.dirname));

/** The specifiers of a module: static imports, re-exports, `import()` of a literal, and `import('…')` types. */
export function importsOf(path: string, text: string): string[] {
  const { module, errors, program } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const specifiers = module.staticImports.map((statement) => statement.moduleRequest.value);
  for (const statement of module.staticExports)
    for (const entry of statement.entries) if (entry.moduleRequest) specifiers.push(entry.moduleRequest.value);
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[2]) specifiers.push(literal[2]);
  }
  new Visitor({
    TSImportType: (type) => {
      specifiers.push(type.source.value);
    },
  }).visit(program);
  return [...new Set(specifiers)];
}

/** Every TypeScript source of every package, tests included. */
export async function readSources(): Promise<Source[]> {
  const packages = await readdir(join(root, 'packages'));
  const sources: Source[] = [];
  for (const name of packages.sort()) {
    const folder = join(root, 'packages', name, 'src');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      sources.push({ path, imports: importsOf(path, await readFile(join(root, path), 'utf8')) });
    }
  }
  return sources;
}
