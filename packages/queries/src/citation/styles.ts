import type { Wording } from './official-reference.ts';
import type { Cited } from './reference.ts';
import { writeApa, writeApaInText } from './write/apa.ts';
import { writeBibtex } from './write/bibtex.ts';
import { writeBluebook } from './write/bluebook.ts';
import { writeChicago } from './write/chicago.ts';
import { writeCslJson } from './write/csl-json.ts';
import { writeGbt7714 } from './write/gb-t-7714.ts';
import { writeOscola } from './write/oscola.ts';
import { writePlain } from './write/plain.ts';
import { writeRis } from './write/ris.ts';
import { writeUn } from './write/un.ts';
import type { CitationStyle } from '@parley/model';

interface Style {
  wording: Wording;
  write: (cited: Cited) => string;
  /** For styles that cite by author and date: what stands in the sentence. */
  writeInText?: (cited: Cited) => string;
}

/** How each style is written. */
export const styles: Readonly<Record<CitationStyle, Style>> = {
  plain: { wording: 'reader', write: writePlain },
  un: { wording: 'reader', write: writeUn },
  apa: { wording: 'reader', write: writeApa, writeInText: writeApaInText },
  chicago: { wording: 'reader', write: writeChicago },
  oscola: { wording: 'reader', write: writeOscola },
  bluebook: { wording: 'reader', write: writeBluebook },
  'gb-t-7714': { wording: 'edition', write: writeGbt7714 },
  bibtex: { wording: 'edition', write: writeBibtex },
  ris: { wording: 'edition', write: writeRis },
  'csl-json': { wording: 'edition', write: writeCslJson },
};
