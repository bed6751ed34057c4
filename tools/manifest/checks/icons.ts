import type { Complaint, ManifestCheck, SiteFiles } from '../check';
import { pngSize } from '../../icons/png';
import { resourcesOf } from '../resources';
import { pathOf } from '../urls';
import { allNamed, child, type XmlElement } from '../xmlTree';

const NEEDED_SIZES = ['16', '32', '80'];
const KNOWN_SIZES = new Set(['16', '20', '24', '32', '40', '48', '64', '80']);

/** Every icon comes in the three sizes that Excel insists on, and in no size it does not know. */
export const iconSizes: ManifestCheck = {
  id: 'icon-sizes',
  *complaints(root) {
    for (const element of allNamed(root, 'Icon')) {
      const sizes = element.children.map(({ attributes }) => attributes.get('size') ?? '');
      for (const size of NEEDED_SIZES)
        if (!sizes.includes(size)) yield { element, message: `缺少 ${size} 像素的图标` };
      for (const [at, size] of sizes.entries()) {
        if (!KNOWN_SIZES.has(size)) yield { element, message: `图标没有“${size}”像素这一种` };
        if (sizes.indexOf(size) !== at) yield { element, message: `${size} 像素的图标写了两次` };
      }
    }
  },
};

/** The picture behind each icon exists and is as large as the manifest says. */
export const iconFiles: ManifestCheck = {
  id: 'icon-files',
  *complaints(root, files) {
    yield* complaintsAboutPicture(child(root, 'IconUrl'), 32, files);
    yield* complaintsAboutPicture(child(root, 'HighResolutionIconUrl'), 64, files);
    const pictures = new Map(
      resourcesOf(root, 'Images').map((image) => [image.attributes.get('id'), image]),
    );
    const asked = new Set<string>();
    for (const { children } of allNamed(root, 'Icon'))
      for (const { attributes } of children) {
        const [size, resid] = [attributes.get('size') ?? '', attributes.get('resid') ?? ''];
        if (asked.has(`${resid} ${size}`)) continue;
        asked.add(`${resid} ${size}`);
        yield* complaintsAboutPicture(pictures.get(resid), Number(size), files);
      }
  },
};

function* complaintsAboutPicture(
  element: XmlElement | undefined,
  pixels: number,
  files: SiteFiles,
): Generator<Complaint> {
  const path = pathOf(element?.attributes.get('DefaultValue') ?? '');
  if (element === undefined || path === undefined) return;
  const bytes = files(path);
  const size = bytes === undefined ? undefined : pngSize(bytes);
  if (bytes === undefined) yield { element, message: `没有文件 ${path}` };
  else if (size === undefined) yield { element, message: `${path} 不是 PNG 图片` };
  else if (size.width !== pixels || size.height !== pixels)
    yield {
      element,
      message: `${path} 是 ${size.width}×${size.height} 像素，应为 ${pixels}×${pixels}`,
    };
}
