import type { OfficialDocument } from '@parley/documents';
import type { FingerprintedPlan } from './fingerprints.ts';
import { dropText, saveText, readSavedTexts } from './saved-texts.ts';
import { activity, openedTexts, type Refusal } from './opened-text.ts';
import type { Reading } from './read-official.ts';
import { runReading } from './run-reading.ts';

/** Larger than any official text that is words; the reader of documents has the same limit. */
const mostBytes = 64 * 1024 * 1024;

/** Asks for every plan with its fingerprints. */
type FetchPlans = () => Promise<readonly FingerprintedPlan[]>;

/** What was read of each opened text, so that it can be kept. */
const documents = new Map<string, OfficialDocument>();
let underWay = new AbortController();

const show = (
  reading: Extract<Reading, { state: 'opened' }>,
  name: string,
  plans: readonly FingerprintedPlan[],
  saved: boolean,
): void => {
  const { plan, outcome, confirmed, total, passages, document } = reading;
  const matched = plans.find(({ id }) => id === plan);
  const editions = matched?.editions ?? [];
  // Fingerprints are made from the edition that was at hand.
  const edition = editions.find(({ sha256 }) => sha256 !== undefined) ?? editions[0];
  documents.set(plan, document);
  openedTexts.set(plan, {
    plan,
    title: matched?.title ?? {},
    name,
    language: edition?.language === 'zh' ? 'zh-Hans' : (edition?.language ?? 'en'),
    url: edition?.url,
    outcome,
    confirmed,
    total,
    passages: new Map(passages),
    saved,
  });
};

/**
 * Reads a file that the reader chose or dropped, and shows its words beside our summaries. What
 * happens is told in `activity`. Texts that are open stay so, whatever becomes of this one.
 */
export const openOfficial = async (file: File, fetchPlans: FetchPlans): Promise<void> => {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  const { name } = file;
  const refuse = (reason: Refusal): void => {
    if (!signal.aborted) activity.value = { state: 'refused', name, reason };
  };
  if (file.size > mostBytes) return refuse('too-large');
  activity.value = { state: 'reading', name };
  const plans = await fetchPlans().catch(() => undefined);
  if (plans === undefined) return refuse('unreachable');
  const reading = await runReading({ content: file, plans }, signal).catch(() => undefined);
  if (reading === undefined || signal.aborted) return undefined;
  if (reading.state === 'refused') return refuse(reading.reason);
  const wasSaved = openedTexts.get(reading.plan)?.saved === true;
  show(reading, name, plans, false);
  if (wasSaved) await saveOfficial(reading.plan);
  activity.value = { state: 'opened', plan: reading.plan };
  return undefined;
};

/** Ends the reading that is under way. */
export const stopReading = (): void => {
  const { value } = activity;
  underWay.abort();
  if (value.state === 'reading')
    activity.value = { state: 'refused', name: value.name, reason: 'stopped' };
};

/** Shows the texts that the reader kept on this device, compared anew with the release of today. */
export const showSavedTexts = async (fetchPlans: FetchPlans): Promise<void> => {
  const saved = await readSavedTexts();
  const plans = saved.length === 0 ? [] : await fetchPlans().catch(() => []);
  for (const [plan, { name, document }] of saved) {
    if (openedTexts.has(plan)) continue;
    const reading = await runReading({ content: document, plans }, new AbortController().signal);
    if (reading.state === 'opened') show(reading, name, plans, true);
  }
};

/** Keeps an opened text on this device. Answers whether that worked. */
export const saveOfficial = async (plan: string): Promise<boolean> => {
  const text = openedTexts.get(plan);
  const document = documents.get(plan);
  if (!text || !document) return false;
  const worked = await saveText(plan, { name: text.name, document });
  if (worked) openedTexts.set(plan, { ...text, saved: true });
  return worked;
};

/** Closes an opened text and takes it off this device. Answers whether nothing is left there. */
export const forgetOfficial = async (plan: string): Promise<boolean> => {
  const worked = !openedTexts.get(plan)?.saved || (await dropText(plan));
  openedTexts.delete(plan);
  documents.delete(plan);
  activity.value = { state: 'idle' };
  return worked;
};
