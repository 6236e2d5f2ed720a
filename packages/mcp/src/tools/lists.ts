import {
  changeKinds,
  eventLinks,
  picklistOf,
  relationTypes,
  type Dataset,
  type LocalisedDataset,
} from '@parley/model';
import {
  actorJurisdictions,
  actorKinds,
  eventJurisdictions,
  eventKinds,
  verifications,
} from '@parley/model/vocabularies';
import { eventView, silenceView, vocabularyViews, type Index } from '@parley/queries';
import { allChanges, releaseView } from '@parley/queries/changes';
import { matchesWords } from '@parley/queries/comparison';
import * as v from 'valibot';
import { addressOfEntry, citationOfList } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { describeFields } from '../describe.ts';
import { anyId, idOf, NotKnown, type ParleyTool } from '../tool.ts';

const word = v.optional(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.description('Words that must all occur, in English or Chinese.'),
  ),
);

const day = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'Write 2026, 2026-05 or 2026-05-14.'),
      v.description(description),
    ),
  );

const is = <T>(wanted: T | undefined, value: unknown): boolean =>
  wanted === undefined || wanted === value;

const has = (wanted: string | undefined, values: readonly string[]): boolean =>
  wanted === undefined || values.includes(wanted);

/** A filter by words over the texts of an entry in both languages. */
const said = (query: string | undefined): ((texts: readonly (string | undefined)[]) => boolean) =>
  query === undefined ? () => true : matchesWords(query);

/** Refuses an id that is not there, and says where ids are found. */
const requireId = (id: string | undefined, known: ReadonlyMap<string, unknown>): void => {
  if (id !== undefined && !known.has(id))
    throw new NotKnown('Nothing has this id. search gives ids.');
};

const byDate = <T extends { date: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => (a.date < b.date ? 1 : -1));

/** A date compared as far as both are known. */
const from = (date: string, since: string | undefined): boolean =>
  since === undefined || date >= since.slice(0, date.length);
const until = (date: string, last: string | undefined): boolean =>
  last === undefined || date.slice(0, last.length) <= last.slice(0, date.length);

type One<Name extends 'events' | 'silences' | 'relations'> = LocalisedDataset[Name][number];

/** The same entries in one language, in the order of `ids`. */
const entries = <T>(map: ReadonlyMap<string, T>, items: readonly { id: string }[]): T[] =>
  items.flatMap(({ id }) => map.get(id) ?? []);

const eventFields = [
  'id',
  'date',
  'title',
  'summary',
  'kind',
  'jurisdiction',
  'verification',
  'uncertainty',
  'followed',
  'topics',
];
const silenceFields = ['id', 'plan', 'topic', 'subject', 'state', 'searched', 'searchedOn'];
const relationFields = ['id', 'topic', 'type', 'sides', 'reason', 'counterReading', 'review'];

const described = { id: v.string(), address: v.string() };

