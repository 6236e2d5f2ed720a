/** A Chinese title between 《》, where it does not bring them. */
export const bookTitle = (title: string): string => (title.includes('《') ? title : `《${title}》`);
