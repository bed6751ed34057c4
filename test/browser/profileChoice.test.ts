import { afterAll, beforeAll, expect, it } from 'vitest';
import { graveBarriers } from './harness/accessibility';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { openSample, openWorkbench, type OpenWorkbench } from './harness/workbench';

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openSample(await openWorkbench(), '核验_溪口乡示例.xlsx');
  clerk = new Clerk(open);
});

afterAll(() => open[Symbol.asyncDispose]());

it('the profile that is chosen in the settings is checked by at once', async () => {
  await clerk.ribbon('check');
  await clerk.sees('初判结果');
  await clerk.ribbon('settings');
  await open.frame.getByLabel('按哪个方案检查').selectOption('xikou-2020');
  await clerk.sees(/已改按“.*”检查/);
  await keepPicture(open.page, 'profile-choice');
  expect(await graveBarriers(open.frame)).toEqual([]);
  await clerk.press('返回');
  await open.frame.getByRole('tab', { name: '概况' }).click();
  await clerk.sees('核验结论');
  expect(await clerk.reads()).not.toContain('初判结果');
  await open.frame.getByRole('tab', { name: '名单和台账' }).click();
  await open.frame.getByText(/^选择要生成的表/).click();
  await open.frame.getByLabel('住房安全保障核验表').waitFor();
  await keepPicture(open.page, 'profile-lists');
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
