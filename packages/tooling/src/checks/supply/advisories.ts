/** A published weakness of a dependency. */
export interface Advisory {
  package: string;
  severity: string;
  title: string;
  url: string;
  /** One way from the repository to the package. */
  path: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const pathOf = (findings: unknown): string => {
  const [finding]: unknown[] = Array.isArray(findings) ? findings : [];
  const paths: unknown = isRecord(finding) ? finding['paths'] : undefined;
  return Array.isArray(paths) ? text(paths[0]) : '';
};

/**
 * Reads what `pnpm audit --json` prints.
 *
 * @returns The advisories; undefined when there is no answer, since the registry could not be asked.
 */
export const readAdvisories = (output: string): Advisory[] | undefined => {
  let answer: unknown;
  try {
    answer = JSON.parse(output);
  } catch {
    return undefined;
  }
  const advisories = isRecord(answer) ? answer['advisories'] : undefined;
  if (!isRecord(advisories)) return undefined;
  return Object.values(advisories).map((advisory) => {
    const known = isRecord(advisory) ? advisory : {};
    return {
      package: text(known['module_name']),
      severity: text(known['severity']),
      title: text(known['title']),
      url: text(known['url']),
      path: pathOf(known['findings']),
    };
  });
};
