import { PlanRefused, Stopped, WorkbookUnreadable } from '../port';

/** What was being done when Excel failed: it decides the error and its last sentence. */
export type Doing = 'reading' | 'writing' | 'showing' | 'restoring';

/** Sentences by Office error code: what happened and what to do next. */
export const FAULTS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    '有单元格正在编辑，Excel 暂时不接受其他操作；请按回车或 Esc 结束编辑后再试。',
  AccessDenied: '这个工作簿或工作表不允许修改，可能是只读或受保护的；请取消保护或另存一份后再试。',
  RequestPayloadSizeLimitExceeded:
    '一次交给 Excel 的内容太多，分小以后仍然超过上限；请把表拆小后再试。',
  ResponsePayloadSizeLimitExceeded:
    'Excel 一次给出的内容太多，分小以后仍然超过上限；请把表拆小后再试。',
  PayloadSizeLimitExceeded: '内容超过 Excel 一次能处理的上限；请把表拆小后再试。',
  ItemNotFound: '要用的工作表或单元格已经不在了，可能刚被改名或删除；请重新检查后再试。',
  ItemAlreadyExists: '工作簿里已经有同名的内容；请把它改名或删除后再试。',
  InvalidReference: '要用的单元格区域已经不在了，可能刚有行列被删除；请重新检查后再试。',
  InvalidArgument: 'Excel 不接受要写的内容或位置；请重新检查后再试，仍然不行请复制诊断信息反馈。',
  InvalidSelection: '现在的选择不能用于这个操作；请先单击一个单元格再试。',
  InvalidOperation: 'Excel 现在不能做这个操作；请先关闭打开的对话框、结束筛选或排序后再试。',
  InvalidRequest: 'Excel 没有看懂这个请求；请重新打开任务窗格后再试。',
  ActivityLimitReached: '短时间内操作太多，Excel 要歇一会儿；请过一分钟再试。',
  ApiNotAvailable: '这个版本的 Excel 没有这项功能；请升级 Office 后再试。',
  ApiNotFound: '这个版本的 Excel 没有这项功能；请升级 Office 后再试。',
  NotImplemented: '这个版本的 Excel 没有这项功能；请升级 Office 后再试。',
  UnsupportedOperation: 'Excel 不支持在这里做这个操作；请换一个工作簿或升级 Office 后再试。',
  UnsupportedSheet: '这种工作表（例如图表页）不能读写单元格；请换一张工作表后再试。',
  RangeExceedsLimit: '要用的单元格太多，超过 Excel 的上限；请把表拆小后再试。',
  MergedRangeConflict: '要写的位置碰到合并单元格；请先取消合并再试。',
  FilteredRangeConflict: '要写的位置碰到筛选掉的行；请先清除筛选再试。',
  ConflictingTableOrAutoFilterExists: '要写的位置已有另一个筛选；请先清除筛选再试。',
  OperationCellsExceedLimit: '要改的单元格太多，超过 Excel 的上限；请把表拆小后再试。',
  MemoryLimitReached: 'Excel 的内存不够了；请关闭其他工作簿后再试。',
  NonBlankCellOffSheet: '再写下去会把有内容的单元格挤出表外；请把表拆小后再试。',
  PartialArrayOrSpillRangeUpdate: '要写的位置属于数组公式或溢出区域；请先把这片区域改成数值。',
  ReadOnly: '工作簿是以只读方式打开的；请另存一份后再试。',
  InsufficientPermission: '没有修改这个工作簿的权限；请向表主要编辑权限，或另存一份后再试。',
  Conflict: '同时有别人在改这个工作簿，两边的改动碰到一起；请稍等片刻重新检查后再试。',
  RequestAborted: '请求中途断开了；请检查网络后再试。',
  ServiceNotAvailable: '连不上 Excel 服务；请检查网络，稍后再试。',
  RequestTimeout: 'Excel 太久没有回应；请稍后再试。',
  Timeout: 'Excel 太久没有回应；请稍后再试。',
  Unauthenticated: '登录已经过期；请重新登录 Office 后再试。',
  InvalidSession: '和 Excel 的连接已经断开；请刷新页面或重新打开工作簿后再试。',
  SessionNotFound: '和 Excel 的连接已经断开；请刷新页面或重新打开工作簿后再试。',
  HostRestartNeeded: 'Excel 需要重新启动；请保存工作簿，重新打开后再试。',
  Aborted: 'Excel 中断了操作；请稍后再试。',
  GeneralException: 'Excel 内部出错；请稍后再试，仍然不行请保存后重新打开工作簿。',
  UndoNotSupported: '这一步 Excel 不能合并到它自己的撤销里；请再试一次。',
};

const UNKNOWN_FAULT =
  'Excel 没有完成操作；请保存工作簿后重新打开再试，仍然不行请复制诊断信息反馈。';
/** What became of the workbook. What is half taken back stays in the record of the write. */
const OUTCOMES: Readonly<Record<Exclude<Doing, 'reading'>, string>> = {
  writing: '本次没有写入任何内容。',
  restoring: '还原没有做完，记录还在，可以再还原一次。',
  showing: '',
};

const PAYLOAD_FAULTS = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'PayloadSizeLimitExceeded',
]);

/** The code Office gives an error; undefined for errors that are not Office's. */
export function faultCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Was the request or the answer too large? Half of it may pass. */
export function isTooLarge(error: unknown): boolean {
  return PAYLOAD_FAULTS.has(faultCode(error) ?? '');
}

/** The sentence for an error, without what became of the workbook. */
export function faultSentence(error: unknown): string {
  return FAULTS[faultCode(error) ?? ''] ?? UNKNOWN_FAULT;
}

/** The error of the port for whatever went wrong; the original stays as its cause. */
export function portError(error: unknown, doing: Doing): Error {
  if (
    error instanceof PlanRefused ||
    error instanceof Stopped ||
    error instanceof WorkbookUnreadable
  ) {
    return error;
  }
  const sentence = faultSentence(error);
  if (doing === 'reading') {
    return new WorkbookUnreadable(`没有读完工作簿：${sentence}`, { cause: error });
  }
  return new PlanRefused(`${sentence}${OUTCOMES[doing]}`, { cause: error });
}

/** Throws Stopped when the person has asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Stopped('已停止，工作簿和原来一样。');
}
