import { expect, test } from 'vitest';
import { callerOf, clientAddressOf, isLoopback } from './client-address.ts';
import { rateLimit } from './rate-limit.ts';

test('who has an IPv6 network is one caller, and IPv4 is one in both spellings', () => {
  expect(callerOf('2001:db8::1')).toBe(callerOf('2001:db8:0:0:ffff:1:2:3'));
  expect(callerOf('2001:db8:0:1::1')).not.toBe(callerOf('2001:db8::1'));
  expect(callerOf('fe80::1%eth0')).toBe(callerOf('fe80::2'));
  expect(callerOf('::ffff:192.0.2.7')).toBe(callerOf('192.0.2.7'));
  expect(callerOf('192.0.2.7')).not.toBe(callerOf('192.0.2.8'));
});

const fromProxy = (forwarded: string): string =>
  clientAddressOf(
    // Of a request, only these are looked at.
    { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '192.0.2.1' } } as never,
    1,
  );

test('what a proxy passes on counts only where it is an address', () => {
  expect(fromProxy('198.51.100.9, 203.0.113.5')).toBe('203.0.113.5');
  expect(fromProxy('anything else')).toBe('192.0.2.1');
});

test('this machine is told from others', () => {
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true);
  expect(['128.0.0.1', '::', '2001:db8::1', ''].some(isLoopback)).toBe(false);
});

test('what costs more counts more, and a new minute begins anew', () => {
  let now = 0;
  const count = rateLimit(25, () => now);
  expect(count('a', 20).allowed).toBe(true);
  expect(count('a', 20).allowed).toBe(true);
  expect(count('a', 1)).toMatchObject({ allowed: false, headers: { 'Retry-After': '60' } });
  expect(count('b', 1).allowed).toBe(true);
  now = 60_000;
  expect(count('a', 1).allowed).toBe(true);
});

test('however many callers there are, nobody is forgotten who asked lately', () => {
  const count = rateLimit(10, () => 0);
  for (let one = 0; one < 200_000; one += 1) {
    count(`other ${one}`, 1);
    if (one % 50_000 === 0) count('regular', 3);
  }
  expect(count('regular', 3).allowed).toBe(false);
});
