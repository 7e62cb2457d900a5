import type { Commitment, Goal, MaturityClaim, Objective, Principle, Ritual, Strategy, Theme } from '@touchline/model';
import type { Line } from './lines.ts';
import { Properties } from './properties.ts';
import type { ReferenceWriter } from './references.ts';
import { quoted } from './spelling.ts';

/** A strategy with the declarations that stand in it. */
export function strategyLine(strategy: Strategy, members: readonly Line[], references: ReferenceWriter): Line {
  const properties = new Properties(references).refs('for', strategy.for).common(strategy);
  properties.value('horizon', strategy.horizon);
  if (strategy.reviewed) {
    if ('type' in strategy.reviewed) properties.value('reviewed', strategy.reviewed);
    else properties.rhythm('reviewed', strategy.reviewed);
  }
  properties
    .rhythm('reviewed', strategy.reviewCadence)
    .word('planning cycle', strategy.planningCycle?.toString())
    .words('expected benefits', strategy.expectedBenefits)
    .value('scale', strategy.scale)
    .statements(strategy);
  for (const claim of strategy.maturity ?? []) properties.lines.push(maturityLine(claim, references));
  return properties.declaration('strategy', strategy, members);
}

function maturityLine(claim: MaturityClaim, references: ReferenceWriter): Line {
  const { unknowns, ...said } = claim;
  const inner = new Properties(references).common(said);
  for (const criterion of claim.criteria ?? []) {
    const words = [criterion.criterion, criterion.state, ...inner.reasons(criterion)];
    inner.say('criterion', words.join(' '), { listed: true });
  }
  inner.statements(claim);
  const steps = (claim.targets ?? []).map(({ level, by }) => (by ? `${level} by ${by.spelling}` : level));
  const rest = [
    claim.model,
    ...(unknowns ? ['from unknown'] : claim.from === undefined ? [] : [`from ${claim.from}`]),
    ...(steps.length > 0 ? [`to ${steps.join(', ')}`] : []),
  ].join(' ');
  return { keyword: 'maturity', rest, block: inner.lines, blockOnly: true };
}

type Aim = Commitment | Goal | Objective | Principle | Ritual | Theme;

/** What a strategy wants and promises. */
export function aimLine(element: Aim, references: ReferenceWriter): Line {
  const properties = new Properties(references);
  switch (element.kind) {
    case 'objective':
      properties
        .common(element)
        .refs('builds on', element.buildsOn)
        .words('marketing goal', element.marketingGoals)
        .words('business goal', element.businessGoals)
        .words('considers', element.considers)
        .refs('measured by', element.measuredBy);
      break;
    case 'goal':
      goal(properties, element);
      break;
    case 'commitment':
      properties.refs('for', element.for).refs('via', element.via).value('by', element.by).common(element);
      for (const { share, within } of element.standards ?? []) {
        const words = [...(share ? [share.spelling] : []), ...(within ? [`within ${within.spelling}`] : [])];
        properties.say('standard', words.join(' '));
      }
      properties.refs('measured by', element.measuredBy).refs('supports', element.supports);
      break;
    case 'theme':
      properties
        .refs('for', element.for)
        .common(element)
        .word('discipline', element.discipline)
        .refs('supports', element.supports)
        .refs('uses', element.uses)
        .refs('measured by', element.measuredBy)
        .refs('improves', element.improves)
        .refs('addresses', element.addresses);
      break;
    case 'ritual':
      properties.refs('about', element.about).common(element);
      if (element.rhythm?.whenever !== undefined)
        properties.say('whenever', quoted(element.rhythm.whenever), { listed: true });
      else properties.rhythm('', element.rhythm);
      properties.refs('supports', element.supports);
      break;
    default:
      properties.common(element);
  }
  return properties.statements(element).declaration(element.kind, element);
}

function goal(properties: Properties, element: Goal): void {
  properties
    .refs('for', element.for)
    .flag('qualitative', element.qualitative)
    .value('by', element.by)
    .common(element)
    .words('expected benefits', element.expectedBenefits)
    .refs('supports', element.supports)
    .refs('measured by', element.measuredBy)
    .refs('judged by', element.judgedBy)
    .value('hold', element.hold);
  const within = element.within ? ` within ${element.within.spelling}` : '';
  if (element.target) properties.say('target', `${element.target.spelling}${within}`);
  for (const condition of element.achievedWhen ?? []) {
    properties.say('achieved when', properties.references.expression(condition, 'references'), { listed: true });
  }
}
