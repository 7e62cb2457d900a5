// @vitest-environment jsdom
import mermaid from 'mermaid';
import { expect, test } from 'vitest';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { blueprintMermaid } from './blueprint.ts';
import { curveMermaid } from './curve.ts';
import { journeyMermaid } from './journey.ts';
import { prioritiesMermaid } from './priorities.ts';
import { roadmapMermaid } from './roadmap.ts';
import { strategyMapMermaid } from './strategy-map.ts';

test('parses', async () => {
  const reader = readerOf(strategyModel());
  const journey = reader.model.journeys[0]!;
  for (const d of [
    ...journeyMermaid(reader, journey),
    ...blueprintMermaid(reader, journey),
    ...strategyMapMermaid(reader),
    ...roadmapMermaid(reader, { asOf: '2026-10-05' }),
    ...prioritiesMermaid(reader),
    ...curveMermaid(reader, journey),
  ]) {
    console.log(d.text, d.beside);
    await mermaid.parse(d.text);
  }
  expect(1).toBe(1);
});
