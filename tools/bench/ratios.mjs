/**
 * Ratios of two things run in turns. A machine is noisy: only what was measured in the same round is compared, and the
 * median over the rounds is told with its range.
 */

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Runs both measures in turns, changing which goes first, and answers each round's figures.
 * @template T
 * @param {number} rounds
 * @param {() => Promise<T>} ours
 * @param {() => Promise<T>} anchor
 * @returns {Promise<{ ours: T, anchor: T }[]>}
 */
export async function inTurns(rounds, ours, anchor) {
  const results = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await ours();
      results.push({ ours: first, anchor: await anchor() });
    } else {
      const first = await anchor();
      results.push({ ours: await ours(), anchor: first });
    }
  }
  return results;
}

/**
 * One line of the table.
 * @param {{ metric: string, unit: string, anchorName: string, rounds: { ours: number, anchor: number }[], goal: string, holds: (ratio: number, ours: number) => boolean, inverse?: boolean }} cell
 *   `inverse` tells how many times faster ours is than the anchor instead of the anchor's share.
 */
export function compared({ metric, unit, anchorName, rounds, goal, holds, inverse = false }) {
  const ratios = rounds.map(({ ours, anchor }) => (inverse ? anchor / ours : ours / anchor));
  const ours = median(rounds.map((round) => round.ours));
  const anchor = median(rounds.map((round) => round.anchor));
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  return { metric, unit, anchorName, ours, anchor, ratio, goal, met: holds(ratio.median, ours) };
}

/** A line without anything to compare with. */
export const alone = ({ metric, unit, ours, goal, holds }) => ({ metric, unit, anchorName: '–', ours, anchor: null, ratio: null, goal, met: holds(ours) });

const figure = (number) => (number === null ? '–' : number >= 1000 ? Math.round(number).toLocaleString('en') : number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(number >= 1 ? 2 : 3));

/** METRIC | OURS | ANCHOR | RATIO median (min–max) | GOAL */
export function table(lines) {
  const rows = lines.map((line) => [
    line.metric,
    `${figure(line.ours)} ${line.unit}`.trim(),
    line.anchor === null ? '–' : `${figure(line.anchor)} ${line.unit} (${line.anchorName})`,
    line.ratio === null ? '–' : `${figure(line.ratio.median)} (${figure(line.ratio.min)}–${figure(line.ratio.max)})`,
    `${line.goal} ${line.met ? 'met' : 'MISSED'}`,
  ]);
  const all = [['METRIC', 'OURS', 'ANCHOR', 'RATIO median (min–max)', 'GOAL'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join(' | ').trimEnd()).join('\n');
}
