import type { ChangeType, Text } from '@parley/model';
import { changeTypeTerms } from '@parley/model/vocabularies';

const capital = ({ label: { en, zh } }: { label: Text }): Text => ({
  en: en.replace(/^./, (letter) => letter.toUpperCase()),
  zh,
});

/** What happened to an entry, in one word that begins a line. */
export const changeNames: Readonly<Record<ChangeType, Text>> = {
  added: capital(changeTypeTerms.added),
  changed: capital(changeTypeTerms.changed),
  moved: capital(changeTypeTerms.moved),
  removed: capital(changeTypeTerms.removed),
};
