import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DeepPartial,
  type DefaultSharedCoreModuleContext,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { CxGeneratedModule, CxGeneratedSharedModule } from './generated/module.ts';
import { CxParserMessages } from './parsing/error-messages.ts';
import { CxLexer } from './parsing/lexer.ts';
import { createCxParser } from './parsing/parser.ts';
import { CxTokenBuilder } from './parsing/token-builder.ts';
import { CxValueConverter } from './parsing/value-converter.ts';

/** What reads `.cx` text; linking, validation and the editor's services extend it. */
export const CxParsingModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new CxTokenBuilder(),
    Lexer: (services) => new CxLexer(services),
    ValueConverter: () => new CxValueConverter(),
    ParserErrorMessageProvider: () => new CxParserMessages(),
    LangiumParser: (services) => createCxParser(services),
  },
};

export interface CxServices {
  readonly shared: LangiumSharedCoreServices;
  readonly Cx: LangiumCoreServices;
}

/** The core services of the language, without an editor; works in Node and in a browser worker. */
export function createCxServices(
  context: DefaultSharedCoreModuleContext = EmptyFileSystem,
  module: Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>> = {},
): CxServices {
  const shared = inject(createDefaultSharedCoreModule(context), CxGeneratedSharedModule);
  const Cx = inject(createDefaultCoreModule({ shared }), CxGeneratedModule, CxParsingModule, module);
  shared.ServiceRegistry.register(Cx);
  return { shared, Cx };
}
