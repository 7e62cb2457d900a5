import { joinAnd, label } from '@touchline/locale';
import { type CoverageReport, type Model, Phase } from '@touchline/model';
import { type Facts, factsOf } from '../checklist/facts.ts';
import type { InsightOptions } from '../insight-options.ts';
import { nameOf } from '../lookup.ts';
import { benefitFacts } from './benefits.ts';
import { budgetPart } from './budget-report.ts';
import { causalLinks, chainSteps, hasData, movementOf } from './chain.ts';
import { contactParts } from './contact-report.ts';
import { disciplineRows, isPractised } from './disciplines.ts';
import { unusedKpis } from './kpi-use.ts';
import { byLevel, painAnswers } from './pains.ts';
import { personaFacts } from './personas.ts';
import { phaseFacts } from './phases.ts';
import { placeOf } from './place.ts';
import { silosOf, systemUses } from './systems.ts';
import { words } from './words.ts';

/** What a strategy covers and what it leaves open. Parts whose topic the project does not speak of are absent. */
export function buildCoverage(model: Model, options: InsightOptions): CoverageReport {
  const facts = factsOf(model, options.asOf, options.measurements);
  const { language } = options;
  const parts: Omit<CoverageReport, 'asOf'> = {
    benefits: benefits(facts, language),
    chain: chain(facts, language),
    disciplines: disciplines(facts, language),
    phases: phases(facts, language),
    personas: personas(facts, language),
    unusedKpis: facts.model.kpis.length > 0 ? unusedKpis(facts).map((kpi) => placeOf(kpi)) : undefined,
    pains: pains(facts, language),
    systems: systems(facts),
    silos: silosOf(facts)?.map(({ crm, cem }) => ({ crm: placeOf(crm), cem: placeOf(cem) })),
    ...contactParts(facts, language),
    budget: budgetPart(facts, language),
  };
  return { asOf: options.asOf, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) };
}

type Part<Name extends keyof CoverageReport> = (
  facts: Facts,
  language: InsightOptions['language'],
) => CoverageReport[Name];

const benefits: Part<'benefits'> = (facts, language) => {
  const found = benefitFacts(facts);
  if (!found) return undefined;
  const rows = found.map(({ benefit, strategies, goals, kpis }) => {
    const shown = kpis.map(({ kpi, fit }) => {
      const movement = movementOf(kpi, facts);
      return { ...placeOf(kpi), fit, hasData: hasData(kpi, facts), ...(movement && { movement }) };
    });
    const fitting = shown.filter(({ fit }) => fit === 'fits');
    const isExpected = strategies.length + goals.length > 0;
    const states = [
      [isExpected, 'not-expected'],
      [goals.length > 0, 'no-goal'],
      [fitting.length > 0, 'no-kpi'],
      [fitting.some((kpi) => kpi.hasData), 'no-data'],
    ] as const;
    const state = states.find(([reached]) => !reached)?.[1] ?? ('measured' as const);
    return {
      benefit,
      title: label(language, 'benefit', benefit),
      state,
      expectedBy: strategies.map((strategy) => placeOf(strategy)),
      goals: goals.map((goal) => placeOf(goal)),
      kpis: shown,
    };
  });
  const order = ['not-expected', 'no-goal', 'no-kpi', 'no-data', 'measured'];
  const atLeast = (state: string) => rows.filter((row) => order.indexOf(row.state) >= order.indexOf(state)).length;
  const says = words.text(language, 'benefits', {
    expected: atLeast('no-goal'),
    goals: atLeast('no-kpi'),
    kpis: atLeast('no-data'),
    data: atLeast('measured'),
  });
  return { says, rows };
};

const chain: Part<'chain'> = (facts, language) => {
  const links = causalLinks(facts);
  const expectsChain = benefitFacts(facts)?.some(
    ({ benefit, goals, strategies }) => benefit === 'revenue' && goals.length + strategies.length > 0,
  );
  if (links.length === 0 && !(expectsChain && facts.model.kpis.length > 1)) return undefined;
  const steps = chainSteps(facts, links);
  const measured = links.filter((link) => link.measured).length;
  const apart = links.filter(({ agreement }) => agreement === 'apart').length;
  const count = links.length;
  let says = words.text(language, 'chain-hypothesis', { links: count, measured });
  if (count === 0) says = words.text(language, 'chain-none');
  else if (measured === 0) says = words.text(language, 'chain-unmeasured', { links: count });
  else if (apart > 0) says = words.text(language, 'chain-apart', { links: count, measured, apart });
  return {
    says,
    steps,
    links: links.map(({ from, to, measured: isMeasured, agreement, at }) => ({
      from: placeOf(from),
      to: placeOf(to),
      state: isMeasured ? ('measured' as const) : ('hypothesis' as const),
      ...(agreement && { agreement }),
      at,
    })),
  };
};

