/** Where an element stands: the nearest id above it, and its number among its like below that. */
interface Place {
  id: string;
  tag: string;
  index: number;
}

const placeOf = (element: Element): Place => {
  const scope = element.parentElement?.closest('[id]') ?? document.documentElement;
  return {
    id: scope.id,
    tag: element.localName,
    index: [...scope.getElementsByTagName(element.localName)].indexOf(element),
  };
};

const elementAt = ({ id, tag, index }: Place): Element | undefined =>
  (id === '' ? document : document.getElementById(id))?.getElementsByTagName(tag)[index];

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (element: Element | undefined): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** A field's place and what the reader has made of it. */
const fieldState = (field: Field) => ({
  place: placeOf(field),
  value: field.value,
  checked: field instanceof HTMLInputElement && field.checked,
});

/**
 * Remembers what the reader has done to the page's elements, before others take their places: where
 * the focus is, which parts are open, what fields hold, and what stands where in the window.
 *
 * @returns A function that does the same to the elements that are there then.
 */
export const captureState = (root: ParentNode = document): (() => void) => {
  const focused = document.activeElement;
  const focus = focused && root.contains(focused) ? placeOf(focused) : undefined;
  const open = [...root.querySelectorAll('main details[open]')].map(placeOf);
  const fields = [...root.querySelectorAll('main :is(input, select, textarea)')]
    .filter(isField)
    .filter((field) => field.type !== 'file')
    .map(fieldState);
  const seen = [...root.querySelectorAll('main [id]')].find(
    (element) => element.getBoundingClientRect().bottom > 0,
  );
  const top = seen?.getBoundingClientRect().top ?? 0;

  return () => {
    for (const place of open) elementAt(place)?.setAttribute('open', '');
    for (const { place, value, checked } of fields) {
      const field = elementAt(place);
      if (!isField(field)) continue;
      if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
        field.checked = checked;
      else field.value = value;
    }
    const target = focus && elementAt(focus);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    const now = seen && document.getElementById(seen.id)?.getBoundingClientRect().top;
    if (now !== undefined) scrollBy({ top: now - top, behavior: 'instant' });
  };
};
