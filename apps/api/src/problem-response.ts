import { problemTypes, type ProblemBody, type ProblemSlug } from '@parley/contract';
import { messageIn } from './problem-messages.ts';
import { openHeaders } from './security-headers.ts';

type ProblemErrors = NonNullable<ProblemBody['errors']>;

/** A problem on its way to the caller. Thrown by handlers, answered in one place. */
export class RequestProblem extends Error {
  override name = 'RequestProblem';
  readonly slug: ProblemSlug;
  readonly errors: ProblemErrors;

  /** @param errors What is wrong and where; never contains what the caller sent. */
  constructor(slug: ProblemSlug, errors: ProblemErrors = []) {
    super(slug);
    this.slug = slug;
    this.errors = errors;
  }
}

type ProblemDetails = Pick<RequestProblem, 'slug' | 'errors'>;

/**
 * The body that tells of a problem (RFC 9457).
 *
 * @param publicUrl Origin of the page that explains it; without it, `type` is relative.
 */
export const problemBody = (
  { slug, errors }: ProblemDetails,
  language: 'en' | 'zh',
  publicUrl: string | undefined,
): ProblemBody => {
  const { status, title, advice } = problemTypes[slug];
  return {
    type: `${publicUrl ?? ''}/problems/${slug}`,
    title: title[language],
    status,
    detail: advice[language],
    ...(errors.length > 0
      ? {
          errors: errors.map(({ message, ...where }) => ({
            ...where,
            message: messageIn(language, message),
          })),
        }
      : {}),
  };
};

/** The answer to a problem, in the caller's language. */
export const problemResponse = (
  problem: ProblemDetails,
  language: 'en' | 'zh',
  headers: Readonly<Record<string, string>>,
  publicUrl: string | undefined,
): Response =>
  new Response(JSON.stringify(problemBody(problem, language, publicUrl)), {
    status: problemTypes[problem.slug].status,
    headers: {
      ...openHeaders,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
