/** The same case, told in another way, is concluded alike. */
import { catalogue } from '@stride/clinical';
import { reason, type Finding, type HistoryValue, type MissingItem, type Reasoning } from './index';
import { mirrored, otherSide } from './mirrored.testing';
import { propertiesOver, same, sameAsText } from './properties.testing';

const { holds } = propertiesOver(process.env['STRIDE_PROPERTY_RUNS']);
// On a tie of level and score the factor as a whole speaks for its left side, so limited data is compared by side below.
const levels = (result: Reasoning) => result.causes.map(({ ref, level }) => [ref, level]);

describe('the same case', () => {
  holds('gives the same bytes for the same case, and the same conclusions in whatever order it was recorded', (input) => {
    const once = JSON.stringify(reason(catalogue, input));
    same(JSON.stringify(reason(catalogue, structuredClone(input))), once);
    const turned = reason(catalogue, { ...input, history: Object.fromEntries(Object.entries(input.history).reverse()), findings: [...input.findings].reverse() });
    same(JSON.stringify(turned), once);
  });

  holds('reads an absent row, not tested and unable alike', (input) => {
    const told = input.findings.map((row): Finding => (row.status === 'unable' || row.status === 'not-tested' ? { test: row.test, ...(row.side === undefined ? {} : { side: row.side }), ...(row.site === undefined ? {} : { site: row.site }), status: row.status === 'unable' ? 'not-tested' : 'unable', reason: 'other' } : row));
    const absent = input.findings.filter((row) => row.status !== 'unable' && row.status !== 'not-tested');
    const result = JSON.stringify(reason(catalogue, input));
    same(JSON.stringify(reason(catalogue, { ...input, findings: told })), result);
    same(JSON.stringify(reason(catalogue, { ...input, findings: absent })), result);
  });

  holds('changes nothing but the question when an open red-flag question is answered with no', (input) => {
    const before = reason(catalogue, input);
    const rest = JSON.stringify({ ...before, openQuestions: [] });
    for (const code of before.openQuestions.slice(0, 3)) {
      const item = catalogue.history.find((candidate) => candidate.code === code);
      const history: Record<string, HistoryValue> = { ...input.history };
      let findings = input.findings;
      if (item === undefined) findings = [...findings.filter((row) => row.test !== code), { test: code, value: false }];
      else history[code] = item.answer.kind === 'number' ? (item.answer.unit === 'Cel' ? 36.8 : 0) : false;
      const after = reason(catalogue, { ...input, history, findings });
      same(JSON.stringify({ ...after, openQuestions: [] }), rest);
      sameAsText(after.openQuestions, before.openQuestions.filter((open) => open !== code));
    }
  });

  holds('swaps the sides, also of what is missing, and changes no level, flag or plan item, when left and right are swapped', (input) => {
    const before = reason(catalogue, input);
    const after = reason(catalogue, mirrored(input));
    sameAsText(levels(after), levels(before));
    sameAsText(after.redFlags.map((flag) => flag.id), before.redFlags.map((flag) => flag.id));
    sameAsText(after.plan.items.map(({ ref, queued }) => [ref, queued]), before.plan.items.map(({ ref, queued }) => [ref, queued]));
    sameAsText(after.plan.withheld.map((item) => item.ref), before.plan.withheld.map((item) => item.ref));
    for (const cause of before.causes) {
      const other = after.causes.find((candidate) => candidate.ref === cause.ref);
      // The parent copies a subtype; on a tie of level and score it may copy the other side.
      if (cause.sides !== undefined) sameAsText(other?.sides, { left: cause.sides.right, right: cause.sides.left });
      const told = (list: readonly MissingItem[] = []): string[] => list.map(({ test, side, couldBecome }) => `${test} ${side} ${couldBecome}`).sort();
      sameAsText(told(other?.missing), told(cause.missing.map((item) => ({ ...item, side: otherSide(item.side) }))));
      if (cause.side === 'left' || cause.side === 'right') same(other?.side, cause.side === 'left' ? 'right' : 'left');
    }
  });
});