const disciplines: Part<'disciplines'> = (facts, language) => {
  const rows = disciplineRows(facts);
  if (!rows) return undefined;
  const missing = rows.flatMap((row) => (row.discipline && !isPractised(row) ? row.discipline : []));
  const names = missing.map((each) => label(language, 'discipline', each));
  const says =
    missing.length === 0
      ? words.text(language, 'disciplines-all')
      : words.text(language, 'disciplines-missing', { names: joinAnd(language, names) });
  const titleOf = ({ discipline }: (typeof rows)[number]) =>
    discipline ? label(language, 'discipline', discipline) : words.text(language, 'undisciplined');
  return { says, rows: rows.map((row) => ({ ...row, title: titleOf(row) })) };
};

const phases: Part<'phases'> = (facts, language) => {
  const found = phaseFacts(facts);
  if (found.length === 0) return undefined;
  return found.map(({ journey, stages, isPart }) => ({
    journey: placeOf(journey, journey),
    phases: Phase.options.map((phase) => ({
      phase,
      title: label(language, 'phase', phase),
      stages: (stages.get(phase) ?? []).map((stage) => placeOf(stage, journey)),
    })),
    missing: isPart ? [] : missingPhases(stages),
  }));
};

/** What a journey should still reach: one that begins with the use of a product need not tell how it was found. */
function missingPhases(stages: ReadonlyMap<Phase, unknown>): Phase[] {
  const first = Phase.options.findIndex((phase) => stages.has(phase));
  return Phase.options.filter((phase, at) => at > first && !stages.has(phase));
}

const personas: Part<'personas'> = (facts, language) => {
  const found = personaFacts(facts);
  if (found.length === 0) return undefined;
  return found.map(({ journey, columns, rows }) => {
    const empty = rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'empty').length;
    return {
      journey: placeOf(journey, journey),
      says: empty === 0 ? words.text(language, 'personas-full') : words.text(language, 'personas-empty', { empty }),
      stages: columns.map((column) => placeOf(column, journey)),
      rows: rows.map(({ persona, cells }) => ({
        persona: persona.id ?? persona.text,
        title: nameOf(persona, facts),
        cells: [...cells],
      })),
    };
  });
};

const pains: Part<'pains'> = (facts, language) => {
  const found = painAnswers(facts);
  // A map of pains alone is a full use: answers are asked for once somebody looks for them.
  const answers = facts.statements.has('opportunity') || facts.initiatives.length > 0;
  if (found.length === 0 || !answers) return undefined;
  const answered = found.filter((each) => each.answered).length;
  const open = found.filter((each) => !each.answered);
  const journeyOf = (id: string) => {
    const holder = facts.lookup.declarationOf(id);
    return holder?.kind === 'journey' ? holder : undefined;
  };
  return {
    says: words.text(language, 'pains', { answered, total: found.length }),
    total: found.length,
    answered,
    open: byLevel(
      open.map(({ pain, nearby }) => ({
        ...placeOf(pain, journeyOf(pain.id)),
        ...(pain.level && { level: pain.level }),
        nearby: nearby.map((each) => placeOf(each)),
      })),
    ),
  };
};

function systems(facts: Facts): CoverageReport['systems'] {
  if (facts.model.systems.length === 0) return undefined;
  return systemUses(facts).map(({ system, users, unused }) => ({
    system: placeOf(system),
    ...(system.systemKind && { kind: system.systemKind }),
    holds: (system.statements ?? [])
      .filter(({ kind, unknown }) => kind === 'holds' && !unknown)
      .map(({ text }) => text),
    uses: users.map((user) => placeOf(user)),
    connected: (system.connectedTo ?? []).filter(({ unknown }) => !unknown).map((each) => nameOf(each, facts)),
    unused,
  }));
}
