import '../../src/withoutEval';
import { facadeOf } from './facade';
import { readOptions } from './pageOptions';
import { WorkbenchPage } from './workbenchPage';
import './workbench.css';

const START_FAILED =
  '试用台没有打开：页面所需的文件没有取到。请确认“npm start”仍在运行，然后按 F5 刷新。';

async function start(): Promise<void> {
  const root = document.getElementById('workbench');
  if (root === null) return;
  const options = readOptions(location.search);
  document.documentElement.lang = options.language;
  try {
    window.anjuWorkbench = facadeOf(await WorkbenchPage.open(root, options));
  } catch (error) {
    console.error(error);
    root.textContent = START_FAILED;
  }
}

void start();
