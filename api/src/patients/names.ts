/** Names as they are searched: without accents, case and punctuation. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export const sortName = (family: string, given: string): string =>
  [...plainWords(family), ...plainWords(given)].join(' ');
export const searchWords = (family: string, given: string): string =>
  ` ${[...plainWords(family), ...plainWords(given)].join(' ')}`;
