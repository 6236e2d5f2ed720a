import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { createPostings } from './postings.ts';

const word = fc.constantFrom('grid', 'chip', 'law', 'risk');
const field = fc.array(word, { maxLength: 6 });
const weights = { title: 4, body: 1 };

test('a term counts for an entry exactly what MiniSearch says', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ title: field, body: field }), { minLength: 1 }), (texts) => {
      const theirs = new MiniSearch({
        fields: ['title', 'body'],
        tokenize: (text) => text.split(' ').filter(Boolean),
      });
      theirs.addAll(
        texts.map(({ title, body }, id) => ({ id, title: title.join(' '), body: body.join(' ') })),
      );
      const ours = createPostings(Object.values(weights));
      for (const [place, { title, body }] of texts.entries()) ours.add(place, [title, body]);
      const { value: postings } = ours.finish((place) => place + 1).next();
      for (const term of ['grid', 'chip', 'law', 'risk']) {
        const found = theirs.search(term, {
          boost: weights,
          boostDocument: (id) => Number(id) + 1,
        });
        const { places, scores } = postings?.get(term) ?? {
          places: new Uint32Array(),
          scores: new Float32Array(),
        };
        expect([...places]).toEqual(found.map(({ id }) => Number(id)).toSorted((a, b) => a - b));
        for (const { id, score } of found)
          expect(scores[places.indexOf(Number(id))]).toBeCloseTo(score, 3);
      }
    }),
  );
});
