import type { Term } from './vocabulary.ts';

interface StyleEntry extends Term {
  mediaType: string;
  /** End of a file name, without the dot. */
  extension: string;
}

const text = { mediaType: 'text/plain', extension: 'txt' } as const;

/** Every style a citation can be had in, the simplest first. */
export const citationStyles = {
  plain: {
    label: { en: 'Plain', zh: '通用' },
    definition: { en: 'A sentence that anybody understands.', zh: '通用表述的一句话。' },
    ...text,
  },
  un: {
    label: { en: 'United Nations', zh: '联合国' },
    definition: { en: 'As documents of the United Nations cite.', zh: '联合国文件的引注格式。' },
    ...text,
  },
  apa: {
    label: { en: 'APA', zh: 'APA' },
    definition: { en: 'American Psychological Association.', zh: '美国心理学会格式。' },
    ...text,
  },
  chicago: {
    label: { en: 'Chicago', zh: '芝加哥' },
    definition: { en: 'The Chicago Manual of Style.', zh: '芝加哥格式手册。' },
    ...text,
  },
  oscola: {
    label: { en: 'OSCOLA', zh: 'OSCOLA' },
    definition: { en: 'Oxford standard for legal authorities.', zh: '牛津法律引注标准。' },
    ...text,
  },
  bluebook: {
    label: { en: 'Bluebook', zh: '蓝皮书' },
    definition: { en: 'The Bluebook of American legal citation.', zh: '美国法律引注手册。' },
    ...text,
  },
  'gb-t-7714': {
    label: { en: 'GB/T 7714', zh: 'GB/T 7714' },
    definition: { en: 'The Chinese national standard GB/T 7714.', zh: '中国国家标准 GB/T 7714。' },
    ...text,
  },
  bibtex: {
    label: { en: 'BibTeX', zh: 'BibTeX' },
    definition: {
      en: 'A file for LaTeX and reference managers.',
      zh: '供 LaTeX 和文献管理软件使用的文件。',
    },
    mediaType: 'application/x-bibtex',
    extension: 'bib',
  },
  ris: {
    label: { en: 'RIS', zh: 'RIS' },
    definition: { en: 'A file for reference managers.', zh: '供文献管理软件使用的文件。' },
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
  },
  'csl-json': {
    label: { en: 'CSL-JSON', zh: 'CSL-JSON' },
    definition: { en: 'A file for citation processors.', zh: '供引注处理程序使用的文件。' },
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
  },
} as const satisfies Record<string, StyleEntry>;

export type CitationStyle = keyof typeof citationStyles;
