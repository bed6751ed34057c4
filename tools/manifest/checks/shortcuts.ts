import type { ZodType } from 'zod';
import type { Complaint, ManifestCheck, SiteFiles } from '../check';
import { knownActions } from '../knownActions';
import {
  type Shortcuts,
  shortcutsSchema,
  type ShortcutTexts,
  shortcutTextsSchema,
} from '../shortcutFiles';
import { pathOf } from '../urls';
import { allNamed, type XmlElement } from '../xmlTree';

const KEYS = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;
const TOKEN = /^\$\{resource\.(\w+)\}$/;
const CHINESE = /\p{Script=Han}/u;

/** Keys of our own lead to known actions, collide with nothing, and are named in both languages. */
export const shortcuts: ManifestCheck = {
  id: 'shortcuts',
  *complaints(root, files) {
    for (const element of allNamed(root, 'ExtendedOverrides')) {
      const ours = readJson(element, 'Url', files, shortcutsSchema);
      const english = readJson(element, 'ResourcesUrl', files, shortcutTextsSchema);
      if (typeof ours === 'string') yield { element, message: ours };
      else
        for (const message of [...aboutActions(ours), ...aboutKeys(ours)])
          yield { element, message };
      if (typeof english === 'string') yield { element, message: english };
      else if (typeof ours !== 'string') yield* aboutTexts(element, ours, english);
    }
  },
};

/** The file as its schema reads it, or one sentence why not. */
function readJson<T>(
  element: XmlElement,
  attribute: string,
  files: SiteFiles,
  schema: ZodType<T>,
): T | string {
  const path = pathOf(element.attributes.get(attribute) ?? '');
  if (path === undefined) return `缺少 ${attribute}：快捷键文件的网址`;
  const bytes = files(path);
  if (bytes === undefined) return `没有文件 ${path}`;
  try {
    const result = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (result.success) return result.data;
    return `${path} 的内容不合格式：${result.error.issues.map(({ path }) => path.join('.')).join('、')}`;
  } catch {
    return `${path} 不是完整的 JSON`;
  }
}

function* aboutActions({ actions, shortcuts }: Shortcuts): Generator<string> {
  for (const { id } of actions) {
    if (!knownActions.has(id)) yield `快捷键的动作“${id}”不存在`;
    if (!shortcuts.some(({ action }) => action === id)) yield `动作“${id}”没有快捷键`;
  }
  for (const { action } of shortcuts)
    if (!actions.some(({ id }) => id === action)) yield `快捷键指向未列出的动作“${action}”`;
}

function* aboutKeys({ shortcuts }: Shortcuts): Generator<string> {
  const seen = new Set<string>();
  for (const { key } of shortcuts) {
    if (!KEYS.test(key.default))
      yield `快捷键“${key.default}”应写成 Ctrl+Shift+Alt+一个字母或数字，以免与 Excel 冲突`;
    if (seen.has(key.default)) yield `快捷键“${key.default}”用了不止一次`;
    seen.add(key.default);
  }
}

function* aboutTexts(
  element: XmlElement,
  { actions, resources }: Shortcuts,
  english: ShortcutTexts,
): Generator<Complaint> {
  const complain = (message: string): Complaint => ({ element, message });
  for (const { id, name } of actions) {
    const token = TOKEN.exec(name)?.[1];
    if (token === undefined) yield complain(`动作“${id}”的名称应写成 \${resource.名称}`);
    else if (!(token in resources.default)) yield complain(`动作“${id}”缺少中文名称 ${token}`);
  }
  for (const token of Object.keys(resources.default))
    if (!(token in english)) yield complain(`快捷键的文字 ${token} 缺少 en-US`);
  for (const [token, { value }] of Object.entries(english)) {
    if (!(token in resources.default)) yield complain(`快捷键的文字 ${token} 只有 en-US`);
    if (CHINESE.test(value)) yield complain(`快捷键的文字 ${token} 的 en-US 里还有中文`);
  }
}
