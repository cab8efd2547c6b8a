import { UserError } from '../errors.js';
import { readSecretFile } from './secret-file.js';
import { Secret } from './secret.js';

/** The names under which docker has kept the login of Docker Hub over the years, newest habit first. */
const hubKeys = [
  'https://index.docker.io/v1/',
  'https://index.docker.io/v1',
  'index.docker.io',
  'docker.io',
  'registry-1.docker.io',
  'https://registry-1.docker.io',
];

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string; readonly identitytoken?: string }>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/**
 * Reads the Docker Hub password that `docker login` has left in a config.json, asking the credential helper where one
 * is configured.
 * @throws UserError when there is no such login, or it belongs to another user
 */
export async function readDockerLogin(
  path: string,
  username: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Secret> {
  const config = parseConfig(await readSecretFile(path), path);
  const login = (await askHelper(config, env)) ?? readAuths(config, path);
  if (login === undefined) {
    throw new UserError(`${path} has no login for Docker Hub`, `docker login --username ${username}`);
  }
  if (login.username !== username) {
    throw new UserError(
      `${path} holds the login of ${login.username}, and mirror.upstream.username is ${username}`,
      `docker login --username ${username}, or set mirror.upstream.username to ${login.username}`,
    );
  }
  return new Secret(login.password);
}

interface Login {
  readonly username: string;
  readonly password: string;
}

function parseConfig(text: string, path: string): DockerConfig {
  try {
    return JSON.parse(text) as DockerConfig;
  } catch {
    // The parser's message quotes the text around the fault, which may be the login.
    throw new UserError(`${path} is not JSON`, 'docker login writes it anew');
  }
}

function readAuths({ auths = {} }: DockerConfig, path: string): Login | undefined {
  const entry = hubKeys.map((key) => auths[key]).find((candidate) => candidate !== undefined);
  if (entry === undefined) return undefined;
  if (entry.identitytoken !== undefined) {
    throw new UserError(
      `${path} holds an identity token for Docker Hub, which a registry can't log in with`,
      'make a personal access token and name it under mirror.upstream.password',
    );
  }
  const plain = Buffer.from(entry.auth ?? '', 'base64').toString();
  const colon = plain.indexOf(':');
  return colon < 1 ? undefined : { username: plain.slice(0, colon), password: plain.slice(colon + 1) };
}

async function askHelper(
  { credsStore, credHelpers = {} }: DockerConfig,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Login | undefined> {
  const key = hubKeys.find((candidate) => credHelpers[candidate] !== undefined);
  const helper = key === undefined ? credsStore : credHelpers[key];
  if (helper === undefined || helper === '') return undefined;
  const program = `docker-credential-${helper}`;
  const { execa } = await import('execa');
  const answer = await execa(program, ['get'], {
    input: key ?? hubKeys[0] ?? '',
    env,
    extendEnv: false,
    reject: false,
  });
  if (answer.code === 'ENOENT') {
    throw new UserError(
      `the credential helper ${program} is not on PATH`,
      `install ${program}, or name another password source`,
    );
  }
  // The helper says "credentials not found" on standard output; the auths may still have them.
  if (answer.exitCode !== 0) return undefined;
  const { Username, Secret: password } = JSON.parse(answer.stdout) as { Username: string; Secret: string };
  return { username: Username, password };
}
