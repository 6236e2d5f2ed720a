import { schemaVersion } from './schema/release.ts';
import type { EventLink } from './vocabulary/event-links.ts';

/** Schema versions that are read: the current one, and the one before, which is upgraded. */
export const readSchemaVersions = [schemaVersion, schemaVersion - 1] as const;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 did not say how an event stands to a provision: it is claimed no more than that it bears on it. */
const unsaid: EventLink = 'bears-on';

const linkThatSaysHow = (link: unknown): unknown =>
  typeof link === 'string' ? { provision: link, how: unsaid } : link;

const eventThatSaysHow = (event: unknown): unknown =>
  isObject(event) && Array.isArray(event['provisions'])
    ? { ...event, provisions: event['provisions'].map(linkThatSaysHow) }
    : event;

/**
 * A dataset of the schema version before, written as the current one says: in version 1, `provisions` of an
 * event was a list of ids. Whatever else it is stays as it is, for the schema to judge.
 */
export const upgradeDataset = (value: unknown): unknown => {
  if (!isObject(value) || value['schemaVersion'] !== schemaVersion - 1) return value;
  const { events } = value;
  return {
    ...value,
    schemaVersion,
    ...(Array.isArray(events) ? { events: events.map(eventThatSaysHow) } : {}),
  };
};
