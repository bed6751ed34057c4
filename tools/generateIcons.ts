/** Draws the PNG icons of assets/icons from the SVG files beside them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ICON_FOLDER, iconFiles } from './icons/iconFiles';

const files = await iconFiles();
for (const [name, bytes] of files) await writeFile(join(ICON_FOLDER, name), bytes);
console.log(`${files.size} icons`);
