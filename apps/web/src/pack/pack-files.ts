import { evidenceStates, forceClasses } from '@parley/model';
import { permalink } from '../compare/permalink.ts';
import type { Speech } from '../messages.ts';
import type { Card } from './card-schema.ts';
import type { Pin } from './pack-text.ts';

/** A pin with its card; without one while it has not been fetched, or when it has left the data. */
export type PackLine = Pin & { card: Card | undefined };

const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);

/** The pack as Markdown, each provision with its place, its evidence, its permalink and the note. */
export const packMarkdown = (
  lines: readonly PackLine[],
  speech: Speech,
  origin: string,
): string => {
  const { say, t } = speech;
  const versions = [...new Set(lines.flatMap(({ card }) => card?.dataVersion ?? []))];
  const parts = lines.map((line, index) => {
    const { card } = line;
    if (!card)
      return `${index + 1}. ${line.provision} <${permalink(line.provision, speech, origin)}>`;
    const source = [
      card.plan,
      card.place,
      say(forceClasses[card.force].label),
      say(evidenceStates[card.evidence].label),
    ].filter(Boolean);
    return [
      `${index + 1}. **${plain(`${card.label}: ${card.title}`)}**  `,
      `   ${plain(card.summary)}  `,
      `   (${plain(source.join(t('list.semicolon')))}) <${permalink(line.provision, speech, origin)}>`,
      ...line.note
        .split('\n')
        .flatMap((text) => (text.trim() === '' ? [] : [`   > ${plain(text)}`])),
    ].join('\n');
  });
  return [
    `# ${t('pack.title')}`,
    ...parts,
    '---',
    t('copy.source', { version: versions.join(', ') }),
    '',
  ].join('\n\n');
};

/** Text that a spreadsheet would run as a formula is kept a text (OWASP, CSV injection). */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** The pack as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese. */
export const packCsv = (lines: readonly PackLine[], speech: Speech, origin: string): string => {
  const { say, t } = speech;
  const head = [
    'provision',
    'plan',
    'title',
    'summary',
    'place',
    'force',
    'evidence',
    'note',
    'address',
    'data',
  ].map((name) => t(`pack.csv.${name}` as 'pack.csv.note'));
  const rows = lines.map((line) => {
    const { card } = line;
    return [
      card?.label ?? line.provision,
      card?.plan ?? '',
      card?.title ?? '',
      card?.summary ?? '',
      card?.place ?? '',
      card ? say(forceClasses[card.force].label) : '',
      card ? say(evidenceStates[card.evidence].label) : '',
      line.note,
      permalink(line.provision, speech, origin),
      card?.dataVersion ?? '',
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
