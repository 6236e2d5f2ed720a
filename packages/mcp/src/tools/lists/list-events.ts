import { eventLinks, picklistOf, type Dataset } from '@parley/model';
import { eventKinds, verifications } from '@parley/model/vocabularies';
import { eventView } from '@parley/queries';
import { eventFilters, filterList } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { anyId, idOf, type ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { day, jurisdiction, only, requireDays, requireId, words } from './filters.ts';

export const listEventsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_events',
    title: 'List events',
    description:
      'What happened around the plans, the latest first: deeds, kept apart from what a plan says. `verification` says what was seen of its sources; report it beside the event. An event that concerns a provision does not follow from it.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'Only events on this topic.')),
      provision: anyId('Only events that concern this provision.'),
      how: v.optional(
        v.pipe(picklistOf(eventLinks), v.description('How they and a provision are related.')),
      ),
      kind: v.optional(v.pipe(picklistOf(eventKinds), v.description('Only events of this kind.'))),
      jurisdiction: jurisdiction('Whose deeds: US, CN, GB, joint, multilateral, industry.'),
      government: jurisdiction('Of this government, alone or with others: US, CN, GB.'),
      verification: v.optional(
        v.pipe(picklistOf(verifications), v.description('What was seen of their sources.')),
      ),
      since: day('On this day, month or year or later.'),
      until: day('On this day, month or year or earlier.'),
      query: words,
    },
    list: { name: 'events', item: listedEntry },
    run: (context, { language, since, until, ...params }) => {
      requireId(params.provision, context.index.provisions);
      requireDays(since, until);
      const found = filterList(context.index, dataset.events, eventFilters, {
        topic: only(params.topic),
        provision: only(params.provision),
        how: only(params.how),
        kind: only(params.kind),
        jurisdiction: only(params.jurisdiction),
        government: only(params.government),
        verification: only(params.verification),
        since,
        until,
        q: params.query,
      });
      const index = context.indexIn(language);
      return entriesAnswer(context, language, {
        kind: 'event',
        name: 'events',
        found: found.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
        entries: index.events,
        view: (event) => eventView(index, event),
        fields: [
          'id',
          'date',
          'title',
          'summary',
          'kind',
          'jurisdiction',
          'governments',
          'verification',
          'uncertainty',
          'followed',
          'topics',
        ],
        path: '/timeline',
      });
    },
  });
