/** A font by its name, and what stands in for it where a machine lacks it. */
interface NamedFont {
  name: string;
  /** In the order in which they are tried. */
  alternatives: readonly string[];
  family: 'roman' | 'swiss';
}

/**
 * Fonts that Word and WPS have everywhere: a serif for what is said, a sans for labels. The
 * alternatives have the same widths (Latin) or are of the same kind (Chinese).
 */
export const fonts = {
  serif: { name: 'Times New Roman', alternatives: ['Liberation Serif', 'Tinos'], family: 'roman' },
  sans: { name: 'Arial', alternatives: ['Liberation Sans', 'Arimo'], family: 'swiss' },
  serifChinese: {
    name: 'SimSun',
    alternatives: ['宋体', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC'],
    family: 'roman',
  },
  sansChinese: {
    name: 'SimHei',
    alternatives: ['黑体', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC'],
    family: 'swiss',
  },
} as const satisfies Record<string, NamedFont>;

/** The table of fonts that a Word file carries, with the names that stand in for each. */
export const fontTable = (): string => {
  const entries = Object.values<NamedFont>(fonts).map(
    ({ name, alternatives, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(',')}"/><w:family w:val="${family}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
};
