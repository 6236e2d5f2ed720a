import type { SentProvision, SentProvisionInCell } from '@parley/contract';
import type { Provision } from '@parley/model';
import type { Catalogue } from '../releases/catalogue.ts';

/** A provision with the names of its actors, instruments and sources. */
export const presentProvision = (catalogue: Catalogue, provision: Provision): SentProvision => ({
  ...provision,
  actors: provision.actors.flatMap((entry) => {
    const actor = catalogue.actors.get(entry.actor);
    return actor ? [{ ...entry, name: actor.name, abbreviation: actor.abbreviation }] : [];
  }),
  instruments: provision.instruments.flatMap((id) => {
    const instrument = catalogue.instruments.get(id);
    return instrument ? [{ id, label: instrument.label }] : [];
  }),
  sources: provision.sources.flatMap((id) => catalogue.sources.get(id) ?? []),
});

/** A provision as it stands in a cell of a comparison. */
export const presentInCell = (provision: Provision): SentProvisionInCell => ({
  id: provision.id,
  plan: provision.plan,
  label: provision.label,
  title: provision.title,
  summary: provision.summary,
  force: provision.force.class,
  actors: provision.actors.map(({ actor }) => actor),
  locator: provision.locator,
  evidence: provision.evidence.text.state,
});
