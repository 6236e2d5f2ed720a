import { fileURLToPath } from 'node:url';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

// The service as one folder: what it serves lies beside it, unless something else is asked for.
process.env['DATASET'] ??= beside('dataset.json');
process.env['SITE'] ??= beside('site');
await import('./main.ts');
