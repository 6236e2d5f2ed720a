import * as fc from 'fast-check';

/** Texts that have broken parsers elsewhere, each by another way. Sizes keep one run short. */
export const hostileTexts: Readonly<Record<string, string>> = {
  nothing: '',
  'open brackets': '['.repeat(20_000),
  'nested brackets': '['.repeat(5_000) + ']'.repeat(5_000),
  'nested maps': '{a: '.repeat(10_000),
  'nested objects': '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
  'nested dashes': '- '.repeat(20_000),
  'nested question marks': '? '.repeat(20_000),
  'a staircase': Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'aliases that multiply': [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from('bcdefghij', (name, index) => {
      const above = 'abcdefghi'[index] ?? 'a';
      return `${name}: &${name} [${Array(9).fill(`*${above}`).join(',')}]`;
    }),
  ].join('\n'),
  'an alias of itself': 'a: &a [*a]',
  'keys of prototypes':
    '__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\ntoString: x',
  'prototypes in JSON':
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'a merge key': '<<: {polluted: true}\n__proto__: {polluted: true}',
  'twenty thousand keys': Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'),
  'a key twice': 'id: a\nid: b',
  'maps as keys': '? {a: 1}\n: b\n? [x]\n: c',
  'a tag that asks for code':
    'a: !!js/function "function () {}"\nb: !!python/object/apply:os.system [x]',
  'huge numbers': `a: 1e999999\nb: ${'9'.repeat(100_000)}\nc: -0x${'f'.repeat(10_000)}`,
  'half a surrogate pair': 'a: "\uD800"\nb: \uDC00\n"\\ud800": 1',
  'a NUL': 'a: "x\0y"\n\0',
  'a byte order mark within': '\uFEFFa: 1\n\uFEFFb: 2',
  'two documents': 'a: 1\n---\nb: 2\n...\n---\n',
  'a megabyte of key': `${'k'.repeat(1_000_000)}: 1`,
  'a megabyte of comment': '#'.repeat(1_000_000),
  'a megabyte of spaces': ' '.repeat(1_000_000),
  'thousands of errors': 'a: "\\q"\n'.repeat(2_000),
  'anchors in a row': '&a '.repeat(5_000),
  'percent signs': '%'.repeat(10_000),
  'front matter without an end': '---\n'.repeat(5_000),
  'text that overrides its direction': '\u202E\u2066abc\u2069\u200B',
};

const anyUnits = fc
  .array(fc.nat(0xff_ff), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const signs = fc.string({
  unit: fc.constantFrom(
    ...'{}[]:,-?&*!|>\'"%@`#<\n\t ~=\\/_$',
    '__proto__',
    '---\n',
    '\0',
    'a',
    '0',
  ),
  maxLength: 120,
});

/** Any text: every UTF-16 unit, the signs that parsers look at, and pieces of the hostile ones. */
export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  anyUnits,
  signs,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(fc.constantFrom(...Object.values(hostileTexts)), fc.nat(400), fc.nat(400), signs)
    .map(([text, start, length, between]) => text.slice(start, start + length) + between),
);

/** Any JSON text, with the keys that reach prototypes. */
export const anyHostileJson: fc.Arbitrary<string> = fc
  .dictionary(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a', 'version'),
    fc.jsonValue({ maxDepth: 4 }),
    { noNullPrototype: true },
  )
  .map((value) => JSON.stringify(value).replaceAll('"a":', '"__proto__":'));

/** Whether something wrote to what every object inherits. */
const isPolluted = (): boolean => 'polluted' in {};

/**
 * Holds a property against many generated values: as many as `FUZZ_RUNS` says, from the seed `FUZZ_SEED`,
 * and a few hundred of a fixed seed where nobody says. fast-check names seed and path of a failure.
 */
export const holds = async <T>(
  values: fc.Arbitrary<T>,
  property: (value: T) => void | Promise<void>,
  few = 300,
): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      await property(value);
      if (isPolluted()) throw new Error('What every object inherits was written to.');
    }),
    {
      numRuns: Number(process.env['FUZZ_RUNS'] ?? few),
      seed: Number(process.env['FUZZ_SEED'] ?? 1),
    },
  );
};

/** Holds a property against each of the hostile texts, by name. */
export const holdsForHostileTexts = async (
  property: (text: string, name: string) => void | Promise<void>,
): Promise<void> => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    try {
      await property(text, name);
    } catch (cause) {
      throw new Error(`It does not hold for ${name}.`, { cause });
    }
    if (isPolluted()) throw new Error(`${name} wrote to what every object inherits.`);
  }
};
