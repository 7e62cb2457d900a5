import {
  AstUtils,
  type CstNode,
  DefaultValueConverter,
  GrammarAST,
  type GrammarAST as GrammarTypes,
  type ValueType,
} from 'langium';
import { foldedSource, textOf } from './text.ts';

/**
 * Texts lose their quotes and escapes, and multi-line texts their indentation; everything else keeps its spelling.
 * A title in a reference keeps its quotes, so that `path` tells a title from a name.
 */
export class CxValueConverter extends DefaultValueConverter {
  readonly #keepsQuotes = new Map<GrammarTypes.AbstractElement, boolean>();

  override convert(input: string, cstNode: CstNode): ValueType {
    const source = cstNode.grammarSource;
    if (!source || !GrammarAST.isRuleCall(source)) return super.convert(input, cstNode);
    switch (source.rule.$refText) {
      case 'STRING':
        return this.#isPath(source) ? input : textOf(input);
      case 'BACKTICK':
        return input.replace(/^`|`$/g, '');
      case 'LINK':
        return input.slice(1, -1);
      case 'TAG':
        return input.slice(1);
      case 'RetentionCost':
      case 'RemovedText':
      case 'RemovedReference':
        return foldedSource(cstNode.text);
      default:
        return input;
    }
  }

  #isPath(source: GrammarTypes.RuleCall): boolean {
    let answer = this.#keepsQuotes.get(source);
    if (answer === undefined) {
      answer = AstUtils.getContainerOfType(source, GrammarAST.isAssignment)?.feature === 'path';
      this.#keepsQuotes.set(source, answer);
    }
    return answer;
  }
}
