import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { top } from '../../top.ts';
import { englishProblems, textsOfDocument, textsOfMessages } from './english-problems.ts';
import { textsInCode, type PlacedText } from './texts-in-code.ts';

/** Where texts that readers, callers and contributors see are written, outside the data. */
const sources =
  '{packages/{brief,cli,contract,mcp,model,queries}/src,apps/api/src,apps/web/src}/**/*.{ts,vue}';
const messages = 'apps/web/messages/en.json';
/** What readers, callers and operators are told; not the guidelines, which quote what they replace. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/!(adding-a-plan).md',
  'packages/*/README.md',
];

const textsIn = async (path: string): Promise<PlacedText[]> => {
  const text = await readFile(join(top, path), 'utf8');
  const place = path.replaceAll('\\', '/');
  if (place === messages) return textsOfMessages(place, text);
  return place.endsWith('.md') ? textsOfDocument(place, text) : textsInCode({ path: place, text });
};

const paths = globSync(sources, { cwd: top }).filter(
  // The list of plain words has those that it replaces.
  (path) => !/\.test\.ts$|\/testing\/|plain-words\.ts$|protocol\.ts$|jurisdictions\.ts$/.test(path),
);
const all = [messages, ...paths, ...globSync(documents, { cwd: top })];
const texts = (await Promise.all(all.map(textsIn))).flat();
const problems = englishProblems(texts);
for (const problem of problems) console.log(problem);
console.log(
  `${texts.length} English texts, ${problems.length} that the house style says otherwise.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
