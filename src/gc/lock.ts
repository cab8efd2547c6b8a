import { createServer, type Server } from 'node:net';
import { errorCode } from '../registry/files.js';

/** The length of a socket's name (unix(7)): Node releases differ in how they fill up a shorter one. */
const nameBytes = 108;

/** The right to change a store, held until it is released or the process ends in any way. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/**
 * Takes the lock of a store, or returns undefined when somebody has it. The lock is a listening socket in Linux's abstract
 * namespace: the kernel lets one process have the name and takes it back when that process dies, and no file is left.
 *
 * @param identity what makes the store this one and no other, whatever path leads to it: device and inode
 */
export async function takeLock(identity: string): Promise<Lock | undefined> {
  const server = createServer();
  try {
    await listen(server, `\0larder-gc-${identity}`.padEnd(nameBytes, '.'));
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return undefined;
    throw error;
  }
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

const listen = (server: Server, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, resolve);
  });
