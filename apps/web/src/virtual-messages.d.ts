declare module 'virtual:messages' {
  /** For each language and part, a loader of its messages: a function for each key. */
  const loaders: Readonly<
    Record<
      string,
      Readonly<
        Record<
          import('./message-parts.ts').MessagePart,
          () => Promise<{
            default: Record<string, (values?: Readonly<Record<string, string | number>>) => string>;
          }>
        >
      >
    >
  >;
  export default loaders;
}
