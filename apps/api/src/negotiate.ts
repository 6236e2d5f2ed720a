import Negotiator from 'negotiator';

/** The media type that the caller likes best; the first for a request without Accept. */
export const mediaTypeOf = (request: Request, offered: readonly string[]): string | undefined =>
  new Negotiator({ headers: { accept: request.headers.get('Accept') ?? undefined } }).mediaType([
    ...offered,
  ]);

/** The language that Accept-Language names among those we always have; undefined when it names none. */
export const languageNamedBy = (header: string | null | undefined): 'en' | 'zh' | undefined => {
  if (header === null || header === undefined || header.trim() === '*') return undefined;
  const language = new Negotiator({ headers: { 'accept-language': header } }).language([
    'en',
    'zh',
  ]);
  return language === 'en' || language === 'zh' ? language : undefined;
};

/** The same for a request. */
export const namedLanguage = ({ headers }: Request): 'en' | 'zh' | undefined =>
  languageNamedBy(headers.get('Accept-Language'));

/** The language for words that are not data: problem texts. English when the caller has no wish we know. */
export const languageOf = (request: Request): 'en' | 'zh' => namedLanguage(request) ?? 'en';
