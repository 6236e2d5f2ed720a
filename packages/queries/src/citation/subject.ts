import type { Plan, Provision, Topic } from '@parley/model';
import { officialReference, type Wording } from './official-reference.ts';
import { pinpointOf } from './pinpoint.ts';
import type { Cited, CiteLanguage, ParleyReference } from './reference.ts';

/** What can be cited. A comparison keeps its plans in column order; without a topic it covers all. */
export type Subject =
  | { kind: 'provision'; plan: Plan; provision: Provision }
  | { kind: 'plan'; plan: Plan }
  | { kind: 'comparison'; plans: readonly Plan[]; topic?: Topic | undefined };

/** The release that is cited, and where it is found. */
export interface Publication {
  dataVersion: string;
  /** Date of the data release, `2026-11-23`. */
  date: string;
  /** Path of the subject's page in a language. */
  path: (language: CiteLanguage) => string;
  /** Public origin such as `https://parley.example`; undefined where the installation has none. */
  origin: string | undefined;
}

/** The plans that a subject rests on, in its order. */
export const plansOf = (subject: Subject): readonly Plan[] =>
  subject.kind === 'comparison' ? subject.plans : [subject.plan];

/** What Parley's part is called: `US II.2.3: …`, or the topic and the plans in their order. */
const titleOf = (subject: Subject, language: CiteLanguage): string => {
  const colon = language === 'zh' ? '：' : ': ';
  if (subject.kind === 'plan') return subject.plan.title[language];
  if (subject.kind === 'provision') {
    const { plan, provision } = subject;
    const label = provision.name?.[language] ?? provision.label;
    return `${plan.code} ${label}${colon}${provision.title[language]}`;
  }
  const titles = subject.plans.map(({ title }) => title[language]);
  const all = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles);
  return subject.topic ? `${subject.topic.label[language]}${colon}${all}` : all;
};

/** Collects what a citation names: the official documents first, Parley last. */
export const citedOf = (
  subject: Subject,
  publication: Publication,
  language: CiteLanguage,
  wording: Wording,
): Cited => {
  const { dataVersion, date, path, origin } = publication;
  const pinpoint =
    subject.kind === 'provision' ? pinpointOf(subject.provision, subject.plan) : undefined;
  const parley: ParleyReference = {
    path: path(language),
    url: origin === undefined ? undefined : `${origin}${path(language)}`,
    language,
    kind: subject.kind === 'comparison' ? 'comparison' : 'summary',
    title: titleOf(subject, language),
    dataVersion,
    date,
  };
  return {
    language,
    documents: plansOf(subject).map((plan) => officialReference(plan, language, wording, pinpoint)),
    parley,
  };
};
