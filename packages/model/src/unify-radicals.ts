/**
 * Radicals of the block CJK Radicals Supplement (U+2E80 to U+2EFF), each before the character that
 * Unicode names as its equivalent (EquivalentUnifiedIdeograph). Text that comes out of a PDF has them
 * where the page shows the character; no composition (NFKC) takes them back.
 */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳冈⺴冈⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = [...supplement];
const equivalents = new Map(
  characters.flatMap((radical, index) =>
    index % 2 === 0 ? [[radical, characters[index + 1] ?? radical]] : [],
  ),
);

/** The radicals that stand in texts in place of characters: the supplement, and Kangxi's own. */
const radicals = /[\u2E80-\u2FDF]/gu;

/**
 * A text in which every CJK radical is the character that it looks like: ⻅ is 见, ⼈ is 人. Nothing
 * else changes; the text keeps its length in characters.
 */
export const unifyRadicals = (text: string): string =>
  text.replaceAll(radicals, (radical) => equivalents.get(radical) ?? radical.normalize('NFKC'));
