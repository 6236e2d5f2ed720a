/** Somewhere in a picture that can be stepped to. */
interface Place {
  x: number;
  y: number;
}

const directions: Readonly<Record<string, (from: Place, to: Place) => [number, number]>> = {
  // How far along the direction, and how far aside.
  ArrowRight: (from, to) => [to.x - from.x, to.y - from.y],
  ArrowLeft: (from, to) => [from.x - to.x, to.y - from.y],
  ArrowDown: (from, to) => [to.y - from.y, to.x - from.x],
  ArrowUp: (from, to) => [from.y - to.y, to.x - from.x],
};

/**
 * Index of the place that a key leads to: for an arrow the nearest in that direction, where
 * going aside counts double; for Home and End the first and the last. Undefined for other keys
 * and where there is nothing further on.
 *
 * @param places In reading order.
 */
export const neighbour = (
  places: readonly Place[],
  current: number,
  key: string,
): number | undefined => {
  const from = places[current];
  if (!from) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const towards = directions[key];
  if (!towards) return undefined;
  let best: { index: number; distance: number } | undefined;
  for (const [index, place] of places.entries()) {
    const [along, aside] = towards(from, place);
    const distance = along + 2 * Math.abs(aside);
    if (along > 0.5 && (!best || distance < best.distance)) best = { index, distance };
  }
  return best?.index;
};
