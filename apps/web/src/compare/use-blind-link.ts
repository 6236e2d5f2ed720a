import { computed, onMounted, ref, type ComputedRef } from 'vue';
import type { CompareData } from '@parley/queries/pages';
import { blindToken, seedOf, seeds } from '@parley/queries/comparison';

/**
 * Where a comparison is read blind: on its topic, or on the first that is shown. Each visit draws
 * another order; the page that a server made has one that follows from the topic.
 */
export const useBlindLink = (
  data: () => CompareData,
): ComputedRef<{ token: string; topic: string } | undefined> => {
  const drawn = ref<number>();
  onMounted(() => (drawn.value = Math.floor(Math.random() * seeds)));
  return computed(() => {
    const { plans, topic, rows } = data();
    const id = topic ?? rows[0]?.topic.id;
    if (id === undefined) return undefined;
    const ids = plans.map((plan) => plan.id);
    return { token: blindToken(ids, drawn.value ?? seedOf(id)), topic: id };
  });
};
