import { pagePaths } from '@parley/model';
import { cooperationBases } from '@parley/model';
import * as v from 'valibot';
import { addressOf, framed } from '../answer.ts';
import { idOf, language, tool, type ParleyTool, type ToolContext } from '../tool.ts';

/** Lists where the two could work together, each with what stands against it. */
export const listCooperationAreasTool = (context: ToolContext): ParleyTool => {
  const { dataset } = context;
  return tool({
    name: 'list_cooperation_areas',
    title: 'List cooperation areas',
    description:
      'Where the two governments could work together: what the case rests on, the reasoning, the argument against it, the obstacles and a first step. Report obstacle and counter-argument beside each hope.',
    input: v.strictObject({
      topic: v.optional(idOf(dataset.topics, 'Only areas that touch this topic.')),
      language,
    }),
    run: ({ topic, language: reader }) => {
      const areas = dataset.cooperationAreas.filter(
        ({ topics }) => topic === undefined || topics.includes(topic),
      );
      const list = addressOf(context, '/cooperation', reader);
      return framed(
        context,
        reader,
        '/cooperation',
        `Parley, ${list}, data ${dataset.dataVersion}.`,
        {
          areas: areas.map((area) => ({
            id: area.id,
            title: area.title[reader],
            basis: cooperationBases[area.basis].label[reader],
            reasoning: area.reasoning[reader],
            counterArgument: area.counterArgument[reader],
            obstacles: area.obstacles.map(({ text }) => text[reader]),
            ...(area.firstStep ? { firstStep: area.firstStep[reader] } : {}),
            topics: area.topics,
            sides: area.sides.map(({ plan, provisions, nothing }) => ({
              plan,
              provisions,
              ...(nothing ? { nothing: nothing[reader] } : {}),
            })),
            address: addressOf(context, pagePaths.area(area.id), reader),
          })),
        },
      );
    },
  });
};
