/** Compressed within compressed is followed this far; nothing honest goes on. */
const mostLayers = 4;

/** Whether bytes begin as zlib's format does (RFC 1950, section 2.2). */
const isDeflated = (bytes: Uint8Array, at = 0): boolean => {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
};

/** Bytes a little at a time, so that no more is looked at than a stream has. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += 65_536)));
    },
  });
};

/**
 * How many bytes a deflated stream, and what is deflated within it, unpack to; what is damaged counts as far
 * as it goes. Stops soon after `most`, and never holds more than a chunk of each layer.
 */
const sizeOf = async (
  packed: Uint8Array<ArrayBuffer>,
  most: number,
  layer = 1,
): Promise<number> => {
  let size = 0;
  let inner = 0;
  const reader = inPieces(packed).pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let isLayered = false;
  try {
    // Read by hand, since not every browser iterates over streams.
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (size === 0) isLayered = layer < mostLayers && isDeflated(next.value);
      size += next.value.length;
      if (size > most) break;
      if (isLayered) chunks.push(next.value);
    }
    await reader.cancel();
  } catch {
    // Damaged, or something follows: what came is counted.
  }
  if (isLayered && size <= most)
    inner = await sizeOf(new Uint8Array(await new Blob(chunks).arrayBuffer()), most, layer + 1);
  return Math.max(size, inner);
};

const word = new TextEncoder().encode('stream');

/** Where the bytes of each stream of a PDF begin: behind `stream` and the end of its line (ISO 32000-1, 7.3.8). */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(0x73); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    if (!word.every((byte, index) => bytes[at + index] === byte)) continue;
    let start = at + word.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    if (isDeflated(bytes, start)) yield start;
  }
}

/**
 * Whether a PDF has a deflated stream that unpacks to more than `most` bytes, or ten times as much in all.
 * Readers of PDF unpack a stream whole, and a file of a megabyte can hold a gigabyte.
 */
export const unpacksToMore = async (
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<boolean> => {
  let total = 0;
  for (const start of streamStarts(bytes)) {
    const size = await sizeOf(bytes.subarray(start), most);
    total += size;
    if (size > most || total > most * 10) return true;
  }
  return false;
};
