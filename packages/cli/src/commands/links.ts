import { citedAddresses } from '@parley/queries/report';
import { checkLinks, type CheckedLink } from '../check-links.ts';
import type { Command } from '../command.ts';
import { contentHere } from '../data-changes.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';

const headings = {
  gone: 'Nothing is there any more',
  silent: 'Nobody let us in; open these by hand',
} as const;

const sectionOf = (state: keyof typeof headings, links: readonly CheckedLink[]): string[] => {
  const these = links.filter((link) => link.state === state);
  if (these.length === 0) return [];
  return [
    `## ${headings[state]} (${these.length})`,
    '',
    ...these.map(({ url, ids, detail }) => `- ${url} (${detail}): ${ids.join(', ')}`),
    '',
  ];
};

export const links: Command = {
  name: 'links',
  summary: 'whether cited pages are still there',
  requiredArguments: [],
  options: { ...corpusOption, json: { type: 'boolean' } },
  help: `Asks for every address of editions and sources once, and lists as Markdown those where nothing is any more,
and those that let nobody in. Exit code 1 when something is gone.

  --json            the same as JSON
${corpusHelp}`,
  run: async (given, { print }) => {
    const [content] = await contentHere(requireCorpus(given));
    const checked = await checkLinks(citedAddresses(content));
    if (given.flags.has('json')) print(JSON.stringify(checked, null, 2));
    else {
      print(
        `${checked.length} addresses, ${checked.filter(({ state }) => state === 'there').length} there.\n`,
      );
      for (const line of [...sectionOf('gone', checked), ...sectionOf('silent', checked)])
        print(line);
    }
    return checked.some(({ state }) => state === 'gone') ? 1 : 0;
  },
};
