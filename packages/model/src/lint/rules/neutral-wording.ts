import { evaluativeWords } from '../evaluative-words.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf, withoutQuotations, type WrittenText } from '../texts-of.ts';

const evaluativeIn = ({ language, words }: WrittenText): [string, string][] => {
  const own = withoutQuotations(words);
  return Object.entries(evaluativeWords[language]).filter(([word]) =>
    language === 'en'
      ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(own)
      : own.includes(word),
  );
};

/** Nothing in our own words judges a government or a text. Quoted words are theirs. */
export const neutralWording: Rule = {
  name: 'neutral-wording',
  check: (corpus) =>
    corpus.entries.flatMap((entry) =>
      textsOf(entry).flatMap((text) =>
        evaluativeIn(text).map(([word, instead]) =>
          problemAt('neutral-wording', entry, text.path, {
            message: `The ${text.language === 'en' ? 'English' : 'Chinese'} text judges: “${word}”.`,
            expected: instead,
            tip: 'Say what the text says. If the word is the plan’s own, quote it and say so.',
          }),
        ),
      ),
    ),
};
