import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ICON_FOLDER, iconFiles } from '../../../tools/icons/iconFiles';
import { encodePng, pngSize } from '../../../tools/icons/png';
import { rasterise } from '../../../tools/icons/raster';
import { shapesOf } from '../../../tools/icons/shapes';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`;

const draw = (inside: string, pixels: number) => rasterise(shapesOf(svg(inside)), pixels).pixels;

/** The rows of a PNG before compression, which differs between versions of zlib. */
const rowsOf = (png: Uint8Array): Buffer => {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
};

describe('the icons of the repository', () => {
  it('are drawn from the drawings beside them, all of them and no other', async () => {
    const wanted = await iconFiles();
    const standing = (await readdir(ICON_FOLDER)).filter((name) => name.endsWith('.png'));
    expect(standing.sort()).toEqual([...wanted.keys()].sort());
    for (const [name, bytes] of wanted) {
      const found = await readFile(join(ICON_FOLDER, name));
      expect(pngSize(found), name).toEqual(pngSize(bytes));
      expect(rowsOf(found).equals(rowsOf(bytes)), name).toBe(true);
    }
  });
});

describe('drawing', () => {
  it('paints inside and leaves the rest clear', () => {
    const pixels = draw('<path d="M0 0 H16 V32 H0 Z" fill="#0f6cbd"/>', 2);
    expect([...pixels]).toEqual([15, 108, 189, 255, 0, 0, 0, 0, 15, 108, 189, 255, 0, 0, 0, 0]);
  });

  it('smooths an edge by the share that is covered', () => {
    expect([...draw('<path d="M0 0 H16 V32 H0 Z" fill="#0f6cbd"/>', 1)]).toEqual([
      15, 108, 189, 128,
    ]);
  });

  it('leaves a hole where a path lies in a path', () => {
    const pixels = draw('<path d="M0 0 H32 V32 H0 Z M8 8 H24 V24 H8 Z" fill="#000000"/>', 4);
    const alphas = [...pixels].filter((_, at) => at % 4 === 3);
    expect(alphas).toEqual([
      255, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 255, 255,
    ]);
  });

  it('covers a circle by its area', () => {
    const pixels = draw('<circle cx="16" cy="16" r="16" fill="#000000"/>', 16);
    const alphas = [...pixels].filter((_, at) => at % 4 === 3);
    const mean = alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length;
    expect(mean / 255).toBeCloseTo(Math.PI / 4, 2);
  });

  it('rounds the corners of a rectangle', () => {
    const pixels = draw('<rect x="0" y="0" width="32" height="32" rx="16" fill="#000000"/>', 32);
    expect(pixels[3]).toBe(0);
    expect(pixels[16 * 4 + 3]).toBeGreaterThan(200);
  });

  it('draws a stroke as wide as it says, over what lies below', () => {
    const pixels = draw(
      '<rect x="0" y="0" width="32" height="32" fill="#ffffff"/><path d="M0 16 H32" fill="none" stroke="#000000" stroke-width="16"/>',
      4,
    );
    expect([...pixels].filter((_, at) => at % 16 === 0)).toEqual([255, 0, 0, 255]);
  });

  it.each([
    ['a curve of another kind', '<path d="M0 0 Q1 1 2 2" fill="#000000"/>', 'Q1 1 2 2'],
    ['a named colour', '<circle cx="1" cy="1" r="1" fill="red"/>', 'fill is none or #rrggbb'],
    ['a circle without radius', '<circle cx="1" cy="1" fill="#000000"/>', 'r of circle'],
  ])('refuses %s rather than leaving it out', (_, inside, reason) => {
    expect(() => shapesOf(svg(inside))).toThrow(reason);
  });
});

describe('a PNG file', () => {
  it('carries its size and its pixels', () => {
    const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const png = encodePng({ width: 2, height: 1, pixels });
    expect(pngSize(png)).toEqual({ width: 2, height: 1 });
    expect([...rowsOf(png)]).toEqual([0, ...pixels]);
  });

  it('ends with the checksum every PNG ends with', () => {
    const png = encodePng({ width: 1, height: 1, pixels: new Uint8Array(4) });
    expect(Buffer.from(png.slice(-8)).toString('hex')).toBe('49454e44ae426082');
  });

  it('is not what merely has the name', () => {
    expect(pngSize(new Uint8Array(30))).toBeUndefined();
  });
});
