/**
 * `npm run figures:sheet`: all exercises and advice on one picture, start and move, in colour and in grey
 * (`docs/pictures/exercises.png`, `exercises-grey.png`). `npm run figures:sheet -- clam cat-camel` writes only these,
 * large, to `reports/figures.png`, to look at what was changed.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { chromium } = await import('@playwright/test');
const { BROWSER_ARGUMENTS, findBrowser } = await import('../browser/browser.mjs');
const { root } = await import('../launcher/build.mjs');
const { loadDrawings } = await import('./drawings.mjs');
const { withPalette } = await import('./palette-png.mjs');

const asked = process.argv.slice(2);
const { catalogue, drawExercise, MOMENTS, POSES, POSE_IDS } = await loadDrawings();
const unknown = asked.filter((id) => !POSE_IDS.includes(id));
if (unknown.length > 0) {
  console.error(`There is no drawing called ${unknown.join(', ')}; there are ${POSE_IDS.join(', ')}.`);
  process.exit(1);
}
const refsOf = (id) => catalogue.interventions.filter(({ pose }) => pose === id).map(({ ref }) => ref);
/** In the order of the library. */
const inOrder = [...new Set(catalogue.interventions.map(({ pose }) => pose).filter((pose) => POSE_IDS.includes(pose)))];

const cell = (id, ink) => `<section><h2>${refsOf(id).join(', ')} ${POSES[id].alt.title}</h2><div>${MOMENTS.map((moment) => drawExercise(id, { moment, ink }).replaceAll(/id="([^"]+)"|url\(#([^)]+)\)/g, (_, name, used) => (name ? `id="${ink}-${name}"` : `url(#${ink}-${used})`))).join('')}</div></section>`;
const page = (ids, ink, { columns, width, height }) => `<!doctype html><style>
  body { margin: 12px; width: max-content; background: #fff; font: 13px/1.3 sans-serif; display: grid; grid-template-columns: repeat(${columns}, auto); gap: 10px 18px; }
  h2 { font-size: 13px; margin: 0 0 2px; color: #222; } div { display: flex; gap: 6px; } svg { width: ${width}px; height: ${height}px; }
</style>${ids.map((id) => cell(id, ink)).join('')}`;

const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env }, args: BROWSER_ARGUMENTS });
try {
  const shoot = async (ids, ink, size, file) => {
    const tab = await browser.newPage({ viewport: { width: size.columns * (2 * size.width + 24) + 24, height: 600 } });
    await tab.setContent(page(ids, ink, size));
    const picture = withPalette(await tab.screenshot({ fullPage: true }));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, picture);
    console.log(`${path.relative(root, file)}: ${ids.length} exercises, ${Math.round(picture.length / 1024)} kB`);
    await tab.close();
  };
  if (asked.length > 0) await shoot(asked, 'colour', { columns: 1, width: 560, height: 480 }, path.join(root, 'reports/figures.png'));
  else
    for (const [ink, name] of [['colour', 'exercises'], ['grey', 'exercises-grey']])
      await shoot(inOrder, ink, { columns: 4, width: 220, height: 170 }, path.join(root, `docs/pictures/${name}.png`));
} finally {
  await browser.close();
}
