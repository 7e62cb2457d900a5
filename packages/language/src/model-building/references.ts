import type * as ast from '../generated/ast.ts';
import type { ExpectationName } from '../scoping/kinds.ts';
import type { FileContext } from './file-context.ts';
import type { Sheet } from './sheet.ts';

interface ReferenceField {
  readonly field: string;
  readonly wants: ExpectationName;
  readonly one?: true;
}

const many = (field: string, wants: ExpectationName): ReferenceField => ({ field, wants });

const REFERENCES: Readonly<Record<string, ReferenceField>> = {
  owner: many('owners', 'owner'),
  lead: many('leads', 'lead'),
  consults: many('consults', 'consults'),
  informs: many('informs', 'informs'),
  evidence: many('evidence', 'evidence'),
  uses: many('uses', 'uses'),
  via: many('via', 'via'),
  for: many('for', 'for'),
  as: many('as', 'as'),
  by: many('by', 'by'),
  about: many('about', 'about'),
  based: many('basedOn', 'based on'),
  supports: many('supports', 'supports'),
  addresses: many('addresses', 'addresses'),
  improves: many('improves', 'improves'),
  measured: many('measuredBy', 'measured by'),
  judged: many('judgedBy', 'judged by'),
  held: many('heldIn', 'held in'),
  connected: many('connectedTo', 'connected to'),
  builds: many('buildsOn', 'builds on'),
  may: many('mayDrive', 'may drive'),
  reported: many('reportedTo', 'reported to'),
  in: many('in', 'in'),
  depends: many('dependsOn', 'depends on'),
  only: many('onlyFor', 'only for'),
  details: many('details', 'details'),
  of: many('of', 'persona of'),
  like: { field: 'like', wants: 'like', one: true },
  'to-be': { field: 'toBeOf', wants: 'to-be of', one: true },
};

/** The words of `REFERENCES`, where one element or item gives them a meaning of their own. */
const OWN_REFERENCES: Readonly<Record<string, ReferenceField>> = {
  'view of': many('of', 'view'),
  'quote by': many('by', 'quote by'),
  'decision for': many('for', 'decided for'),
};

export function referenceField(kind: string, keyword: string): ReferenceField | undefined {
  return OWN_REFERENCES[`${kind} ${keyword}`] ?? REFERENCES[keyword];
}

export function referenceProperty(context: FileContext, sheet: Sheet, node: ast.ReferenceProperty): void {
  const keyword = node.keyword.toLowerCase().replace(/^line_/, '');
  const found = referenceField(sheet.itemKind ?? sheet.kind, keyword);
  if (!found) throw new Error(`No field for the references of "${keyword}" on ${sheet.kind}`);
  const references = node.items.map((item) => context.mention(item, found.wants, sheet.symbol));
  if (found.one) {
    const at = context.range(node);
    if (found.field === 'toBeOf') sheet.one('state', 'to-be', 'to-be of', at);
    if (references[0]) sheet.one(found.field, references[0], keyword, at);
  } else if (sheet.kind === 'view' && found.field === 'for') {
    sheet.add('onlyFor', ...references);
  } else if (references.length > 0) {
    sheet.add(found.field, ...references);
  }
}
