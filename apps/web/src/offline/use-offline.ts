import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** Whether the browser has no network. Known in browsers only; false while rendering. */
export const useOffline = (): Ref<boolean> => {
  const offline = ref(false);
  const refresh = (): void => {
    offline.value = !navigator.onLine;
  };
  onMounted(() => {
    refresh();
    addEventListener('online', refresh);
    addEventListener('offline', refresh);
  });
  onBeforeUnmount(() => {
    removeEventListener('online', refresh);
    removeEventListener('offline', refresh);
  });
  return offline;
};
