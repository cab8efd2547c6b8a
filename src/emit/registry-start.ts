import type { Settings } from '../settings/settings.js';
import { quoteShell } from './quote.js';

/** The shell script that starts the registry: the same for a container, systemd and NixOS. */
export function makeRegistryStart({ mirror }: Settings): string {
  const { credentials } = mirror.upstream;
  const passwordFile = credentials?.password.kind === 'file' ? credentials.password.path : '';
  return `#!/bin/sh
# Written by larder emit; a change here is lost. Starts the registry on the configuration beside this script.
#
#   LARDER_CONFIG         another configuration
#   LARDER_PASSWORD_FILE  file that holds the upstream's password, decrypted
#   LARDER_REGISTRY       the registry program; default: registry, else docker-registry
set -eu

say() { printf 'larder: %s\\n' "$1" >&2; }

case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
config=\${LARDER_CONFIG:-$here/config.yml}

# The environment overrides the file: a stray REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR would have evicted blobs served empty.
for name in $(env | sed -n 's/^\\(REGISTRY_[A-Za-z0-9_]*\\)=.*/\\1/p'); do
  say "ignoring $name from the environment: the configuration is $config"
  unset "$name"
done
${credentials === undefined ? '' : makePasswordPart(passwordFile)}
# The registry panics on a scheduler-state.json that is not whole, which a crash or a full disk leaves behind.
state=${quoteShell(`${mirror.store.path}/scheduler-state.json`)}
if [ -e "$state" ]; then
  opened=$(tr -cd '{' <"$state" | wc -c)
  closed=$(tr -cd '}' <"$state" | wc -c)
  if [ "$opened" -eq 0 ] || [ "$opened" -ne "$closed" ]; then
    say "removing $state, which is not whole: the registry would not start on it"
    rm -f "$state"
  fi
fi
${mirror.registry === '3' ? '\nexport OTEL_TRACES_EXPORTER=none\n' : ''}
registry=\${LARDER_REGISTRY:-}
for candidate in registry docker-registry; do
  [ -n "$registry" ] || ! command -v "$candidate" >/dev/null || registry=$candidate
done
if [ -z "$registry" ]; then
  say 'no registry program: install docker-registry, or set LARDER_REGISTRY to its path'
  exit 127
fi
exec "$registry" serve "$config"
`;
}

/** Only built-in commands touch the password: arguments of programs can be read by everybody on the host. */
function makePasswordPart(passwordFile: string): string {
  return `
default_password_file=${quoteShell(passwordFile)}
password_file=\${LARDER_PASSWORD_FILE:-$default_password_file}
password=
if [ -z "$password_file" ]; then
  say 'LARDER_PASSWORD_FILE is not set: larder password --out FILE writes the file that it should name'
elif ! password=$(cat -- "$password_file"); then
  password=
fi
password=\${password%"$(printf '\\r')"}
newline='
'
case $password in *"$newline"*)
  say "$password_file has more than one line: leave only the token there"
  password=
  ;;
esac
if [ -n "$password" ]; then
  # The registry reads the variable as YAML: in single quotes, with each quote doubled, nothing in it means anything.
  quoted=
  while :; do
    case $password in
      *\\'*) quoted="$quoted\${password%%\\'*}''" password=\${password#*\\'} ;;
      *) break ;;
    esac
  done
  export REGISTRY_PROXY_PASSWORD="'$quoted$password'"
  unset quoted
else
  say "starting without the upstream's password: the upstream will reject every pull that is not in the store"
fi
unset password
`;
}
