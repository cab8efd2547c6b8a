import { connect } from 'node:net';

const timeoutMs = 1000;

/** Whether anything answers where the registry listens. Only a refusal says that nothing does. */
export function registryRuns(listen: { readonly host: string; readonly port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const host = ['', '0.0.0.0', '::'].includes(listen.host) ? '127.0.0.1' : listen.host;
    const socket = connect({ host, port: listen.port, timeout: timeoutMs });
    const answer = (runs: boolean) => {
      socket.destroy();
      resolve(runs);
    };
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('timeout', () => {
      answer(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      answer(error.code !== 'ECONNREFUSED');
    });
  });
}
