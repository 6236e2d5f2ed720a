import { changeKinds, pathOf, type ChangeKind, type SentText } from '@parley/model';
import { entriesOf } from '../changes/entries-of.ts';
import { namesIn } from '../changes/names.ts';
import { param, type PageQuery } from './page-query.ts';

export interface CorrectData {
  kind: ChangeKind;
  id: string;
  /** What the entry is called: a provision by number and title, a relation by its topic. */
  name: SentText;
  /** Its file, from the folder of the corpus. */
  path: string;
  /** The release that is corrected; the authored files of the same one make the patch. */
  dataVersion: string;
  /** Address of the repository that corrections are sent to, where this service names one. */
  repository: string | undefined;
  /** Mail address that they are sent to, where this service names one. */
  mail: string | undefined;
}

const kindOf = (name: string): ChangeKind | undefined => changeKinds.find((kind) => kind === name);

/** An entry of any kind that can be corrected. */
export const correct: PageQuery<CorrectData> = (
  { bilingual: { dataset }, repositoryUrl, contactMail },
  params,
) => {
  const kind = kindOf(param(params, 'kind'));
  const id = param(params, 'id');
  const entry = kind && entriesOf(dataset, kind).find((each) => each.id === id);
  if (!kind || !entry) return 'missing';
  const plan = 'plan' in entry && typeof entry.plan === 'string' ? entry.plan : undefined;
  return {
    kind,
    id,
    name: namesIn(dataset).of(kind, id) ?? { en: id, zh: id },
    path: pathOf(kind, id, plan),
    dataVersion: dataset.dataVersion,
    repository: repositoryUrl,
    mail: contactMail,
  };
};
