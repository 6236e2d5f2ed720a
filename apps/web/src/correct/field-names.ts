import type { EntityKind } from '@parley/model';
import type { Speech } from '../messages.ts';

const names = {
  section: 'correct.field.section',
  order: 'correct.field.order',
  label: 'correct.field.label',
  title: 'correct.field.title',
  summary: 'correct.field.summary',
  force: 'correct.field.force',
  class: 'correct.field.class',
  verb: 'correct.field.verb',
  language: 'correct.field.language',
  text: 'correct.field.text',
  edition: 'correct.field.edition',
  actors: 'correct.field.actors',
  actor: 'correct.field.actor',
  role: 'correct.field.role',
  basis: 'correct.field.basis',
  instruments: 'provision.instruments',
  named: 'provision.named',
  scope: 'provision.scope',
  topics: 'provision.topics',
  locator: 'correct.field.locator',
  page: 'correct.field.page',
  pageEnd: 'correct.field.pageEnd',
  bullet: 'correct.field.bullet',
  item: 'correct.field.item',
  paragraph: 'correct.field.paragraph',
  repeats: 'correct.field.repeats',
  evidence: 'correct.field.evidence',
  state: 'correct.field.state',
  reviewedOn: 'correct.field.reviewedOn',
  note: 'correct.field.note',
  notes: 'provision.notes',
  sources: 'provision.sources',
  translationReview: 'provision.chinese',
} as const;

/** Languages are called by their own names, whatever the language of the page. */
const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  zh: '中文',
  ar: 'العربية',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
};

/** What a field is called; one that has no name yet goes by its key. */
export const fieldLabel = (t: Speech['t'], key: string, path: readonly string[] = []): string => {
  if (key === 'text' && path.at(-1) === 'evidence') return t('provision.text');
  if (Object.hasOwn(languageNames, key)) return languageNames[key] ?? key;
  // Own keys of the table are exactly its keys.
  return Object.hasOwn(names, key) ? t(names[key as keyof typeof names]) : key;
};

const pointing: Readonly<Record<string, EntityKind>> = {
  section: 'section',
  topics: 'topic',
  instruments: 'instrument',
  sources: 'source',
  'actors.actor': 'actor',
  'force.verb.edition': 'source',
  repeats: 'provision',
};

/** What kind of entry a field points to, where it points to one. */
export const kindAt = (path: readonly string[]): EntityKind | undefined => pointing[path.join('.')];
