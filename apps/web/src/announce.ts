import { inject, type InjectionKey, type Ref } from 'vue';

/** What was said last to readers who cannot see what changed. */
export const announcementKey: InjectionKey<Ref<string>> = Symbol('announcement');

/** Says something in the page's live region: results of filters, what an action did. */
export const useAnnounce = (): ((text: string) => void) => {
  const announcement = inject(announcementKey);
  return (text) => {
    if (!announcement) return;
    // The same words twice are said twice only when they differ for the machine.
    announcement.value = announcement.value === text ? `${text}\u00a0` : text;
  };
};
