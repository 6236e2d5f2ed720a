import type { LoadPage } from '@parley/queries/pages';
import type { Release } from '../releases/release.ts';

/** Gives what loads the pages of a release while one request is answered. */
export type PageLoaders = (release: Release, requestId: string) => LoadPage;
