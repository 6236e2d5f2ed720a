export { default } from './dist/dataset.json' with { type: 'json' };
