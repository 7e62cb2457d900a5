import { type CriterionState, labelOf, type MaturityClaimReport, type MaturityReport } from '@touchline/model';
import { closingWords, standingWords, targetWords } from '../maturity/words.ts';
import { planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { type MermaidDiagram, packDiagrams } from './diagram.ts';
import { quoteMermaid } from './escape.ts';

/** Signs that tell the states apart without colour. */
const SIGNS: Readonly<Record<CriterionState, string>> = { met: '✓', partly: '◐', missing: '○', unknown: '?' };

/** Each ladder of maturity as a kanban board: a column a level, the lowest first, a card a criterion. */
export function maturityMermaid(reader: Reader, report: MaturityReport): MermaidDiagram[] {
  return report.claims.flatMap((claim) => ladder(reader, claim));
}

function ladder(reader: Reader, claim: MaturityClaimReport): MermaidDiagram[] {
  const { language, model } = reader;
  let count = 0;
  const blocks = claim.levels.map(({ level, title }, at) => {
    const targets = claim.targets
      .filter((target) => target.level === level)
      .map((target) => targetWords(target, language));
    const standing = standingWords(claim, level, language);
    const head = [`${at + 1} ${title}`, ...(standing === undefined ? [] : [standing.text]), ...targets].join(' · ');
    const items = claim.criteria
      .filter((criterion) => criterion.level === level)
      .map((criterion) => {
        count += 1;
        const closing = closingWords(criterion, claim, language).map(({ text }) => text);
        const text = [`${SIGNS[criterion.state]} ${criterion.title}`, ...closing].join(' · ');
        return { lines: [`    c${count}[${quoteMermaid(text)}]`] };
      });
    return { open: [`  level_${at + 1}[${quoteMermaid(head)}]`], items };
  });
  const plan = planOf(reader, undefined);
  const name = plan ? labelOf(plan) : (model.project.name ?? claim.strategyTitle);
  return packDiagrams(language, `${claim.modelTitle}: ${name}`, () => ['kanban'], blocks);
}
