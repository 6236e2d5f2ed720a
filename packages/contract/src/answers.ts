import { citationStyles, id, picklistOf, requiredLanguages, searchKinds } from '@parley/model';
import * as v from 'valibot';
import { exportFormats } from './exports.ts';
import { howMany, links, text, weakest } from './resources.ts';

/** The front page of the API. */
export const start = v.object({
  name: v.string(),
  description: v.string(),
  unofficial: v.string(),
  dataVersion: v.string(),
  dataDate: v.string(),
  dataHash: v.string(),
  /** The last day to which events were followed. */
  knownUntil: v.optional(v.string()),
  schemaVersion: v.number(),
  counts: v.object({
    sets: howMany,
    plans: howMany,
    provisions: howMany,
    topics: howMany,
    relations: howMany,
    silences: howMany,
    events: howMany,
    venues: howMany,
    cooperationAreas: howMany,
  }),
  languages: v.array(v.picklist(requiredLanguages)),
  licence: v.object({ code: v.string(), data: v.string() }),
  cite: v.string(),
  links: v.record(v.string(), v.string()),
});

/** One thing cited in one style. */
export const citation = v.object({
  style: picklistOf(citationStyles),
  label: text,
  /** Media type and end of the name of a file that holds the text. */
  mediaType: v.string(),
  extension: v.string(),
  /** By language; bibliographies and files may have several lines. */
  text,
  /** Short form for the sentence, in styles that cite by author and date. */
  inText: v.optional(text),
});

/** A provision, several, a plan or a comparison, cited. */
export const citations = v.object({
  kind: v.picklist(['provision', 'provisions', 'plan', 'comparison']),
  /** Path of the page that is cited, by language; absent where several are. */
  page: v.optional(text),
  dataVersion: v.string(),
  citations: v.array(citation),
  /** What whoever cites should know. */
  notes: v.array(text),
});

/** A file with a whole list, or with everything. */
export const exportFile = v.object({
  file: v.string(),
  name: v.string(),
  format: picklistOf(exportFormats),
  address: v.string(),
  mediaType: v.string(),
  bytes: howMany,
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256: v.string(),
});

/** All files of a release. */
export const exports = v.object({ dataVersion: v.string(), files: v.array(exportFile) });

/** Every list: the items, how many there are in all, and where the next page is. */
export const listOf = <S extends v.GenericSchema>(item: S) =>
  v.object({
    items: v.array(item),
    total: howMany,
    /** With `group_by`: how many things there are of each value, the most first. */
    groups: v.optional(
      v.array(v.object({ values: v.record(v.string(), v.string()), count: howMany })),
    ),
    dataVersion: v.string(),
    /** Address of the next page, or null on the last one. */
    next: v.nullable(v.string()),
  });

/** A text in parts, by language; joined, the parts are the text. Never HTML. */
const textParts = v.array(v.object({ text: v.string(), hit: v.boolean() }));
const markedText = v.object({ en: v.optional(textParts), zh: v.optional(textParts) });

/** One thing that a search found. */
export const searchHit = v.object({
  kind: v.picklist(searchKinds),
  id,
  /** Its title, with what the query found marked. */
  title: markedText,
  /** The passage that says most of what was asked for; empty where there is no text but the title. */
  snippet: markedText,
  /** Whether it has everything that was asked for, or only some of it. */
  matches: v.picklist(['all', 'some']),
  /** Comparable within one search only. */
  score: v.number(),
  plans: v.array(id),
  topics: v.array(id),
  /** Absent for what rests on no text of a plan. */
  evidence: v.optional(weakest),
  /** Path at which the API has it in full; the same as `links.self`, from the root of the host. */
  address: v.string(),
  links,
});

/** What a search found, from best to worst, and how much there is of what. */
export const searchResults = v.object({
  ...listOf(searchHit).entries,
  /** How many would be found with another kind, plan or topic, the other filters being equal. */
  facets: v.object({
    kinds: v.array(v.object({ kind: v.picklist(searchKinds), count: howMany })),
    plans: v.array(v.object({ plan: id, count: howMany })),
    topics: v.array(v.object({ topic: id, count: howMany })),
  }),
  /** The query with its misspellings put right, where one is likely. */
  suggestions: v.array(v.string()),
});

/** Whether the service should be sent requests, and how the search for newer data stands. */
export const health = v.object({
  status: v.picklist(['ok', 'stopping']),
  dataVersion: v.string(),
  /** Absent where the service keeps the data that it came with. */
  takeUp: v.optional(
    v.object({
      channel: v.string(),
      /** When the registry was last asked. */
      checked: v.optional(v.string()),
      /** Why newer data were not taken up; absent when all is well. */
      problem: v.optional(v.string()),
    }),
  ),
});

export type Health = v.InferOutput<typeof health>;
export type SentSearchHit = v.InferOutput<typeof searchHit>;
export type SentSearchResults = v.InferOutput<typeof searchResults>;
export type SentCitations = v.InferOutput<typeof citations>;
