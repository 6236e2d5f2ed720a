import * as v from 'valibot';
import { get, type RequestSpec } from './request.ts';

const exportList = v.looseObject({
  files: v.array(v.looseObject({ address: v.string() })),
});

/**
 * Requests for every file to download.
 *
 * @param list What the service answers at `/v1/exports`.
 */
export const exportRequests = (list: unknown): RequestSpec[] =>
  v.parse(exportList, list).files.map(({ address }) => get(address));
