import Negotiator from 'negotiator';

const negotiator = (request: Request): Negotiator =>
  new Negotiator({ headers: Object.fromEntries(request.headers) });

/** The media type that the caller likes best; the first for a request without Accept. */
export const mediaTypeOf = (request: Request, offered: readonly string[]): string | undefined =>
  negotiator(request).mediaType([...offered]);

/** The language that a request names among those we always have; undefined when it names none. */
export const namedLanguage = (request: Request): 'en' | 'zh' | undefined => {
  const named = request.headers.get('Accept-Language');
  if (named === null || named.trim() === '*') return undefined;
  const language = negotiator(request).language(['en', 'zh']);
  return language === 'en' || language === 'zh' ? language : undefined;
};

/** The language for words that are not data: problem texts. English when the caller has no wish we know. */
export const languageOf = (request: Request): 'en' | 'zh' => namedLanguage(request) ?? 'en';
