import { LANES } from '@touchline/diagrams';
import type { Lane } from '@touchline/model';
import type { ViewState } from './state.ts';

/** Every lane in the order chosen; the names of the touchpoints always come first. */
export function orderedLanes({ laneOrder }: Pick<ViewState, 'laneOrder'>): Lane[] {
  const place = (lane: Lane) => (laneOrder.includes(lane) ? laneOrder.indexOf(lane) : laneOrder.length);
  return LANES.toSorted((one, other) => rank(one) - rank(other) || place(one) - place(other));
}

const rank = (lane: Lane) => (lane === 'touchpoint' ? 0 : 1);

/** The lanes to draw. Channels stand as chips below a touchpoint's name unless a lane of their own is asked for. */
export function shownLanes(state: Pick<ViewState, 'laneOrder' | 'hiddenLanes' | 'channelLane'>): Lane[] {
  return orderedLanes(state).filter(
    (lane) => lane === 'touchpoint' || (lane === 'channel' ? state.channelLane : !state.hiddenLanes.includes(lane)),
  );
}

/** The order after a lane has moved by a number of places among the lanes that are there to see. */
export function movedLane(
  state: Pick<ViewState, 'laneOrder'>,
  visible: readonly Lane[],
  lane: Lane,
  by: number,
): Lane[] {
  const order = orderedLanes(state).filter((each) => each !== lane);
  const neighbours: readonly Lane[] = visible.filter((each) => each !== 'touchpoint');
  const target = neighbours[neighbours.indexOf(lane) + by];
  if (target === undefined) return orderedLanes(state);
  order.splice(order.indexOf(target) + (by > 0 ? 1 : 0), 0, lane);
  return order;
}
