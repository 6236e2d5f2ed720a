/** Rows of the page, in reading order. */
const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
    // A row in another row is part of it.
    (row) => !row.parentElement?.closest('[data-row]'),
  );

const currentRow = (): HTMLElement | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-row]') ?? undefined;

/** Moves the focus to the next (1) or previous (-1) row; to the first that is in view when none has it. */
export const moveRow = (by: 1 | -1): void => {
  const all = rows();
  const current = currentRow();
  const next = current
    ? all[all.indexOf(current) + by]
    : all.find((row) => row.getBoundingClientRect().bottom > 0);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
};

/** Pins what has the focus: a provision, or a row; takes all out again when all are in. */
export const pinRow = (): void => {
  const within =
    document.activeElement?.closest<HTMLElement>('article') ?? currentRow() ?? undefined;
  // A row of a comparison is kept as a whole; other rows are kept by what stands in them.
  const own = within?.querySelector<HTMLButtonElement>('.row-actions .pin-button');
  const buttons = own
    ? [own]
    : [...(within?.querySelectorAll<HTMLButtonElement>('.pin-button') ?? [])];
  const open = buttons.filter((button) => button.getAttribute('aria-pressed') === 'false');
  for (const button of open.length > 0 ? open : buttons) button.click();
};

/** Moves the focus into the page's own search field, in an opened panel if need be. */
export const focusSearch = (): boolean => {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (!field) return false;
  const panel = field.closest('details');
  if (panel) panel.open = true;
  field.focus();
  return true;
};

/** Moves the focus to the topic shown in the list of topics, or to the first one; opens its sheet on a phone. */
export const focusTopics = (): void => {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-topics]')];
  const list =
    lists.find((one) => one.checkVisibility()) ??
    lists.find((one) => one.closest('details, [popover]'));
  const menu = list?.closest<HTMLElement>('[popover]');
  if (menu && !menu.matches(':popover-open')) menu.showPopover();
  const sheet = list?.closest('details') ?? list?.querySelector('details');
  if (sheet) sheet.open = true;
  (list?.querySelector<HTMLElement>('.here') ?? list?.querySelector('a'))?.focus();
};
