import { expect, test } from 'vitest';
import { citeInAllStyles, type Citation } from './cite.ts';
import { subjects, publicationAt } from './testing/library.ts';

const asText = ({ style, text, inText }: Citation): string =>
  [
    `== ${style}`,
    text.en,
    ...(inText ? [inText.en] : []),
    '--',
    text.zh,
    ...(inText ? [inText.zh] : []),
  ]
    .map((line) => line.trim())
    .join('\n');

/** The golden files were read by a person against the manuals; change them only by reading them again. */
test.each(Object.entries(subjects))(
  'every style of %s is the one that was checked by hand',
  async (name, [subject, path]) => {
    const all = citeInAllStyles(subject, publicationAt(path)).map(asText).join('\n\n');
    await expect(`${all.replaceAll('\r\n', '\n')}\n`).toMatchFileSnapshot(
      `testing/golden/${name}.txt`,
    );
  },
);

test.each(Object.entries(subjects))(
  'no address in a Chinese citation of %s is followed by a mark that programs would take for a part of it',
  (_name, [subject, path]) => {
    for (const { text, inText } of citeInAllStyles(subject, publicationAt(path)))
      for (const words of [text.zh, inText?.zh ?? ''])
        expect(words).not.toMatch(/(?:https?:\/\/|\/zh\/)[!-=?-~]*[。；，）》]/);
  },
);
