declare module 'virtual:messages' {
  /** For each language code, a loader of its messages: a function for each key. */
  const loaders: Readonly<
    Record<
      string,
      () => Promise<{
        default: Record<string, (values?: Readonly<Record<string, string | number>>) => string>;
      }>
    >
  >;
  export default loaders;
}
