const hanDigits = '一二三四五六七八九';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const hanDigit = (text: string | undefined): number => hanDigits.indexOf(text ?? '') + 1;

const hanValue = (numeral: string): number => {
  if (!numeral.includes('十')) return hanDigit(numeral);
  const [tens, ones] = numeral.split('十');
  return (tens ? hanDigit(tens) : 1) * 10 + (ones ? hanDigit(ones) : 0);
};

const romanValue = (numeral: string): number => {
  const values = [...numeral].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
};

/** The value of an item's number: digits, Chinese up to 99 (`十三`), Roman up to 39 (`XIII`). */
export const numeralValue = (numeral: string): number => {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  return /^[IVX]+$/.test(numeral) ? romanValue(numeral) : hanValue(numeral);
};
