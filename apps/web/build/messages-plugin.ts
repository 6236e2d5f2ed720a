import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import type { Plugin } from 'vite';

const messagesFile = /\/messages\/([a-z]{2})\.json$/;

/**
 * Compiles a language's messages (ICU MessageFormat) to functions while building,
 * so that no parser is sent to browsers.
 */
export const messages = (): Plugin => ({
  name: 'parley-messages',
  enforce: 'pre',
  transform: {
    filter: { id: messagesFile },
    handler(code, id) {
      const [, language = 'en'] = messagesFile.exec(id) ?? [];
      const texts = JSON.parse(code) as Record<string, string>;
      return {
        code: compileModule(new MessageFormat(language), texts),
        moduleType: 'js',
        map: null,
      };
    },
  },
});
