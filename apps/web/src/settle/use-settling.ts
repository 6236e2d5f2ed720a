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
import { checkFile, type EvidenceState, type Problem } from '@parley/model';
import type { OfficialData } from '@parley/queries/pages';
import { parse } from 'yaml';
import { computed, ref, shallowRef, watch } from 'vue';
import { usePageStore } from '../page-store.ts';
import { patchOf, type ChangedFile } from '../correct/correction.ts';
import { fetchAuthoredPlan, type AuthoredPlan } from './authored-plan.ts';
import { forgetProgress, saveProgress, savedProgress, type Decision } from './decision.ts';
import { correctionOf } from './settlement.ts';

/** What the workbench reads of a provision's file. */
export interface Commitment {
  id: string;
  label: string;
  title: { en: string; zh: string };
  summary: { en: string; zh: string };
  /** The verb as printed, and the language of the edition that prints it. */
  verb: { language: string; text: string } | undefined;
  evidence: EvidenceState;
  item: string | undefined;
}

const commitmentOf = (id: string, text: string): Commitment => {
  // A file that the build has checked.
  const { label, title, summary, force, evidence, locator } = parse(text) as Pick<
    Commitment,
    'label' | 'title' | 'summary'
  > & {
    force: { verb?: { language: string; text: string } };
    evidence: { text: { state: EvidenceState } };
    locator: { item?: string };
  };
  return {
    id,
    label,
    title,
    summary,
    verb: force.verb,
    evidence: evidence.text.state,
    item: locator.item,
  };
};

/** Ids of sources in a correction, as what evidence may rest on: those that were there tell nothing here. */
const basisOf = (files: AuthoredPlan, changed: readonly ChangedFile[], plan: string) => {
  const textOf = (path: string): string | undefined =>
    changed.find((file) => file.path === path)?.after;
  const own = files.sources.map(({ path, text }) => {
    // Files that the build has checked.
    const { id, official, opened } = parse(textOf(path) ?? text) as {
      id: string;
      official: boolean;
      opened: boolean;
    };
    return { id, official, opened, textOf: [plan] };
  });
  const named = [...files.provisions.values()].flatMap(
    ({ text }) => (parse(text) as { sources?: string[] }).sources ?? [],
  );
  return {
    openedPlans: [plan],
    sources: [
      ...own,
      ...named
        .filter((id) => own.every((one) => one.id !== id))
        .map((id) => ({ id, official: false, opened: true })),
    ],
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

  const commitments = computed(() =>
    [...(files.value?.provisions ?? [])].map(([id, file]) => commitmentOf(id, file.text)),
  );
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
        words: `${title[language.value]} ${summary[language.value]}`,
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
    state.value = files.value ? 'ready' : 'unavailable';
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
  watch(
    [decisions, edition, clauses],
    async () => {
      if (!files.value || counts.value.done === 0) {
        changed.value = [];
        problems.value = [];
        return;
      }
      const found =
        (await correctionOf({
          files: files.value,
          clauses: clauses.value,
          language: language.value,
          edition: edition.value,
          decisions: decisions.value,
          today: new Date().toISOString().slice(0, 10),
        })) ?? [];
      const basis = basisOf(files.value, found, plan().id);
      const root = 'packages/provisions/data/';
      changed.value = found;
      problems.value = found
        .filter(({ path }) => path.includes('/provisions/') && path.startsWith(root))
        .flatMap(({ path, after }) =>
          checkFile({ path: path.slice(root.length), text: after }, [], basis),
        )
        // What the file points to was there before; only this file is looked at.
        .filter(({ rule }) => rule !== 'known-reference');
    },
    { deep: true },
  );
  const patch = computed(() => patchOf(changed.value));

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
    patch,
    copiedIn,
    lay,
    forget,
  };
};
