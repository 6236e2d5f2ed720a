import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><title>A &amp; B</title><meta name="description" content="About">
  <link rel="canonical" href="/a"><link rel="stylesheet" href="/assets/x.css"></head><body>${body}</body></html>`;

const textOf = (body: string): string => pageText(page(body)).split('\n\n')[1] ?? '';

test('the head comes first: title, language, description, counterparts', () => {
  expect(pageText(page('')).trim().split('\n')).toEqual([
    'title: A & B',
    'lang: zh-Hans',
    'description: About',
    'canonical: /a',
  ]);
});

test('links say where they lead, fields what they send, blocks are lines', () => {
  expect(
    textOf(
      '<h2>Head</h2><p>One <a href="/x">two</a>\n three</p><input name="q" value="v" class="c"><ul><li>a<li>b</ul>',
    ).split('\n'),
  ).toEqual(['## Head', 'One two </x> three', '[name: q][value: v]', 'a', 'b']);
});

test('markup that no reader sees makes no difference', () => {
  const plain = '<section><p>One two</p></section>';
  const marked =
    '<div class="x" data-v-1><!--[--><p data-v-2="">One <span style="--hue: 3">two</span></p><!--]--></div><script>let a = "One";</script><svg><title>mark</title></svg>';
  expect(textOf(marked)).toBe(textOf(plain));
});

test('a changed word, link, label or linked datum makes one', () => {
  const versions = [
    '<p>One <a href="/x">two</a></p>',
    '<p>One <a href="/y">two</a></p>',
    '<p>One <a href="/x">Two</a></p>',
    '<p aria-label="l">One <a href="/x">two</a></p>',
    '<p>One <a href="/x">two</a></p><script type="application/ld+json">{"name":"a"}</script>',
    '<p>One <a href="/x">two</a></p><script type="application/ld+json">{"name":"b"}</script>',
  ];
  expect(new Set(versions.map((body) => pageText(page(body)))).size).toBe(versions.length);
});
