import { registerHooks } from 'node:module';
import { withFaultyQuery } from './faulty-query.ts';

// Loaded before a service that runs from its sources.
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const { source } = loaded;
    return source === undefined || source === null || !url.startsWith('file:')
      ? loaded
      : { ...loaded, source: withFaultyQuery(url, Buffer.from(source as Uint8Array).toString()) };
  },
});
