import { zipSync, type FlateCallback, type Zippable } from 'fflate';

/** The zip of fflate without the Worker that it starts for large files: workerd has none. */
export const zip = (files: Zippable, done: FlateCallback): void => {
  done(null, zipSync(files));
};

export * from 'fflate';
