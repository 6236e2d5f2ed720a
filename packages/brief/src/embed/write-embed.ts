import { pagePaths, pagePrefixes, type PageLanguage } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import type { Index } from '@parley/queries';
import {
  makeBrief,
  type BriefArea,
  type BriefProvision,
  type BriefRelation,
  type BriefView,
  type ChosenKind,
} from '@parley/queries/brief';
import { placeWords } from '@parley/queries/citation';
import { asSentence, textIn } from '../document/lines.ts';
import { punctuation, relationWords, words } from '../document/words.ts';
import { escaped } from '../html/escaped.ts';

/** Kinds of things that another site may show. */
export const embedKinds = [
  'provision',
  'relation',
  'cooperation-area',
] as const satisfies readonly ChosenKind[];

export type EmbedKind = (typeof embedKinds)[number];

/** A small piece of HTML for a page of somebody else. */
export interface Embed {
  title: string;
  html: string;
}

const paths = {
  provision: pagePaths.provision,
  relation: pagePaths.relation,
  'cooperation-area': pagePaths.area,
} as const satisfies Record<EmbedKind, (id: string) => string>;

const tags = { en: 'en', zh: 'zh-Hans' } as const;

const paragraph = (html: string): string => `<p>${html}</p>`;
const strong = (text: string): string => `<strong>${escaped(text)}</strong>`;

const provisionHtml = (
  { name, pinpoint, force, evidence, title, summary }: BriefProvision,
  plan: string,
  language: PageLanguage,
): string => {
  const { dot } = punctuation[language];
  const facts = [
    name,
    plan,
    ...(pinpoint ? [placeWords(pinpoint, language)] : []),
    vocabularies.force[force].label[language],
    vocabularies.evidence[evidence].label[language],
  ];
  return (
    paragraph(escaped(facts.join(dot))) +
    paragraph(strong(textIn(title, language))) +
    paragraph(escaped(textIn(summary, language)))
  );
};

const relationHtml = (
  { type, reason, counterReading, evidence, sides }: BriefRelation,
  { plans }: BriefView,
  language: PageLanguage,
): string => {
  const { space } = punctuation[language];
  const sideHtml = sides
    .filter(({ provisions }) => provisions.length > 0)
    .map(({ plan, provisions }) => {
      const title = textIn(plans.find(({ id }) => id === plan)?.title ?? {}, language);
      return provisions.map((one) => provisionHtml(one, title, language)).join('');
    });
  return [
    ...sideHtml,
    paragraph(
      strong(`${relationWords[type][language]}${language === 'zh' ? '：' : '.'}`) +
        space +
        escaped(asSentence(textIn(reason, language), language)),
    ),
    ...(counterReading === undefined
      ? []
      : [
          paragraph(
            strong(words.readOtherwise[language]) +
              space +
              escaped(asSentence(textIn(counterReading, language), language)),
          ),
        ]),
    paragraph(
      escaped(words.weakest[language] + space + vocabularies.evidence[evidence].label[language]),
    ),
  ].join('');
};

const areaHtml = (area: BriefArea, language: PageLanguage): string => {
  const { space } = punctuation[language];
  const labelled = (label: Record<PageLanguage, string>, text: string): string =>
    paragraph(strong(label[language]) + space + escaped(asSentence(text, language)));
  return [
    paragraph(strong(textIn(area.title, language))),
    labelled(words.restsOn, vocabularies['cooperation-basis'][area.basis].label[language]),
    labelled(words.reasoning, textIn(area.reasoning, language)),
    labelled(words.counterArgument, textIn(area.counterArgument, language)),
    ...area.obstacles
      .slice(0, 1)
      .map(({ text }) => labelled(words.obstacles, textIn(text, language))),
    ...(area.firstStep ? [labelled(words.firstStep, textIn(area.firstStep, language))] : []),
  ].join('');
};

const bodyOf = (
  view: BriefView,
  kind: EmbedKind,
  id: string,
  language: PageLanguage,
): { title: string; html: string } | undefined => {
  for (const { relations, columns, agreed, areas } of view.sections) {
    const relation = relations.find((one) => one.id === id);
    const area = areas.find((one) => one.id === id);
    if (kind === 'relation' && relation)
      return {
        title: `${relationWords[relation.type][language]}${punctuation[language].colon}${relation.sides
          .flatMap(({ provisions }) => provisions.map(({ name }) => name))
          .join(punctuation[language].comma)}`,
        html: relationHtml(relation, view, language),
      };
    if (kind === 'cooperation-area' && area)
      return { title: textIn(area.title, language), html: areaHtml(area, language) };
    if (kind !== 'provision') continue;
    const own = columns.flatMap(({ plan, provisions }) =>
      provisions.map((provision) => ({
        provision,
        plan: textIn(view.plans.find((one) => one.id === plan)?.title ?? {}, language),
      })),
    );
    const accepted = agreed.map(({ provision, text }) => ({
      provision,
      plan: textIn(text, language),
    }));
    const found = [...own, ...accepted].find(({ provision }) => provision.id === id);
    if (found)
      return {
        title: `${found.provision.name}${punctuation[language].colon}${textIn(found.provision.title, language)}`,
        html: provisionHtml(found.provision, found.plan, language),
      };
  }
  return undefined;
};

/**
 * A provision, a relation or a cooperation area for a page of somebody else: a quotation with its
 * source, without script, style, picture or frame, so that nobody learns who reads it.
 *
 * @param origin What addresses of this site begin with.
 * @returns undefined where nothing has that id.
 */
export const writeEmbed = (
  index: Index,
  { kind, id }: { kind: EmbedKind; id: string },
  language: PageLanguage,
  origin: string,
): Embed | undefined => {
  const answer = makeBrief(index, { items: [{ kind, id }] }, { languages: [language] });
  if (answer.state !== 'found') return undefined;
  const { view } = answer;
  const body = bodyOf(view, kind, id, language);
  if (!body) return undefined;
  const address = escaped(origin + pagePrefixes[language] + paths[kind](id));
  const data = language === 'zh' ? `数据${view.dataVersion}版` : `data ${view.dataVersion}`;
  const foot = `${escaped(words.unofficial[language])}${punctuation[language].dot}<a href="${address}">${escaped(body.title)}</a>${punctuation[language].dot}${escaped(data)}`;
  return {
    title: body.title,
    html: `<blockquote lang="${tags[language]}" cite="${address}">${body.html}<footer>${foot}</footer></blockquote>`,
  };
};
