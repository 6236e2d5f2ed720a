import { pagePaths } from '@parley/model';
import type { SentPlan } from '../resources.ts';
import { languageMap, type JsonLdOptions } from './common.ts';

const mediaTypes = { pdf: 'application/pdf', html: 'text/html' } as const;

const languageTag = (language: string): string => (language === 'zh' ? 'zh-Hans' : language);

/**
 * A plan or agreed text, which is the governments' document and not ours. Agreed texts are schema.org
 * Legislation, which takes in texts without legal force; their standing is in `legislationType`.
 */
export const planToJsonLd = (plan: SentPlan, { origin }: JsonLdOptions): object => ({
  '@id': `${origin}${pagePaths.plan(plan.id)}`,
  '@type': plan.kind === 'agreed-text' ? 'Legislation' : 'CreativeWork',
  identifier: plan.id,
  name: languageMap(plan.title),
  alternateName: plan.printedTitles.map(({ language, title }) => ({
    '@value': title,
    '@language': languageTag(language),
  })),
  author: { '@type': 'Organization', name: languageMap(plan.issuer) },
  datePublished: plan.date,
  inLanguage: [...new Set(plan.editions.map(({ language }) => languageTag(language)))],
  ...(plan.kind === 'agreed-text'
    ? {
        legislationType: languageMap(plan.legalStatus),
        // The symbol of the document is its code where the United Nations gave it one.
        ...(/^[AS]\/RES\/\d+\/\d+$/.test(plan.code) ? { legislationIdentifier: plan.code } : {}),
      }
    : { description: languageMap(plan.legalStatus) }),
  encoding: plan.editions.map(({ url, format, language, sha256 }) => ({
    '@type': 'MediaObject',
    contentUrl: url,
    encodingFormat: mediaTypes[format],
    inLanguage: languageTag(language),
    ...(sha256 === undefined ? {} : { sha256 }),
  })),
});
