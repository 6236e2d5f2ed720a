import type { vocabularies } from './index.ts';
import type { Term } from './vocabulary.ts';

/** What each closed vocabulary is called, and what its terms say. */
export const aboutVocabularies: Readonly<Record<keyof typeof vocabularies, Term>> = {
  'entry-kind': {
    label: { en: 'kinds of entries', zh: '条目种类' },
    definition: { en: 'What an entry of the data is.', zh: '数据中的条目属于何种。' },
  },
  force: {
    label: { en: 'strength of wording', zh: '措辞力度' },
    definition: {
      en: 'How binding the wording of a provision is. We read it from the main verb, not from our view of its importance.',
      zh: '依条款所用动词判定的措辞力度。',
    },
  },
  evidence: {
    label: { en: 'evidence', zh: '核对情况' },
    definition: {
      en: 'How far we checked a summary against the official text.',
      zh: '所述内容与官方文本核对到何种程度。',
    },
  },
  'heading-evidence': {
    label: { en: 'evidence of headings', zh: '标题核对情况' },
    definition: { en: 'How sure the words of a heading are.', zh: '标题文字的可靠程度。' },
  },
  'cell-state': {
    label: { en: 'states of a cell', zh: '对照格状态' },
    definition: {
      en: 'Whether a document says something on a topic.',
      zh: '方案是否述及某一主题；各状态不作合并。',
    },
  },
  'relation-type': {
    label: { en: 'types of relations', zh: '关系类型' },
    definition: {
      en: 'How provisions of different documents compare. This is our reading, not the governments’.',
      zh: '不同文件的条款之间的关系。此为本站的解读，并非两国政府的立场。',
    },
  },
  scope: {
    label: { en: 'scope', zh: '范围' },
    definition: { en: 'Where a provision is to act.', zh: '条款拟在何处实施。' },
  },
  'actor-role': {
    label: { en: 'roles of actors', zh: '行为体角色' },
    definition: { en: 'What part an actor has in a provision.', zh: '行为体在条款中的角色。' },
  },
  'actor-basis': {
    label: { en: 'bases of actors', zh: '行为体认定依据' },
    definition: {
      en: 'Whether the text names the actor, or how else it is known.',
      zh: '文本是否点明行为体，或据何得知。',
    },
  },
  'actor-kind': {
    label: { en: 'kinds of actors', zh: '行为体种类' },
    definition: { en: 'What an actor is.', zh: '行为体属于何种。' },
  },
  jurisdiction: {
    label: { en: 'groups of countries', zh: '国家集团' },
    definition: {
      en: 'Groups of countries that something may be of. Countries have the codes of ISO 3166-1, areas the numbers of UN M49.',
      zh: '可作为所属方的国家集团。各国以ISO 3166-1代码表示，地区以联合国M49编码表示。',
    },
  },
  'plan-kind': {
    label: { en: 'kinds of documents', zh: '文件种类' },
    definition: {
      en: 'Whether a text is one government’s plan or agreed by several.',
      zh: '文本系一国政府的方案，或由多国政府认可。',
    },
  },
  'section-kind': {
    label: { en: 'kinds of headings', zh: '标题层级' },
    definition: { en: 'What a heading of a document is.', zh: '文件标题属于何种层级。' },
  },
  'statement-kind': {
    label: { en: 'kinds of statements', zh: '陈述种类' },
    definition: {
      en: 'What a document says outside its provisions.',
      zh: '文件在条款之外的陈述属于何种。',
    },
  },
  stance: {
    label: { en: 'stances', zh: '立场' },
    definition: {
      en: 'What a government has done about an agreed text.',
      zh: '政府对共同认可文本的立场。',
    },
  },
  standing: {
    label: { en: 'standings', zh: '接受情况' },
    definition: {
      en: 'Whether a government that is compared has accepted an agreed text.',
      zh: '所对照的政府是否已接受某一共同认可的文本。',
    },
  },
  'draft-mark': {
    label: { en: 'marks of a draft', zh: '草案核对标记' },
    definition: {
      en: 'How a sentence of a draft compares with the plans and with agreed texts.',
      zh: '草案中的一句与各方案及共同认可的文本的关系。',
    },
  },
  'division-by': {
    label: { en: 'who drew the lines', zh: '划分依据' },
    definition: {
      en: 'Whether the document or Parley cut the text into provisions.',
      zh: '条款由文件自身划分，或由本站划分。',
    },
  },
  segmentation: {
    label: { en: 'segmentation', zh: '切分方式' },
    definition: {
      en: 'How an official text is cut into passages for checking.',
      zh: '为核对而切分官方文本的方式。',
    },
  },
  'edition-format': {
    label: { en: 'formats of editions', zh: '版本格式' },
    definition: { en: 'Format of a published edition.', zh: '已发布版本的格式。' },
  },
  language: {
    label: { en: 'languages', zh: '语言' },
    definition: { en: 'Languages of texts and documents.', zh: '文本与文件的语言。' },
  },
  'event-kind': {
    label: { en: 'kinds of events', zh: '事件种类' },
    definition: { en: 'What kind of action an event records.', zh: '事件属于何种行动。' },
  },
  'event-jurisdiction': {
    label: { en: 'jurisdictions of events', zh: '事件所属' },
    definition: {
      en: 'Who did what an event records, where that is not one country or group of countries.',
      zh: '事件属于哪一方的行动（非单一国家或国家集团时）。',
    },
  },
  'event-verification': {
    label: { en: 'verification of events', zh: '事件核实情况' },
    definition: { en: 'What we saw of the sources of an event.', zh: '所见事件来源的情况。' },
  },
  'event-link': {
    label: { en: 'links of events', zh: '事件与条款的关系' },
    definition: {
      en: 'How an event relates to a provision. We do not claim that one caused the other.',
      zh: '事件与所涉条款的关系；不主张因果。',
    },
  },
  participation: {
    label: { en: 'participation', zh: '参与情况' },
    definition: {
      en: 'Whether a government takes part in a venue.',
      zh: '政府是否参与某一机制或平台。',
    },
  },
  'cooperation-basis': {
    label: { en: 'bases of cooperation areas', zh: '合作领域依据' },
    definition: {
      en: 'The basis of the case for a cooperation area, from strongest to weakest.',
      zh: '合作领域主张的依据，由强至弱。',
    },
  },
  'proponent-kind': {
    label: { en: 'kinds of proponents', zh: '主张者种类' },
    definition: { en: 'Who sees room for cooperation.', zh: '认为存在合作空间者属于何种。' },
  },
  response: {
    label: { en: 'responses', zh: '答复' },
    definition: {
      en: 'How a government answered a provision that was put to it.',
      zh: '政府对向其提出的条款作何答复。',
    },
  },
  review: {
    label: { en: 'review', zh: '复核' },
    definition: {
      en: 'Whether a second reader, so far a language model, has reviewed what was written.',
      zh: '所写内容是否经他人复核。',
    },
  },
  'open-task': {
    label: { en: 'open tasks', zh: '待办工作' },
    definition: {
      en: 'What is still to be done on an entry of the data.',
      zh: '数据条目尚待完成的工作。',
    },
  },
  'citation-style': {
    label: { en: 'citation styles', zh: '引用格式' },
    definition: {
      en: 'Styles and file formats in which things are cited.',
      zh: '引用所用的格式与文件类型。',
    },
  },
  'change-type': {
    label: { en: 'types of changes', zh: '变更类型' },
    definition: { en: 'What a release did to an entry.', zh: '某一版本对条目所作的变更。' },
  },
  'field-change-type': {
    label: { en: 'types of changed fields', zh: '字段变更类型' },
    definition: {
      en: 'What a release did to a field of an entry.',
      zh: '某一版本对条目字段所作的变更。',
    },
  },
  bump: {
    label: { en: 'sizes of changes', zh: '变更幅度' },
    definition: {
      en: 'How much a release changed for a program that reads the data.',
      zh: '某一版本对读取数据的程序影响多大。',
    },
  },
};
