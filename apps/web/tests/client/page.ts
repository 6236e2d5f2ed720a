import { walk } from './walk.ts';

/** For the test, which calls it by its name. */
Object.assign(globalThis, { walk });
