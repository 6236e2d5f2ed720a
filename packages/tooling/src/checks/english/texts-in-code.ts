import ts from 'typescript';
import { scriptOf, type SourceFile } from '../source-file.ts';

/** A text that somebody may read, and where it is written. */
export interface PlacedText {
  path: string;
  line: number;
  text: string;
}

/** Whether a string is a sentence or part of one, not a key, a path, a query or a list of codes. */
const isProse = (text: string): boolean =>
  /\p{L}\p{L} \p{L}\p{L}/u.test(text) &&
  !/\p{Script=Han}/u.test(text) &&
  !/^\s*(?:SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|PREFIX|WITH|DROP)\b/.test(text) &&
  !/[{}<>]\s*$|^\s*</.test(text);

/** A template with a word in the place of each of its values. */
const ofTemplate = ({ head, templateSpans }: ts.TemplateExpression): string =>
  head.text + templateSpans.map(({ literal }) => `x${literal.text}`).join('');

/** The English texts of a source file: strings and templates that are prose, each with its line. */
export const textsInCode = (file: SourceFile): PlacedText[] => {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest);
  const found: PlacedText[] = [];
  const add = (node: ts.Node, text: string): void => {
    if (!isProse(text)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ path: file.path, line, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    if (ts.isTemplateExpression(node)) add(node, ofTemplate(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
