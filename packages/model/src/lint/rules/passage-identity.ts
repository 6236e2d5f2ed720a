import { entriesOf, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Problem } from '../../problem.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'passage-identity';

/** The place that a locator names among the passages of a document; undefined where it names none. */
const placeOf = ({ entity }: CorpusEntry<'provision'>): string | undefined => {
  const { bullet, item, paragraph } = entity.locator;
  const parts = [bullet, item, paragraph];
  return parts.every((part) => part === undefined) ? undefined : JSON.stringify(parts);
};

/** Whether one of two provisions says that it repeats the other. */
const repeats = (one: CorpusEntry<'provision'>, other: CorpusEntry<'provision'>): boolean =>
  one.entity.repeats === other.entity.id || other.entity.repeats === one.entity.id;

/** What is wrong with a fingerprint beside an earlier one of the same plan and normaliser. */
const against = (
  entry: CorpusEntry<'provision'>,
  earlier: CorpusEntry<'provision'>,
): Problem | undefined => {
  const [one, other] = [entry.entity.passage, earlier.entity.passage];
  if (!one || !other || one.normaliser !== other.normaliser) return undefined;
  const { id } = earlier.entity;
  if (one.hash === other.hash && one.order !== other.order && !repeats(entry, earlier))
    return problemAt(name, entry, ['passage', 'hash'], {
      message: `The fingerprint is that of ${id}, which has another order.`,
      expected: `order: ${other.order}, or \`repeats\` where the text says the same twice`,
      received: `order: ${one.order}`,
      tip: 'Write fingerprints with `parley stamp`, never by hand.',
    });
  if (one.order === other.order && one.hash !== other.hash)
    return problemAt(name, entry, ['passage', 'order'], {
      message: `At this order is the passage of ${id}, with another fingerprint.`,
      expected: 'one fingerprint for one order',
      received: `order: ${one.order}`,
      tip: 'Write fingerprints with `parley stamp`, never by hand.',
    });
  if (one.order === other.order && placeOf(entry) !== placeOf(earlier))
    return problemAt(name, entry, ['locator'], {
      message: `It has the passage of ${id}, and names another place in the official text.`,
      expected: placeOf(earlier) ?? 'no place',
      received: placeOf(entry) ?? 'no place',
      tip: 'One of the two places is wrong, or the fingerprint is: `parley stamp` writes it anew.',
    });
  return undefined;
};

/** A fingerprint belongs to one passage, a passage to one order, and both to one place. */
export const passageIdentity: Rule = {
  name,
  check: (corpus) => {
    const bullets = new Set(
      entriesOf(corpus, 'plan')
        .filter(({ entity }) => entity.segmentation === 'bullets')
        .map(({ entity }) => entity.id),
    );
    const firstOf = new Map<string, CorpusEntry<'provision'>>();
    return entriesOf(corpus, 'provision').flatMap((entry) => {
      const { passage, locator } = entry.entity;
      if (passage === undefined) return [];
      const keys = [`hash ${passage.hash}`, `order ${passage.order}`].map(
        (key) => `${entry.plan} ${key}`,
      );
      const found = keys.flatMap((key) => {
        const earlier = firstOf.get(key);
        return earlier ? (against(entry, earlier) ?? []) : [];
      });
      for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, entry);
      if (
        found.length === 0 &&
        bullets.has(entry.plan ?? '') &&
        locator.bullet !== undefined &&
        locator.bullet !== passage.order
      )
        found.push(
          problemAt(name, entry, ['passage', 'order'], {
            message: 'The order of the passage is not the bullet of the locator.',
            expected: `order: ${locator.bullet}`,
            received: `order: ${passage.order}`,
            tip: 'Correct the locator, then write the fingerprint with `parley stamp`.',
          }),
        );
      return found.slice(0, 1);
    });
  },
};
