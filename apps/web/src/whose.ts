import type { SentText } from '@parley/model';
import { eventJurisdictions } from '@parley/model/vocabularies';
import type { Speech } from './messages.ts';

/** What an event says of whose it is. */
interface Whose {
  jurisdiction: string;
  /** The governments of a joint one. */
  governments?: readonly string[] | undefined;
  /** What a group of countries is called; countries have no need of it. */
  group?: SentText | undefined;
}

/** Governments by name. Chinese names China first, as the language is used to. */
export const governmentNames = (
  codes: readonly string[],
  { country, language, t }: Pick<Speech, 'country' | 'language' | 't'>,
): string => {
  const own = (code: string): number => (language.code === 'zh' && code === 'CN' ? 0 : 1);
  return codes
    .toSorted((a, b) => own(a) - own(b))
    .map((code) => country(code))
    .join(t('list.comma'));
};

/** Whose an event is, in words: a country, the governments of a joint one, a group, many states, firms. */
export const whoseWords = (
  { jurisdiction, governments = [], group }: Whose,
  speech: Pick<Speech, 'country' | 'language' | 'say' | 't'>,
): string => {
  if (jurisdiction === 'joint' && governments.length > 0)
    return governmentNames(governments, speech);
  if (jurisdiction === 'joint' || jurisdiction === 'multilateral' || jurisdiction === 'industry')
    return speech.say(eventJurisdictions[jurisdiction].label);
  return group ? speech.say(group) : speech.country(jurisdiction);
};

/**
 * A document in a word beside a count: its code, or in Chinese the country that it is of, since letters
 * of codes stand there in numbers of provisions alone.
 */
export const planInShort = (
  code: string,
  { country, language }: Pick<Speech, 'country' | 'language'>,
): string => (language.code === 'zh' && /^[A-Z]{2}$/.test(code) ? country(code) : code);
