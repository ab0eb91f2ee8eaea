import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { step } from './progress.mjs';

const LOCK = 'package-lock.json';
const MARK = 'node_modules/.sourceline-lock';
const TREE = 'node_modules/.package-lock.json';

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const hash = () => createHash('sha256').update(read(LOCK)).digest('hex');

/** Installs the packages if they are missing or package-lock.json changed since. */
export async function ensurePackages() {
  if (read(MARK) === hash()) return;
  if (!isInstalled()) await step('Installing packages', () => install());
  writeFileSync(MARK, hash());
}

/** npm's own note of what it put into node_modules against what is asked for. */
function isInstalled() {
  if (!existsSync(TREE)) return false;
  const [wanted, present] = [LOCK, TREE].map((file) => JSON.parse(read(file)).packages);
  const places = Object.keys(wanted).filter((place) => place !== '' && !wanted[place].optional);
  return places.every((place) => present[place]?.version === wanted[place].version);
}

async function install() {
  // `ci` takes exactly what the lock file says; `install` is for a lock file that does not fit package.json.
  const complaint = (await npm('ci')) && (await npm('install'));
  if (complaint) throw Object.assign(new Error(oneLine(complaint)), { name: 'SetupProblem' });
}

/** @returns what npm wrote if it failed, otherwise nothing */
function npm(command) {
  const ours = process.env.npm_execpath;
  const [program, first] = ours ? [process.execPath, [ours]] : ['npm', []];
  const args = [...first, command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? '' : output || `npm ended with ${code}`));
  });
}

function oneLine(complaint) {
  if (complaint.includes('ENOSPC'))
    return 'The disk is full: the packages do not fit. Free some space and start again.';
  const lines = complaint
    .split('\n')
    .filter((line) => /npm error/.test(line) && !/log of this run/.test(line));
  const reason = lines
    .slice(0, 3)
    .map((line) => line.replace('npm error', '').trim())
    .join(' ');
  return `npm could not install the packages: ${reason || complaint.trim().split('\n').at(-1)}`;
}
