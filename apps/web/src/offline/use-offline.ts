import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** Whether the browser has no network. Known in browsers only; false while rendering. */
export const useOffline = (): Ref<boolean> => {
  const offline = ref(false);
  const look = (): void => {
    offline.value = !navigator.onLine;
  };
  onMounted(() => {
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
  });
  onBeforeUnmount(() => {
    removeEventListener('online', look);
    removeEventListener('offline', look);
  });
  return offline;
};
