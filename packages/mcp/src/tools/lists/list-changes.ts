import { changeKinds } from '@parley/model';
import { allChanges, releaseView } from '@parley/queries/changes';
import { changeFilters, filterList, inRange } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { describeFields } from '../../describe.ts';
import { citationOfList } from '../../tool-answer.ts';
import { anyId, type ParleyTool } from '../../tool.ts';
import { day, only, requireDays } from './filters.ts';

/** Releases that are told of beside the changes, the latest first. */
const mostReleases = 5;

export const listChangesTool: ParleyTool = tool({
  name: 'list_changes',
  title: 'List changes',
  description:
    'What releases of the data changed, entry by entry, the latest first, with the releases themselves.',
  parameters: {
    kind: v.optional(v.pipe(v.picklist(changeKinds), v.description('Only entries of this kind.'))),
    id: anyId('Only this entry, whether it still exists or not.'),
    since: day('Only releases of this day, month or year or later.'),
  },
  gives: { releases: v.array(v.looseObject({ version: v.string() })) },
  list: { name: 'changes', item: { id: v.string(), release: v.string() } },
  run: (context, { language, kind, id, since }) => {
    requireDays(since);
    const index = context.indexIn(language);
    const came = ({ date }: { date: string }) => inRange(date, since, undefined);
    const changes = filterList(context.index, allChanges(index), changeFilters, {
      kind: only(kind),
      id: only(id),
    });
    return {
      content: {
        releases: index.dataset.releases
          .filter(came)
          .slice(0, mostReleases)
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
        items: changes
          .filter(came)
          .map((change) => describeFields('releaseRecord', change, language)),
      },
      path: '/changes',
      citation: citationOfList(context, '/changes', language),
    };
  },
});
