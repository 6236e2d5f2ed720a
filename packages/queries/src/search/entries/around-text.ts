import type { Dataset, Text } from '@parley/model';

/** Looks up the words of what an entry points to. */
export interface Around {
  topics: (ids: readonly string[]) => Text[];
  plan: (id: string) => Text[];
  actors: (ids: readonly string[]) => Text[];
  section: (id: string | undefined) => Text[];
  instruments: (ids: readonly string[]) => Text[];
}

export const aroundOf = (dataset: Dataset): Around => {
  const labels = new Map(dataset.topics.map(({ id, label }) => [id, label]));
  const titles = new Map(dataset.plans.map(({ id, title }) => [id, title]));
  const names = new Map(
    dataset.actors.map(({ id, name, abbreviation }) => [
      id,
      abbreviation === undefined
        ? name
        : { en: `${name.en} ${abbreviation}`, zh: `${name.zh} ${abbreviation}` },
    ]),
  );
  const instruments = new Map(
    dataset.instruments.map(({ id, label, definition }) => [id, [label, definition]]),
  );
  const headings = new Map(dataset.sections.map(({ id, heading }) => [id, heading]));
  return {
    topics: (ids) => ids.flatMap((id) => labels.get(id) ?? []),
    plan: (id) => [titles.get(id) ?? []].flat(),
    actors: (ids) => ids.flatMap((id) => names.get(id) ?? []),
    instruments: (ids) => ids.flatMap((id) => instruments.get(id) ?? []),
    section: (id) => [headings.get(id ?? '') ?? []].flat(),
  };
};
