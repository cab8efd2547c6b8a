import { UserError } from '../errors.js';

/**
 * Decrypts one value of a sops file (YAML, JSON, dotenv or ini, told by its ending) with the sops program.
 * @param key path of keys separated by `/`; for ini `section/name`
 * @throws UserError that never holds decrypted text
 */
export async function decryptSopsValue(
  path: string,
  key: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const tree = await decrypt(path, env);
  const keys = key.split('/').filter((part) => part !== '');
  let value: unknown = tree;
  for (const [depth, part] of keys.entries()) {
    if (!isObject(value) || !Object.hasOwn(value, part)) {
      const above = keys.slice(0, depth).join('/');
      throw new UserError(
        `${path} has no key ${key}: ${above === '' ? 'its top level' : above} has no ${part}`,
        `correct mirror.upstream.password.sops.key, or add the key with: sops edit ${path}`,
      );
    }
    value = value[part];
  }
  if (typeof value === 'string') return value;
  throw new UserError(
    `${key} in ${path} is ${isObject(value) ? 'a group of keys' : `a ${value === null ? 'null' : typeof value}`}, expected text`,
    isObject(value) ? 'name the key inside it' : `put the token in quotes: sops edit ${path}`,
  );
}

async function decrypt(path: string, env: Readonly<Record<string, string | undefined>>): Promise<unknown> {
  const { execa } = await import('execa');
  const answer = await execa('sops', ['--decrypt', '--output-type', 'json', path], {
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  if (answer.code === 'ENOENT') {
    throw new UserError(
      'the sops program is not on PATH',
      'install sops, or use password.file with a decrypted file (sops-nix, systemd credential)',
    );
  }
  if (answer.exitCode === 0) return JSON.parse(answer.stdout) as unknown;
  throw explain(path, answer.stderr, answer.exitCode);
}

/** What sops' failure means. Its text is not passed on: for a file that is not encrypted it may quote the secret. */
function explain(path: string, stderr: string, exitCode: number | undefined): UserError {
  if (/metadata not found/i.test(stderr)) {
    return new UserError(
      `${path} is not encrypted with sops`,
      `encrypt it with: sops encrypt --in-place ${path}; a token that was committed in the clear must be revoked`,
    );
  }
  if (/no such file|cannot operate on non-existent/i.test(stderr)) {
    return new UserError(
      `the sops file ${path} does not exist`,
      'correct mirror.upstream.password.sops.file',
    );
  }
  if (/data key|no identity|no matching|could not decrypt/i.test(stderr)) {
    return new UserError(
      `none of the keys of this machine decrypts ${path}`,
      'set SOPS_AGE_KEY_FILE (or the key service that the file names), or add this machine as recipient with: sops updatekeys',
    );
  }
  return new UserError(
    `sops could not decrypt ${path} (exit code ${exitCode ?? 'none'})`,
    `see why with: sops decrypt ${path}`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
