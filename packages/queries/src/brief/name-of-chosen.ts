import type { SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import type { ChosenItem } from './choice.ts';
import { nameOfProvision } from './parts.ts';

const both = (text: string): SentText => ({ en: text, zh: text });

/** How a brief names something that was chosen: by its title, a provision or relation by its numbers. */
export const nameOfChosen = (index: Index, { kind, id }: ChosenItem): SentText => {
  const numbers = (ids: readonly string[]): string =>
    ids
      .flatMap((each) => index.provisions.get(each) ?? [])
      .map((provision) => nameOfProvision(index, provision))
      .join(', ');
  switch (kind) {
    case 'topic':
      return index.topics.get(id)?.label ?? both(id);
    case 'event':
      return index.events.get(id)?.title ?? both(id);
    case 'cooperation-area':
      return index.cooperationAreas.get(id)?.title ?? both(id);
    case 'provision':
      return both(numbers([id]) || id);
    case 'relation':
      return both(
        numbers(index.relations.get(id)?.sides.flatMap(({ provisions }) => provisions) ?? []) || id,
      );
    case 'silence': {
      const silence = index.silences.get(id);
      return silence
        ? (silence.subject ?? index.topics.get(silence.topic)?.label ?? both(id))
        : both(id);
    }
  }
};
