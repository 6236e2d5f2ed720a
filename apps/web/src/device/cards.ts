import type { PageLanguage, SentText } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import type { Index } from '@parley/queries';
import { nameOfChosen, type ChosenItem } from '@parley/queries/brief';
import { pinpointOf, placeWords } from '@parley/queries/citation';
import type { Card } from '../pack/card-schema.ts';

type Words = Pick<Card, 'title' | 'text' | 'facts'> & Partial<Pick<Card, 'label' | 'hue'>>;

/** What a list shows of something that was saved; undefined when this release does not have it. */
const wordsOf = (index: Index, item: ChosenItem, language: PageLanguage): Words | undefined => {
  const say = (text: SentText) => text[language] ?? text.en ?? '';
  const { id } = item;
  switch (item.kind) {
    case 'topic': {
      const topic = index.topics.get(id);
      return topic && { title: say(topic.label), text: say(topic.definition), facts: [] };
    }
    case 'provision': {
      const provision = index.provisions.get(id);
      const plan = provision && index.plans.get(provision.plan);
      if (!plan) return undefined;
      const pinpoint = pinpointOf(provision, plan);
      return {
        label: say(nameOfChosen(index, item)),
        hue: plan.hue,
        title: say(provision.title),
        text: say(provision.summary),
        facts: [
          say(plan.title),
          ...(pinpoint ? [placeWords(pinpoint, language)] : []),
          vocabularies.force[provision.force.class].label[language],
          vocabularies.evidence[provision.evidence.text.state].label[language],
        ],
      };
    }
    case 'relation': {
      const relation = index.relations.get(id);
      return (
        relation && {
          label: say(nameOfChosen(index, item)),
          title: vocabularies['relation-type'][relation.type].label[language],
          text: say(relation.reason),
          facts: [say(index.topics.get(relation.topic)?.label ?? {})],
        }
      );
    }
    case 'silence': {
      const silence = index.silences.get(id);
      const plan = silence && index.plans.get(silence.plan);
      if (!plan) return undefined;
      const state = plan.fullTextRead ? 'silent' : 'not-found';
      return {
        hue: plan.hue,
        label: plan.code,
        title: say(nameOfChosen(index, item)),
        text: '',
        facts: [vocabularies['cell-state'][state].label[language], say(plan.title)],
      };
    }
    case 'event': {
      const event = index.events.get(id);
      return (
        event && {
          label: event.date,
          title: say(event.title),
          text: say(event.summary),
          facts: [vocabularies['event-verification'][event.verification].label[language]],
        }
      );
    }
    case 'cooperation-area': {
      const area = index.cooperationAreas.get(id);
      return (
        area && {
          title: say(area.title),
          text: say(area.reasoning),
          facts: [vocabularies['cooperation-basis'][area.basis].label[language]],
        }
      );
    }
  }
};

/** The words of what was saved, in the reader's language; nothing for what this release does not have. */
export const cardsOf = (
  index: Index,
  items: readonly ChosenItem[],
  language: PageLanguage,
): Card[] =>
  items.flatMap(({ kind, id }) => {
    const words = wordsOf(index, { kind, id }, language);
    return words ? [{ kind, id, dataVersion: index.dataset.dataVersion, label: '', ...words }] : [];
  });
