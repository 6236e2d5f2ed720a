import { jsonLdContext } from './context.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const prefixes = {
  schema: jsonLdContext['@vocab'],
  skos: jsonLdContext.skos,
  xsd: jsonLdContext.xsd,
};

/** What the context says of a property: its name, what its values are, and whether they go by language. */
const termOf = (name: string): { property: string; type?: string; isByLanguage: boolean } => {
  const term: unknown = Object.entries(jsonLdContext).find(([key]) => key === name)?.[1];
  const { '@id': id, '@type': type, '@container': container } = isObject(term) ? term : {};
  return {
    property: typeof id === 'string' ? id : `schema:${name}`,
    ...(typeof type === 'string' ? { type } : {}),
    isByLanguage: container === '@language',
  };
};

/** An address between angle brackets, without what Turtle does not take there. */
const addressed = (address: string): string =>
  `<${address.replaceAll(/[\s<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;

/** A string of JSON is one of Turtle as well. */
const quoted = (text: string): string => JSON.stringify(text);

const valuesOf = (name: string, value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(name, each));
  const { type, isByLanguage } = termOf(name);
  if (isObject(value)) {
    if ('@value' in value)
      return [`${quoted(String(value['@value']))}@${String(value['@language'])}`];
    if (isByLanguage)
      return Object.entries(value).map(([language, text]) => `${quoted(String(text))}@${language}`);
    return [
      '@id' in value ? addressed(String(value['@id'])) : `[ ${propertiesOf(value).join(' ; ')} ]`,
    ];
  }
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (type === '@id') return [addressed(String(value))];
  return [quoted(String(value)) + (type === undefined ? '' : `^^${type}`)];
};

const propertiesOf = (node: Json): string[] =>
  Object.entries(node).flatMap(([name, value]) => {
    if (name === '@id' || name === '@context') return [];
    if (name === '@type')
      return [`a ${String(value).includes(':') ? '' : 'schema:'}${String(value)}`];
    const values = valuesOf(name, value);
    return values.length === 0 ? [] : [`${termOf(name).property} ${values.join(', ')}`];
  });

/** A node and every node inside it that has an address and says something, each a subject of its own. */
const subjectsOf = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(subjectsOf);
  if (!isObject(value)) return [];
  const isSubject = '@id' in value && Object.keys(value).length > 1;
  return [...(isSubject ? [value] : []), ...Object.values(value).flatMap(subjectsOf)];
};

/** A JSON-LD document of ours, written with our context alone, as Turtle. */
export const toTurtle = (document: object): string =>
  [
    ...Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`),
    ...subjectsOf(document).map(
      (node) => `\n${addressed(String(node['@id']))}\n  ${propertiesOf(node).join(' ;\n  ')} .`,
    ),
    '',
  ].join('\n');
