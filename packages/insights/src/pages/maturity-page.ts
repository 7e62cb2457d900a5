import { label } from '@touchline/locale';
import { levelTitle } from '../maturity/levels.ts';
import type { MaturityModel } from '../maturity/model.ts';
import { maturityModels } from '../maturity/models/index.ts';

/** `docs/maturity.md`: the models of maturity, their levels, and by which criteria a level is told. */
export function maturityPage(): string {
  return ['# Maturity', INTRODUCTION, ...Object.values(maturityModels).map(section), TOUCHPOINTS]
    .join('\n\n')
    .concat('\n');
}

function section(model: MaturityModel): string {
  const { name, origin, levels, labels, criteria } = model;
  const rows = levels.flatMap((level, at) =>
    criteria
      .filter((criterion) => criterion.level === level)
      .map((criterion, index) => {
        const head = index === 0 ? `${at + 1} ${levelTitle('en', labels, level)} (\`${level}\`)` : '';
        const how = criterion.answered === 'stated' ? 'Stated, with evidence.' : `Computed. ${criterion.rule}`;
        return `| ${head} | \`${criterion.id}\` | ${criterion.title.en} | ${how} |`;
      }),
  );
  return [
    `## ${name}: ${label('en', 'maturityModel', name)}`,
    '',
    origin.en,
    '',
    '| level | criterion | means | how it is answered |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const INTRODUCTION = `A strategy says where it stands on a ladder and where it wants to be:

\`\`\`cx
strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-12-31, proactive by 2027-12-31 {
    criterion personalisation partly evidence "Mystery shopping, May 2026"
  }
}

initiative Profile "One profile of every customer" {
  schedule 2026-09-01 .. 2026-12-15
  closes personalisation of FiveLevels
}
\`\`\`

The **level reached** is the highest whose criteria, and those of every level below, are all met. A criterion is met, partly met, missing, or
unknown: nobody says it and the text does not speak of it. Unknown is not met, and it contradicts nothing that is claimed. What a
\`criterion\` line states wins over what is computed: people know more than their text. A criterion of your own is one that no model knows; it
has to be met on the way to the first target.

The **gap** to a target are the criteria up to its level that are not met, without those of a claimed level that nobody speaks of. An initiative
\`closes\` a criterion; one that is dropped or done closes nothing any more, one that certainly ends after the target is too late. The levels of
the sources are not strictly parted, so these criteria are Touchline's reading of them.`;

const TOUCHPOINTS = `## The level of a touchpoint in the CX pyramid

What is not said does not lift a touchpoint; without \`initiated by\` (on the touchpoint, its stages or its journey) its level is not told.

| who starts it | level | when |
|---|---|---|
| customer | \`communication\` | it costs much effort (\`customer effort high\` or \`critical\`), or only the company speaks |
| customer | \`responsive\` | otherwise |
| customer | \`commitment\` | \`customer effort low\`, and it is fitted to the customer: an \`emotional\` benefit, an \`offer\` for a segment or from data, an expectation that is met |
| company | \`communication\` | otherwise |
| company | \`proactive\` | \`customer effort low\`, and it gives something: a \`functional\` benefit, an \`offer\` for a segment or from data, an expectation that is met |
| company | \`evolution\` | proactive, and it moves the customer: an \`emotional\` benefit, and a feeling that rises or a \`peak\` |

Who talks at a touchpoint is what it says itself (\`talks\`), else what its channels say, else its stages and its journey. A phone, a branch and a
channel marked \`staffed\` are two-way unless they say otherwise: the customer can speak there. The share of two-way touchpoints is one of those that
are known; it is there where somebody says who talks. *To be* is the experience once every to-be journey is real: the to-be journeys, and the journeys of
today that none of them starts from.`;
