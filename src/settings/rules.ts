/** What is wrong between keys that are each right by themselves. */
import { formatAddress, isLoopback } from '../units/address.js';
import type { Parsed } from '../units/parsed.js';
import { showValue, type Finding } from './finding.js';
import { formats } from './formats.js';
import { valueAt } from './structure.js';
import type { YamlPath } from './yaml.js';

type Rule = (settings: Settings) => Finding[];

/**
 * Checks the rules between keys, as far as the keys that they are about can be read.
 * @param written the plain value of the file
 * @param filled the same with its defaults
 */
export function checkRules(written: unknown, filled: unknown): Finding[] {
  const settings = new Settings(written, filled);
  return rules.flatMap((rule) => rule(settings));
}

const mirrorUrl = ['mirror', 'url'];
const mirrorListen = ['mirror', 'listen'];
const upstreamUrl = ['mirror', 'upstream', 'url'];
const username = ['mirror', 'upstream', 'username'];
const password = ['mirror', 'upstream', 'password'];
const expireAfter = ['mirror', 'store', 'expire_after'];
const olderThan = ['prune', 'older_than'];
const leaseTtl = ['prune', 'lease_ttl'];

const rules: readonly Rule[] = [
  function mirrorIsExposedOnPurpose(settings) {
    if (settings.value(['mirror', 'expose']) !== false) return [];
    const url = settings.parsed(mirrorUrl, formats['larder-origin']);
    const listen = settings.parsed(mirrorListen, formats['larder-address']);
    const findings: Finding[] = [];
    if (url?.scheme === 'http' && !isLoopback(url.host)) {
      const hint = 'to serve other machines without encryption, say so with mirror.expose: true';
      findings.push(settings.finding(mirrorUrl, 'https, or a loopback host such as 127.0.0.1', hint));
    } else if (url !== undefined && !isLoopback(url.host) && !settings.isWritten(mirrorListen)) {
      const hint = `mirror.listen would follow it to ${formatAddress(url)}: set mirror.listen, or mirror.expose: true`;
      findings.push(settings.finding(mirrorUrl, 'a loopback host, or mirror.listen beside it', hint));
    }
    if (listen !== undefined && !isLoopback(listen.host)) {
      const hint =
        'whoever reaches it reads what the account can read; to allow that, set mirror.expose: true';
      findings.push(settings.finding(mirrorListen, 'a loopback address such as 127.0.0.1:5000', hint));
    }
    return findings;
  },

  function passwordTravelsEncrypted(settings) {
    const url = settings.parsed(upstreamUrl, formats['larder-origin']);
    if (url?.scheme !== 'http' || isLoopback(url.host)) return [];
    const hint = 'over http anyone on the way can change what is pulled, and read the password';
    return [settings.finding(upstreamUrl, 'an https:// url', hint)];
  },

  function mirrorIsNotItsOwnUpstream(settings) {
    const url = settings.parsed(mirrorUrl, formats['larder-origin']);
    const upstream = settings.parsed(upstreamUrl, formats['larder-origin']);
    if (url === undefined || url.url !== upstream?.url) return [];
    return [settings.finding(upstreamUrl, 'another url than mirror.url', 'the mirror would ask itself')];
  },

  function credentialsAreComplete(settings) {
    const [hasName, hasPassword] = [settings.isWritten(username), settings.isWritten(password)];
    if (hasName === hasPassword) return [];
    const hint = 'leave both out for anonymous pulls';
    return hasName
      ? [
          {
            path: username,
            at: 'key',
            got: 'a username without a password',
            expected: 'a password beside it',
            hint,
          },
        ]
      : [
          {
            path: password,
            at: 'key',
            got: 'a password without a username',
            expected: 'a username beside it',
            hint,
          },
        ];
  },

  function expiryIsSupported(settings) {
    if (!settings.isWritten(expireAfter) || settings.value(['mirror', 'registry']) !== '2') return [];
    const hint =
      'registry "2" always expires after 7 days; set mirror.registry: "3", or mirror.store.delete: false';
    return [settings.finding(expireAfter, 'no such key with registry "2"', hint, 'key')];
  },

  function nothingIsPrunedWithinALease(settings) {
    const age = settings.parsed(olderThan, formats['larder-duration']);
    const ttl = settings.parsed(leaseTtl, formats['larder-span']);
    if (age === undefined || ttl === undefined || age >= ttl) return [];
    const hint = 'a run may hold its lease that long, and what it uses must not look old';
    const [own, other] = settings.isWritten(olderThan) ? [olderThan, leaseTtl] : [leaseTtl, olderThan];
    const limit = showValue(settings.value(other), other);
    return [
      own === olderThan
        ? settings.finding(own, `at least prune.lease_ttl, which is ${limit}`, hint)
        : settings.finding(own, `at most prune.older_than, which is ${limit}`, hint),
    ];
  },
];

class Settings {
  constructor(
    private readonly written: unknown,
    private readonly filled: unknown,
  ) {}

  isWritten(path: YamlPath): boolean {
    return valueAt(this.written, path) !== undefined;
  }

  value(path: YamlPath): unknown {
    return valueAt(this.filled, path);
  }

  /** Undefined for what is not there or can't be read, which is somebody else's finding. */
  parsed<T>(path: YamlPath, parse: (text: string) => Parsed<T>): T | undefined {
    const value = this.value(path);
    if (typeof value !== 'string') return undefined;
    const parsed = parse(value);
    return parsed.ok ? parsed.value : undefined;
  }

  finding(path: YamlPath, expected: string, hint: string, at: Finding['at'] = 'value'): Finding {
    return { path, at, got: showValue(this.value(path), path), expected, hint };
  }
}
