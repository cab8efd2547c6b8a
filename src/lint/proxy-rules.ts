import { passwordMarker } from '../emit/index.js';
import { isLoopback } from '../units/address.js';
import type { Rule, Trap } from './trap.js';

/** Without an upstream the registry is an ordinary one, that anybody can push to. */
export const upstreamUrl: Rule = (config) => {
  const path = ['proxy', 'remoteurl'];
  const trap = (rest: Omit<Trap, 'path'>): Trap[] => [{ path, ...rest }];
  if (!config.has('proxy')) {
    return [
      {
        rule: 'no-proxy',
        severity: 'note',
        path: ['proxy'],
        effect: 'this is no mirror but a writable registry: whoever reaches it can push to it',
        remedy: 'add proxy.remoteurl: https://registry-1.docker.io if it is meant to be a mirror',
      },
    ];
  }
  const text = config.text(...path);
  if (text === undefined || text === '') {
    return trap({
      rule: 'remoteurl-empty',
      severity: 'error',
      effect: 'without remoteurl this is a plain, writable registry that answers 404 to every pull',
      remedy: 'write remoteurl: https://registry-1.docker.io',
    });
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return trap({
      rule: 'remoteurl-scheme',
      severity: 'error',
      effect: 'the registry panics when it starts, because remoteurl is no url with a scheme',
      remedy: 'write remoteurl: https://registry-1.docker.io',
    });
  }
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return [
    ...(url.username === '' && url.password === ''
      ? []
      : trap({
          rule: 'remoteurl-userinfo',
          severity: 'error',
          effect: 'the registry prints the url with user name and password into its log',
          remedy: 'use proxy.username and proxy.password',
        })),
    ...(url.pathname === '/'
      ? []
      : trap({
          rule: 'remoteurl-path',
          severity: 'error',
          effect: 'the registry asks below this path, where the upstream has nothing: every pull fails',
          remedy: 'leave out what follows the host',
        })),
    ...(url.protocol === 'https:' || isLoopback(host)
      ? []
      : trap({
          rule: 'remoteurl-plain-http',
          severity: 'warning',
          effect: 'images and the login travel in clear text, and anybody on the way can change them',
          remedy: 'write https://',
        })),
  ];
};

export const credentials: Rule = (config, major) => {
  if (!config.has('proxy')) return [];
  const has = (key: string): boolean => Boolean(config.text('proxy', key));
  const hasProgram = config.has('proxy', 'exec') && major === '3';
  const [hasUsername, hasPassword] = [has('username'), has('password')];
  if (hasUsername && !hasPassword && !hasProgram) {
    return [
      {
        rule: 'username-without-password',
        severity: 'error',
        path: ['proxy', 'username'],
        effect: 'public images are pulled anonymously and nothing shows it; the anonymous limit is used up',
        remedy: 'set proxy.password as well, or remove proxy.username',
      },
    ];
  }
  if (hasPassword && !hasUsername) {
    return [
      {
        rule: 'password-without-username',
        severity: 'warning',
        path: ['proxy', 'password'],
        effect: 'the password is not used: the mirror pulls anonymously',
        remedy: 'set proxy.username as well, or remove proxy.password',
      },
    ];
  }
  return hasUsername && major === '2' ? findBasicUpstream(config.text('proxy', 'remoteurl') ?? '') : [];
};

/** Whether an upstream takes Basic logins can't be seen from here; that Docker Hub does not is known. */
function findBasicUpstream(upstream: string): readonly Trap[] {
  const host = URL.canParse(upstream) ? new URL(upstream).hostname : 'docker.io';
  if (host.endsWith('docker.io') || isLoopback(host)) return [];
  return [
    {
      rule: 'basic-auth-upstream',
      severity: 'note',
      path: ['proxy', 'username'],
      effect:
        'registry:2 logs in by Bearer token only; at an upstream that wants a Basic login the account is not used',
      remedy: `see which one it wants: curl -sI ${new URL(upstream).origin}/v2/ | grep -i www-authenticate`,
    },
  ];
}

/** A password in a file that everybody on the host can read. */
export function findReadablePassword(
  config: Parameters<Rule>[0],
  readableFiles: ReadonlySet<string>,
): readonly Trap[] {
  const node = config.at('proxy', 'password');
  const text = config.text('proxy', 'password');
  if (node === undefined || !text || text === passwordMarker || !readableFiles.has(node.origin.file)) {
    return [];
  }
  return [
    {
      rule: 'readable-password',
      severity: 'error',
      path: ['proxy', 'password'],
      effect: 'every user and every job on this host can read the password of the account',
      remedy: `chmod o-r ${node.origin.file}, or keep the password elsewhere: larder emit writes a start script that does`,
    },
  ];
}

const onlyInThree: Readonly<Record<string, string>> = {
  ttl: 'registry:2 does not know proxy.ttl: everything expires seven days after it was stored, whatever is written here',
  exec: 'registry:2 does not know proxy.exec: no program is asked, and pulls are anonymous',
  cachewritetimeout: 'registry:2 does not know proxy.cachewritetimeout',
};

/** Keys of distribution 3 that 2.8 passes over in silence. */
export const proxyKeysOfThree: Rule = (config, major) => {
  if (major === '3') return [];
  return Object.entries(onlyInThree)
    .filter(([key]) => config.has('proxy', key))
    .map(([key, effect]) => ({
      rule: `proxy-${key}`,
      severity: 'warning',
      path: ['proxy', key],
      effect,
      remedy: `remove proxy.${key}, or lint with --registry 3 if that is what runs`,
    }));
};
