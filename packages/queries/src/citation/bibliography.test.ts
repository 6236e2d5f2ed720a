// Reading the corpus from disk takes Node's types, which the package itself does without.
/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { cite } from './cite.ts';
import { publicationAt } from './testing/library.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;

test.for(['en', 'zh'] as const)(
  'in a bibliography of every provision no key stands for two things (%s)',
  (language) => {
    const entries = new Map<string, Set<string>>();
    for (const provision of dataset.provisions) {
      const plan = dataset.plans.find(({ id }) => id === provision.plan);
      if (!plan) throw new Error('A provision has a plan.');
      const subject = { kind: 'provision', plan, provision } as const;
      const { text } = cite(subject, publicationAt(`/provisions/${provision.id}`), 'bibtex');
      for (const entry of text[language].split(/^(?=@)/m).filter((part) => part.trim() !== '')) {
        const key = /^@misc\{([^,\s]+),$/m.exec(entry)?.[1] ?? '';
        expect(key).toMatch(/^[\w:.-]+$/);
        entries.set(key, (entries.get(key) ?? new Set()).add(entry.trim()));
      }
    }
    expect(entries.size).toBeGreaterThan(dataset.provisions.length);
    expect([...entries].filter(([, same]) => same.size > 1).map(([key]) => key)).toEqual([]);
  },
);
