import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from './world.js';

describe('the trap', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ startMirror: false });
  });
  afterAll(async () => {
    await world.stop();
  });

  it('counts a pull that bypasses a mirror which is down, and serves nothing', async () => {
    const { exitCode, stderr } = await world.engine.docker(['pull', 'app:v1'], { reject: false });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('this request bypassed the mirror');
    expect(world.trap.requests.some((request) => request.includes('registry-1.docker.io'))).toBe(true);
    expect(world.hub.journal).toEqual([]);
  });
});
