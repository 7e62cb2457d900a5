import { maturityModels } from '@touchline/insights';
import { label } from '@touchline/locale';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Asked, Proposal } from './proposal.ts';
import { completionWords } from './words.ts';

/**
 * Criteria of maturity models: in a claim those of its model; after `closes`, where the model comes later, those of the
 * models that are claimed, of all where none is. Then criteria that the team made up itself.
 */
export function* criterionProposals({ view, place, language }: Asked, isClaim: boolean): Generator<Proposal> {
  const claims = view.checked.model.strategies.flatMap(({ maturity }) => maturity ?? []);
  const all = Object.values(maturityModels);
  const written = isClaim
    ? place.tokens.slice(0, place.count).findLast(({ image }) => image in maturityModels)
    : undefined;
  const asked = all.filter(({ name }) =>
    isClaim ? name === written?.image : claims.some(({ model }) => model === name),
  );
  const known = new Set<string>();
  for (const model of asked.length > 0 ? asked : all) {
    for (const { id, title } of model.criteria) {
      if (known.has(id)) continue;
      known.add(id);
      const detail = `${title[language]} · ${label(language, 'maturityModel', model.name)}`;
      yield { label: id, kind: CompletionItemKind.EnumMember, text: id, detail };
    }
  }
  for (const { criterion } of claims.flatMap(({ criteria }) => criteria ?? [])) {
    if (known.has(criterion)) continue;
    known.add(criterion);
    const detail = completionWords.text(language, 'used');
    yield { label: criterion, kind: CompletionItemKind.EnumMember, text: criterion, detail };
  }
}
