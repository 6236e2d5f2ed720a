import { pagePaths } from '@parley/model';
import * as v from 'valibot';
import { citationOf, framed } from '../answer.ts';
import { provisionInBrief } from '../describe.ts';
import { language, NotKnown, tool, type ParleyTool, type ToolContext } from '../tool.ts';

/** Reads one provision whole. */
export const readProvisionTool = (context: ToolContext): ParleyTool => {
  const { dataset } = context;
  return tool({
    name: 'read_provision',
    title: 'Read a provision',
    description:
      'One provision: our summary, its exact place in the official document, the verb as printed, the actors, the topics, how far it was checked, its notes, and the relations it takes part in.',
    input: v.strictObject({
      provision: v.pipe(
        v.string(),
        v.maxLength(100),
        v.description('Id of the provision, such as us-2025.ii.2.1 or cn-2025.7.2.'),
      ),
      language,
    }),
    run: ({ provision: id, language: reader }) => {
      const provision = dataset.provisions.find((one) => one.id === id);
      const plan = dataset.plans.find((one) => one.id === provision?.plan);
      if (!provision || !plan)
        throw new NotKnown(
          'No provision has this id. Ids look like us-2025.ii.2.1 or cn-2025.7.2; search and compare_topic give them.',
        );
      const path = pagePaths.provision(id);
      const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
      return framed(
        context,
        reader,
        path,
        citationOf(context, { kind: 'provision', plan, provision }, path, reader),
        {
          ...provisionInBrief(context, provision, reader),
          document: plan.title[reader],
          issuer: plan.issuer[reader],
          place: provision.locator,
          ...(provision.force.verb ? { verbAsPrinted: provision.force.verb } : {}),
          actors: provision.actors.map(({ actor, role, basis }) => ({
            name: actors.get(actor)?.name[reader] ?? actor,
            role,
            basis,
          })),
          topics: provision.topics,
          notes: provision.notes.map((note) => note[reader]),
          relations: dataset.relations
            .filter(({ sides }) => sides.some(({ provisions }) => provisions.includes(id)))
            .map(({ type, topic, sides, reason, counterReading }) => ({
              type,
              topic,
              sides,
              reason: reason[reader],
              ...(counterReading ? { counterReading: counterReading[reader] } : {}),
            })),
        },
      );
    },
  });
};
