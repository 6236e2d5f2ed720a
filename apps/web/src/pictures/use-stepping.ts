import { onMounted, ref, type Ref } from 'vue';
import { neighbour } from './neighbour.ts';

/**
 * Makes the links of a picture one stop of the Tab key: arrows, Home and End step among them.
 * Without JavaScript every link is a stop of its own.
 *
 * @param places Where the links stand, in reading order.
 * @param links The link elements, in the same order.
 */
export const useStepping = (
  places: () => readonly { x: number; y: number }[],
  links: () => NodeListOf<SVGAElement> | undefined,
): {
  /** The link that Tab leads to; undefined until the page is awake. */
  current: Ref<number | undefined>;
  onKeydown: (event: KeyboardEvent) => void;
} => {
  const current = ref<number>();
  onMounted(() => (current.value = 0));
  return {
    current,
    onKeydown: (event) => {
      const next = neighbour(places(), current.value ?? 0, event.key);
      if (next === undefined) return;
      event.preventDefault();
      current.value = next;
      links()?.[next]?.focus();
    },
  };
};
