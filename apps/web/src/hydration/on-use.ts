import type { Router } from 'vue-router';
import { isForText } from '../keys/shortcuts.ts';
import type { FirstPage, Hydration } from './first-page-key.ts';
import { hydrateAround } from './lazy-hydration.ts';

/** What is told of a use that has to wait for the page, and of one that came to nothing. */
export interface HydrationEvents {
  wait: (waiting: boolean) => void;
  fail: () => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const holdEvent = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** What a field holds, since hydration puts back what the server sent. */
const holdingOf = (target: Element): (() => void) => {
  if (target instanceof HTMLInputElement && /checkbox|radio/.test(target.type)) {
    const { checked } = target;
    return () => (target.checked = checked);
  }
  if (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'file')
  ) {
    const { value } = target;
    return () => (target.value = value);
  }
  return () => undefined;
};

/**
 * Hydrates a page that the server sent when it is used, and does afterwards what the reader did until
 * then: presses of buttons, changes of fields, forms that were sent, keys. Links are followed at
 * once, unless they do more than lead (`data-acts`). A pointer that comes over the page, the Tab key
 * or a focus that moves into it hydrates it beforehand; reading and scrolling fetch nothing.
 *
 * @param main The element that holds the page.
 */
export const hydrateOnUse = (
  main: HTMLElement,
  first: FirstPage,
  router: Router,
  { wait, fail }: HydrationEvents,
): void => {
  /** What was done, in order; each is told whether the page is there now. */
  const settlers: ((outcome: Hydration) => void)[] = [];
  const listening = new AbortController();
  const { signal } = listening;

  const hold = async (act: (outcome: Hydration) => void): Promise<void> => {
    settlers.push(act);
    if (settlers.length > 1) return;
    wait(true);
    const outcome = await first.hydrate();
    wait(false);
    if (outcome === 'hydrated') listening.abort();
    for (const each of settlers.splice(0)) each(outcome);
  };
  /** Does it again on a page that is there; the newest build's page is loaded whole. */
  const again =
    (act: () => void) =>
    (outcome: Hydration): void => {
      if (outcome === 'hydrated') act();
      else if (outcome === 'outdated') location.reload();
      else fail();
    };
  const hydrate = async (): Promise<void> => {
    const outcome = await first.hydrate();
    if (outcome === 'hydrated' && settlers.length === 0) listening.abort();
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K], target: Element) => void,
  ): void =>
    main.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element) listener(event, event.target);
      },
      { capture: true, signal },
    );

  on('pointerover', ({ pointerType }) => pointerType === 'mouse' && void hydrate());
  // Of a keyboard: a tap moves the focus as well.
  on('focusin', (_event, target) => target.matches(':focus-visible') && void hydrate());
  on('click', (event, target) => {
    const link = target.closest('a');
    if (link?.hasAttribute('data-acts')) {
      if (!isPlainClick(event)) return;
      holdEvent(event);
      void hold((outcome) => {
        hydrateAround(link);
        // Without the page's script the link leads where its address says.
        if (outcome === 'hydrated') link.click();
        else location.assign(link.href);
      });
      return;
    }
    if (link) {
      const { origin, pathname, search, hash, href } = new URL(link.href, location.href);
      const isHere = pathname === location.pathname && search === location.search;
      const base = router.resolve('/').href.replace(/\/$/, '');
      const to = router.resolve(pathname.slice(base.length) + search + hash);
      if (isHere || href === '' || origin !== location.origin || to.name === 'missing') return;
      if (!isPlainClick(event) || link.target !== '' || link.hasAttribute('download')) return;
      holdEvent(event);
      void router.push(to);
      return;
    }
    const button = target.closest<HTMLElement>('button, label:has(:disabled)');
    // What the browser does by itself needs no script.
    if (!button || button.hasAttribute('popovertarget')) return;
    if (button instanceof HTMLButtonElement && button.type === 'submit') return;
    holdEvent(event);
    void hold(
      again(() => {
        hydrateAround(button);
        button.click();
      }),
    );
  });
  for (const type of ['input', 'change', 'compositionend'] as const)
    on(type, (event, target) => {
      // What an input method has put together counts when it is whole.
      if (event instanceof InputEvent && event.isComposing) return;
      const restore = holdingOf(target);
      void hold(
        again(() => {
          hydrateAround(target);
          restore();
          const sent = type === 'compositionend' ? 'input' : type;
          target.dispatchEvent(new Event(sent, { bubbles: true }));
        }),
      );
    });
  on('submit', (event, target) => {
    if (!(target instanceof HTMLFormElement)) return;
    const { submitter } = event;
    holdEvent(event);
    void hold((outcome) => {
      hydrateAround(target);
      // Without the page's script the form asks for its address.
      if (outcome === 'hydrated') target.requestSubmit(submitter);
      else target.submit();
    });
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
      // Pictures are one stop of the key once they are hydrated.
      if (key === 'Tab') void hydrate();
      if (defaultPrevented || ctrlKey || metaKey || altKey || key.length !== 1) return;
      if (isForText(target)) return;
      void hold((outcome) => {
        if (outcome === 'hydrated')
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    },
    { signal },
  );

  // Parts of a hydrated page whose turn has not come are hydrated before an event reaches them.
  for (const type of ['pointerover', 'focusin', 'click', 'input', 'change'])
    main.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof Element) hydrateAround(target);
      },
      { capture: true },
    );
};
