/**
 * `npm run pages:sheet`: four printed plans as pictures (`docs/pictures/printed-*.png`). With words,
 * `npm run pages:sheet -- "stenosis-74 uk"`, every golden page whose name holds them, large, to `reports/pages/`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { chromium } = await import('@playwright/test');
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
const { BROWSER_ARGUMENTS, findBrowser } = await import('../browser/browser.mjs');
const { root } = await import('../launcher/build.mjs');
const { loadPages } = await import('./pages.mjs');
const { withPalette } = await import('./palette-png.mjs');

const SHOWN = {
  'tight-left-hip en standard': 'printed-hip',
  'hip-and-glutes pl standard': 'printed-polish',
  'stenosis-74 en large': 'printed-large',
  'sciatica-left en standard grey': 'printed-grey',
};
const asked = process.argv.slice(2);
const { catalogue, fitted, goldenPages, pageSample, planSheet } = await loadPages();
const wanted = goldenPages().filter(({ name }) => (asked.length > 0 ? asked.some((words) => name.includes(words)) : name in SHOWN));
if (wanted.length === 0) {
  console.error('There is no golden page of that name.');
  process.exit(1);
}
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [path.join(root, 'libs/printed-plan/fonts')] }] });
/** The white ground of every page is drawn over the first one: the paper is white by itself. */
const withoutGrounds = (svg) => svg.replaceAll(/<path class="typst-shape" fill="#ffffff"[^>]*d="M 0 0v 841\.8898 h 595\.2756 [^>]*>/g, '');
const A4 = { width: 595, height: 842 };
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env }, args: BROWSER_ARGUMENTS });
try {
  for (const { name, sample, options } of wanted) {
    const document = planSheet(catalogue, pageSample(sample), options);
    const result = fitted(document, ({ template, inputs }) => compiler.compile({ mainFileContent: template, inputs }).result, ({ numOfPages }) => numOfPages);
    // One long drawing of all pages: each is photographed, then they stand side by side.
    const tab = await browser.newPage({ viewport: { width: A4.width, height: A4.height * result.numOfPages }, deviceScaleFactor: 1.4 });
    await tab.setContent(`<!doctype html><style>body{margin:0}svg{display:block;width:${A4.width}px;height:${A4.height * result.numOfPages}px}</style>${withoutGrounds(compiler.plainSvg(result))}`);
    const pages = [];
    for (let index = 0; index < result.numOfPages; index++) pages.push((await tab.screenshot({ clip: { x: 0, y: index * A4.height, ...A4 } })).toString('base64'));
    await tab.setViewportSize({ width: (A4.width + 6) * pages.length, height: A4.height });
    await tab.setContent(`<!doctype html><style>body{margin:0;display:flex;gap:6px;background:#999}img{width:${A4.width}px;height:${A4.height}px}</style>${pages.map((page) => `<img src="data:image/png;base64,${page}">`).join('')}`);
    const picture = withPalette(await tab.screenshot({ fullPage: true }));
    const file = asked.length > 0 ? path.join(root, 'reports/pages', `${name.replaceAll(' ', '-')}.png`) : path.join(root, 'docs/pictures', `${SHOWN[name]}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, picture);
    console.log(`${path.relative(root, file)}: ${result.numOfPages} pages, ${Math.round(picture.length / 1024)} kB`);
    await tab.close();
  }
} finally {
  await browser.close();
}
