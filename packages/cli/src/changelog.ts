import { changesAsMarkdown, countsInWords } from '@parley/queries/changes';
import type { ReleaseRecord } from '@parley/model';

type Reading = 'en' | 'zh';

const words = {
  en: { first: 'The first release: everything in it is new.', source: 'Source' },
  zh: { first: '首个版本，全部内容均为新增。', source: '来源' },
};

const sectionIn = (record: ReleaseRecord, reading: Reading): string => {
  const notes = record.notes.map(({ text, source }) =>
    source === undefined
      ? text[reading]
      : `${text[reading]}${reading === 'en' ? ' ' : ''}${reading === 'en' ? '(' : '（'}[${words[reading].source}](${source})${reading === 'en' ? ')' : '）'}`,
  );
  const sections =
    record.changes.length === 0
      ? record.notes.length === 0
        ? [words[reading].first]
        : []
      : [countsInWords(record.changes)[reading], changesAsMarkdown(record.changes, reading, 4)];
  return [...notes, ...sections].join('\n\n');
};

/** The changelog for readers, from the records of all releases: what was told, then entry by entry. */
export const changelogOf = (releases: readonly ReleaseRecord[]): string =>
  [
    '# What changed in the data · 数据更新记录',
    'Each release says what readers were told and the words before and after, first in English, then in Chinese. Written by `parley release` from `packages/provisions/data/releases`; the changelog of each package says what changed for programs.',
    ...releases.flatMap((record) => [
      `## ${record.version} (${record.date})`,
      sectionIn(record, 'en'),
      `### 中文`,
      sectionIn(record, 'zh'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
