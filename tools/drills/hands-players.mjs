/**
 * Three ways to record one examination, as a practised hand does it: by keys, by keys with the rest within norm, and by
 * touch. Each player presses and taps in the real browser and counts; decisions are counted as the keystroke-level model
 * does: before each value that is measured or abnormal, before each "rest within norm", and before each run of the same
 * answer.
 */
import { fieldOf } from './hands-patients.mjs';

const POSITIONS = ['Standing', 'Sitting', 'Supine', 'Side-lying', 'Prone'];

class Count {
  keys = 0;
  taps = 0;
  decisions = 0;
  #inRun = false;
  decide() {
    this.decisions += 1;
    this.#inRun = false;
  }
  /** One more of the same answer costs no new decision. */
  same() {
    if (!this.#inRun) this.decisions += 1;
    this.#inRun = true;
  }
  endRun() {
    this.#inRun = false;
  }
}

/** What has the focus: a field by its id, the way on, or nothing of the examination. */
const inHand = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element?.closest('.onward')) return { onward: true };
    const cell = element?.matches('[data-cell]') ? element : element?.closest('.chips')?.querySelector('[data-cell]');
    if (!cell?.id.startsWith('f-')) return { lost: element?.outerHTML.slice(0, 120) ?? 'nothing' };
    const options = [...(cell.tagName === 'SELECT' ? cell.options : (cell.closest('.chips')?.querySelectorAll('.chip') ?? []))].map((option) => option.textContent.trim());
    return { id: cell.id, tag: cell.tagName, options, isRecorded: cell.matches('.exc') || Boolean(cell.value) || cell.closest('.chips')?.querySelector('.exc, .on') != null };
  });

/** Waits until a field of the position has the focus. */
async function arrived(page, position) {
  for (let turn = 0; turn < 300; turn++) {
    const now = await inHand(page);
    if (now.id !== undefined) return;
    await page.waitForTimeout(10);
  }
  throw new Error(`${position}: no field has the focus; ${(await inHand(page)).lost} has.`);
}

/** Waits until the focus has moved away from a field. */
async function moved(page, from) {
  for (let turn = 0; turn < 200; turn++) {
    const now = await inHand(page);
    if (now.onward === true || (now.id !== undefined && now.id !== from.id)) return now;
    await page.waitForTimeout(5);
  }
  throw new Error(`The focus stays on ${from.id}.`);
}

const numberKeys = (value) => String(value);

/** Answers a field by keys, and is on the next one afterwards. */
async function answer(page, count, field, wanted, labelOf) {
  const press = async (key) => {
    count.keys += key === 'Shift+N' ? 2 : 1;
    await page.keyboard.press(key);
  };
  if (field.tag === 'INPUT') {
    for (const key of numberKeys(wanted.value)) await press(key);
    await press('Enter');
    return;
  }
  const label = labelOf(wanted);
  const letter = label.slice(0, 1).toLowerCase();
  const alone = field.options.filter((option) => option.slice(0, 1).toLowerCase() === letter).length === 1;
  if (alone && letter !== 'n' && letter !== 'u') return press(letter);
  for (let step = 0; step < field.options.indexOf(label); step++) await press('ArrowRight');
  await press('Space');
  await press('ArrowDown');
}

/**
 * By keys. With `exceptions`, what is within norm is passed by and marked at once at the end of the position; nerve signs,
 * and the other part of a level of which one is abnormal (`begun`), are answered by hand all the same.
 */
