'use strict';
// The first thing that `npm start`, `npm test` and the others run. It has no dependencies and speaks the
// JavaScript of old Nodes, so that it can say what is missing instead of failing on syntax. npm's own
// "pre" scripts could do this, but they don't run under ignore-scripts.

var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var root = path.dirname(__dirname);
var major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    'larder needs Node 20 or later, this is ' +
      process.version +
      ': put a newer node first in PATH and run it again',
  );
  process.exitCode = 1;
} else {
  process.exitCode = installPackages() || runTask(process.argv.slice(2));
}

/** Brings node_modules to what package-lock.json says; npm's own cache stays inside the clone. */
function installPackages() {
  var lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  var wanted = crypto.createHash('sha256').update(lock).digest('hex');
  var stamp = path.join(root, 'node_modules', '.larder-lock');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return 0;
  console.error('fetching npm packages into node_modules ...');
  var args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  var status = run('npm', args.concat('--cache', path.join(root, '.cache', 'npm')));
  if (status === 0) fs.writeFileSync(stamp, wanted);
  return status;
}

function runTask(args) {
  return run(process.execPath, ['--import', 'tsx', path.join(root, 'test', 'lab', 'task.ts')].concat(args));
}

function run(command, args) {
  // Ctrl-C reaches the child too; this process waits for it, so that the child's clean-up is seen to the end.
  process.on('SIGINT', function () {});
  var result = childProcess.spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (result.error) console.error('cannot run ' + command + ': ' + result.error.message);
  return result.status === null ? 1 : result.status;
}
