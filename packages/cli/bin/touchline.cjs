#!/usr/bin/env node
// Starts touchline. Git hooks, tasks and shells may run this file with a Node of any age, so it is written in ES5: a
// Node that is too old hands over to the one the project brings (npm package `node`), or says so in one line.
var fs = require('fs');
var path = require('path');
var childProcess = require('child_process');

var OLDEST = [22, 12];

function isNewEnough(version) {
  var parts = /^v?(\d+)\.(\d+)/.exec(version);
  if (!parts) return false;
  var major = Number(parts[1]);
  return major > OLDEST[0] || (major === OLDEST[0] && Number(parts[2]) >= OLDEST[1]);
}

/** Every Node that lies in a `node_modules` of `folder` or above it. */
function nodesAbove(folder) {
  var places = process.platform === 'win32' ? ['node/bin/node.exe'] : ['node/bin/node', '.bin/node'];
  var found = [];
  for (var at = folder; ; at = path.dirname(at)) {
    for (var index = 0; index < places.length; index++) {
      var candidate = path.join(at, 'node_modules', places[index]);
      if (fs.existsSync(candidate)) found.push(candidate);
    }
    if (path.dirname(at) === at) return found;
  }
}

function findNode() {
  var candidates = nodesAbove(process.cwd()).concat(nodesAbove(__dirname));
  for (var index = 0; index < candidates.length; index++) {
    var answer = childProcess.spawnSync(candidates[index], ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isNewEnough(answer.stdout)) return candidates[index];
  }
  return undefined;
}

function fail(message) {
  process.stderr.write('touchline: ' + message + '\n');
  process.exit(2);
}

/** Runs this file again with another Node; signals reach it, its exit is ours. */
function handOverTo(node) {
  var child = childProcess.spawn(node, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both of us: the child decides what it means.
  process.on('SIGINT', function () {});
  ['SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    fail(node + ' cannot be started: ' + error.message);
  });
  child.on('exit', function (code, signal) {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (isNewEnough(process.version)) {
  if (fs.existsSync(path.join(__dirname, '..', 'dist', 'touchline.js'))) require('./load.cjs');
  else fail('it is not built yet; run `npm run build`.');
} else {
  var node = findNode();
  if (node) handOverTo(node);
  else
    fail(
      'Node 22.12 or newer is needed, this is ' +
        process.version +
        '; update Node, or run `npm install --save-dev node@24`.'
    );
}
