import type { PageLanguage, SentText } from '@parley/model';
import type { BriefProvision, BriefSection, BriefView } from '@parley/queries/brief';
import { asSentence, textIn } from '../document/lines.ts';
import { punctuation, words } from '../document/words.ts';

/** A text on one line, without brackets of its own: those of a draft mark who says what. */
const bare = (text: SentText, language: PageLanguage): string =>
  textIn(text, language).replace(/\[/g, '(').replace(/\]/g, ')').replace(/\s+/g, ' ').trim();

/** What a provision says: its official words in quotation marks where the reader has them, else ours. */
const saidBy = ({ summary, official }: BriefProvision, language: PageLanguage): string =>
  official === undefined
    ? asSentence(bare(summary, language), language)
    : `“${bare({ [official.language]: official.text }, official.language)}”`;

/** `[US: … (US II.2.2)]`; nothing where a side has nothing. */
const bracketOf = (
  code: string,
  provisions: readonly BriefProvision[],
  language: PageLanguage,
): string[] => {
  if (provisions.length === 0) return [];
  const { colon, open, close, space } = punctuation[language];
  const said = provisions.map(
    (provision) => `${saidBy(provision, language)}${open}${provision.name}${close}`,
  );
  return [`[${code}${colon}${said.join(space)}]`];
};

const linesOf = (
  { plans, without }: BriefView,
  { title, relations, columns, agreed }: BriefSection,
  language: PageLanguage,
): string[] => {
  const { open, close, comma } = punctuation[language];
  const codeOf = (id: string) => plans.find((plan) => plan.id === id)?.code ?? id;
  // What both have accepted needs no bracket: it is the stem that the brackets hang on.
  const stem = agreed
    .filter(({ firmness }) => firmness === 'agreed')
    .map(
      ({ provision, text }) =>
        `${saidBy(provision, language)}${open}${textIn(text, language)}${comma}${provision.name}${close}`,
    );
  const beside = relations.map(({ sides }) =>
    sides
      .flatMap(({ plan, provisions }) => bracketOf(codeOf(plan), provisions, language))
      .join(' '),
  );
  const alone = columns.flatMap(({ plan, provisions }) =>
    provisions.flatMap((provision) => bracketOf(codeOf(plan), [provision], language)),
  );
  return [
    bare(title, language),
    ...(without.includes('agreed') ? [] : stem),
    ...(without.includes('sides') ? [] : [...beside, ...alone]),
  ];
};

/**
 * A brief as text in brackets, to go on from in a draft: what both have accepted as the stem, then
 * `[US: …] [CN: …]` for each relation and each provision outside one. In our own words, which the
 * first line says, since a rolling text quotes; official words, where the reader has them, in quotation marks.
 */
export const writeBracket = (view: BriefView): string =>
  view.languages
    .map((language) =>
      [
        `${words.unofficial[language]}${punctuation[language].stop}${words.methodLines[language][0]}`.trim(),
        ...view.sections.flatMap((section) => linesOf(view, section, language)),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
