import {
  addressOf,
  identityOf,
  operations,
  thingOf,
  type Operation,
  type OperationId,
} from '@parley/contract';
import { requiredLanguages, type Language } from '@parley/model';
import type { ListParams } from '../lists/list.ts';
import { namedLanguage } from '../negotiate.ts';
import { selectFields } from '../present/select-fields.ts';
import { selectLanguage } from '../present/select-language.ts';
import { columnsOf } from '../tables/columns.ts';
import { csvOf } from '../tables/csv.ts';
import { csvwOf } from '../tables/csvw.ts';
import { formats, type Format } from './formats.ts';

/** A body, and the headers that belong to this form of it. */
interface Representation {
  body: string;
  contentType: string;
  headers: Readonly<Record<string, string>>;
}

/** An address with the suffix of a form. */
export const addressIn = (format: Format, address: string): string => {
  const [path = '', ...query] = address.split('?');
  return [path + formats[format].suffix, ...query].join('?');
};

const columnsFor = (operation: Operation, languages: readonly Language[], params: ListParams) => {
  const thing = thingOf(operation);
  return columnsOf(
    thing,
    languages,
    params.fields && new Set([identityOf(thing), ...params.fields]),
  );
};

const itemsOf = (answer: object): readonly unknown[] =>
  'items' in answer && Array.isArray(answer.items) ? answer.items : [];

/**
 * Writes an answer in one form. Texts are in both languages unless `lang` names one; in CSV,
 * Accept-Language names one as well.
 *
 * @param base Path that every address begins with.
 * @param answer What the operation's handler answered.
 */
export const represent = (
  format: Format,
  request: Request,
  id: OperationId,
  base: string,
  answer: object,
  params: ListParams,
  dataVersion: string,
): Representation => {
  const operation: Operation = operations[id];
  const { mediaType } = formats[format];
  const own = params.lang === undefined ? {} : { 'Content-Language': params.lang };
  if (format === 'csv' || format === 'csvw') {
    const language = params.lang ?? namedLanguage(request);
    const columns = columnsFor(operation, language ? [language] : requiredLanguages, params);
    const contentType = `${mediaType}; charset=utf-8${format === 'csv' ? '; header=present' : ''}`;
    const headers = {
      Vary: 'Accept, Accept-Language',
      ...(language === undefined ? {} : { 'Content-Language': language }),
    };
    // The request was read by the schema of this very operation.
    const whole = base + addressOf(id, { ...params, lang: language, cursor: undefined } as never);
    const name = operation.path.split('/').at(-1) ?? 'list';
    if (format === 'csvw')
      return {
        body: JSON.stringify(
          csvwOf(columns, {
            url: addressIn('csv', whole),
            title: operation.summary[language ?? 'en'] ?? operation.summary.en,
            key: operation.key ?? [identityOf(thingOf(operation))],
            dataVersion,
            vocabularies: `${base}/v1/vocabularies/`,
          }),
        ),
        contentType,
        headers,
      };
    return {
      body: csvOf(
        itemsOf(answer).map((item) => selectLanguage(item, language)),
        columns,
        params.bom,
      ),
      contentType,
      headers: {
        ...headers,
        'Content-Disposition': `attachment; filename="parley-${name}-${dataVersion}.csv"`,
        Link: `<${addressIn('csvw', whole)}>; rel="describedby"; type="application/csvm+json"`,
      },
    };
  }
  const sent = selectLanguage(selectFields(operation, answer, params.fields), params.lang);
  const contentType = `${mediaType}; charset=utf-8`;
  const headers = { Vary: 'Accept', ...own };
  if (format === 'json') return { body: JSON.stringify(sent), contentType, headers };
  const lines = itemsOf(typeof sent === 'object' && sent !== null ? sent : {});
  return { body: lines.map((item) => `${JSON.stringify(item)}\n`).join(''), contentType, headers };
};
