import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A label with a word in it, and not only a number as documents print it: `II.2.3`, `56(a)`, `8-iii`. */
const hasWord = (label: string): boolean =>
  label.split(/[^a-z]/i).some((part) => part.length > 2 && !/^[ivxl]+$/i.test(part));

/** What is called by words and not by a number is called so in each language. */
export const labelName: Rule = {
  name: 'label-name',
  check: (corpus) =>
    entriesOf(corpus, 'provision').flatMap((entry) => {
      const { label, name } = entry.entity;
      if (name === undefined ? !hasWord(label) : name.en === label) return [];
      return [
        problemAt('label-name', entry, ['label'], {
          message:
            name === undefined
              ? `The label “${label}” is words, and has no Chinese.`
              : `The label is “${label}”, and the English name “${name.en}”.`,
          expected: 'a `name` in each language, with the label as its English',
          tip: 'Add `name` with `en` and `zh` below the label.',
        }),
      ];
    }),
};
