import type { Dataset } from '@parley/model';
import { tool } from '../../define.ts';
import { citationOfList } from '../../tool-answer.ts';
import type { ParleyTool } from '../../tool.ts';
import { provisionInBrief } from '../provision-in-brief.ts';
import { listedEntry } from './entries-answer.ts';
import { provisionParameters, provisionsFound } from './provision-filters.ts';

export const listProvisionsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_provisions',
    title: 'List provisions',
    description:
      'Provisions in document order by their filters, each in brief; read_provision has one in full. An empty list is not a silence: compare_topic says which topics were searched.',
    parameters: provisionParameters(dataset),
    list: { name: 'provisions', item: listedEntry },
    run: (context, { language, ...params }) => ({
      content: {},
      list: {
        name: 'provisions',
        items: provisionsFound(context, params).map((one) =>
          provisionInBrief(context, one, language),
        ),
      },
      path: '/compare',
      citation: citationOfList(context, '/compare', language),
    }),
  });
