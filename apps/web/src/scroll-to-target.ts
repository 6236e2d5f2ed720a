/** Frames after which a page that still moves is left as it is. */
const most = 10;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Scrolls to the element that a fragment names, and again while what is above it takes its real size:
 * parts of long pages have a guessed height until they come near the window.
 *
 * @param hash As the router reads it, with its `#`; one that names nothing is left alone.
 */
export const scrollToTarget = async (hash: string): Promise<void> => {
  const target = document.getElementById(hash.slice(1));
  if (!target) return;
  let top = Number.NaN;
  for (let frame = 0; frame < most; frame += 1) {
    target.scrollIntoView({ behavior: 'instant' });
    await nextFrame();
    const now = target.getBoundingClientRect().top;
    if (Math.abs(now - top) < 1) return;
    top = now;
  }
};
