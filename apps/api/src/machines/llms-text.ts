import { defaultColumns, governancePlans } from '@parley/queries';
import type { Release } from '../releases/release.ts';

/** What a language model, or whoever writes for one, has to know to ask well and to cite right (https://llmstxt.org). */
export const llmsText = ({ dataset, index }: Release, origin: string): string => {
  const plans = governancePlans(index);
  const texts = dataset.plans.filter(({ kind }) => kind === 'agreed-text');
  const line = ({ id, title, date, issuer }: (typeof plans)[number]): string =>
    `- [${title.en} (${title.zh})](${origin}/v1/plans/${id}): \`${id}\`, ${issuer.en}, ${date}`;
  const sets = dataset.sets.map(
    ({ id, title, plans: inSet, default: isDefault }) =>
      `- [${title.en}](${origin}/v1/sets/${id}): \`${id}\`${isDefault === true ? ' (shown first)' : ''}, ${inSet.map((plan) => `\`${plan}\``).join(', ')}`,
  );
  const columns = defaultColumns(index).join(',');
  return `# Parley

> AI governance plans side by side, provision by provision, in English and Chinese. Unofficial: made by no government. Data version ${dataset.dataVersion} of ${dataset.date}.

Each provision is a summary in our own words with its exact place (page, item or paragraph) in the official document. It says how firmly it is worded, whom it asks to act, and how far it was checked. Relations, silences and cooperation areas are our reading, each with its reason and, where one is fair, a counter-reading.

Read-only, no key, JSON. An invalid value returns 400, names the parameter and lists the accepted values; an unknown parameter returns 400 and lists the known ones. Lists are \`{ items, total, dataVersion, next }\`: follow \`next\`.

Cite the official document first, Parley second, with the data version. Never present a summary as the words of a government; quote the official text.

- \`evidence\` says how sure a text is: checked, seen, secondary, unverified. Do not present one as surer than it says.
- \`silent\` means that the complete official text was searched; \`not-found\` that only part of it could be read; \`not-reviewed\` that nobody looked.
- Counts of provisions are not comparable between plans: each document is divided in its own way.
- A topic binds nobody, and a relation does not rate a government.

Data are under CC BY 4.0, code under MIT.

## Ask

- [Start](${origin}/v1): links, counts, versions
- [Search](${origin}/v1/search?q=data%20centers): everything by words, in English or Chinese
- [Provisions](${origin}/v1/provisions?q=data%20centers): \`q\`, \`plan\`, \`topic\`, \`actor\`, \`force\`, \`evidence\`
- [Compare a topic](${origin}/v1/comparisons?plans=${columns}&topic=energy-grid): \`plans\` in column order; a cell is stated, silent, not-found or not-reviewed, and these four differ
- [Topics](${origin}/v1/topics): the rows of every comparison
- [Relations](${origin}/v1/relations): how provisions of plans compare
- [Silences](${origin}/v1/silences): what plans do not say, with what was searched for
- [Cooperation areas](${origin}/v1/cooperation-areas): where working together is possible, and the obstacles
- [Events](${origin}/v1/events): what happened around the plans
- [Vocabularies](${origin}/v1/vocabularies): what codes mean
- [Citations](${origin}/v1/citations?provision=us-2025.ii.2.1): how to cite, in ten styles
- [OpenAPI](${origin}/openapi.json): every operation with its parameters and answers
- [Model Context Protocol](${origin}/v1): streamable HTTP, read-only, by POST to ${origin}/mcp

## Documents

${[...plans, ...texts].map(line).join('\n')}

## Read side by side

${sets.join('\n')}

## Optional

- [Files](${origin}/v1/exports): everything as JSON, NDJSON, CSV, spreadsheets, SQLite and one archive
- [Linked data](${origin}/v1/dataset.nq): everything as N-Quads
- [Description of the data](${origin}/v1/dataset.jsonld): schema.org, and as [DCAT](${origin}/v1/dcat.jsonld) and [Croissant](${origin}/v1/croissant.json)
- [What changed](${origin}/v1/changes): by release
`;
};
