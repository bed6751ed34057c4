import type { ManifestCheck } from '../check';
import { allNamed, child } from '../xmlTree';

/** What every Excel we support has; everything newer is detected while running. */
const DEMANDED = { SharedRuntime: '1.1', ExcelApi: '1.14' } as const;

/** Demands exactly the requirement sets of Excel LTSC 2021: one more would lock that version out. */
export const requirementSets: ManifestCheck = {
  id: 'requirement-sets',
  *complaints(root) {
    const sets = allNamed(root, 'Set');
    const wanted = new Map<string, string>(Object.entries(DEMANDED));
    for (const element of sets) {
      const name = element.attributes.get('Name') ?? '';
      const least = wanted.get(name);
      if (least === undefined) {
        yield { element, message: `不应要求 ${name}，运行时再判断有没有` };
      } else if (element.attributes.get('MinVersion') !== least) {
        yield { element, message: `${name} 应要求 ${least}` };
      }
      wanted.delete(name);
    }
    for (const [name, least] of wanted)
      yield { element: child(root, 'Requirements') ?? root, message: `应要求 ${name} ${least}` };
  },
};

/** For Excel alone, as a task pane add-in that may read and write the workbook. */
export const excelOnly: ManifestCheck = {
  id: 'excel-only',
  *complaints(root) {
    if (root.attributes.get('xsi:type') !== 'TaskPaneApp')
      yield { element: root, message: 'xsi:type 应为 TaskPaneApp' };
    for (const element of child(root, 'Hosts')?.children ?? [])
      if (element.attributes.get('Name') !== 'Workbook')
        yield { element, message: '只支持 Excel，Name 应为 Workbook' };
    for (const element of allNamed(root, 'Permissions'))
      if (element.text !== 'ReadWriteDocument')
        yield { element, message: '要写表，权限应为 ReadWriteDocument' };
    for (const element of allNamed(root, 'VersionOverrides'))
      if (element.attributes.get('xsi:type') !== 'VersionOverridesV1_0')
        yield { element, message: '任务窗格只认 VersionOverridesV1_0' };
  },
};
