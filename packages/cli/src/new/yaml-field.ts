import { stringify } from 'yaml';

const commentOf = (comment: string | undefined): string =>
  comment === undefined
    ? ''
    : `${comment
        .split('\n')
        .map((line) => `# ${line}`)
        .join('\n')}\n`;

/** One field of a new file, with a comment above it for whoever fills it in. */
export const field = (key: string, value: unknown, comment?: string): string =>
  commentOf(comment) + stringify({ [key]: value }, { lineWidth: 96 });

/** A new file: the line by which editors complete and check it, then its fields. */
export const fileOf = (schema: string, depth: number, fields: readonly string[]): string =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${schema}.json\n${fields.join('')}`;
