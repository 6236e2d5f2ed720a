import type { OperationId, postings } from '@parley/contract';

const byId = '同上，按标识取单项。';

/** What operations do, in Chinese; the contract has the same in English. */
export const operationsInChinese: Readonly<Record<OperationId | keyof typeof postings, string>> = {
  start: '链接、数量、版本、许可和引用方式。',
  listSets: '并列阅读的文件，按列的顺序。`default: true`者首先显示。',
  getSet: byId,
  listPlans: '治理计划，以及多国政府共同认可的文本，按发布日期排列。',
  getPlan: '一份文件及其提纲、序言、原则和各部分引言。',
  listProvisions: '各文件的条款，依文件及其中次序排列。',
  getProvision: '一项条款及其确切位置、核验状态和来源。',
  getNearest:
    '其他文件中与某条款最相近的条款，附双方共有的主题和摘要中的少见词。只说明两份摘要谈的是同样的事，不表示两份文本一致；后者见“关系”。',
  listTopicGroups: '供阅读时排列主题的分组。',
  getTopicGroup: byId,
  listTopics: '按阅读顺序排列的主题，附各文件的条款数量。',
  getTopic: '一个主题的定义，以及哪些内容属于、哪些不属于它。',
  listRelations:
    '不同文件的条款之间的关系，附理由；公允起见有另一种解读的，一并列出。各方不分先后。',
  getRelation: '两份或多份文件的条款之间的一项关系。',
  listSilences: '某份文件没有提及的内容，附检索的词语、范围和日期。',
  getSilence: byId,
  listEvents: '各份计划前后发生的事件，按日期排列；行为与文本分开记录。',
  getEvent: byId,
  listVenues: '各国政府会面或共事的机制与平台，以及参加方。',
  getVenue: byId,
  listCooperationAreas: '双方可以合作的领域，附依据、反对理由和障碍。',
  getCooperationArea: byId,
  listActors: '条款和事件提到的机构与团体。',
  getActor: byId,
  listSources: '各项说法所依据的文件和网页，以及是否打开过。',
  getSource: byId,
  listComparisons:
    '每个主题一行，每份文件一格，依`plans`的顺序。格的状态为已载明、未提及、未见或未审阅；筛选只减少格中的条款，不改变其状态。一项关系只要有一项条款通过筛选即整体保留；用`relation`筛选时，只留下该类关系所依据的条款。',
  search:
    '按词语查找条款、主题、文件、合作领域、关系、“未提及”记录、事件、机制与平台、行为体、表述和来源，最相关者在前。无论`lang`为何，两种语言都会检索。词语齐全者在前；齐全者不多时，才列出只含部分词语者。查无结果时`items`为空，`suggestions`可能给出更正拼写后的查询。',
  concordance:
    '术语在本站中英文文本中的每一处用例，附前后文。英文词尾、大小写、连字符和英式拼写不作区分；检索视为同义的，不论语言，一并查找，见`expressions`。所查的是本站摘要，不是官方文本。',
  cite: '条款、文件或对照的引用方式：`provision`、`plan`、`plans`三者恰取其一。中英文各十种格式，官方文件在前，本站及数据版本在后。日期、标题和地址以数据为准；不详者略去，并在`notes`中说明。',
  listVocabularies:
    '数据和回答所用的全部受控词表，每个值附代码、名称和定义。也有SKOS形式：JSON-LD（`.jsonld`）和Turtle（`.ttl`）。',
  getVocabulary: '同上，按标识取单项。OpenAPI文档的字段以`x-vocabulary`指明所用词表。',
  listTerms: '术语库：本领域事物在两种语言中的说法、避免的说法，以及可据以查到它的其他说法。',
  listOpenWork:
    '数据中尚待完成的工作：无人读过、核对、打开、确认或审阅之处，每项附更正表单的地址。',
  listReleases:
    '数据的各个版本，新者在前：向读者说明了什么，更改了多少条目。首个版本一切皆新，故不列变更。',
  listChanges: '逐条逐字段的变更，附更改前后的内容和文字说明；新版本在前。',
  exports:
    '每个列表的完整文件，有JSON、NDJSON、CSV和电子表格；整个数据集的JSON；描述各表的Data Package（第2版）；可全文检索的SQLite数据库；以及含有上述文件和校验和的压缩包。各附大小和SHA-256。每个版本只生成一次。',
  checkDraft:
    '将声明草案逐句与各份计划对照：每份计划中谈及同样内容的条款，两国政府都接受的段落，以及哪份计划未提及、双方在何处对立。请只发送公开文本：所发内容不会留存；页面`/draft`在本机完成同样的核对，不发送任何内容。核对以词语与本站摘要相比，只指出该读什么，不判断其含义。',
};
