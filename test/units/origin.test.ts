import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrigin } from '../../src/units/origin.js';
import { refusalOf, valueOf } from './refusal.js';

describe('the url of a root', () => {
  it.each([
    ['https://registry-1.docker.io', 'https://registry-1.docker.io', 'registry-1.docker.io', 443],
    ['http://127.0.0.1:5000/', 'http://127.0.0.1:5000', '127.0.0.1', 5000],
    ['http://[::1]:5000', 'http://[::1]:5000', '::1', 5000],
    ['HTTP://Mirror.Lan', 'http://mirror.lan', 'mirror.lan', 80],
    ['https://mirror.lan:443', 'https://mirror.lan', 'mirror.lan', 443],
  ])('%s is %s', (text, url, host, port) => {
    expect(valueOf(parseOrigin(text))).toMatchObject({ url, host, port });
  });

  it.each([
    ['', 'it must start with https:// or http://'],
    ['registry-1.docker.io', 'it must start with https:// or http://'],
    ['127.0.0.1:5000', 'it must start with https:// or http://'],
    ['ftp://127.0.0.1', 'the scheme must be http or https'],
    ['https:', 'the host is missing'],
    ['https:///v2', 'the host is missing'],
    ['https://registry-1.docker.io/v2', 'leave out what follows the host: https://registry-1.docker.io'],
    ['https://registry-1.docker.io/?a', 'leave out what follows the host'],
    ['https://registry-1.docker.io#', 'leave out what follows the host'],
    ['https://user:secret@registry-1.docker.io', 'user name and password do not belong into a url'],
    ['https://@registry-1.docker.io', 'user name and password do not belong into a url'],
    ['https://a b', 'this is not a url'],
    ['https://a:99999', 'this is not a url'],
    ['http://a:0', 'a port from 1 to 65535'],
  ])("refuses '%s'", (text, reason) => {
    expect(refusalOf(parseOrigin(text))).toContain(reason);
  });

  it('is read back exactly as it was written', () => {
    const host = fc.oneof(
      fc.ipV4(),
      fc.domain(),
      fc.ipV6().map((ip) => `[${ip}]`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('http', 'https'),
        host,
        fc.integer({ min: 1, max: 65_535 }),
        (scheme, name, port) => {
          const origin = valueOf(parseOrigin(`${scheme}://${name}:${port}`));
          expect(parseOrigin(origin.url)).toEqual({ ok: true, value: origin });
          expect(origin.port).toBe(port);
        },
      ),
    );
  });

  it('never repeats a password in a refusal', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{12}$/),
        fc.constantFrom('https://u:', 'u:', 'ftp://', 'https://u:a@b:'),
        (secret, before) => {
          expect(JSON.stringify(parseOrigin(`${before}${secret}@host/path`))).not.toContain(secret);
        },
      ),
    );
  });
});
