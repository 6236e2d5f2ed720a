import type { Passage } from '@parley/documents';
import type { FieldEdit, Provision } from '@parley/model';
import { agrees, type Terminal } from './terminal.ts';

/**
 * Asks, for a provision whose text rests on less, whether its evidence may say `seen`: shows the
 * official passage beside our summary. Never `checked`, which takes a reviewer.
 */
export const raiseEvidence = async (
  provision: Provision,
  passage: Passage,
  { complain, prompt }: Terminal,
): Promise<FieldEdit[]> => {
  const { state, note } = provision.evidence.text;
  if (state === 'checked' || state === 'seen') return [];
  complain(`\n${provision.id} (${state}): ${provision.summary.en}`);
  complain(`Official: ${passage.text}`);
  if (note !== undefined) complain(`The note goes, as its reason does: ${note.en}`);
  const question = 'Does the summary say what this passage says? Raise to seen? [y/N] ';
  if (!agrees(await prompt(question))) return [];
  const path = ['evidence', 'text'];
  return [
    { path: [...path, 'state'], value: 'seen' },
    ...(note === undefined ? [] : [{ path: [...path, 'note'], value: undefined }]),
  ];
};
