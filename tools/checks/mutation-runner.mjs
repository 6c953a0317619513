/**
 * Runs the bundled specs for Stryker, many times in one process. Every run evaluates the bundle anew, so that nothing
 * made ready at the start (the catalogue's tables, what is remembered of them) outlives a change. The first failing spec
 * ends a run.
 *
 * Stryker writes all changes into one text, each behind a question, and counts what was passed. Asked some million times
 * a run, that costs more than the specs: here the counting is left out and every question has its answer written in.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

const require = createRequire(import.meta.url);
const { declareClassPlugin, PluginKind } = await import(require.resolve('@stryker-mutator/api/plugin'));
const { expect } = require('expect');

export const BUNDLE = 'dist/mutation/specs.cjs';

/** The few words of jest that the specs use, adding to a list of tests. */
function wordsOf(tests) {
  const each = (add) => (table) => (name, body) => {
    for (const row of table) add(name, () => body(...(Array.isArray(row) ? row : [row])));
  };
  const it = (name, body) => tests.push({ id: `${tests.length} ${name}`, name, body });
  const describe = (_name, body) => body();
  it.each = each(it);
  describe.each = each(describe);
  return [expect, it, describe];
}

const COUNTING = /stryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g;
const QUESTION = /stryMutAct_9fa48\d*\("(\d+)"\)/;

class SpecRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const text = readFileSync(path.resolve(BUNDLE), 'utf8').replace(COUNTING, '0');
    /** Text, number of a change, text, number, … */
    this.parts = text.split(QUESTION);
    if (this.parts.length === 1) throw new Error('The bundle has no changes in it.');
  }

  /** The bundle with the change of this number in place, or none. */
  bundle(change) {
    return this.parts.map((part, at) => (at % 2 === 0 ? part : String(part === change))).join('');
  }

  /** Runs every spec with the change of this number in place, or none. */
  run(change, stopAtFailure) {
    const load = vm.runInThisContext(`(function (require, expect, it, describe) {${this.bundle(change)}\n})`, { filename: path.resolve(BUNDLE) });
    const tests = [];
    const results = [];
    const attempt = (test, body) => {
      const begin = performance.now();
      let failure;
      try {
        body();
      } catch (error) {
        failure = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      }
      const timeSpentMs = performance.now() - begin;
      results.push(failure === undefined ? { ...test, status: 0, timeSpentMs } : { ...test, status: 1, timeSpentMs, failureMessage: failure });
      return failure === undefined || !stopAtFailure;
    };
    if (attempt({ id: 'load', name: 'load' }, () => load(require, ...wordsOf(tests)))) {
      for (const { id, name, body } of tests) if (!attempt({ id, name }, body)) break;
    }
    return results;
  }

  async dryRun() {
    return { status: 'complete', tests: this.run(undefined, false) };
  }

  async mutantRun({ activeMutant }) {
    const results = this.run(activeMutant.id, true);
    const failed = results.find(({ status }) => status === 1);
    return failed === undefined
      ? { status: 'survived', nrOfTests: results.length }
      : { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: results.length };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundled-specs', SpecRunner)];
