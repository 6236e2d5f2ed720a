import { spawnSync } from 'node:child_process';

const installed = (name: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/**
 * Makes sure that a program of the system is there, and installs its Debian package when it can.
 *
 * @throws Error that says what to install.
 */
export const requireTool = (
  name: 'wrk' | 'nginx' | 'taskset' | 'faketime',
  debianPackage: string,
): void => {
  if (installed(name)) return;
  if (process.getuid?.() === 0 && installed('apt-get')) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', debianPackage]);
    if (installed(name)) return;
  }
  throw new Error(`${name} is needed. Install it, for example: apt-get install ${debianPackage}`);
};
