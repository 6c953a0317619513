/**
 * Runs the bundled specs for Stryker, many times in one process. Every run evaluates the bundle anew, so that nothing
 * made ready at the start (the catalogue's tables, what is remembered of them) outlives a change; only the text is read
 * once. The first failing spec ends a run.
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

class SpecRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = path.resolve(BUNDLE);
    this.load = vm.runInThisContext(`(function (require, expect, it, describe) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
  }

  /** Runs every spec with the change of this number in place, or none. */
  run(change, stopAtFailure) {
    (globalThis.__stryker__ ??= {}).activeMutant = change;
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
    if (attempt({ id: 'load', name: 'load' }, () => this.load(require, ...wordsOf(tests)))) {
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
