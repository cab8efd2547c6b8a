import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, isLoopback, parseAddress } from '../../src/units/address.js';
import { refusalOf, valueOf } from './refusal.js';

describe('an address', () => {
  it.each([
    ['127.0.0.1:5000', { host: '127.0.0.1', port: 5000 }],
    ['[::1]:5000', { host: '::1', port: 5000 }],
    ['[0:0:0:0:0:0:0:1]:5000', { host: '::1', port: 5000 }],
    ['Mirror.LAN:80', { host: 'mirror.lan', port: 80 }],
    [':5000', { host: '', port: 5000 }],
    ['*:5000', { host: '', port: 5000 }],
  ])('%s is %j', (text, address) => {
    expect(valueOf(parseAddress(text))).toEqual(address);
  });

  it.each([
    ['', 'an address with a port'],
    ['5000', 'write 127.0.0.1:5000'],
    ['127.0.0.1', 'an address with a port'],
    ['::1:5000', 'an IPv6 address needs brackets'],
    ['http://127.0.0.1:5000', 'an address has no scheme'],
    ['127.0.0.1:0', 'a port from 1 to 65535'],
    ['127.0.0.1:65536', 'a port from 1 to 65535'],
    ['256.0.0.1:80', 'an address with a port'],
    ['127.0.0.1:5000/', 'an address with a port'],
    ['a b:80', 'an address with a port'],
  ])("refuses '%s'", (text, reason) => {
    expect(refusalOf(parseAddress(text))).toContain(reason);
  });

  it('is read back exactly as it was written', () => {
    const host = fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain(), fc.constant(''));
    fc.assert(
      fc.property(host, fc.integer({ min: 1, max: 65_535 }), (written, port) => {
        const address = valueOf(parseAddress(formatAddress({ host: written, port })));
        expect(parseAddress(formatAddress(address))).toEqual({ ok: true, value: address });
        expect(address.port).toBe(port);
      }),
    );
  });

  it.each([
    ['127.0.0.1', true],
    ['127.9.8.7', true],
    ['::1', true],
    ['localhost', true],
    ['', false],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['127.0.0.1.example.com', false],
    ['localhost.example.com', false],
  ])("whether '%s' is loopback: %s", (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback);
  });
});
