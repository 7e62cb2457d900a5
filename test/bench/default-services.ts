/**
 * What Langium's own services need for the same texts: documents, default parser, scopes, linking and validation, with
 * only those services of ours that its grammar cannot do without (the tokens).
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  URI,
} from 'langium';
import { CxGeneratedModule, CxGeneratedSharedModule } from '../../packages/language/src/generated/module.ts';
import { CxLexer } from '../../packages/language/src/parsing/lexer.ts';
import { CxTokenBuilder } from '../../packages/language/src/parsing/token-builder.ts';
import { CxValueConverter } from '../../packages/language/src/parsing/value-converter.ts';
import { textFiles } from './files.ts';

const shared: LangiumSharedCoreServices = inject(
  createDefaultSharedCoreModule(EmptyFileSystem),
  CxGeneratedSharedModule,
);
const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), CxGeneratedModule, {
  parser: {
    TokenBuilder: () => new CxTokenBuilder(),
    Lexer: (core: LangiumCoreServices) => new CxLexer(core),
    ValueConverter: () => new CxValueConverter(),
  },
});
shared.ServiceRegistry.register(services);

const documents = textFiles().map((file) =>
  shared.workspace.LangiumDocumentFactory.fromString(readFileSync(file, 'utf8'), URI.parse(pathToFileURL(file).href)),
);
for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
await shared.workspace.DocumentBuilder.build(documents, { validation: true });
const errors = documents.flatMap((document) => document.parseResult.parserErrors);
if (errors.length > 0) throw new Error(`The texts must be free of errors: ${errors[0]?.message}`);
