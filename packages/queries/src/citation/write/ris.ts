import type { Cited } from '../reference.ts';
import { cslItems, type CslItem } from './csl-json.ts';

const types = { report: 'RPRT', webpage: 'ELEC', dataset: 'DATA' } as const;

/** RIS parts family and given names at a comma, and has no way to escape one. */
const inOnePiece = (name: string): string => name.replaceAll(', ', '; ');

const record = (item: CslItem): string => {
  const [parts] = item.issued['date-parts'];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('/');
  const [start, end] = item.page?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', inOnePiece(literal)]),
    ['TI', item.title],
    ['PY', String(parts[0])],
    ['DA', date],
    ['PB', item.publisher],
    ['M1', item.number],
    ['SP', start],
    ['EP', end],
    ['SE', item.section],
    ['ET', item.version],
    ['N1', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n');
};

/** RIS records of items; lines end as the format asks (CR LF). */
export const risOf = (items: readonly CslItem[]): string => `${items.map(record).join('\r\n')}\r\n`;

/** RIS records, official documents first. */
export const writeRis = (cited: Cited): string => risOf(cslItems(cited));
