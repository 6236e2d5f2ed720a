declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';

  /** Source of a module whose default export maps each key to a function. */
  export default function compileModule(
    messageformat: MessageFormat,
    messages: Readonly<Record<string, string>>,
  ): string;
}
