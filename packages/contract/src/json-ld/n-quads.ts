import { jsonLdContext } from './context.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const { '@vocab': schema, skos, xsd } = jsonLdContext;

const prefixes: Readonly<Record<string, string>> = {
  skos,
  xsd,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

/** A name of the context as a whole address. */
const whole = (name: string): string => {
  const [prefix = '', rest] = name.split(':');
  const address = rest === undefined ? undefined : prefixes[prefix];
  return address === undefined ? schema + name : address + rest;
};

const addressed = (address: string): string =>
  `<${address.replaceAll(/[\s<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;

const quoted = (text: string): string => JSON.stringify(text);

/** What the context says of a property. */
const termOf = (name: string): { predicate: string; type?: string; isByLanguage: boolean } => {
  const term: unknown = Object.entries(jsonLdContext).find(([key]) => key === name)?.[1];
  const { '@id': id, '@type': type, '@container': container } = isObject(term) ? term : {};
  return {
    predicate: addressed(whole(typeof id === 'string' ? id : name)),
    ...(typeof type === 'string' ? { type } : {}),
    isByLanguage: container === '@language',
  };
};

const numberOf = (value: number): string =>
  `${quoted(String(value))}^^${addressed(`${xsd}${Number.isInteger(value) ? 'integer' : 'double'}`)}`;

/**
 * JSON-LD documents of ours, written with our context alone and whole addresses, as N-Quads in one graph.
 *
 * @param graph Address of the graph: what tells which release the lines are of.
 */
export const nQuads = (documents: readonly object[], graph: string): string => {
  const lines: string[] = [];
  let blanks = 0;

  const write = (subject: string, predicate: string, object: string): void => {
    lines.push(`${subject} ${predicate} ${object} ${addressed(graph)} .`);
  };

  const writeValue = (subject: string, name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) writeValue(subject, name, each);
      return;
    }
    const { predicate, type, isByLanguage } = termOf(name);
    if (isObject(value)) {
      if ('@value' in value)
        write(
          subject,
          predicate,
          `${quoted(String(value['@value']))}@${String(value['@language'])}`,
        );
      else if (isByLanguage)
        for (const [language, text] of Object.entries(value))
          write(subject, predicate, `${quoted(String(text))}@${language}`);
      else write(subject, predicate, writeNode(value));
    } else if (typeof value === 'number') write(subject, predicate, numberOf(value));
    else if (typeof value === 'boolean')
      write(subject, predicate, `${quoted(String(value))}^^${addressed(`${xsd}boolean`)}`);
    else if (type === '@id') write(subject, predicate, addressed(String(value)));
    else
      write(
        subject,
        predicate,
        quoted(String(value)) + (type === undefined ? '' : `^^${addressed(whole(type))}`),
      );
  };

  const writeNode = (node: Json): string => {
    const subject = '@id' in node ? addressed(String(node['@id'])) : `_:b${(blanks += 1)}`;
    for (const [name, value] of Object.entries(node)) {
      if (name === '@type')
        write(subject, addressed(whole('rdf:type')), addressed(whole(String(value))));
      else if (!name.startsWith('@')) writeValue(subject, name, value);
    }
    return subject;
  };

  for (const document of documents) if (isObject(document)) writeNode(document);
  return lines.map((line) => `${line}\n`).join('');
};
