import type { BriefFormat } from '@parley/brief';
import type { BriefDocument } from '@parley/brief/document';
import { computed, type ComputedRef } from 'vue';
import type { BriefRequest, NoBrief } from '../../device/brief-on-device.ts';
import { useSpeech } from '../../messages.ts';
import { openedTexts } from '../../official/opened-text.ts';
import { usePackStore } from '../../pack/pack-store.ts';
import { saveFile } from '../../save-file.ts';
import { usePublicUrl } from '../../site-address.ts';

/** Why there is no brief; `failed` where what makes it is out of reach. */
export type Trouble = NoBrief | 'failed';

/** The brief that the list becomes, made on the device. */
export interface OwnBrief {
  /** How many things of the list have official words that the reader opened. */
  quotable: ComputedRef<number>;
  /** What it depends on, so that it can be made again when that changes. */
  request: ComputedRef<BriefRequest>;
  paper: () => Promise<BriefDocument | Trouble>;
  /** Saves it as a file. Answers why not, where that did not work. */
  save: (format: BriefFormat, length?: 'two-pages') => Promise<Trouble | undefined>;
}

/** Official words that match their fingerprint, by provision. Others are no quotation to hand on. */
const officialWords = computed(() =>
  [...openedTexts.values()].flatMap(({ language, passages }) =>
    [...passages].flatMap(([id, { mark, text }]) =>
      mark === 'matches' && text !== undefined
        ? [[id, { text, language: language.startsWith('zh') ? 'zh' : 'en' }] as const]
        : [],
    ),
  ),
);

/** A release in a worker, fetched when the first brief is wanted. */
const device = async () => (await import('../../device/open-device.ts')).openDevice('');

/** Makes the brief of the list that is shown. */
export const useBrief = (): OwnBrief => {
  const { language, t } = useSpeech();
  const pack = usePackStore();
  const origin = usePublicUrl();
  const own = language.code === 'zh' ? 'zh' : 'en';

  const quotable = computed(() => {
    const known = new Set(officialWords.value.map(([id]) => id));
    return pack.items.filter(({ kind, id }) => kind === 'provision' && known.has(id)).length;
  });
  const request = computed((): BriefRequest => {
    const { items, brief, name } = pack.list;
    const without = brief.without.filter((part) => part !== 'official');
    return {
      choice: { items: items.map(({ kind, id }) => ({ kind, id })) },
      options: {
        length: brief.length,
        languages: brief.language === 'both' ? [own, own === 'en' ? 'zh' : 'en'] : [own],
        ...(name === '' ? {} : { title: { en: name, zh: name } }),
        without,
        remarks: without.includes('notes')
          ? []
          : items.map(({ kind, id, note }) => ({ kind, id, text: note })),
        official: brief.without.includes('official') ? [] : officialWords.value,
        // The reader's own day, as a calendar date.
        madeOn: new Date().toLocaleDateString('sv'),
        // A file from a disk has no address that others could open.
        origin: origin.startsWith('http') ? origin : '',
      },
    };
  });

  return {
    quotable,
    request,
    paper: async () => {
      try {
        return await (await device()).briefPaper(request.value);
      } catch {
        return 'failed';
      }
    },
    save: async (format, length) => {
      const asked = request.value;
      try {
        const file = await (
          await device()
        ).briefFile(length ? { ...asked, options: { ...asked.options, length } } : asked, format);
        if (typeof file === 'string') return file;
        saveFile(
          `${fileName(pack.list.name || t('pack.title'))}.${format}`,
          file.mediaType,
          file.bytes,
        );
        return undefined;
      } catch {
        return 'failed';
      }
    },
  };
};

/** What every system lets a file be called. */
const fileName = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? ['parley']).join('-').slice(0, 80);
