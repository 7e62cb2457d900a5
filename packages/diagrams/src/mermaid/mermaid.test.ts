// @vitest-environment jsdom
import { checkCatalog } from '@touchline/locale';
import type { ChecklistReport, Model } from '@touchline/model';
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { checklistReport } from '../fixtures/checklist-report.ts';
import { NASTY_TEXTS, withTexts } from '../fixtures/nasty-texts.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { blueprintMermaid } from './blueprint.ts';
import { checklistMermaid } from './checklist.ts';
import { curveMermaid } from './curve.ts';
import type { MermaidDiagram } from './diagram.ts';
import { escapeMermaid, oneLine } from './escape.ts';
import { journeyMermaid } from './journey.ts';
import { journeyColumn } from './journey-column.ts';
import { messages } from './messages.ts';
import { prioritiesMermaid } from './priorities.ts';
import { roadmapMermaid } from './roadmap.ts';
import { strategyMapMermaid } from './strategy-map.ts';

/** Every diagram of a model, by kind. */
function diagramsOf(model: Model, checklist: ChecklistReport): Record<string, MermaidDiagram[]> {
  const reader = readerOf(model);
  return {
    journey: model.journeys.flatMap((journey) => journeyMermaid(reader, journey)),
    'journey in a column': model.journeys.flatMap((journey) => journeyColumn(reader, journey)),
    blueprint: model.journeys.flatMap((journey) => blueprintMermaid(reader, journey)),
    curve: model.journeys.flatMap((journey) => curveMermaid(reader, journey)),
    'strategy map': strategyMapMermaid(reader),
    roadmap: roadmapMermaid(reader, { asOf: '2026-10-05' }),
    priorities: prioritiesMermaid(reader),
    checklist: checklistMermaid(reader, checklist),
    'plan without dates': roadmapMermaid(readerOf(withoutDates(model))),
  };
}

function withoutDates(model: Model): Model {
  return {
    ...model,
    rollouts: [],
    initiatives: model.initiatives.map(({ schedule: _, ...initiative }) => initiative),
  };
}

/** What Mermaid makes of an escaped text: it decodes the entities for the screen. */
function decoded(text: string): string {
  return text.replace(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

async function expectAllParse(model: Model, checklist: ChecklistReport): Promise<void> {
  for (const [kind, diagrams] of Object.entries(diagramsOf(model, checklist))) {
    expect(diagrams.length, kind).toBeGreaterThan(0);
    for (const { text } of diagrams) {
      const parsed = await mermaid.parse(text).catch((error: unknown) => {
        throw new Error(`${kind} does not parse: ${String(error)}\n${text}`);
      });
      expect(parsed, kind).toBeTruthy();
    }
  }
}

describe('every Mermaid diagram', () => {
  test('is accepted by Mermaid', async () => expectAllParse(strategyModel(), checklistReport()));

  test.each(NASTY_TEXTS)('survives %j in every place of a text', async (text) => {
    await expectAllParse(
      withTexts(strategyModel(), () => text),
      withTexts(checklistReport(), () => text),
    );
  });

  test('survives random texts in every place', { timeout: 90_000 }, async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 7, maxLength: 7 }), async (texts) => {
        let at = 0;
        const next = () => texts[at++ % texts.length] ?? '';
        await expectAllParse(withTexts(strategyModel(), next), withTexts(checklistReport(), next));
      }),
      { numRuns: 5 },
    );
  });

  test('shows the texts as they were written', () => {
    for (const text of NASTY_TEXTS) {
      const model = withTexts(strategyModel(), () => text);
      const wanted = oneLine(text) === '' ? '\u00a0' : oneLine(text);
      for (const [kind, diagrams] of Object.entries(
        diagramsOf(
          model,
          withTexts(checklistReport(), () => text),
        ),
      )) {
        // Charts whose labels stand side by side shorten them; the list beside has them whole.
        const all = diagrams
          .map(({ text: diagram, beside }) => `${decoded(diagram)}\n${beside.map(oneLine).join('\n')}`)
          .join('\n');
        if (wanted !== '\u00a0') expect(all, `${kind}: ${JSON.stringify(text)}`).toContain(wanted);
      }
    }
  });

  test('has the same bytes every time', () => {
    expect(diagramsOf(strategyModel(), checklistReport())).toEqual(diagramsOf(strategyModel(), checklistReport()));
  });

  test('leaves no raw sign of the syntax in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMermaid(text)).toMatch(/^(?:[\p{L}\p{Nd} ]|#\d+;)+$/u);
        if (oneLine(text) !== '') expect(decoded(escapeMermaid(text))).toBe(oneLine(text));
      }),
    );
  });

  test('encodes the first letter of what would be read as a keyword', () => {
    expect(escapeMermaid('end')).toBe('#101;nd');
    expect(escapeMermaid('Title: x')).toBe('#84;itle#58; x');
    expect(escapeMermaid('')).toBe('#160;');
  });
});

describe('a diagram beyond the limits of Mermaid', () => {
  const model = strategyModel();
  const [journey] = model.journeys;
  if (journey === undefined) throw new Error('the fixture has no journey');
  const stages = Array.from({ length: 60 }, (_, at) =>
    journey.children.map((child) => ({
      ...child,
      id: `${child.id}-${at}`,
      ...('title' in child && { title: `${child.title} ${at}` }),
    })),
  );
  const big = { ...journey, children: stages.flat() };
  const reader = readerOf({ ...model, journeys: [big] });

  test.each([
    ['journey', journeyMermaid(reader, big)],
    ['blueprint', blueprintMermaid(reader, big)],
  ])('%s is divided at stages, nothing is lost', { timeout: 90_000 }, async (_, diagrams) => {
    expect(diagrams.length).toBeGreaterThan(1);
    for (const { text } of diagrams) {
      expect(text.length).toBeLessThan(50_000);
      expect((text.match(/ (?:-->|---|-\.-|~~~)/gu) ?? []).length).toBeLessThanOrEqual(500);
      await mermaid.parse(text);
    }
    const whole = diagrams.map(({ text }) => text).join('\n');
    expect(whole.match(/Gets the yearly review/gu)?.length).toBe(60);
    expect(diagrams[0]?.title).toBe(`I open a business account (1 of ${diagrams.length})`);
  });

  test('a strategy map of a thousand connections is divided, all connections stay', async () => {
    const goals = Array.from(
      { length: 40 },
      (_, at) => ({ ...model.goals[0], id: `goal${at}`, supports: [] }) as never,
    );
    const themes = Array.from({ length: 40 }, (_, at) => ({
      ...model.themes[1],
      id: `theme${at}`,
      supports: goals.map((goal) => ({ text: 'x', id: (goal as { id: string }).id, at: journey.source })),
    }));
    const diagrams = strategyMapMermaid(readerOf({ ...model, goals, themes: themes as never, initiatives: [] }));
    const edges = diagrams.map(({ text }) => (text.match(/^ {2}n\d+ (?:---|-\.-) n\d+$/gmu) ?? []).length);
    expect(edges.reduce((sum, count) => sum + count, 0)).toBe(40 * 40 + 40 * 2);
    expect(Math.max(...edges)).toBeLessThanOrEqual(500);
    for (const { text } of diagrams) await mermaid.parse(text, { suppressErrors: false });
  });
});

test('the words are complete in all languages', () => expect(checkCatalog(messages)).toEqual([]));
