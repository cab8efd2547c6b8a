import { expect, test } from 'vitest';
import { accessTimesOf } from '../../src/registry/access-times.js';

const mountinfo = [
  '21 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '35 21 0:30 / /srv rw,noatime shared:1 - tmpfs tmpfs rw',
  '36 35 0:31 / /srv/with\\040space rw,relatime - ext4 /dev/vdb rw',
  '37 21 0:32 / /twice rw,relatime - ext4 /dev/vdc rw',
  '38 37 0:33 / /twice rw,nosuid,noatime - ext4 /dev/vdd rw',
].join('\n');

test.each([
  ['/var/lib/larder', 'kept'],
  ['/srv/registry', 'never'],
  ['/srv', 'never'],
  ['/srvother', 'kept'],
  ['/srv/with space/registry', 'kept'],
  ['/twice/registry', 'never'],
])('%s is on a mount where access times are %s', (path, expected) => {
  expect(accessTimesOf(mountinfo, path)).toBe(expected);
});
