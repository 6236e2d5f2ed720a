import type { Page } from 'playwright-core';

/** Puts a style sheet of the reader's own over the page, which its security policy leaves to browsers. */
const addReaderStyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

/** The spacing that readers must be able to set (WCAG 2.2, 1.4.12). */
export const spaceText = (page: Page): Promise<void> =>
  addReaderStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-block-end: 2em !important; }`,
  );

/** Texts that are cut off where they stand, in words. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const cuts = [style.overflowX, style.overflowY].some((one) => /hidden|clip/.test(one));
      const isHidden = element.closest('.visually-hidden, dialog:not([open]), [popover]') !== null;
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      return cuts &&
        !isHidden &&
        isText &&
        (element.scrollWidth > element.clientWidth + 2 ||
          element.scrollHeight > element.clientHeight + 2)
        ? [`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent}`]
        : [];
    }),
  );

/** Parts of the page that would still move for a reader who asked for less motion, in words. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const lists = [
        style.transitionDuration,
        style.animationName === 'none' ? '0s' : style.animationDuration,
      ];
      const longest = Math.max(
        ...lists.flatMap((list) => list.split(',')).map((one) => Number.parseFloat(one) || 0),
      );
      return longest > 0.01 || style.scrollBehavior === 'smooth'
        ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${longest} s`]
        : [];
    }),
  );

/** Where the focus is. */
interface Stop {
  name: string;
  /** Whether a reader sees that it is there: on the page, with a mark around it. */
  seen: boolean;
}

/**
 * Goes through the page by the Tab key.
 *
 * @returns Every stop in order, until the focus leaves the page; at most `most` of them.
 */
export const tabThrough = async (page: Page, most = 3000): Promise<Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const seen = element as Element & { tabbed?: boolean };
      if (seen.tabbed) return undefined;
      seen.tabbed = true;
      // A file is chosen by a hidden field whose label is what readers see.
      const shown = element.matches('input[type=file]')
        ? (element.closest('label') ?? element.parentElement ?? element)
        : element;
      const box = shown.getBoundingClientRect();
      const { outlineStyle, outlineWidth, visibility } = getComputedStyle(shown);
      return {
        name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`,
        seen:
          visibility === 'visible' &&
          box.width > 1 &&
          box.height > 1 &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
            // In a picture the mark is drawn.
            (element instanceof SVGElement &&
              [...element.children].some((child) => getComputedStyle(child).stroke !== 'none'))),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
};

/** What can be pressed and is seen, and what is folded away: on paper both are of no use. */
export const uselessOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = { contentVisibilityAuto: false, visibilityProperty: true };
    const controls = [
      ...document.querySelectorAll('button, input, select, textarea, [role="button"]'),
    ].filter((element) => element.checkVisibility(seen));
    const folded = [...document.querySelectorAll('details:not([open])')].filter(
      (element) =>
        element.checkVisibility(seen) &&
        [...element.children].some(
          (child) => child.tagName !== 'SUMMARY' && child.getBoundingClientRect().height === 0,
        ),
    );
    return [...controls, ...folded].map((element) => element.outerHTML.slice(0, 120));
  });
