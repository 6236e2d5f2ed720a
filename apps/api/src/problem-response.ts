import { problemTypes, type ProblemBody, type ProblemSlug } from '@parley/contract';

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

/** The answer to a problem: RFC 9457, in the caller's language. */
export const problemResponse = (
  { slug, errors }: Pick<RequestProblem, 'slug' | 'errors'>,
  language: 'en' | 'zh',
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const { status, title, advice } = problemTypes[slug];
  const body: ProblemBody = {
    type: `/problems/${slug}`,
    title: title[language],
    status,
    detail: advice[language],
    ...(errors.length > 0 ? { errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
};
