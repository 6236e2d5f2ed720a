import {
  clausesOf,
  copiedFrom,
  nearestClauses,
  officialWords,
  sharedRuns,
  type Clause,
  type ClauseRun,
  type OfficialDocument,
} from '@parley/documents';
import type { EvidenceState, ForceClass, Problem, Statement } from '@parley/model';
import type { OfficialData } from '@parley/queries/pages';
import { parse } from 'yaml';
import { computed, onUnmounted, ref, shallowRef, watch } from 'vue';
import { usePageStore } from '../page-store.ts';
import { corpusPath } from '../correct/authored-file.ts';
import { patchOf, type ChangedFile } from '../correct/correction.ts';
import { startCheck } from '../correct/run-check.ts';
import { fetchAuthoredPlan, type AuthoredPlan } from './authored-plan.ts';
import { forgetProgress, saveProgress, savedProgress, type Decision } from './decision.ts';
import { correctionOf } from './settlement.ts';

/** How long a reader pauses before the check runs, in milliseconds. */
const pause = 250;

/** What the workbench reads of the file of a provision or a statement. */
export interface Commitment {
  id: string;
  /** Which part of the text a statement is; absent for a provision. */
  statement?: Statement['kind'];
  /** Its number as it is cited; a statement's own counts within its part. */
  label: string;
  /** Absent where a statement has none. */
  title: { en: string; zh: string } | undefined;
  summary: { en: string; zh: string };
  /** The verb as printed, and the language of the edition that prints it. */
  verb: { language: string; text: string } | undefined;
  /** Absent for a statement, which binds nobody. */
  force: ForceClass | undefined;
  evidence: EvidenceState;
  item: string | undefined;
}

const commitmentOf = (id: string, text: string): Commitment => {
  // A file that the build has checked.
  const { label, title, summary, force, evidence, locator } = parse(text) as Pick<
    Commitment,
    'label' | 'title' | 'summary'
  > & {
    force: { class: ForceClass; verb?: { language: string; text: string } };
    evidence: { text: { state: EvidenceState } };
    locator: { item?: string };
  };
  return {
    id,
    label,
    title,
    summary,
    verb: force.verb,
    force: force.class,
    evidence: evidence.text.state,
    item: locator.item,
  };
};

const statementOf = (id: string, text: string): Commitment => {
  // A file that the build has checked.
  const { kind, title, summary, evidence } = parse(text) as Pick<
    Commitment,
    'title' | 'summary'
  > & { kind: Statement['kind']; evidence: { state: EvidenceState } };
  return {
    id,
    statement: kind,
    label: id.split('.').at(-1) ?? '',
    title,
    summary,
    verb: undefined,
    force: undefined,
    evidence: evidence.state,
    item: undefined,
  };
};

