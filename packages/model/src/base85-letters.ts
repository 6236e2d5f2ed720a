/** Letters that stand for the digits of base 85: none that HTML reads as more than a letter. */
export const base85Letters =
  '!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{';
