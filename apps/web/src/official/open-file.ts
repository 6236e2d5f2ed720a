import type { PageLanguage } from '../languages.ts';
import { loadWords } from '../messages.ts';
import { fetchPlans } from './fetch-plans.ts';
import { activity } from './opened-text.ts';

/** Opens a file as an official text; what that takes is loaded now, and never before. */
export const openFile = async (
  file: File,
  language: PageLanguage,
  build: string,
): Promise<void> => {
  try {
    await loadWords(language, ['core', 'official']);
    const { openOfficial } = await import('./open-official.ts');
    await openOfficial(file, () => fetchPlans(language, build));
  } catch {
    activity.value = { state: 'refused', name: file.name, reason: 'unreachable' };
  }
};

/** Shows the texts kept on this device. */
export const openSaved = async (language: PageLanguage, build: string): Promise<void> => {
  await loadWords(language, ['core', 'official']);
  const { showSavedTexts } = await import('./open-official.ts');
  await showSavedTexts(() => fetchPlans(language, build));
};
