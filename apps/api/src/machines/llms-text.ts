import { defaultColumns, governancePlans } from '@parley/queries';
import type { Release } from '../releases/release.ts';

/** What a language model, or whoever writes for one, has to know to ask well and to cite right (https://llmstxt.org). */
export const llmsText = ({ dataset, index }: Release, origin: string): string => {
  const plans = governancePlans(index);
  const texts = dataset.plans.filter(({ kind }) => kind === 'agreed-text');
  const line = ({ id, title, date, issuer }: (typeof plans)[number]): string =>
    `- \`${id}\`: ${title.en} (${title.zh}), ${issuer.en}, ${date}`;
  const columns = defaultColumns(index).join(',');
  return `# Parley

> AI governance plans side by side, provision by provision, in English and Chinese. Unofficial: made by no government. Data version ${dataset.dataVersion} of ${dataset.date}.

Each provision is a summary in our own words with its exact place (page, item or paragraph) in the official document, how firmly it is worded, whom it asks to act, and how far it was checked. Relations, silences and cooperation areas are our reading, each with its reason and, where one is fair, a counter-reading.

## Documents

${plans.map(line).join('\n')}
${texts.map(line).join('\n')}

## Read side by side

${dataset.sets.map(({ id, title, plans: inSet, default: isDefault }) => `- \`${id}\`${isDefault === true ? ' (shown first)' : ''}: ${title.en} ${inSet.map((plan) => `\`${plan}\``).join(', ')}`).join('\n')}

## Ask

Read-only, no key, JSON. A wrong value is a 400 that names the parameter and says what it may be; an unknown parameter is one that lists those there are. Lists are \`{ items, total, dataVersion, next }\`: follow \`next\`.

- [Start](${origin}/v1): links, counts, versions
- [Search for provisions](${origin}/v1/provisions?q=data%20centers): \`q\`, \`plan\`, \`topic\`, \`actor\`, \`force\`, \`evidence\`
- [Compare a topic](${origin}/v1/comparisons?plans=${columns}&topic=energy-grid): \`plans\` in column order; a cell is stated, silent, not-found or not-reviewed, and these four differ
- [Sets of plans](${origin}/v1/sets): which plans stand side by side, in which order
- [Topics](${origin}/v1/topics), [relations](${origin}/v1/relations), [silences](${origin}/v1/silences), [cooperation areas](${origin}/v1/cooperation-areas), [events](${origin}/v1/events)
- [OpenAPI](${origin}/openapi.json)
- [Everything as files](${origin}/v1/exports): JSON, NDJSON, CSV, spreadsheets, SQLite
- Model Context Protocol, streamable HTTP, read-only: ${origin}/mcp

## Cite

Cite the official document first, Parley second, with the data version: [how, in ten styles](${origin}/v1/citations?provision=us-2025.ii.2.1). Never present a summary as the words of a government; quote the official text.

## Limits

- \`evidence\` says how sure a text is: checked, seen, secondary, unverified. Do not present one as surer than it says.
- \`silent\` means that the complete official text was searched; \`not-found\` that only part of it could be read; \`not-reviewed\` that nobody looked.
- Counts of provisions are not comparable between plans: each document is divided in its own way.
- A topic binds nobody, and a relation does not rate a government.

Data are under CC BY 4.0, code under MIT.
`;
};
