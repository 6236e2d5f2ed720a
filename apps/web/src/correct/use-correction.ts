import { authored, checkFile, editYaml, type Place, type Problem } from '@parley/model';
import { computed, onMounted, ref, shallowRef } from 'vue';
import { parse, stringify } from 'yaml';
import type { CorrectData } from '@parley/queries/pages';
import { fetchAuthored, instruments, type AuthoredFile } from './authored-file.ts';
import { changesetOf, patchOf } from './correction.ts';
import { editsOf } from './edits-of.ts';
import { shapeOf, type FieldShape } from './field-shape.ts';

type Fields = Record<string, unknown>;

/** Identity and fingerprint are not for a form: ids never change, and `parley stamp` writes the other. */
const fixedKeys = new Set(['id', 'passage']);

const formShape = (): FieldShape => {
  const shape = shapeOf(authored.provision);
  return shape.kind === 'group'
    ? { ...shape, fields: shape.fields.filter(({ key }) => !fixedKeys.has(key)) }
    : shape;
};

const shown = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : stringify(value, { lineWidth: 0 }).trim();

/** Whether a text of a file has the words that were sent, in the languages that were sent. */
const says = (text: unknown, sent: Record<string, string | undefined>): boolean =>
  Object.entries(sent).every(
    ([language, words]) =>
      words === undefined || (text as Record<string, string> | undefined)?.[language] === words,
  );

/** Whether a file says what the page says; another release of the data may say something else. */
const isOfRelease = (value: Fields, { provision }: CorrectData): boolean => {
  return (
    says(value['title'], provision.title) &&
    says(value['summary'], provision.summary) &&
    JSON.stringify(value['topics']) === JSON.stringify(provision.topics) &&
    (value['force'] as Fields | undefined)?.['class'] === provision.force.class
  );
};

/** A correction of one provision while it is being written: the file, what changes, and what is wrong. */
export const useCorrection = (data: () => CorrectData) => {
  const shape = formShape();
  const file = shallowRef<AuthoredFile>();
  const state = ref<'waiting' | 'ready' | 'unavailable' | 'outdated'>('waiting');
  const original = shallowRef<Fields>({});
  const draft = shallowRef<Fields>({});
  const reason = ref('');

  onMounted(async () => {
    const { provision, plan } = data();
    file.value = await fetchAuthored(provision.id, plan.id);
    if (file.value === undefined) {
      state.value = 'unavailable';
      return;
    }
    // Compiled from this very file, so it holds the fields of a provision.
    original.value = parse(file.value.text) as Fields;
    draft.value = original.value;
    state.value = isOfRelease(original.value, data()) ? 'ready' : 'outdated';
  });

  const choices = computed(() => [...data().choices, ...instruments]);
  const edits = computed(() => editsOf(original.value, draft.value, shape));
  const after = computed(() => edits.value.reduce(editYaml, file.value?.text ?? ''));
  const changes = computed(() =>
    edits.value.map(({ path, value }) => ({
      path,
      before: shown(
        path.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], original.value),
      ),
      after: shown(value),
    })),
  );
  const problems = computed((): Problem[] => {
    if (!file.value) return [];
    const others = choices.value.map(({ kind, id }): Place => ({ kind, name: id }));
    return checkFile({ path: file.value.place, text: after.value }, others, data().basis);
  });
  const patch = computed(() => {
    const { plan, provision } = data();
    if (!file.value || edits.value.length === 0) return '';
    return patchOf([
      { path: file.value.path, before: file.value.text, after: after.value },
      changesetOf(provision.id, `${plan.code} ${provision.label}`, reason.value),
    ]);
  });

  return { shape, choices, file, state, draft, reason, after, changes, problems, patch };
};
