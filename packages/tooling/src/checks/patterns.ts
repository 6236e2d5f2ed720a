import { check } from 'recheck';
import ts from 'typescript';
import { scriptOf, type SourceFile } from './source-file.ts';

/** A regular expression as it stands in a file. */
export interface Pattern {
  path: string;
  line: number;
  source: string;
  flags: string;
}

/** Every regular expression that is written out in a file. */
export const patternsIn = (file: SourceFile): Pattern[] => {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        path: file.path,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/**
 * Steps are counted, never time, so that a pattern gets the same answer on every machine and under every
 * load: an attack must read this many characters to count. Time only stops what has gone wrong.
 */
const limits = {
  randomSeed: 1,
  attackLimit: 20_000_000,
  attackTimeout: 600_000,
  incubationTimeout: 600_000,
  timeout: 300_000,
};

/**
 * How an input could make a pattern take long: the complexity and an example, in words;
 * undefined when none can. A pattern that cannot be judged is told as well, so that none goes unseen.
 */
export const slownessOf = async ({ source, flags }: Pattern): Promise<string | undefined> => {
  const result = await check(source, flags, limits);
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return `a time that cannot be told (${result.error.kind})`;
  return `${result.complexity.summary} time, for example on ${result.attack.pattern.slice(0, 200)}`;
};
