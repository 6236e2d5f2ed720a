/** Unpacks what the file carries under an id. */
export const embedded = async (id: string): Promise<string> =>
  // Put there by the start of the file (`start.ts`), which unpacks the app in the same way.
  (globalThis as typeof globalThis & { parleyUnpack: (id: string) => string }).parleyUnpack(id);
