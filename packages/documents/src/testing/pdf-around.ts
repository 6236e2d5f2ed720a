/**
 * A PDF of one page, written by hand, around the bytes of its content stream: damaged ones too, which no
 * library would write.
 */
export const pdfAround = (content: Uint8Array, filter = '/FlateDecode'): Uint8Array => {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const written = Buffer.from(part);
    parts.push(written);
    length += written.length;
  };
  const object = (...body: (string | Uint8Array)[]): void => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n`);
    for (const part of body) write(part);
    write('\nendobj\n');
  };
  write('%PDF-1.7\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object('<</Type/Pages/Kids[3 0 R]/Count 1>>');
  object(
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
  );
  object(`<</Length ${content.length}/Filter ${filter}>>\nstream\n`, content, '\nendstream');
  object('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const start = length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  write(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}trailer<</Root 1 0 R/Size 6>>\nstartxref\n${start}\n%%EOF`,
  );
  return new Uint8Array(Buffer.concat(parts));
};
