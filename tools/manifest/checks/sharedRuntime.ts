import type { Complaint, ManifestCheck } from '../check';
import { valueReferredTo } from '../resources';
import { allNamed, child, type XmlElement } from '../xmlTree';

/**
 * Pane, commands and custom functions share one runtime only when all of them name its `resid`, it lives long,
 * and no action asks for a pane of its own.
 */
export const sharedRuntime: ManifestCheck = {
  id: 'shared-runtime',
  *complaints(root) {
    const [runtime] = allNamed(root, 'Runtime');
    if (runtime === undefined) return;
    if (runtime.attributes.get('lifetime') !== 'long')
      yield { element: runtime, message: 'lifetime 应为 long，否则窗格一关函数就停' };
    yield* otherPages(root, runtime);
    for (const element of allNamed(root, 'TaskpaneId'))
      yield { element, message: '共用运行时只有一个窗格，请删去 <TaskpaneId>' };
    const start = child(root, 'DefaultSettings', 'SourceLocation');
    const page = valueReferredTo(root, runtime);
    if (start !== undefined && page !== undefined && start.attributes.get('DefaultValue') !== page)
      yield { element: start, message: `应与运行时同一页：${page}` };
  },
};

function* otherPages(root: XmlElement, runtime: XmlElement): Generator<Complaint> {
  const resid = runtime.attributes.get('resid') ?? '';
  const pages = allNamed(root, 'FunctionFile', 'SourceLocation').filter(
    ({ name, parent }) =>
      name === 'FunctionFile' || parent?.name === 'Page' || parent?.name === 'Action',
  );
  for (const element of pages)
    if (element.attributes.get('resid') !== resid)
      yield { element, message: `resid 应与 <Runtime> 相同：“${resid}”，否则不共用运行时` };
}
