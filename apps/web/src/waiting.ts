import type { InjectionKey, Ref } from 'vue';

/** Whether a page is being fetched, for the bar at the top of the window. */
export const waitingKey: InjectionKey<Ref<boolean>> = Symbol('waiting');
