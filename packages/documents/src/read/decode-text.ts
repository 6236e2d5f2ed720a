const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The encoding that a byte order mark, or an HTML page in its first kilobyte, says it has. */
const statedEncoding = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = decode(bytes.subarray(0, 1024), 'windows-1252', false) ?? '';
  return /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([a-z0-9_:-]{2,40})/i.exec(start)?.[1];
};

// Control characters other than tab, line feed, form feed and carriage return stand in no text.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/**
 * Decodes bytes as text: by the encoding they state, else as UTF-8, else as GB 18030, in which
 * older Chinese pages are written, else as Windows-1252. Undefined when they are no text.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const stated = statedEncoding(bytes);
  const text =
    (stated === undefined ? undefined : decode(bytes, stated, false)) ??
    decode(bytes, 'utf-8', true) ??
    decode(bytes, 'gb18030', true) ??
    decode(bytes, 'windows-1252', false);
  return text === undefined || control.test(text) ? undefined : text.replaceAll(/\r\n?/g, '\n');
};