export async function playKeys(page, patient, { exceptions, labelOf, oneByOne, core, begun }) {
  const count = new Count();
  const wanted = new Map([...patient.abnormal, ...patient.measured].map((one) => [fieldOf(one), one]));
  const answered = new Set();
  const testsLeft = () => new Set([...wanted.values()].map(({ test }) => test));
  for (const position of POSITIONS) {
    await page.getByRole('heading', { level: 1, name: position }).waitFor();
    await arrived(page, position);
    for (let turn = 0; ; turn++) {
      if (turn > 200) throw new Error(`${position} does not end.`);
      const field = await inHand(page);
      if (field.onward === true) break;
      if (field.id === undefined) throw new Error(`${position}: the focus is lost, on ${field.lost}`);
      const test = /^f-(.+?)-/.exec(field.id)?.[1] ?? '';
      const own = wanted.get(field.id);
      const right = field.id.replace('-left-', '-right-');
      const onlyRight = own === undefined && right !== field.id && wanted.has(right) && !oneByOne.has(test);
      if (field.id.includes('-right-') && wanted.has(field.id.replace('-right-', '-left-'))) {
        count.endRun();
        count.keys += 1;
        await page.keyboard.press('ArrowLeft');
      } else if (own !== undefined) {
        count.decide();
        wanted.delete(field.id);
        answered.add(field.id);
        await answer(page, count, field, own, labelOf);
      } else if (!core.has(test) || field.isRecorded) {
        // A danger sign, or a detail that a finding calls for, is no part of the core set: it is passed by and stays open.
        count.endRun();
        count.keys += 1;
        await page.keyboard.press(field.options.length > 0 ? 'ArrowDown' : 'Enter');
      } else if (onlyRight) {
        throw new Error(`${right} alone is abnormal: the players know no such patient.`);
      } else if (oneByOne.has(test) || begun.has(field.id) || !exceptions || answered.has(field.id.replace('-right-', '-left-'))) {
        count.same();
        count.keys += 1;
        await page.keyboard.press('n');
      } else {
        const ahead = await page.evaluate(() => [...document.querySelectorAll('stride-position-view [data-cell]')].map((cell) => cell.id));
        const rest = ahead.slice(ahead.indexOf(field.id));
        // `N` leaves what has no norm.
        if (rest.some((id) => (wanted.has(id) || begun.has(id)) && !oneByOne.has(/^f-(.+?)-/.exec(id)?.[1] ?? ''))) {
          count.endRun();
          count.keys += 1;
          await page.keyboard.press('ArrowDown');
        } else {
          count.decide();
          count.keys += 2;
          await page.keyboard.press('Shift+N');
        }
      }
      await moved(page, field);
    }
    count.keys += 1;
    await page.keyboard.press('Enter');
  }
  if (wanted.size > 0) throw new Error(`Not recorded: ${[...testsLeft()].join(', ')}`);
  return count;
}

/** By touch: no key is pressed, and no field asks for the keyboard on the glass. */
export async function playTouch(page, patient, { labelOf, oneByOne, core, begun }) {
  const count = new Count();
  const tap = async (target) => {
    count.taps += 1;
    await target.tap();
    const mode = await page.evaluate(() => (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text' ? document.activeElement.inputMode : 'none'));
    if (mode !== 'none') throw new Error('A field asked for the keyboard on the glass.');
  };
  const byId = (id) => page.locator(`[id="${id}"]`);
  const isRecorded = (cell) => cell.evaluate((element) => element.matches('.exc') || Boolean(element.value) || element.closest('.chips')?.querySelector('.exc, .on') != null);
  for (const position of POSITIONS) {
    await page.getByRole('heading', { level: 1, name: position }).waitFor();
    await page.locator('stride-position-view [data-cell]').first().waitFor();
    const ids = await page.evaluate(() => [...document.querySelectorAll('stride-position-view [data-cell]')].map((cell) => cell.id));
    const wanted = new Map([...patient.abnormal, ...patient.measured].map((one) => [fieldOf(one), one]));
    for (const id of ids) {
      const test = /^f-(.+?)-/.exec(id)?.[1] ?? '';
      const own = wanted.get(id);
      if (own === undefined && !((oneByOne.has(test) || begun.has(id)) && core.has(test))) continue;
      const cell = byId(id);
      if (own === undefined && (await isRecorded(cell))) continue;
      if (own === undefined) count.same();
      else count.decide();
      const both = page.locator('stride-finding-row', { has: cell }).locator('button.both:not(.away)');
      if (own === undefined && id.includes('-left-') && !wanted.has(id.replace('-left-', '-right-')) && (await both.count()) > 0) {
        await tap(both);
        continue;
      }
      const chips = page.locator('.chips', { has: cell });
      const isChips = (await cell.evaluate((element) => element.classList.contains('chip'))) && (await chips.count()) > 0;
      if (isChips) {
        await tap(chips.getByRole('button', { name: labelOf(own ?? { test, value: undefined }), exact: true }));
        await page.waitForTimeout(60);
        continue;
      }
      if (!(await cell.evaluate((element) => element === document.activeElement))) await tap(cell);
      const tools = page.locator('stride-finding-tools');
      await tools.first().waitFor();
      if (own === undefined) await tap(tools.getByRole('button', { name: /^Within norm/ }));
      else if (typeof own.value === 'number') await tap(tools.locator('.strip').getByRole('button', { name: new RegExp(`^${String(own.value).replace('-', '−')}°?$`) }));
      else await tap(tools.getByRole('button', { name: labelOf(own), exact: true }));
      await page.waitForTimeout(60);
    }
    const restAndOn = page.locator('#rest-and-on');
    if ((await restAndOn.count()) > 0) {
      count.decide();
      await tap(restAndOn);
    } else await tap(page.locator('stride-position-view .head a.onto'));
  }
  return count;
}
