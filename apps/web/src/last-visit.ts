import { onMounted, ref, type Ref } from 'vue';
import { readDevice, saveOnDevice } from './pack/device.ts';

const name = 'parley.last-visit';

/**
 * The day to which events had been followed when the reader last looked, once there are later ones.
 * It is kept on this device alone, and is what "since my last visit" begins with.
 *
 * @param knownUntil The day to which events are followed now.
 */
export const useLastVisit = (knownUntil: () => string | undefined): Ref<string | undefined> => {
  const last = ref<string>();
  onMounted(() => {
    const now = knownUntil();
    const [before, current] = (readDevice(name) ?? '')
      .split(' ')
      .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
    if (now === undefined) return;
    // A visit counts until newer data come: then it is the last one, on every visit to these data.
    const previous = current === now ? before : current;
    if (previous !== undefined && previous < now) last.value = previous;
    saveOnDevice(name, [previous ?? now, now].join(' '));
  });
  return last;
};
