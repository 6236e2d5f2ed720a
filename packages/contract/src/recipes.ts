import type { Text } from '@parley/model';

/** Ways to ask, each complete as it stands. */
export const recipeLanguages = ['curl', 'typescript', 'python', 'sql'] as const;

export type RecipeLanguage = (typeof recipeLanguages)[number];

/** Something that people who write programs come for, with how it is had. */
export interface Recipe {
  id: string;
  title: Text;
  /** What the lines are that each way but curl prints, columns apart by tabs. */
  prints: Text;
  code: Readonly<Record<RecipeLanguage, string>>;
}

/** Where the examples find the service; whoever shows them puts its own address there. */
export const recipeOrigin = 'http://localhost:8787';

const getJson = `const getJson = async (path: string) => (await fetch('${recipeOrigin}' + path)).json();`;

const getInPython = `import json, urllib.request

def get(path):
    with urllib.request.urlopen('${recipeOrigin}' + path) as answer:
        return json.load(answer)
`;

/** The six jobs, in the order in which they are shown. A test runs every one of them against a running service. */
export const recipes: readonly Recipe[] = [
  {
    id: 'count',
    title: {
      en: 'Count provisions by plan, topic and force',
      zh: '按计划、主题和效力统计条款',
    },
    prints: { en: 'plan, topic, force, number', zh: '计划、主题、效力、数量' },
    code: {
      curl: `curl '${recipeOrigin}/v1/provisions?plan=us-2025,cn-2025&group_by=plan,topic,force&limit=1'`,
      typescript: `${getJson}
const { groups } = await getJson('/v1/provisions?plan=us-2025,cn-2025&group_by=plan,topic,force&limit=1');
for (const { values, count } of groups)
  console.log([values.plan, values.topic, values.force, count].join('\\t'));`,
      python: `${getInPython}
answer = get('/v1/provisions?plan=us-2025,cn-2025&group_by=plan,topic,force&limit=1')
for group in answer['groups']:
    values = group['values']
    print(values['plan'], values['topic'], values['force'], group['count'], sep='\\t')`,
      sql: `SELECT plan, topic, force_class, count(*) FROM provisions_by_topic
WHERE plan IN ('us-2025', 'cn-2025') GROUP BY plan, topic, force_class;`,
    },
  },
  {
    id: 'relations',
    title: {
      en: 'Provisions on energy, with what they are compared with in the other plan',
      zh: '能源条款及其在另一计划中的对应条款',
    },
    prints: {
      en: 'provision, relation, type, provision of the other plan',
      zh: '条款、关系、类型、另一计划的条款',
    },
    code: {
      curl: `curl '${recipeOrigin}/v1/provisions?plan=us-2025&topic=energy-grid&expand=relations&lang=en&limit=200'`,
      typescript: `${getJson}
const { items } = await getJson('/v1/provisions?plan=us-2025&topic=energy-grid&expand=relations&lang=en&limit=200');
for (const { id, expanded } of items)
  for (const relation of expanded.relations)
    for (const side of relation.sides)
      for (const other of side.plan === 'cn-2025' ? side.provisions : [])
        console.log([id, relation.id, relation.type, other].join('\\t'));`,
      python: `${getInPython}
answer = get('/v1/provisions?plan=us-2025&topic=energy-grid&expand=relations&lang=en&limit=200')
for provision in answer['items']:
    for relation in provision['expanded']['relations']:
        for side in relation['sides']:
            for other in side['provisions'] if side['plan'] == 'cn-2025' else []:
                print(provision['id'], relation['id'], relation['type'], other, sep='\\t')`,
      sql: `SELECT mine.id, a.relation, a.type, b.provision
FROM provisions_by_topic AS mine
JOIN relation_provisions AS a ON a.provision = mine.id
JOIN relation_provisions AS b ON b.relation = a.relation AND b.plan = 'cn-2025'
WHERE mine.plan = 'us-2025' AND mine.topic = 'energy-grid';`,
    },
  },
  {
    id: 'changed',
    title: { en: 'What was added or changed since a day', zh: '某日以来新增或更改的内容' },
    prints: {
      en: 'event, day on which it was added or last changed',
      zh: '事件、新增或最近更改的日期',
    },
    code: {
      curl: `curl '${recipeOrigin}/v1/events?changed_since=2025-07-26&fields=title,added,changed&limit=200'
curl '${recipeOrigin}/v1/changes?since=2025-07-26'`,
      typescript: `${getJson}
let next: string | null = '/v1/events?changed_since=2025-07-26&fields=added,changed&limit=200';
while (next !== null) {
  const page: any = await getJson(next);
  for (const { id, added, changed } of page.items)
    console.log([id, (changed ?? added).date].join('\\t'));
  next = page.next;
}`,
      python: `${getInPython}
path = '/v1/events?changed_since=2025-07-26&fields=added,changed&limit=200'
while path:
    page = get(path)
    for event in page['items']:
        print(event['id'], event.get('changed', event['added'])['date'], sep='\\t')
    path = page['next']`,
      sql: `SELECT id, coalesce(changed_date, added_date) AS day FROM events
WHERE coalesce(changed_date, added_date) >= '2025-07-26';`,
    },
  },
  {
    id: 'unverified',
    title: { en: 'Everything that nobody has verified', zh: '一切未经核实之处' },
    prints: { en: 'part (text or verb), provision', zh: '部分（文本或动词）、条款' },
    code: {
      curl: `curl '${recipeOrigin}/v1/provisions?evidence=unverified&fields=title&limit=200'
curl '${recipeOrigin}/v1/provisions?verb_evidence=unverified&fields=title&limit=200'`,
      typescript: `${getJson}
for (const [part, filter] of [['text', 'evidence'], ['verb', 'verb_evidence']]) {
  const { items } = await getJson(\`/v1/provisions?\${filter}=unverified&fields=title&limit=200\`);
  for (const { id } of items) console.log([part, id].join('\\t'));
}`,
      python: `${getInPython}
for part, name in ('text', 'evidence'), ('verb', 'verb_evidence'):
    answer = get(f'/v1/provisions?{name}=unverified&fields=title&limit=200')
    for provision in answer['items']:
        print(part, provision['id'], sep='\\t')`,
      sql: `SELECT 'text' AS part, id FROM provisions WHERE evidence_text_state = 'unverified'
UNION ALL
SELECT 'verb', id FROM provisions WHERE evidence_verb_state = 'unverified';`,
    },
  },
  {
    id: 'agreed',
    title: {
      en: 'What both governments have already accepted elsewhere, by topic',
      zh: '两国政府已在其他文本中接受的内容（按主题）',
    },
    prints: { en: 'topic, agreed text, paragraph', zh: '主题、共同认可文本、段落' },
    code: {
      curl: `curl '${recipeOrigin}/v1/comparisons?plans=us-2025,cn-2025&fields=agreed&limit=200'`,
      typescript: `${getJson}
const { items } = await getJson('/v1/comparisons?plans=us-2025,cn-2025&fields=agreed&limit=200');
for (const { topic, agreed } of items)
  for (const { text, provisions } of agreed)
    for (const { id } of provisions) console.log([topic.id, text, id].join('\\t'));`,
      python: `${getInPython}
answer = get('/v1/comparisons?plans=us-2025,cn-2025&fields=agreed&limit=200')
for row in answer['items']:
    for text in row['agreed']:
        for provision in text['provisions']:
            print(row['topic']['id'], text['text'], provision['id'], sep='\\t')`,
      sql: `SELECT p.topic, p.plan, p.id FROM provisions_by_topic AS p
JOIN plans ON plans.id = p.plan WHERE plans.kind = 'agreed-text';`,
    },
  },
  {
    id: 'bibliography',
    title: { en: 'A bibliography of ten provisions', zh: '十项条款的参考文献' },
    prints: {
      en: 'the file itself; in SQL what a citation is made of',
      zh: '文件本身；SQL给出著录所需各项',
    },
    code: {
      curl: `curl -o energy.bib '${recipeOrigin}/v1/provisions.bib?topic=energy-grid&limit=10&lang=en'`,
      typescript: `const answer = await fetch('${recipeOrigin}/v1/provisions.bib?topic=energy-grid&limit=10&lang=en');
console.log(await answer.text());`,
      python: `import urllib.request

address = '${recipeOrigin}/v1/provisions.bib?topic=energy-grid&limit=10&lang=en'
with urllib.request.urlopen(address) as answer:
    print(answer.read().decode())`,
      sql: `SELECT p.id, plans.title_en, plans.date, provisions.locator_page
FROM provisions_by_topic AS p
JOIN provisions ON provisions.id = p.id
JOIN plans ON plans.id = p.plan
WHERE p.topic = 'energy-grid' LIMIT 10;`,
    },
  },
];
