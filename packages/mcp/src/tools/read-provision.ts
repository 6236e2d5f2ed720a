import { pagePaths } from '@parley/model';
import { provisionView, resolveId } from '@parley/queries';
import * as v from 'valibot';
import { citationOf } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { coded, describeFields } from '../describe.ts';
import { NotKnown } from '../tool.ts';

/** Reads one provision whole. */
export const readProvisionTool = tool({
  name: 'read_provision',
  title: 'Read a provision',
  description:
    'One provision: our summary, its place in the official document, the verb as printed, actors, topics, evidence, notes, and the relations it takes part in.',
  parameters: {
    provision: v.pipe(
      v.string(),
      v.maxLength(100),
      v.description('Id of the provision, such as us-2025.ii.2.1 or cn-2025.7.2.'),
    ),
  },
  gives: { id: v.string(), plan: v.string(), title: v.string(), summary: v.string() },
  list: { name: 'relations', item: { id: v.string(), type: v.unknown() } },
  run: (context, { provision: given, language }) => {
    const resolved = resolveId(context.index, 'provision', given);
    const id = resolved.state === 'moved' ? resolved.to : given;
    const whole = context.index.provisions.get(id);
    const index = context.indexIn(language);
    const provision = index.provisions.get(id);
    const plan = context.index.plans.get(provision?.plan ?? '');
    if (!whole || !provision || !plan)
      throw new NotKnown(
        'No provision has this id. Ids look like us-2025.ii.2.1 or cn-2025.7.2; search and compare_topic give them.',
      );
    const path = pagePaths.provision(id);
    const rest = describeFields('provision', provisionView(index, provision), language);
    return {
      content: {
        id,
        plan: plan.id,
        label: `${plan.code} ${provision.label}`,
        title: whole.title[language],
        summary: whole.summary[language],
        force: coded('force', provision.force.class, language),
        ...(provision.force.verb ? { verbAsPrinted: provision.force.verb } : {}),
        evidence: coded('evidence', provision.evidence.text.state, language),
        document: plan.title[language],
        issuer: plan.issuer[language],
        place: provision.locator,
        actors: rest['actors'] ?? [],
        topics: provision.topics,
        instruments: rest['instruments'] ?? [],
        notes: rest['notes'] ?? [],
        sources: provision.sources,
      },
      list: {
        name: 'relations',
        items: index.dataset.relations
          .filter(({ sides }) => sides.some(({ provisions }) => provisions.includes(id)))
          .map((relation) =>
            describeFields('relation', relation, language, [
              'id',
              'type',
              'topic',
              'sides',
              'reason',
              'counterReading',
            ]),
          ),
      },
      path,
      citation: citationOf(context, { kind: 'provision', plan, provision: whole }, path, language),
    };
  },
});
