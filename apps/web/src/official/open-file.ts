import type { PageLanguage } from '../languages.ts';
import { askPlans } from './ask-plans.ts';

/** Opens a file as an official text; what that takes is loaded now, and never before. */
export const openFile = async (file: File, language: PageLanguage): Promise<void> => {
  const { openOfficial } = await import('./open-official.ts');
  await openOfficial(file, () => askPlans(language));
};

/** Shows the texts kept on this device. */
export const openKept = async (language: PageLanguage): Promise<void> => {
  const { showKeptTexts } = await import('./open-official.ts');
  await showKeptTexts(() => askPlans(language));
};
