import type { Dataset } from '@parley/model';
import { grouped, provisionGroups } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { citationOfList } from '../../tool-answer.ts';
import type { ParleyTool } from '../../tool.ts';
import { provisionParameters, provisionsFound } from './provision-filters.ts';

// Object.keys loses the key type; these are exactly the keys.
const keys = Object.keys(provisionGroups) as (keyof typeof provisionGroups)[];

export const countProvisionsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'count_provisions',
    title: 'Count provisions',
    description:
      'How many provisions there are by plan, topic, force, evidence and so on, one key or up to three together, the most first. A provision with two topics is counted with each.',
    parameters: {
      by: v.pipe(
        v.array(v.picklist(keys)),
        v.minLength(1),
        v.maxLength(3),
        v.description('What to count by, such as ["plan", "force"].'),
      ),
      ...provisionParameters(dataset),
    },
    gives: { provisions: v.pipe(v.number(), v.description('How many provisions were counted.')) },
    list: {
      name: 'groups',
      item: { values: v.record(v.string(), v.string()), count: v.number() },
    },
    run: (context, { language, by, ...params }) => {
      const found = provisionsFound(context, params);
      const groups = grouped(found, by, (provision, key) => {
        const values = keys.find((each) => each === key);
        return values === undefined
          ? []
          : provisionGroups[values](provision).filter((value) => value !== undefined);
      });
      return {
        content: { provisions: found.length },
        list: { name: 'groups', items: groups },
        path: '/compare',
        citation: citationOfList(context, '/compare', language),
      };
    },
  });
