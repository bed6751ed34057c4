import { jobs } from '../../../src/jobs';
import type { ManifestCheck } from '../check';
import { knownActions } from '../knownActions';
import { valueReferredTo } from '../resources';
import { allNamed, child, isInside } from '../xmlTree';

const LONGEST_ID = 125;

/** What the schema cannot say: one tab of our own, identifiers Excel keeps, nothing it ignores. */
export const ribbonLimits: ManifestCheck = {
  id: 'ribbon-limits',
  *complaints(root) {
    for (const element of allNamed(root, 'CustomTab').slice(1))
      yield { element, message: '一个加载项只能有一个选项卡' };
    for (const element of allNamed(root, 'CustomTab', 'Group', 'Control', 'Item')) {
      const { length } = element.attributes.get('id') ?? '';
      if (length > LONGEST_ID)
        yield { element, message: `标识有 ${length} 个字符，最多 ${LONGEST_ID} 个` };
    }
    for (const element of allNamed(root, 'OfficeMenu'))
      if (element.attributes.get('id') !== 'ContextMenuCell')
        yield { element, message: 'id 应为 ContextMenuCell（单元格的右键菜单）' };
    for (const element of allNamed(root, 'Enabled')) {
      if (isInside(element, 'OfficeMenu'))
        yield { element, message: '右键菜单里不能用 <Enabled>，请删去' };
      else if (element.text !== 'true' && element.text !== 'false')
        yield { element, message: '应为 true 或 false' };
    }
  },
};

/** A button calls a job or an action of the pane; a name nobody answers is a dead button. */
export const actionsKnown: ManifestCheck = {
  id: 'actions-known',
  *complaints(root) {
    for (const element of allNamed(root, 'FunctionName'))
      if (!knownActions.has(element.text))
        yield {
          element,
          message: `没有叫“${element.text}”的动作，可用的有：${[...knownActions].join('、')}`,
        };
  },
};

/** The ribbon shows every job, under the title that pane and command line give it. */
export const jobsShown: ManifestCheck = {
  id: 'jobs-shown',
  *complaints(root) {
    const controls = allNamed(root, 'CustomTab').flatMap((tab) => allNamed(tab, 'Control'));
    for (const { id, title } of jobs) {
      const buttons = controls.filter(
        (control) => child(control, 'Action', 'FunctionName')?.text === id,
      );
      if (buttons.length === 0)
        yield { element: root, message: `选项卡里没有“${title}”（${id}）的按钮` };
      for (const button of buttons) {
        const label = child(button, 'Label');
        if (label === undefined) continue;
        const shown = valueReferredTo(root, label);
        if (shown !== undefined && shown !== title)
          yield { element: label, message: `按钮写的是“${shown}”，应与任务同名：“${title}”` };
      }
    }
  },
};
