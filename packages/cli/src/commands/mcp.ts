import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpServers } from '@parley/mcp';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';

/** The origin of a public address, or undefined where none is given. */
const originOf = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^/\s]+$/.test(url))
    throw new CommandError(
      '--url takes an origin without a path, for example https://parley.example.',
    );
  return url;
};

export const mcp: Command = {
  name: 'mcp',
  summary: 'answer a language model over stdio (Model Context Protocol)',
  requiredArguments: [],
  options: { ...corpusOption, url: { type: 'string' } },
  help: `Serves the Model Context Protocol on standard input and output until the input ends: search,
read, compare a topic, list what there is, cite. Reads only, and asks no network.
A client starts it in this folder with \`npx -y pnpm@12 --silent parley mcp\`.

  --url ORIGIN      public address that answers and citations point to
${corpusHelp}`,
  run: async (given, { complain }) => {
    const origin = originOf(given.values.get('url'));
    const servers = mcpServers(await currentDataset(given), {
      origin,
      onError: (error) => complain(String(error)),
    });
    const server = serveStdio(servers);
    await new Promise<void>((resolve) => {
      process.stdin.once('end', resolve);
      process.stdin.once('close', resolve);
    });
    await server.close();
    return 0;
  },
};
