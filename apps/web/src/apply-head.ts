import type { PageHead } from './page-head.ts';

/** Puts what a page says about itself into the document, in place of what the last page said. */
export const applyHead = ({
  language,
  title,
  description,
  canonical,
  alternates,
  embed,
}: PageHead): void => {
  document.documentElement.lang = language;
  document.title = title;
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
  document.querySelector('link[rel=canonical]')?.setAttribute('href', canonical);
  for (const { language: hreflang, address } of alternates)
    document.querySelector(`link[hreflang="${hreflang}"]`)?.setAttribute('href', address);
  // Only those who fetch a page look for it: the next page has none where it was not sent with it.
  const link = document.querySelector('link[type="application/json+oembed"]');
  if (embed === undefined) link?.remove();
  else link?.setAttribute('href', embed);
};
