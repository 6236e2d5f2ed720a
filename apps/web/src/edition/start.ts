import { decompress } from 'fzstd';
import { base85Letters } from '@parley/model';

/**
 * The start of the file: unpacks what the file carries, and has the app run as an inline module, the
 * one kind that a disk allows.
 */
const digits = new Map([...base85Letters].map((letter, digit) => [letter, digit]));

const textOf = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? '';

const bytesOf = (id: string): Uint8Array<ArrayBuffer> => {
  const text = textOf(id);
  const tooMany = Number(text[0]);
  const bytes = new Uint8Array(((text.length - 1) / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 1, to = 0; at < text.length; at += 5, to += 4) {
    let word = 0;
    for (let place = at; place < at + 5; place += 1)
      word = word * 85 + (digits.get(text.charAt(place)) ?? 0);
    view.setUint32(to, word);
  }
  return bytes.subarray(0, bytes.length - tooMany);
};

const unpack = (id: string): string => new TextDecoder().decode(decompress(bytesOf(id)));

/** A font as an address, which its bytes are too short to be worth packing for. */
const fontAddress = (id: string): string => {
  const binary = Array.from(bytesOf(id), (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
};

// What the app itself reads from the file (`embedded.ts`).
Object.assign(globalThis, { parleyUnpack: unpack });

const style = document.createElement('style');
style.textContent = unpack('style').replaceAll(/font-\d+/g, (id) => fontAddress(id));
document.head.append(style);

const script = document.createElement('script');
script.type = 'module';
script.textContent = unpack('program');
document.body.append(script);
