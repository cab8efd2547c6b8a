/**
 * The real programs that the lab is made of: a registry, engines, skopeo, sops, ...
 *
 * Nothing is installed. Debian packages are downloaded with a package state of the lab's own and unpacked below
 * .cache; Go programs are built below .cache. Programs are run through small wrappers in one folder, which a test
 * finds on its PATH.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

export const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');
const partsDir = join(cache, 'parts');
const aptState = join(cache, 'apt');
const goScratch = join(cache, 'go');
const debianGo = 'golang';

/** The folder that holds every program of the lab, for the front of PATH. */
export const binDir = join(partsDir, 'bin');

/** Debian packages of one suite, unpacked side by side into one tree. */
interface DebianSet {
  readonly kind: 'debian';
  readonly name: string;
  readonly suite: string;
  readonly packages: readonly string[];
  /** Programs of these packages that the lab runs. */
  readonly programs: readonly string[];
}

/** A program built from the Go module proxy. */
interface GoProgram {
  readonly kind: 'go';
  readonly name: string;
  readonly module: string;
  /** What `go install` calls it. */
  readonly installs: string;
}

type Part = DebianSet | GoProgram;

const parts: readonly Part[] = [
  {
    kind: 'debian',
    name: 'world',
    suite: 'bookworm',
    packages: ['docker.io', 'docker-registry', 'skopeo', 'age', 'iproute2', 'openssl', 'busybox-static'],
    programs: [
      ...['docker', 'dockerd', 'docker-proxy', 'containerd', 'containerd-shim-runc-v2', 'ctr', 'runc'],
      ...['docker-registry', 'skopeo', 'age', 'age-keygen', 'ip', 'openssl', 'busybox'],
    ],
  },
  {
    kind: 'debian',
    name: 'compose',
    suite: 'trixie',
    packages: ['docker-compose'],
    programs: ['docker-compose'],
  },
  { kind: 'go', name: 'sops', module: 'github.com/getsops/sops/v3/cmd/sops@v3.13.2', installs: 'sops' },
  {
    kind: 'go',
    name: 'registry3',
    module: 'github.com/distribution/distribution/v3/cmd/registry@v3.1.1',
    installs: 'registry',
  },
];

/** What every Debian host has, or what only installation scripts need: never fetched. */
const assumed = [
  ...[
    'libc6',
    'libc-bin',
    'libgcc-s1',
    'gcc-12-base',
    'perl',
    'perl-base',
    'dpkg',
    'tar',
    'usrmerge',
    'netbase',
  ],
  ...['adduser', 'passwd', 'debconf', 'init-system-helpers', 'lsb-base', 'sysvinit-utils', 'gnupg', 'tzdata'],
  ...[
    'systemd',
    'media-types',
    'docker-cli',
    'containernetworking-plugins',
    'golang-github-containers-image',
  ],
];

/**
 * Fetches what is missing, and hands back the reason for each part that can't be had.
 * @param say progress, one line at a time
 */
export async function fetchParts(say: (line: string) => void): Promise<ReadonlyMap<string, string>> {
  const missing = new Map<string, string>();
  await mkdir(binDir, { recursive: true });
  for (const part of parts) {
    const want = createHash('sha256')
      .update(JSON.stringify([part, assumed, process.arch]))
      .digest('hex');
    const stamp = join(partsDir, `${part.name}.stamp`);
    const programs = part.kind === 'debian' ? part.programs : [part.name];
    const isThere = programs.every((program) => existsSync(join(binDir, program)));
    if (isThere && existsSync(stamp) && (await readFile(stamp, 'utf8')) === want) continue;
    try {
      if (part.kind === 'debian') await fetchDebianSet(part, say);
      else await buildGoProgram(part, say);
      await writeFile(stamp, want);
    } catch (error) {
      missing.set(
        part.name,
        error instanceof Error ? error.message.split('\n').slice(0, 6).join('; ') : String(error),
      );
    }
  }
  // What only the making needed: gigabytes, on a host that may be short of them.
  await rm(goScratch, { recursive: true, force: true });
  await rm(aptState, { recursive: true, force: true });
  await rm(join(partsDir, debianGo), { recursive: true, force: true });
  return missing;
}

async function fetchDebianSet(set: DebianSet, say: (line: string) => void): Promise<void> {
  say(`fetching ${set.packages.join(', ')} (Debian ${set.suite}) into .cache ...`);
  const archives = await downloadPackages(set.suite, set.packages);
  const tree = join(partsDir, set.name);
  await rm(`${tree}.new`, { recursive: true, force: true });
  await mkdir(`${tree}.new`, { recursive: true });
  for (const archive of archives) await execa('dpkg-deb', ['--extract', archive, `${tree}.new`]);
  await rm(tree, { recursive: true, force: true });
  await rename(`${tree}.new`, tree);
  for (const program of set.programs) await writeWrapper(set.name, program);
}

