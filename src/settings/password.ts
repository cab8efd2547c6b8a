import { UserError } from '../errors.js';
import { readDockerLogin } from './docker-login.js';
import { Secret } from './secret.js';
import type { Credentials } from './settings.js';
import { readSecretFile, warnIfReadable } from './secret-file.js';
import { decryptSopsValue } from './sops.js';

export interface Password {
  readonly secret: Secret;
  /** What a person should mend, such as a file that others can read; one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Reads the upstream's password from wherever the settings say.
 * @throws UserError that names the source and never the password
 */
export async function readPassword(
  { username, password }: Credentials,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Password> {
  switch (password.kind) {
    case 'file': {
      const text = await readSecretFile(password.path);
      return { secret: checked(text, password.path), warnings: await warnIfReadable(password.path) };
    }
    case 'env': {
      const text = env[password.name];
      if (text === undefined || text === '') {
        throw new UserError(
          `the environment variable ${password.name}, which should hold the password, is ${text === '' ? 'empty' : 'not set'}`,
          `set it for this process, or name another source under mirror.upstream.password`,
        );
      }
      return { secret: checked(text, `$${password.name}`), warnings: [] };
    }
    case 'docker_config': {
      const secret = await readDockerLogin(password.path, username, env);
      return { secret, warnings: await warnIfReadable(password.path) };
    }
    case 'sops': {
      const text = await decryptSopsValue(password.path, password.key, env);
      return { secret: checked(text, `${password.key} in ${password.path}`), warnings: [] };
    }
  }
}

function checked(text: string, source: string): Secret {
  if (text === '') {
    throw new UserError(
      `the password from ${source} is empty`,
      'an empty password would pull anonymously: put the token there',
    );
  }
  if (/[\r\n\0]/.test(text)) {
    throw new UserError(
      `the password from ${source} has more than one line`,
      'a token is one line: leave only the token there',
    );
  }
  return new Secret(text);
}
