import { evidenceStates, forceClasses, relationTypes } from '@parley/model';
import type { SentProvisionInCell } from '@parley/contract';
import type { ComparisonRow } from '@parley/queries/comparison';
import type { PlanHead } from '@parley/queries';
import type { Speech } from '../messages.ts';
import { standingWords } from './standing-words.ts';
import { permalink, placeOf } from './permalink.ts';
import type { RelationView, TopicView } from './topic-view.ts';

/** Characters that Markdown would read as marks. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);

/** A provision with its place in the official text, its evidence and its permalink. */
const provisionMarkdown = (
  provision: SentProvisionInCell,
  plan: PlanHead,
  speech: Speech,
  origin: string,
): string => {
  const { say, t } = speech;
  const source = [
    say(plan.title),
    placeOf(provision.locator, speech, plan.division),
    say(forceClasses[provision.force].label),
    say(evidenceStates[provision.evidence].label),
  ].filter(Boolean);
  return [
    `**${plain(`${plan.code} ${provision.label}`)}: ${plain(say(provision.title))}**`,
    plain(say(provision.summary)),
    `(${plain(source.join(t('list.semicolon')))}) <${permalink(provision.id, speech, origin)}>`,
  ].join('  \n');
};

/** A relation: both sides, then how they stand to each other, why, and another fair reading. */
export const rowMarkdown = (
  relation: RelationView,
  plans: readonly PlanHead[],
  speech: Speech,
  origin: string,
): string => {
  const { say, t } = speech;
  const sides = relation.columns.flatMap((column, index) => {
    const plan = plans[index];
    return plan ? column.map((one) => provisionMarkdown(one, plan, speech, origin)) : [];
  });
  const counter =
    relation.counterReading === undefined
      ? []
      : [`> ${t('relation.counter')}: ${plain(say(relation.counterReading))}`];
  return [
    ...sides,
    `> **${say(relationTypes[relation.type].label)}.** ${plain(say(relation.reason))}`,
    ...counter,
  ].join('\n\n');
};

/** Agreed texts on a topic: those that stand, and apart from them those disputed since. */
const agreedMarkdown = (
  agreed: ComparisonRow['agreed'],
  provisions: Readonly<Record<string, SentProvisionInCell>>,
  texts: readonly PlanHead[],
  speech: Speech,
  origin: string,
): string[] =>
  (['agreed', 'disputed'] as const).flatMap((firmness) => {
    const lines = agreed
      .filter((entry) => entry.firmness === firmness)
      .flatMap((entry) => {
        const text = texts.find(({ id }) => id === entry.text);
        return text
          ? [
              ...(entry.governments.length > 2 ? [plain(standingWords(entry, speech))] : []),
              ...entry.provisions
                .flatMap((id) => provisions[id] ?? [])
                .map((one) => provisionMarkdown(one, text, speech, origin)),
            ]
          : [];
      });
    const count = Math.max(0, ...agreed.map(({ governments }) => governments.length));
    return lines.length === 0 ? [] : [`## ${speech.t(`agreed.${firmness}`, { count })}`, ...lines];
  });

/** A topic as it stands on the page, with its address and the release of the data. */
export const topicMarkdown = (
  view: TopicView,
  {
    plans,
    provisions,
    texts,
  }: {
    plans: readonly PlanHead[];
    provisions: Readonly<Record<string, SentProvisionInCell>>;
    texts: readonly PlanHead[];
  },
  speech: Speech,
  { origin, address, dataVersion }: { origin: string; address: string; dataVersion: string },
): string => {
  const { say, t } = speech;
  const others = view.cells.flatMap(({ others: list }, index) => {
    const plan = plans[index];
    return plan ? list.map((one) => provisionMarkdown(one, plan, speech, origin)) : [];
  });
  return [
    `# ${plain(say(view.topic.label))}`,
    plans.map(({ title }) => plain(say(title))).join(' · '),
    ...view.relations.map((relation) => rowMarkdown(relation, plans, speech, origin)),
    ...(others.length === 0 ? [] : [`## ${t('compare.others')}`, ...others]),
    ...agreedMarkdown(view.agreed, provisions, texts, speech, origin),
    '---',
    `${t('copy.source', { version: dataVersion })} <${address}>`,
    '',
  ].join('\n\n');
};
