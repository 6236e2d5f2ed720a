import { operations, postings, type Operation, type Posting } from '@parley/contract';
import { recipeLanguages, recipeOrigin, recipes, type Recipe } from '@parley/contract/recipes';
import { pagePrefixes } from '@parley/model';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import {
  describedOperations,
  type DocsLanguage,
  type ShownField,
  type ShownOperation,
  type ShownParameter,
  type Value,
} from './describe.ts';
import { operationsInChinese } from './operations-zh.ts';
import { docsWords } from './words.ts';

type Words = (typeof docsWords)[DocsLanguage];
type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const named = ({ code, label }: Value): string => (label === '' ? code : `${code}: ${label}`);

/** Where a value is typed, or chosen where all values are known. */
const control = (id: string, parameter: ShownParameter, words: Words): Html => {
  const { name, isRequired, isList, example, values } = parameter;
  if (values.length === 0)
    return html`<input
      id="${id}"
      name="${name}"
      value="${isRequired ? example : ''}"
      placeholder="${example}"
      ${isRequired ? 'required' : ''}
    />`;
  return html`<select
    id="${id}"
    name="${name}"
    ${isList ? html`multiple size="${Math.min(values.length, 6)}"` : ''}
  >
    ${isList ? '' : html`<option value="">${words.any}</option>`}
    ${values.map((value) => html`<option value="${value.code}">${named(value)}</option> `)}
  </select>`;
};

const field = (operation: string, parameter: ShownParameter, words: Words): Html => {
  const id = `${operation}-${parameter.name}`;
  const remarks = [
    ...(parameter.isRequired ? [words.required] : []),
    ...(parameter.isList ? [words.several] : []),
  ];
  return html` <label for="${id}">
    <span
      ><code>${parameter.name}</code>${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}
      ${parameter.description}</span
    >
    ${control(id, parameter, words)}
  </label>`;
};

const answerField = (
  { name, type, isOptional, description, language, values }: ShownField,
  words: Words,
  shown: DocsLanguage,
): Html =>
  html`<dt>
      <code>${name}</code> <small>${type}${isOptional ? ` (${words.optional})` : ''}</small>
    </dt>
    <dd>
      <span ${language === shown ? '' : html`lang="${language}"`}>${description}</span>
      ${values.length === 0 ? '' : html`<small>${words.values} ${values.map(named).join(', ')}</small>`}
    </dd> `;

interface Shown {
  base: string;
  language: DocsLanguage;
  words: Words;
}

const section = (
  id: string,
  { path, summary, example }: Operation,
  shown: ShownOperation | undefined,
  { base, language, words }: Shown,
): Html =>
  html` <details id="${id}">
    <summary><code>GET ${path}</code> ${summary[language]}</summary>
    <form action="${base}/docs/try/${id}" method="get">
      <p>${shown?.description}</p>
      <p>
        ${words.example} <a href="${base}${example}"><code>${example}</code></a>
      </p>
      ${shown?.parameters.map((parameter) => field(id, parameter, words))}
      <button>${words.try} ${summary[language]}</button>
    </form>
    <details>
      <summary>${shown?.isList ? words.eachItem : words.fields}</summary>
      <dl>${shown?.fields.map((one) => answerField(one, words, language))}</dl>
    </details>
  </details>`;

/** A request that sends a text; a form cannot write JSON, so that it is shown as a command. */
const sent = (
  id: keyof typeof postings,
  { path, summary, description, example }: Posting,
  { language }: Shown,
): Html =>
  html` <details id="${id}">
    <summary><code>POST ${path}</code> ${summary[language]}</summary>
    <p>${language === 'zh' ? operationsInChinese[id] : description}</p>
    <pre
      tabindex="0"
    ><code>${`curl -d '${JSON.stringify(example)}' -H 'Content-Type: application/json' ${path}`}</code></pre>
  </details>`;

const recipe = ({ id, title, prints, code }: Recipe, origin: string, shown: Shown): Html =>
  html` <details id="job-${id}">
    <summary>${title[shown.language]}</summary>
    <p>${shown.words.prints} ${prints[shown.language]}</p>
    ${recipeLanguages.map(
      (language) =>
        html`<h3>${shown.words.names[language]}</h3>
          <pre tabindex="0"><code>${code[language].replaceAll(recipeOrigin, origin)}</code></pre>`,
    )}
  </details>`;

/**
 * The documentation: six jobs as code, and every operation with what it may be asked with and what it answers.
 *
 * @param origin Where programs find the service.
 * @param base Path that every link begins with.
 */
export const docsPage = (
  version: string,
  origin: string,
  base: string,
  language: DocsLanguage,
): Html => {
  const words = docsWords[language];
  const other = language === 'en' ? 'zh' : 'en';
  const shown = { base, language, words };
  const described = describedOperations(language);
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="${base}/docs/style.css" />
        <link
          rel="alternate"
          hreflang="${docsWords[other].lang}"
          href="${base}${pagePrefixes[other]}/docs"
        />
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p>
            ${words.lead(version)} ${words.machine}
            <a href="${base}/openapi.json">OpenAPI 3.1</a>.
            <a href="${base}${pagePrefixes[other]}/docs" lang="${docsWords[other].lang}"
              >${words.other}</a
            >
          </p>
          <h2 id="jobs">${words.jobs}</h2>
          <p>${words.jobsLead}</p>
          ${recipes.map((one) => recipe(one, origin, shown))}
          <h2 id="operations">${words.operations}</h2>
          <p>${words.open}</p>
          ${Object.entries<Operation>(operations).map(([id, operation]) =>
            section(id, operation, described.get(id), shown),
          )}
          ${Object.entries<Posting>(postings).map(([id, posting]) =>
            // Object.entries loses the key type; these are exactly the postings.
            sent(id as keyof typeof postings, posting, shown),
          )}
        </main>
      </body>
    </html>`;
};
