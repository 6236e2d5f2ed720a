import type { TestProject } from 'vitest/node';
import { startService } from './start-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
  }
}

/** Starts the real service once for all test files, and stops it afterwards. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { origin, stop } = await startService();
  project.provide('origin', origin);
  return stop;
};
