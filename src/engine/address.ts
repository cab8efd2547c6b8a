import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.js';

/** How to reach a Docker engine. */
export interface EngineAddress {
  /** As DOCKER_HOST writes it, for messages. */
  readonly host: string;
  readonly socketPath?: string;
  /** Origin of the engine's HTTP server; a stand-in where there is a socket. */
  readonly origin: string;
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  /** True: the context says not to verify the engine's certificate. */
  readonly skipVerification: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

interface Endpoint {
  readonly host: string;
  /** Folder that may hold ca.pem, cert.pem and key.pem. */
  readonly tlsDir?: string;
  readonly skipVerification?: boolean;
}

const defaultHost = 'unix:///var/run/docker.sock';

/**
 * Finds the engine that the docker command would talk to: DOCKER_HOST, else the context that DOCKER_CONTEXT or
 * config.json names, else the default socket. Reads files, asks nobody.
 * @throws UserError for a context that can't be read or an address that is no socket and no tcp
 */
export async function findEngine(env: Env): Promise<EngineAddress> {
  const endpoint = await findEndpoint(env);
  return parseAddress(endpoint, endpoint.tlsDir === undefined ? {} : await readTlsFiles(endpoint.tlsDir));
}

async function findEndpoint(env: Env): Promise<Endpoint> {
  // Docker takes a variable that is set to nothing as one that is not set.
  const read = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const dockerDir = read('DOCKER_CONFIG') ?? join(read('HOME') ?? homedir(), '.docker');
  const host = read('DOCKER_HOST');
  if (host !== undefined) {
    const tlsDir = read('DOCKER_CERT_PATH') ?? dockerDir;
    return { host, ...(read('DOCKER_TLS_VERIFY') !== undefined && { tlsDir }) };
  }
  const context = read('DOCKER_CONTEXT') ?? (await readCurrentContext(join(dockerDir, 'config.json')));
  return context === 'default' ? { host: defaultHost } : readContext(dockerDir, context);
}

async function readCurrentContext(configFile: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(configFile, 'utf8');
  } catch {
    // Docker, too, takes the default when there is nothing to read.
    return 'default';
  }
  try {
    const { currentContext = '' } = JSON.parse(text) as { currentContext?: string };
    return currentContext === '' ? 'default' : currentContext;
  } catch (error) {
    throw new UserError(`${configFile} is not valid JSON`, 'mend it, or set DOCKER_HOST', { cause: error });
  }
}

interface ContextMeta {
  readonly Endpoints?: {
    readonly docker?: { readonly Host?: string; readonly SkipTLSVerify?: boolean };
  };
}

/** Contexts lie in folders that are named by the SHA-256 of the context's name. */
async function readContext(dockerDir: string, name: string): Promise<Endpoint> {
  const folder = createHash('sha256').update(name).digest('hex');
  const file = join(dockerDir, 'contexts/meta', folder, 'meta.json');
  let endpoint: NonNullable<ContextMeta['Endpoints']>['docker'];
  try {
    endpoint = (JSON.parse(await readFile(file, 'utf8')) as ContextMeta).Endpoints?.docker;
  } catch (error) {
    throw new UserError(
      `the Docker context '${name}' can't be read: ${file}`,
      'docker context ls shows which there are; docker context use default goes back to the local engine',
      { cause: error },
    );
  }
  return {
    host: endpoint?.Host ?? defaultHost,
    tlsDir: join(dockerDir, 'contexts/tls', folder, 'docker'),
    skipVerification: endpoint?.SkipTLSVerify === true,
  };
}

async function readTlsFiles(dir: string): Promise<NonNullable<EngineAddress['tls']>> {
  const files = await Promise.all(
    (['ca', 'cert', 'key'] as const).map(async (name) => {
      try {
        return [[name, await readFile(join(dir, `${name}.pem`), 'utf8')]];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw new UserError(
          `${join(dir, `${name}.pem`)} can't be read`,
          'let this user read the files of the TLS client',
          {
            cause: error,
          },
        );
      }
    }),
  );
  return Object.fromEntries(files.flat()) as NonNullable<EngineAddress['tls']>;
}

function parseAddress(
  { host, tlsDir, skipVerification = false }: Endpoint,
  tls: NonNullable<EngineAddress['tls']>,
): EngineAddress {
  const [, scheme, rest = ''] = /^(?:([a-z+]+):\/\/)?(.*)$/.exec(host) ?? [];
  if (scheme === 'unix' && rest.startsWith('/')) {
    return { host, socketPath: rest, origin: 'http://engine', skipVerification };
  }
  if (scheme === 'ssh') {
    throw new UserError(
      `the Docker engine at ${host} is reached over ssh, which larder does not speak`,
      'run larder on that host, or forward its socket (ssh -L /tmp/docker.sock:/var/run/docker.sock HOST) and set DOCKER_HOST=unix:///tmp/docker.sock',
    );
  }
  // A context may have a folder for TLS files without any in it.
  const isTls =
    scheme === 'https' || Object.keys(tls).length > 0 || (tlsDir !== undefined && skipVerification);
  const protocol = isTls ? 'https' : 'http';
  const isTcp = scheme === undefined || ['tcp', 'http', 'https'].includes(scheme);
  if (!isTcp || !URL.canParse(`${protocol}://${rest}`)) {
    throw new UserError(
      `the address of the Docker engine is '${host}', expected unix:///path or tcp://host:port`,
      'set DOCKER_HOST, for example unix:///var/run/docker.sock',
    );
  }
  const url = new URL(`${protocol}://${rest}`);
  const hasPort = /:\d+$/.test(url.host) || /:(80|443)$/.test(rest);
  const origin = hasPort ? url.origin : `${url.origin}:${isTls ? 2376 : 2375}`;
  return { host, origin, skipVerification, ...(isTls && { tls }) };
}
