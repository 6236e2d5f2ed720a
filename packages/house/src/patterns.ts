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
 * How an input could make a pattern take long: the complexity and an example, in words;
 * undefined when none can, or when the checker cannot tell. The same pattern always gets the same answer.
 */
export const slownessOf = async ({ source, flags }: Pattern): Promise<string | undefined> => {
  const result = await check(source, flags, { timeout: 20_000, randomSeed: 1 });
  if (result.status !== 'vulnerable') return undefined;
  return `${result.complexity.summary} time, for example on ${result.attack.pattern.slice(0, 200)}`;
};
