import { Parser } from 'htmlparser2';

/** Elements whose content no reader sees. */
const silent = new Set(['script', 'style', 'template', 'svg']);

const blocks = new Set(
  'address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Attributes that a reader sees, hears or sends. */
const announced = [
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'action',
  'name',
  'value',
  'checked',
  'selected',
  'disabled',
  'aria-current',
  'aria-pressed',
  'lang',
];

const metadataOf = (name: string, attributes: Readonly<Record<string, string>>): string[] => {
  const { rel = '', href = '', hreflang, content } = attributes;
  if (name === 'html') return [`lang: ${attributes['lang'] ?? ''}`];
  const meta = attributes['name'] ?? attributes['property'];
  if (name === 'meta' && meta !== undefined && content !== undefined)
    return [`${meta}: ${content}`];
  if (name === 'link' && /^(?:canonical|alternate|next|prev)$/.test(rel))
    return [`${[rel, hreflang, attributes['type']].filter(Boolean).join(' ')}: ${href}`];
  return [];
};

const accessibleText = (name: string, attributes: Readonly<Record<string, string>>): string =>
  announced
    .filter((attribute) => attributes[attribute] !== undefined && name !== 'meta')
    .map((attribute) => `[${attribute}: ${attributes[attribute]}]`)
    .join('');

const formatted = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
};

/**
 * An HTML page as its reader has it, a line for each block: title, description and counterparts first, then
 * text, links with where they lead, labels and fields of forms, then its linked data. How it is marked up and
 * what scripts it loads are left out.
 */
export const pageText = (html: string): string => {
  const parts: string[] = [];
  const head: string[] = [];
  const title: string[] = [];
  const linkedData: string[] = [];
  const links: string[] = [];
  let hidden = 0;
  let inTitle = false;
  let isLinkedData = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      head.push(...metadataOf(name, attributes));
      if (silent.has(name)) {
        hidden += 1;
        isLinkedData = attributes['type'] === 'application/ld+json';
      }
      inTitle = name === 'title' && hidden === 0;
      if (hidden > 0 || name === 'html') return;
      if (blocks.has(name) || name === 'br') parts.push('\n');
      if (/^h[1-6]$/.test(name)) parts.push(`${'#'.repeat(Number(name.slice(1)))} `);
      parts.push(accessibleText(name, attributes));
      if (name === 'a') links.push(attributes['href'] ?? '');
    },
    ontext: (text) => {
      if (inTitle) title.push(text);
      else if (isLinkedData) linkedData.push(text);
      else if (hidden === 0) parts.push(text.replaceAll(/[ \t\r\n\f]+/g, ' '));
    },
    onclosetag: (name) => {
      if (silent.has(name)) {
        hidden -= 1;
        isLinkedData = false;
      }
      inTitle = false;
      if (hidden > 0) return;
      if (name === 'a') parts.push(` <${links.pop() ?? ''}>`);
      if (blocks.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '');
  const data = linkedData.length === 0 ? [] : [formatted(linkedData.join(''))];
  return [`title: ${title.join('')}`, ...head, '', ...lines, ...data].join('\n');
};
