interface StyleEntry {
  label: { en: string; zh: string };
  mediaType: string;
  /** End of a file name, without the dot. */
  extension: string;
}

const text = { mediaType: 'text/plain', extension: 'txt' } as const;

/** Every style a citation can be had in, the simplest first. */
export const citationStyles = {
  plain: { label: { en: 'Plain', zh: '通用' }, ...text },
  un: { label: { en: 'United Nations', zh: '联合国' }, ...text },
  apa: { label: { en: 'APA', zh: 'APA' }, ...text },
  chicago: { label: { en: 'Chicago', zh: '芝加哥' }, ...text },
  oscola: { label: { en: 'OSCOLA', zh: 'OSCOLA' }, ...text },
  bluebook: { label: { en: 'Bluebook', zh: '蓝皮书' }, ...text },
  'gb-t-7714': { label: { en: 'GB/T 7714', zh: 'GB/T 7714' }, ...text },
  bibtex: {
    label: { en: 'BibTeX', zh: 'BibTeX' },
    mediaType: 'application/x-bibtex',
    extension: 'bib',
  },
  ris: {
    label: { en: 'RIS', zh: 'RIS' },
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
  },
  'csl-json': {
    label: { en: 'CSL-JSON', zh: 'CSL-JSON' },
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
  },
} as const satisfies Record<string, StyleEntry>;

export type CitationStyle = keyof typeof citationStyles;
