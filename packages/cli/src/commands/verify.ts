import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { verifyPlan, type Locator, type Mismatch } from '@parley/documents';
import type { Plan } from '@parley/model';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { readOfficial, sourceOf } from '../read-official.ts';
import { readPlan } from '../read-plan.ts';

const placeOf = ({ page, bullet, item, paragraph }: Locator): string =>
  [
    page === undefined ? [] : `page ${page}`,
    bullet === undefined ? [] : `bullet ${bullet}`,
    item === undefined ? [] : `item ${item}`,
    paragraph === undefined ? [] : `paragraph ${paragraph}`,
  ]
    .flat()
    .join(', ') || 'no place given';

const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const whatIsWrong = ({ kind, found }: Mismatch): string => {
  switch (kind) {
    case 'missing':
      return 'the passage is not in the file';
    case 'altered':
      return `other words are there: “${beginning(found?.text ?? '')}”`;
    case 'moved':
      return `the passage is elsewhere: ${placeOf(found?.locator ?? {})}`;
    case 'unstamped':
      return 'it carries no fingerprint; `parley stamp` makes one';
    case 'other-normaliser':
      return 'its fingerprint is of another version; update parley, or stamp it again';
  }
};

/** Whether the file is, byte for byte, an edition that the corpus records. */
const editionLine = (plan: Plan, bytes: Uint8Array): string[] => {
  const recorded = plan.editions.flatMap(({ sha256 }) => sha256 ?? []);
  if (recorded.length === 0) return [];
  return recorded.includes(createHash('sha256').update(bytes).digest('hex'))
    ? ['The file is the recorded edition, byte for byte.']
    : ['The file is not the recorded edition byte for byte; its passages decide.'];
};

export const verify: Command = {
  name: 'verify',
  summary: 'confirm every provision of a plan against its official text',
  requiredArguments: ['PLAN', 'FILE'],
  options: { ...corpusOption },
  help: `Reads FILE (PDF, HTML or text), cuts it into passages, and compares each with the fingerprint of
the provisions based on it. The file stays on this machine. Exit code 1 when any differs.

  PLAN              the id of a plan, for example us-2025
  FILE              its official text
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const [id = '', file = ''] = given.positionals;
    const { plan, provisions } = await readPlan(given, id);
    const { document, bytes } = await readOfficial(plan, file);
    const result = await verifyPlan(plan, provisions, document);
    const { state, passages, inDocument, mismatches } = result;

    if (state === 'unstamped')
      throw new CommandError(
        `${id} carries no fingerprints yet. Make them with \`parley stamp ${id} ${file}${plan.segmentation === undefined ? ' --segmentation WAY' : ''}\`.`,
      );
    if (state === 'other')
      throw new CommandError(
        inDocument === 0
          ? `${file} is another document: nothing in it is laid out like ${id}. ${sourceOf(plan)}`
          : `${file} is another document, edition or language: of its ${inDocument} passages none is one of the ${passages.total} of ${id}. ${sourceOf(plan)}`,
      );

    const pages = document.format === 'pdf' ? `, ${document.pages.length} pages` : '';
    print(`${plan.title.en} (${id}) against ${basename(file)}${pages}`);
    for (const line of editionLine(plan, bytes)) print(line);
    for (const mismatch of mismatches)
      print(
        `${mismatch.provision}  ${mismatch.kind}  ${placeOf(mismatch.expected)}: ${whatIsWrong(mismatch)}`,
      );
    print(`passages    ${passages.confirmed} of ${passages.total} confirmed`);
    print(`provisions  ${result.provisions.confirmed} of ${result.provisions.total} confirmed`);
    if (state === 'truncated')
      complain(
        `${file} ends before ${mismatches[0]?.provision ?? 'its last passage'}: it is cut off. Give the whole file. ${sourceOf(plan)}`,
      );
    print(`${result.provisions.confirmed}/${result.provisions.total}`);
    return state === 'confirmed' ? 0 : 1;
  },
};
