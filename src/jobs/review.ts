import {
  exemptionsOption,
  inPlaceOption,
  type JobDescription,
  jsonOption,
  outOption,
  whatToCheck,
} from './job';

/** Brings the office's review up to date, and lists what goes back to the villages: see `planReviewOver`. */
export const review = {
  id: 'review',
  title: '办公室审核',
  summary:
    '生成或更新办公室审核表：通过、退回及原因由办公室填写并一直保留；退回的户列入退回清单，再次运行即重新检查',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    exemptionsOption,
    {
      name: 'split',
      value: 'village',
      summary: '退回清单另分成每村一个文件，放在与 --out 同名的文件夹；村里填好后用 merge 收回',
    },
    jsonOption,
    outOption,
    inPlaceOption,
  ],
} as const satisfies JobDescription;
