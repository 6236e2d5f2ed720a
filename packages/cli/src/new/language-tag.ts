import { authored } from '@parley/model';
import { acceptedBy } from './questions.ts';

/** What is wrong with a language tag. */
export const isLanguageTag = acceptedBy(authored.source.entries.language);
