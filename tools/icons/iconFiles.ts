import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePng } from './png';
import { rasterise } from './raster';
import { shapesOf } from './shapes';

export const ICON_FOLDER = join('assets', 'icons');

const LOGO = 'anju';
const COMMAND_SIZES = [16, 24, 32, 48, 80];
/** 64 for the add-in's own picture on fine screens, 128 for the catalogue of an organisation. */
const LOGO_SIZES = [...COMMAND_SIZES, 64, 128];

/** Every PNG of the icons, by file name, drawn from the SVG files of the folder. */
export async function iconFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const drawings = (await readdir(ICON_FOLDER)).filter((name) => name.endsWith('.svg')).sort();
  for (const drawing of drawings) {
    const name = drawing.slice(0, -'.svg'.length);
    const shapes = shapesOf(await readFile(join(ICON_FOLDER, drawing), 'utf8'));
    for (const size of name === LOGO ? LOGO_SIZES : COMMAND_SIZES)
      files.set(`${name}-${size}.png`, encodePng(rasterise(shapes, size)));
  }
  return files;
}
