import { describe, expect, test } from 'vitest';
import { stackHeight, stackLabels } from './end-labels.ts';

const label = (y: number, height = 30) => ({ anchor: { x: 0, y }, height });
const room = { y: 8, height: 186 };

describe('names at the ends of lines', () => {
  test('stand at their points where there is room', () => {
    expect(stackLabels([label(100), label(44), label(160, 15)], room)).toEqual([85, 29, 152.5]);
  });

  test('of one point stand around it, in their order', () => {
    expect(stackLabels([label(100), label(100)], room)).toEqual([69, 101]);
  });

  test('push each other aside, in the order of their points, and stay in the room', () => {
    const labels = [75, 75, 106, 137, 75, 106].map((y, at) => label(y, at === 3 ? 15 : 30));
    const tops = stackLabels(labels, room);
    const boxes = labels.map(({ anchor, height }, at) => ({
      y: anchor.y,
      top: tops[at] ?? 0,
      bottom: (tops[at] ?? 0) + height,
    }));
    const sorted = [...boxes].sort((a, b) => a.top - b.top);
    sorted.slice(1).forEach((each, at) => {
      expect(each.top).toBeGreaterThanOrEqual((sorted[at]?.bottom ?? 0) + 2);
      expect(each.y).toBeGreaterThanOrEqual(sorted[at]?.y ?? 0);
    });
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(room.y);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(room.y + room.height);
    expect(stackHeight(labels)).toBe(5 * 30 + 15 + 5 * 2);
  });
});
