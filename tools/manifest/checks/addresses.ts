import type { ManifestCheck } from '../check';
import { child } from '../xmlTree';
import { urlsOf } from '../urls';

/** Excel loads nothing over plain http. */
export const https: ManifestCheck = {
  id: 'https',
  *complaints(root) {
    for (const { element, url } of urlsOf(root))
      if (!/^https:\/\/./i.test(url) || !URL.canParse(url))
        yield { element, message: `“${url}”应是以 https:// 开头的完整网址` };
  },
};

/** Everything comes from the one origin of the task pane, so that a site can be moved as a whole. */
export const oneOrigin: ManifestCheck = {
  id: 'one-origin',
  *complaints(root) {
    const pane = child(root, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue');
    if (pane === undefined || !URL.canParse(pane)) return;
    const { host } = new URL(pane);
    for (const { element, url } of urlsOf(root))
      if (URL.canParse(url) && new URL(url).host !== host)
        yield { element, message: `“${url}”不在窗格所在的站点 ${host} 上` };
  },
};
