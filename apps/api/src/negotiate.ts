import Negotiator from 'negotiator';

const negotiator = (request: Request): Negotiator =>
  new Negotiator({ headers: Object.fromEntries(request.headers) });

/** Whether the caller takes a media type; a request without Accept takes anything. */
export const takes = (request: Request, mediaType: string): boolean =>
  negotiator(request).mediaType([mediaType]) !== undefined;

/** The language for words that are not data: problem texts. English when the caller has no wish we know. */
export const languageOf = (request: Request): 'en' | 'zh' =>
  negotiator(request).language(['en', 'zh']) === 'zh' ? 'zh' : 'en';
