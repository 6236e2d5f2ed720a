import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Figure } from '../figure.ts';
import { top } from '../paths.ts';

const turbo = async (...parameters: string[]): Promise<number> => {
  const start = performance.now();
  const child = spawn('turbo', ['run', ...parameters, '--output-logs=errors-only'], {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`turbo run ${parameters.join(' ')} failed.`);
  return (performance.now() - start) / 1000;
};

/** How long building, checking and testing take, from nothing and from turbo's cache. */
export const repository = async (): Promise<Figure[]> => {
  const group = 'The repository';
  const figures: Figure[] = [];
  for (const [what, tasks] of [
    ['build', ['build']],
    ['check and unit tests', ['check', 'test']],
  ] as const) {
    figures.push(
      { group, what: `${what}, from nothing`, value: await turbo(...tasks, '--force'), unit: 's' },
      { group, what: `${what}, from the cache`, value: await turbo(...tasks), unit: 's' },
    );
  }
  return figures;
};
