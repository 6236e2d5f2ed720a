import { editYaml } from '@parley/model';
import { computed, onMounted, onUnmounted, ref, shallowRef, watch } from 'vue';
import { parse, stringify } from 'yaml';
import type { CorrectData } from '@parley/queries/pages';
import { corpusPath } from './authored-file.ts';
import type { Answers } from './answers.ts';
import { changesetOf, patchOf } from './correction.ts';
import type { CheckResult, Choice } from './corpus-check.ts';
import { editsOf } from './edits-of.ts';
import { inOrderOfUse, shapeOfKind } from './form-shape.ts';
import { startCheck } from './run-check.ts';

type Fields = Record<string, unknown>;

/** How long a writer pauses before the check runs, in milliseconds. */
const pause = 250;

const shown = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : stringify(value, { lineWidth: 0 }).trim();

/**
 * A correction of one entry while it is being written: its file as the release of the page has it,
 * what changes, and what the check of the corpus says of that.
 */
export const useCorrection = (data: CorrectData, answers: () => Answers) => {
  const shape = shapeOfKind(data.kind);
  const state = ref<'waiting' | 'ready' | 'unavailable'>('waiting');
  const text = ref('');
  const choices = shallowRef<Choice[]>([]);
  const original = shallowRef<Fields>({});
  const draft = shallowRef<Fields>({});
  const result = shallowRef<CheckResult>({ problems: [], changes: [] });
  const isChecking = ref(false);

  let checker: ReturnType<typeof startCheck> | undefined;
  onMounted(async () => {
    checker = startCheck();
    const opened = await checker.open(data.dataVersion, data.path);
    if (opened === undefined) {
      state.value = 'unavailable';
      return;
    }
    text.value = opened.text;
    choices.value = opened.choices;
    // Part of a release, so it holds the fields of its kind.
    original.value = parse(opened.text) as Fields;
    draft.value = original.value;
    state.value = 'ready';
  });
  onUnmounted(() => checker?.stop());

  const edits = computed(() => editsOf(original.value, draft.value, shape));
  const after = computed(() => edits.value.reduce(editYaml, text.value));
  const changes = computed(() =>
    edits.value.map(({ path, value }) => ({
      path,
      before: shown(
        path.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], original.value),
      ),
      after: shown(value),
    })),
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(after, (edited) => {
    clearTimeout(timer);
    isChecking.value = true;
    timer = setTimeout(async () => {
      const checked = await checker?.check([{ path: data.path, text: edited }]);
      // Another edit came meanwhile, and its own check follows.
      if (edited !== after.value) return;
      isChecking.value = false;
      if (checked) result.value = checked;
      else state.value = 'unavailable';
    }, pause);
  });
  onUnmounted(() => clearTimeout(timer));

  /** Empty until something changes, nothing is wrong, and the check has seen it. */
  const patch = computed(() => {
    const { problems, changes: seen } = result.value;
    if (isChecking.value || edits.value.length === 0 || problems.length > 0 || seen.length === 0)
      return '';
    return patchOf([
      { path: corpusPath + data.path, before: text.value, after: after.value },
      changesetOf(data.id, seen, answers()),
    ]);
  });

  return {
    shape: inOrderOfUse(shape),
    choices,
    state,
    draft,
    changes,
    isChecking,
    problems: computed(() => result.value.problems),
    patch,
  };
};
