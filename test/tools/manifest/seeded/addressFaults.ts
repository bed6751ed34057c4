import { both, put, type SeededFault } from './seededFault';

export const addressFaults: readonly SeededFault[] = [
  {
    check: 'https',
    title: 'an icon over http',
    edit: put(
      'IconUrl DefaultValue="https://localhost:3000/assets/icons/anju-32',
      'IconUrl DefaultValue="http://localhost:3000/assets/icons/anju-32',
    ),
    says: '应是以 https:// 开头的完整网址',
    at: '<IconUrl',
  },
  {
    check: 'https',
    title: 'a relative address',
    edit: put('"https://localhost:3000/functions.js"', '"/functions.js"'),
    says: '“/functions.js”',
  },
  {
    check: 'one-origin',
    title: 'help on another site',
    edit: put(
      'SupportUrl DefaultValue="https://localhost:3000/',
      'SupportUrl DefaultValue="https://example.com/',
    ),
    says: '不在窗格所在的站点 localhost:3000 上',
    at: '<SupportUrl',
  },
  {
    check: 'one-origin',
    title: 'another port in an override',
    edit: put(
      'https://localhost:3000/functions.en.json',
      'https://localhost:3001/functions.en.json',
    ),
    says: 'localhost:3001',
  },
  {
    check: 'shared-runtime',
    title: 'a runtime that ends with the pane',
    edit: put('lifetime="long"', 'lifetime="short"'),
    says: 'lifetime 应为 long',
  },
  {
    check: 'shared-runtime',
    title: 'commands in another page',
    edit: put('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
    says: 'resid 应与 <Runtime> 相同：“Pane.Url”',
    at: '<FunctionFile',
  },
  {
    check: 'shared-runtime',
    title: 'functions in a page of the same address but another name',
    edit: both(
      put(
        '<Page>\n              <SourceLocation resid="Pane.Url"/>',
        '<Page>\n<SourceLocation resid="Page.Url"/>',
      ),
      put(
        '<bt:Url id="Help.Url"',
        '<bt:Url id="Page.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Help.Url"',
      ),
    ),
    says: '不共用运行时',
  },
  {
    check: 'shared-runtime',
    title: 'a pane of its own for one button',
    edit: put(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Second</TaskpaneId>',
    ),
    says: '请删去 <TaskpaneId>',
  },
  {
    check: 'shared-runtime',
    title: 'a first page that is not the pane',
    edit: put(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/help.html"/>',
    ),
    says: '应与运行时同一页：https://localhost:3000/taskpane.html',
  },
];