/** Downloads packages with all that they depend on; the host's own package state is only read. */
async function downloadPackages(suite: string, packages: readonly string[]): Promise<string[]> {
  const state = join(aptState, suite);
  const config = await writeAptConfig(state, suite);
  const env = { APT_CONFIG: config, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  await execa('apt-get', ['update', '--quiet'], { env });
  const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
  const { stdout } = await execa('apt-get', [...install, '--print-uris', ...packages], { env });
  await execa('apt-get', [...install, '--download-only', ...packages], { env });
  const names = [...stdout.matchAll(/^'\S+' (\S+\.deb) /gm)].map((match) => match[1]!);
  if (names.length === 0) throw new Error(`apt-get named no archive for ${packages.join(', ')}`);
  return names.map((name) => join(state, 'cache/archives', name));
}

async function writeAptConfig(state: string, suite: string): Promise<string> {
  await mkdir(join(state, 'lists/partial'), { recursive: true });
  await mkdir(join(state, 'cache/archives/partial'), { recursive: true });
  const { stdout: architecture } = await execa('dpkg', ['--print-architecture']);
  const installed = assumed.map(
    (name) =>
      `Package: ${name}\nStatus: install ok installed\nVersion: 999\nArchitecture: ${architecture}\n` +
      `Multi-Arch: foreign\nMaintainer: lab\nDescription: assumed\n`,
  );
  await writeFile(join(state, 'status'), installed.join('\n'));
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  await writeFile(
    join(state, 'sources.list'),
    `deb [signed-by=${keyring}] ${await findDebianArchive()} ${suite} main\n`,
  );
  const config = join(state, 'apt.conf');
  await writeFile(
    config,
    [
      `Dir::State "${state}"; Dir::State::lists "${state}/lists"; Dir::State::status "${state}/status";`,
      `Dir::Cache "${state}/cache"; Dir::Etc::sourcelist "${state}/sources.list";`,
      'Dir::Etc::sourceparts "/dev/null"; Dir::Etc::parts "/dev/null"; Dir::Etc::preferencesparts "/dev/null";',
      // The account that apt drops to can't read a clone below /root.
      'APT::Sandbox::User "root"; Acquire::Languages "none"; Acquire::Retries "3";',
    ].join('\n'),
  );
  return config;
}

/** The archive that this host itself uses, whatever mirror or proxy it is. */
async function findDebianArchive(): Promise<string> {
  const { stdout } = await execa('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
  ]);
  const archive = stdout.split('\n').find((uri) => /\/debian\/?$/.test(uri));
  if (archive === undefined) {
    throw new Error('no Debian archive in the package sources of this host (/etc/apt)');
  }
  return archive;
}

async function buildGoProgram(program: GoProgram, say: (line: string) => void): Promise<void> {
  const go = await findGo(say);
  say(`building ${program.module} into .cache (a minute or two) ...`);
  const bin = join(partsDir, program.name);
  await execa(go.file, ['install', program.module], {
    env: {
      ...go.env,
      GOBIN: bin,
      GOPATH: join(goScratch, 'path'),
      GOCACHE: join(goScratch, 'build'),
      GOFLAGS: '-modcacherw -trimpath',
      GOTOOLCHAIN: 'auto',
      CGO_ENABLED: '0',
    },
  });
  await rm(join(binDir, program.name), { force: true });
  await symlink(join(bin, program.installs), join(binDir, program.name));
}

/** The host's own Go where it is recent enough to fetch newer toolchains by itself, otherwise Debian's. */
async function findGo(
  say: (line: string) => void,
): Promise<{ readonly file: string; readonly env: Readonly<Record<string, string>> }> {
  const { stdout } = await execa('go', ['version'], { reject: false });
  const minor = Number(/go1\.(\d+)/.exec(stdout)?.[1] ?? 0);
  if (minor >= 21) return { file: 'go', env: {} };
  const tree = join(partsDir, debianGo);
  const home = join(tree, 'usr/lib/go-1.24');
  const file = join(home, 'bin/go');
  if (!existsSync(file)) {
    await fetchDebianSet(
      { kind: 'debian', name: debianGo, suite: 'trixie', packages: ['golang-1.24-go'], programs: [] },
      say,
    );
    // Debian splits the tree and links the halves by absolute paths, which point nowhere in an unpacked package.
    for (const name of await readdir(join(tree, 'usr/share/go-1.24'))) {
      const link = join(home, name);
      await rm(link, { recursive: true, force: true });
      await symlink(join(tree, 'usr/share/go-1.24', name), link);
    }
  }
  return { file, env: { GOROOT: home } };
}

/** The file of a program as its package ships it, for what has to be copied and not run. */
export function programFile(set: string, program: string): string {
  const file = ['usr/bin', 'usr/sbin', 'bin', 'sbin', 'usr/libexec/docker/cli-plugins']
    .map((folder) => join(partsDir, set, folder, program))
    .find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`${program} is in none of the packages unpacked into ${set}`);
  return file;
}

async function writeWrapper(set: string, program: string): Promise<void> {
  const tree = join(partsDir, set);
  const file = programFile(set, program);
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const libraries = ['usr/lib', 'lib'].map((folder) => join(tree, folder, triplet)).join(':');
  const wrapper = join(binDir, program);
  await writeFile(wrapper, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${file}' "$@"\n`);
  await chmod(wrapper, 0o755);
}
