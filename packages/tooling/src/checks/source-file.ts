/** A source file of the repository. */
export interface SourceFile {
  /** Path from the top of the repository, with forward slashes. */
  path: string;
  text: string;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** A file's TypeScript with nothing moved: in a component, everything else becomes blank. */
export const scriptOf = ({ path, text }: SourceFile): string => {
  if (!path.endsWith('.vue')) return text;
  let script = '';
  for (
    let open = text.indexOf('<script');
    open !== -1;
    open = text.indexOf('<script', script.length)
  ) {
    const start = text.indexOf('>', open) + 1;
    const close = text.indexOf('</script>', start);
    const end = close === -1 ? text.length : close;
    script += blank(text.slice(script.length, start)) + text.slice(start, end);
  }
  return script + blank(text.slice(script.length));
};
