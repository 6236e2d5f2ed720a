import { authored } from '@parley/model';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expect, test } from 'vitest';
import { pageLanguages } from '../languages.ts';
import { loadSpeech, speechKey } from '../messages.ts';
import { shapeOf } from './field-shape.ts';
import SchemaField from './SchemaField.vue';

const value = {
  title: { en: 'Open the port', zh: '开放港口' },
  section: 'a.1',
  topics: ['ships'],
  actors: [{ actor: 'bureau', role: 'lead', basis: 'stated' }],
};
const choices = [
  { kind: 'section', id: 'a.1', name: { en: 'Ports', zh: 'Ports' } },
  { kind: 'topic', id: 'ships', name: { en: 'Ships', zh: 'Ships' } },
  { kind: 'actor', id: 'bureau', name: { en: 'The bureau', zh: 'The bureau' } },
] as const;

const rendered = async (language: (typeof pageLanguages)[number]): Promise<string> => {
  const speech = await loadSpeech(language);
  const app = createSSRApp({
    render: () =>
      h(SchemaField, { shape: shapeOf(authored.provision), value, label: 'Fields', choices }),
  });
  app.provide(speechKey, () => speech);
  return renderToString(app);
};

test.for(pageLanguages)(
  'a form in $name has names of the model and offers what exists',
  async (language) => {
    const html = await rendered(language);
    const [actors, verb] = language.code === 'en' ? ['Actors', 'Force'] : ['行为体', '力度'];
    for (const name of [actors, verb])
      expect(html).toMatch(new RegExp(`<legend[^>]*>${name}</legend>`));
    for (const { id, name } of choices)
      expect(html).toMatch(new RegExp(`<option value="${id}"[^>]*>\\s*${name.en}`));
  },
);