/** A text that a reader lays beside one plan: what stands where, what was decided, what comes of it. */
export const useSettling = (plan: () => OfficialData['plans'][number]) => {
  const pages = usePageStore();
  const files = shallowRef<AuthoredPlan>();
  const state = ref<'waiting' | 'ready' | 'unavailable'>('waiting');
  const text = ref('');
  const language = ref<'en' | 'zh'>('zh');
  const edition = ref('');
  const clauses = shallowRef<readonly Clause[]>([]);
  const decisions = ref<Record<string, Decision>>({});
  const isSaved = ref(true);

  const commitments = computed(() => [
    ...[...(files.value?.statements ?? [])].map(([id, file]) => statementOf(id, file.text)),
    ...[...(files.value?.provisions ?? [])].map(([id, file]) => commitmentOf(id, file.text)),
  ]);
  /** Short mark of the plan, before the numbers of its provisions. */
  const code = computed(() =>
    files.value ? (parse(files.value.plan.text) as { code: string }).code : '',
  );
  /** Editions that stand among the sources of the corpus. */
  const editions = computed(() => {
    const known = new Set(
      (files.value?.sources ?? []).map((file) => (parse(file.text) as { url?: string }).url ?? ''),
    );
    return plan().editions.filter(({ url }) => known.has(url));
  });
  const nearest = computed<ReadonlyMap<string, readonly ClauseRun[]>>(() => {
    const runs = nearestClauses(
      commitments.value.map(({ title, summary, item }) => ({
        words: `${title?.[language.value] ?? ''} ${summary[language.value]}`,
        item,
      })),
      clauses.value,
    );
    return new Map(commitments.value.map(({ id }, index) => [id, runs[index] ?? []]));
  });

  /** Lays a text beside the commitments, without any fingerprint on record. */
  const lay = (document: OfficialDocument): void => {
    text.value = document.pages.join('\f');
    clauses.value = clausesOf(document);
    language.value = /\p{sc=Han}/u.test(clauses.value[0]?.text ?? '') ? 'zh' : 'en';
    const fits = editions.value.find((one) => one.language === language.value);
    if (
      !editions.value.some(
        ({ url, language: of }) => url === edition.value && of === language.value,
      )
    )
      edition.value = fits?.url ?? '';
  };

  const checker = startCheck();
  onUnmounted(checker.stop);

  const load = async (): Promise<void> => {
    state.value = 'waiting';
    clauses.value = [];
    decisions.value = {};
    text.value = '';
    const { id, provisions } = plan();
    files.value = await fetchAuthoredPlan(
      id,
      provisions.map((one) => one.id),
      pages.newest,
    );
    const path = files.value?.plan.place;
    const opened = path === undefined ? undefined : await checker.open(pages.newest, path);
    state.value = opened ? 'ready' : 'unavailable';
    const saved = savedProgress(id);
    if (!files.value || !saved) return;
    edition.value = saved.edition;
    lay({ format: 'text', pages: saved.text.split('\f') });
    decisions.value = saved.decisions;
  };
  watch(() => plan().id, load, { immediate: true });
  watch(
    [decisions, edition, text],
    () => {
      if (clauses.value.length === 0) return;
      isSaved.value = saveProgress(plan().id, {
        text: text.value,
        language: language.value,
        edition: edition.value,
        decisions: decisions.value,
      });
    },
    { deep: true },
  );
  const forget = (): void => {
    forgetProgress(plan().id);
    text.value = '';
    clauses.value = [];
    decisions.value = {};
  };

  const counts = computed(() => {
    const all = Object.values(decisions.value);
    const of = (mark: Decision['mark']) => all.filter((one) => one.mark === mark).length;
    return {
      done: all.length,
      so: of('says-so'),
      otherwise: of('says-otherwise'),
      missing: of('not-there'),
    };
  });
  /** Sentences of which no decision takes up any clause. */
  const lacking = computed(() => {
    const taken = new Set(
      Object.values(decisions.value).flatMap(({ run }) =>
        run === undefined
          ? []
          : clauses.value.slice(run.start, run.end).map(({ sentence }) => sentence),
      ),
    );
    return [...Map.groupBy(clauses.value, ({ sentence }) => sentence)]
      .filter(([sentence]) => !taken.has(sentence))
      .map(([sentence, parts]) => ({
        sentence,
        item: parts[0]?.passage.locator.item,
        text: parts.map((part) => part.text).join(language.value === 'zh' ? '' : ' '),
      }));
  });
  const prepared = computed(() => officialWords(text.value));
  /** How many words in a row of a mended summary are those of the official text; 0 for words of our own. */
  const copiedIn = (words: string): number =>
    Math.max(
      0,
      ...sharedRuns(words, prepared.value, copiedFrom).map((run) => Math.max(run.words, run.han)),
    );

  const changed = shallowRef<readonly ChangedFile[]>([]);
  const problems = shallowRef<readonly Problem[]>([]);
  /** Whether the check has still to see what was decided last. */
  const isChecking = ref(false);

  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onUnmounted(() => clearTimeout(timer));
  /** Makes the correction anew and has the whole corpus checked with it, unless more comes meanwhile. */
  const check = async (): Promise<void> => {
    const mine = (latest += 1);
    const found =
      files.value && counts.value.done > 0
        ? ((await correctionOf({
            files: files.value,
            clauses: clauses.value,
            language: language.value,
            edition: edition.value,
            decisions: decisions.value,
            today: new Date().toISOString().slice(0, 10),
          })) ?? [])
        : [];
    const result = await checker.check(
      found
        .filter(({ path }) => path.startsWith(corpusPath))
        .map(({ path, after }) => ({ path: path.slice(corpusPath.length), text: after })),
    );
    if (mine !== latest) return;
    changed.value = found;
    problems.value = result?.problems ?? [];
    isChecking.value = false;
    if (!result) state.value = 'unavailable';
  };
  watch(
    [decisions, edition, clauses],
    () => {
      clearTimeout(timer);
      isChecking.value = true;
      timer = setTimeout(check, pause);
    },
    { deep: true },
  );
  /** Empty until the check has seen it and names nothing. */
  const patch = computed(() =>
    isChecking.value || problems.value.length > 0 ? '' : patchOf(changed.value),
  );

  return {
    state,
    text,
    language,
    edition,
    editions,
    clauses,
    code,
    commitments,
    nearest,
    decisions,
    counts,
    lacking,
    isSaved,
    changed,
    problems,
    isChecking,
    patch,
    copiedIn,
    lay,
    forget,
  };
};
