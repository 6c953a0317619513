/**
 * A picture of flat colours as a PNG with a palette: a quarter of the size of what a browser saves, and the same to the
 * eye. Reads 8-bit RGB or RGBA, not interlaced, as browsers write it.
 */
import zlib from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 256;
const USUAL = 96;
/** Colours that differ by less are one: edges are blends of few colours in many shares. */
const GRAIN = 8;

function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

const paeth = (left, up, corner) => {
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
};

/** The pixels of a PNG, row after row. */
function decode(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || header[12] !== 0) throw new Error('Only 8-bit RGB or RGBA is read.');
  const step = kind === 6 ? 4 : 3;
  const raw = zlib.inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const pixels = Buffer.alloc(width * height * step);
  const line = width * step;
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const left = x >= step ? pixels[y * line + x - step] : 0;
      const up = y > 0 ? pixels[(y - 1) * line + x] : 0;
      const corner = x >= step && y > 0 ? pixels[(y - 1) * line + x - step] : 0;
      const base = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * line + x] = raw[y * (line + 1) + 1 + x] + base;
    }
  }
  return { width, height, step, pixels };
}

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
};

/** The usual colours, and of the others those that stand out: a small thing in a colour of its own keeps it. */
function chosen(counts, parts) {
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = ordered.slice(0, USUAL).map(([colour]) => colour);
  const apart = (a, b) => parts(a).reduce((sum, value, index) => sum + (value - parts(b)[index]) ** 2, 0);
  const others = ordered.slice(USUAL, USUAL + 2000).map(([colour, count]) => ({ colour, count, off: Math.min(...kept.map((known) => apart(colour, known))) }));
  while (kept.length < COLOURS && others.length > 0) {
    const next = others.reduce((a, b) => (b.count * b.off > a.count * a.off ? b : a));
    if (next.off === 0) break;
    kept.push(next.colour);
    for (const other of others) other.off = Math.min(other.off, apart(other.colour, next.colour));
  }
  return kept;
}

export function withPalette(png) {
  const { width, height, step, pixels } = decode(png);
  const coarse = (at) => (Math.round(pixels[at] / GRAIN) << 16) | (Math.round(pixels[at + 1] / GRAIN) << 8) | Math.round(pixels[at + 2] / GRAIN);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += step) counts.set(coarse(at), (counts.get(coarse(at)) ?? 0) + 1);
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const kept = chosen(counts, parts);
  const nearest = new Map(kept.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const [r, g, b] = parts(colour);
    let [best, off] = [0, Infinity];
    for (const [index, other] of kept.entries()) {
      const [otherR, otherG, otherB] = parts(other);
      const far = (r - otherR) ** 2 + (g - otherG) ** 2 + (b - otherB) ** 2;
      if (far < off) [best, off] = [index, far];
    }
    nearest.set(colour, best);
    return best;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(coarse((y * width + x) * step));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(kept.flatMap((colour) => parts(colour).map((value) => Math.min(255, value * GRAIN))));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', zlib.deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
