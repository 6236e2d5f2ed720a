/** Bodies are read so far, in bytes: messages of the Model Context Protocol, and drafts. */
export const longestBody = 64 * 1024;

/**
 * The start of a body: one byte more than is allowed, so that whoever reads it can tell that it is too
 * long, and nobody can make the service hold more.
 */
export const readBody = async ({ body }: Request): Promise<ArrayBuffer | undefined> => {
  if (body === null) return undefined;
  const most = longestBody + 1;
  const bytes = new Uint8Array(most);
  let length = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const part = next.value.subarray(0, most - length);
    bytes.set(part, length);
    length += part.length;
    if (length === most) {
      await reader.cancel().catch(() => {});
      break;
    }
  }
  return bytes.buffer.slice(0, length);
};

/** How many messages a body of JSON-RPC has: those of a batch, or one. */
export const messagesIn = (body: ArrayBuffer | undefined): number => {
  const text = new TextDecoder().decode(body);
  if (!text.trimStart().startsWith('[')) return 1;
  try {
    const batch: unknown = JSON.parse(text);
    return Array.isArray(batch) ? batch.length : 1;
  } catch {
    return 1;
  }
};
