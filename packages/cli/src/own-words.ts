import { copiedFrom, sharedRuns } from '@parley/documents';
import { sortProblems, type Corpus, type Problem } from '@parley/model';
import type { OfficialText } from './official-texts.ts';
import { knownNames, ownTexts } from './own-texts.ts';

/** Where our texts use the words of official ones. Names, titles and headings of the corpus may be used. */
export const checkOwnWords = (corpus: Corpus, officials: readonly OfficialText[]): Problem[] => {
  const limits = { ...copiedFrom, allowed: knownNames(corpus) };
  return sortProblems(
    ownTexts(corpus).flatMap(({ entry, path, words }) =>
      officials.flatMap(({ name, words: official }) =>
        sharedRuns(words, official, limits).map((run): Problem => {
          const length = [
            run.words > 0 ? `${run.words} words` : [],
            run.han > 0 ? `${run.han} Chinese characters` : [],
          ].flat();
          return {
            rule: 'own-words',
            level: 'error',
            file: entry.path,
            ...entry.locate(path),
            ...('id' in entry.entity ? { id: entry.entity.id } : {}),
            message: `${length.join(' and ')} in a row are those of ${name}.`,
            received: run.text,
            tip: 'Say it in other words. If it is a name, enter it in a field for names, for example `named`.',
          };
        }),
      ),
    ),
  );
};
