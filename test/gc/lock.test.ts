import { execa } from 'execa';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/gc/lock.js';

const anyIdentity = () => `test-${process.pid}-${Math.random()}`;

test('a store has one lock, whose release gives it to the next', async () => {
  const identity = anyIdentity();
  const first = await takeLock(identity);
  expect(first).toBeDefined();
  expect(await takeLock(identity)).toBeUndefined();
  await first?.release();
  const second = await takeLock(identity);
  expect(second).toBeDefined();
  await second?.release();
});

test('two stores are locked apart', async () => {
  const one = await takeLock(anyIdentity());
  const other = await takeLock(anyIdentity());
  expect(other).toBeDefined();
  await one?.release();
  await other?.release();
});

test('a lock dies with its holder, however it dies', async () => {
  const identity = anyIdentity();
  const program = `
    import { takeLock } from './src/gc/lock.ts';
    await takeLock(${JSON.stringify(identity)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const holder = execa('node', ['--import', 'tsx', '--input-type=module', '-e', program], { reject: false });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(await takeLock(identity)).toBeUndefined();
  holder.kill('SIGKILL');
  await holder;
  const next = await takeLock(identity);
  expect(next).toBeDefined();
  await next?.release();
});
