import { expect, test } from 'vitest';
import { briefOf } from '../testing/energy.ts';
import { writeBracket } from './write-bracket.ts';

test('both sides of a relation stand in brackets on one line, in column order', () => {
  const text = writeBracket(briefOf());
  expect(text).toMatch(/^\[US: [^[\]]*\(US II\.2\.2\)\] \[CN: [^[\]]*\(CN 7\.3\)/m);
  const turned = writeBracket(briefOf({ plans: ['cn-2025', 'us-2025'] }));
  expect(turned).toMatch(/^\[CN: [^[\]]*\] \[US: /m);
});

test('what both have accepted is the stem, outside every bracket', () => {
  const view = briefOf();
  const lines = writeBracket(view).split('\n');
  const [agreed] = view.sections[0]?.agreed ?? [];
  const name = agreed?.provision.name ?? 'none';
  const stem = lines.find((line) => line.includes(name));
  expect(stem).toBeDefined();
  expect(stem?.startsWith('[')).toBe(false);
});

test('brackets of a text cannot open or close one of the draft', () => {
  const view = briefOf();
  const hostile = {
    ...view,
    sections: view.sections.map((section) => ({
      ...section,
      relations: section.relations.map((relation) => ({
        ...relation,
        sides: relation.sides.map((side) => ({
          ...side,
          provisions: side.provisions.map((one) => ({
            ...one,
            summary: { en: 'a] [CN: b\n\nc' },
          })),
        })),
      })),
    })),
  };
  for (const line of writeBracket(hostile)
    .split('\n')
    .filter((each) => each.startsWith('[')))
    expect(line.match(/\[/g)).toHaveLength(line.match(/\[(?:US|CN): /g)?.length ?? 0);
});

test('Chinese has its own marks', () => {
  expect(writeBracket(briefOf({ languages: ['zh'] }))).toMatch(
    /^\[US：[^[\]]*（US II\.2\.2）\] \[CN：/m,
  );
});
