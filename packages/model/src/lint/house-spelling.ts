/** Words that English writes in two ways, with ours. From docs/guidelines/wording.md: British, with -ise. */
const pairs: Readonly<Record<string, string>> = {
  aging: 'ageing',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzes: 'analyses',
  behavior: 'behaviour',
  catalog: 'catalogue',
  center: 'centre',
  centers: 'centres',
  color: 'colour',
  defense: 'defence',
  favor: 'favour',
  favors: 'favours',
  fulfill: 'fulfil',
  labeled: 'labelled',
  labeling: 'labelling',
  labor: 'labour',
  modeling: 'modelling',
  program: 'programme',
  programs: 'programmes',
  skillful: 'skilful',
  toward: 'towards',
};

/** Beginnings of words that take -ise and its forms. `size`, `seize` and `prize` are not among them. */
const stems =
  'author|catalys|categor|central|civil|critic|custom|decarbon|decentral|digit|emphas|final|formal|general|harmon|immobil|incentiv|industrial|local|maxim|minim|mobil|modern|neutral|normal|operational|optim|organ|prior|priorit|real|recogn|scrutin|special|stabil|standard|summar|synthes|token|util|visual';

const wordsInTwoWays = new RegExp(
  String.raw`\b(?:(?:${stems})iz(?:e|ed|es|er|ers|ing|ation|ations)|${Object.keys(pairs).join('|')})\b`,
  'giu',
);

/** Whether a word stands where English begins with a capital whatever the word is. */
const opens = (text: string, place: number): boolean =>
  /(?:^|[.?!:;]\s+|“)$/u.test(text.slice(0, place));

/**
 * The words of an English text that we spell otherwise, each with our spelling.
 * A capital inside a sentence is a sign of a name, which keeps its own spelling.
 */
export const spelledOtherwise = (text: string): { word: string; ours: string }[] =>
  [...text.matchAll(wordsInTwoWays)].flatMap(({ 0: word, index }) => {
    const isName = /^\p{Lu}/u.test(word) && !opens(text, index);
    if (isName) return [];
    const lower = word.toLowerCase();
    return [{ word, ours: pairs[lower] ?? lower.replace('iz', 'is') }];
  });
