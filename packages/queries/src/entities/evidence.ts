import { weakestEvidence, type EvidenceState, type LocalisedDataset } from '@parley/model';
import type { Index } from '../create-index.ts';
import { provisionsOfArea } from './area-references.ts';
import type { CooperationArea, Provision } from './types.ts';

type Relation = LocalisedDataset['relations'][number];

/** What rests on several texts is as sure as the least sure of them; on none, it is not verified. */
export const weakestOf = (states: readonly EvidenceState[]): EvidenceState => {
  const [first, ...rest] = states;
  return first === undefined ? 'unverified' : weakestEvidence([first, ...rest]);
};

/** The weakest evidence of some provisions. */
export const evidenceOfProvisions = (provisions: readonly Provision[]): EvidenceState =>
  weakestOf(provisions.map(({ evidence }) => evidence.text.state));

/** The weakest evidence of some provisions by their ids; one that is not there is not verified. */
const evidenceOfIds = ({ provisions }: Index, ids: readonly string[]): EvidenceState =>
  weakestOf(ids.map((id) => provisions.get(id)?.evidence.text.state ?? 'unverified'));

/** A relation with the weakest evidence that it rests on, over all and for each side. */
export const relationView = <R extends Pick<Relation, 'sides'>>(index: Index, relation: R) => {
  const { sides: given, ...rest } = relation;
  const sides = given.map((side) => ({
    ...side,
    evidence: evidenceOfIds(index, side.provisions),
  }));
  return { ...rest, sides, evidence: weakestOf(sides.map(({ evidence }) => evidence)) };
};

/** The weakest evidence of the provisions that an area names; undefined where it names none. */
export const areaEvidence = (
  index: Index,
  area: Pick<CooperationArea, 'sides' | 'agreed'>,
): EvidenceState | undefined => {
  const ids = provisionsOfArea(area);
  return ids.length === 0 ? undefined : evidenceOfIds(index, ids);
};

/** How sure an entry is, as the least sure text that it rests on; undefined for what rests on none. */
export const evidenceOfEntry = (
  index: Index,
  kind: string,
  id: string,
): EvidenceState | undefined => {
  const relation = kind === 'relation' ? index.relations.get(id) : undefined;
  if (relation) return relationView(index, relation).evidence;
  const area = kind === 'cooperation-area' ? index.cooperationAreas.get(id) : undefined;
  if (area) return areaEvidence(index, area);
  if (kind === 'provision') return index.provisions.get(id)?.evidence.text.state;
  if (kind === 'statement')
    return index.dataset.statements.find((one) => one.id === id)?.evidence.state;
  return undefined;
};