/** Tools that list what the dataset has, filtered. */
export const listTools = (dataset: Dataset): ParleyTool[] => [
  tool({
    name: 'list_events',
    title: 'List events',
    description:
      'What happened around the plans, the latest first: deeds, kept apart from what a plan says. `verification` says what was seen of its sources; report it beside the event. An event that touches a provision does not follow from it.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'Only events on this topic.')),
      provision: anyId('Only events that touch this provision.'),
      how: v.optional(v.pipe(picklistOf(eventLinks), v.description('How they touch a provision.'))),
      kind: v.optional(v.pipe(picklistOf(eventKinds), v.description('Only events of this kind.'))),
      jurisdiction: v.optional(
        v.pipe(picklistOf(eventJurisdictions), v.description('Whose deeds.')),
      ),
      verification: v.optional(
        v.pipe(picklistOf(verifications), v.description('What was seen of their sources.')),
      ),
      since: day('On this day, month or year or later.'),
      until: day('On this day, month or year or earlier.'),
      query: word,
    },
    list: { name: 'events', item: described },
    run: (context, params) => {
      const { language } = params;
      requireId(params.provision, context.index.provisions);
      const matches = said(params.query);
      const found = dataset.events.filter(
        (event) =>
          has(params.topic, event.topics) &&
          ((params.provision === undefined && params.how === undefined) ||
            event.provisions.some(
              ({ provision, how }) => is(params.provision, provision) && is(params.how, how),
            )) &&
          is(params.kind, event.kind) &&
          is(params.jurisdiction, event.jurisdiction) &&
          is(params.verification, event.verification) &&
          from(event.date, params.since) &&
          until(event.date, params.until) &&
          matches([event.id, ...Object.values(event.title), ...Object.values(event.summary)]),
      );
      const index = context.indexIn(language);
      const one = (event: One<'events'>) => ({
        ...describeFields('event', eventView(index, event), language, eventFields),
        address: addressOfEntry(context, 'event', event.id, language),
      });
      return {
        content: {},
        list: { name: 'events', items: entries(index.events, byDate(found)).map(one) },
        path: '/timeline',
        citation: citationOfList(context, '/timeline', language),
      };
    },
  }),

  tool({
    name: 'list_silences',
    title: 'List silences',
    description:
      'Subjects and topics on which a plan says nothing. `silent`: the complete official text was searched; `not-found`: only what could be read. read_entry gives the words searched for and what they hit.',
    parameters: {
      plan: v.optional(idOf(dataset.plans, 'Only silences of this document.')),
      topic: v.optional(idOf(dataset.topics, 'Only silences on this topic.')),
      provision: anyId('Only silences to which this provision of another plan is the counterpart.'),
      query: word,
    },
    list: { name: 'silences', item: described },
    run: (context, params) => {
      const { language } = params;
      requireId(params.provision, context.index.provisions);
      const matches = said(params.query);
      const found = dataset.silences.filter(
        (silence) =>
          is(params.plan, silence.plan) &&
          is(params.topic, silence.topic) &&
          has(params.provision, silence.counterparts) &&
          matches([
            silence.id,
            ...Object.values(silence.subject ?? {}),
            ...silence.searches.map(({ term }) => term),
          ]),
      );
      const index = context.indexIn(language);
      const one = (silence: One<'silences'>) => ({
        ...describeFields('silence', silenceView(index, silence), language, silenceFields),
        address: addressOfEntry(context, 'silence', silence.id, language),
      });
      return {
        content: {},
        list: { name: 'silences', items: entries(index.silences, found).map(one) },
        path: '/compare',
        citation: citationOfList(context, '/compare', language),
      };
    },
  }),

  tool({
    name: 'list_relations',
    title: 'List relations',
    description:
      'How provisions of different plans stand to each other, with the reason and, where one is fair, another reading. A relation rates no government.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'Only relations on this topic.')),
      type: v.optional(v.pipe(picklistOf(relationTypes), v.description('Only of this type.'))),
      plan: v.optional(idOf(dataset.plans, 'Only relations in which this document takes part.')),
      provision: anyId('Only relations that rest on this provision.'),
    },
    list: { name: 'relations', item: described },
    run: (context, params) => {
      const { language } = params;
      requireId(params.provision, context.index.provisions);
      const found = dataset.relations.filter(
        ({ topic, type, sides }) =>
          is(params.topic, topic) &&
          is(params.type, type) &&
          has(
            params.plan,
            sides.map(({ plan }) => plan),
          ) &&
          has(
            params.provision,
            sides.flatMap(({ provisions }) => provisions),
          ),
      );
      const one = (relation: One<'relations'>) => ({
        ...describeFields('relation', relation, language, relationFields),
        address: addressOfEntry(context, 'relation', relation.id, language),
      });
      return {
        content: {},
        list: {
          name: 'relations',
          items: entries(context.indexIn(language).relations, found).map(one),
        },
        path: '/compare',
        citation: citationOfList(context, '/compare', language),
      };
    },
  }),

  tool({
    name: 'list_venues',
    title: 'List venues',
    description: 'Where governments meet or work, who takes part, and whether it binds.',
    parameters: { query: word },
    list: { name: 'venues', item: described },
    run: (context, { language, query }) => {
      const matches = said(query);
      const found = dataset.venues.filter(({ id, name, use }) =>
        matches([id, ...Object.values(name), ...Object.values(use)]),
      );
      return {
        content: {},
        list: {
          name: 'venues',
          items: entries(context.indexIn(language).venues, found).map((venue) => ({
            ...describeFields('venue', venue, language, [
              'id',
              'name',
              'use',
              'participation',
              'binding',
            ]),
            address: addressOfEntry(context, 'venue', venue.id, language),
          })),
        },
        path: '/cooperation',
        citation: citationOfList(context, '/cooperation', language),
      };
    },
  }),

  tool({
    name: 'list_actors',
    title: 'List actors',
    description: 'Bodies, groups and persons that provisions and events name.',
    parameters: {
      kind: v.optional(v.pipe(picklistOf(actorKinds), v.description('Only of this kind.'))),
      jurisdiction: v.optional(
        v.pipe(picklistOf(actorJurisdictions), v.description('Whose they are.')),
      ),
      query: word,
    },
    list: { name: 'actors', item: described },
    run: (context, { language, kind, jurisdiction, query }) => {
      const matches = said(query);
      const found = dataset.actors.filter(
        (actor) =>
          is(kind, actor.kind) &&
          is(jurisdiction, actor.jurisdiction) &&
          matches([actor.id, actor.abbreviation, ...Object.values(actor.name)]),
      );
      const fields = ['id', 'name', 'abbreviation', 'kind', 'jurisdiction', 'parent'];
      return {
        content: {},
        list: {
          name: 'actors',
          items: entries(context.indexIn(language).actors, found).map((actor) => ({
            ...describeFields('actor', actor, language, fields),
            address: addressOfEntry(context, 'actor', actor.id, language),
          })),
        },
        path: '/compare',
        citation: citationOfList(context, '/compare', language),
      };
    },
  }),

  tool({
    name: 'list_sources',
    title: 'List sources',
    description:
      'Documents and pages that claims rest on. `opened` says whether somebody of the project opened it.',
    parameters: {
      official: v.optional(
        v.pipe(v.boolean(), v.description('Published by a government or organisation itself.')),
      ),
      opened: v.optional(v.pipe(v.boolean(), v.description('Opened by somebody of the project.'))),
      query: word,
    },
    list: { name: 'sources', item: described },
    run: (context, { language, official, opened, query }) => {
      const matches = said(query);
      const found = dataset.sources.filter(
        (source) =>
          is(official, source.official) &&
          is(opened, source.opened) &&
          matches([
            source.id,
            ...Object.values(source.title),
            ...Object.values(source.publisher),
            source.url,
          ]),
      );
      const fields = ['id', 'title', 'publisher', 'date', 'language', 'official', 'opened', 'url'];
      return {
        content: {},
        list: {
          name: 'sources',
          items: entries(context.indexIn(language).sources, found).map((source) => ({
            ...describeFields('source', source, language, fields),
            address: addressOfEntry(context, 'source', source.id, language),
          })),
        },
        path: '/method',
        citation: citationOfList(context, '/method', language),
      };
    },
  }),

  tool({
    name: 'list_changes',
    title: 'List changes',
    description:
      'What releases of the data changed, entry by entry, the latest first, with the releases themselves.',
    parameters: {
      kind: v.optional(
        v.pipe(v.picklist(changeKinds), v.description('Only entries of this kind.')),
      ),
      id: anyId('Only this entry, whether it still exists or not.'),
      since: day('Only releases of this day, month or year or later.'),
    },
    gives: { releases: v.array(v.looseObject({ version: v.string() })) },
    list: { name: 'changes', item: { id: v.string(), release: v.string() } },
    run: (context, { language, kind, id, since }) => {
      const index: Index = context.indexIn(language);
      const changes = allChanges(index).filter(
        (change) => is(kind, change.kind) && is(id, change.id) && from(change.date, since),
      );
      const releases = index.dataset.releases.filter(({ date }) => from(date, since));
      return {
        content: {
          releases: releases
            .slice(0, 5)
            .map((record) =>
              describeFields('releaseRecord', releaseView(record), language, [
                'version',
                'date',
                'inWords',
              ]),
            ),
        },
        list: {
          name: 'changes',
          items: changes.map((change) => describeFields('releaseRecord', change, language)),
        },
        path: '/changes',
        citation: citationOfList(context, '/changes', language),
      };
    },
  }),

  tool({
    name: 'list_vocabularies',
    title: 'List vocabularies',
    description:
      'What codes mean: every closed set of values, or the terms of one (force, evidence, cell-state, relation-type, event-link ...).',
    parameters: {
      vocabulary: v.optional(idOf(vocabularyViews(), 'The terms of this one.')),
    },
    list: { name: 'terms', item: { code: v.string(), label: v.string(), definition: v.string() } },
    run: (context, { language, vocabulary }) => {
      const views = vocabularyViews();
      const one = views.find(({ id }) => id === vocabulary);
      const rows = one?.terms ?? views.map(({ id, ...about }) => ({ ...about, code: id }));
      return {
        content: {},
        list: {
          name: 'terms',
          items: rows.map(({ code, label, definition }) => ({
            code,
            label: label[language],
            definition: definition[language],
          })),
        },
        path: '/method',
        citation: citationOfList(context, '/method', language),
      };
    },
  }),
];
