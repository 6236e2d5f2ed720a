import * as v from 'valibot';
import { datasetLists, type Dataset, type LocalisedDataset } from './schema/published.ts';
import {
  requiredLanguages,
  sentText,
  type Language,
  type SentText,
  type TextLimits,
} from './schema/text.ts';

/** A text in one language; one that lacks it keeps the first required language, so that nothing is lost. */
const textIn = (language: Language) => (longest: TextLimits) =>
  v.pipe(
    sentText(longest),
    v.transform((text): SentText => {
      const present = text[language] === undefined ? requiredLanguages[0] : language;
      return { [present]: text[present] };
    }),
  );

type LocalisedProvision = LocalisedDataset['provisions'][number];

/** A provision without a number goes by its name, as its place does that repeats it. */
const named = (provision: LocalisedProvision, language: Language): LocalisedProvision => {
  const { label, locator } = provision;
  const name = provision.name?.[language];
  if (name === undefined || name === label) return provision;
  const isPlace = locator.paragraph === label;
  return {
    ...provision,
    label: name,
    locator: isPlace ? { ...locator, paragraph: name } : locator,
  };
};

/**
 * A dataset with one language in every text, found by the schema and not by the shape of values.
 * Takes tens of milliseconds: done once for each release and language.
 */
export const localise = (dataset: Dataset, language: Language): LocalisedDataset => {
  const lists = v.parse(v.object(datasetLists(textIn(language))), dataset);
  return {
    ...dataset,
    ...lists,
    provisions: lists.provisions.map((provision) => named(provision, language)),
  };
};
