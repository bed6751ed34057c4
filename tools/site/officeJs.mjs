// Where the pane gets office.js from, and what of it a closed network must hold itself.

/**
 * Address of the library for each choice of `--office-js`, as Microsoft documents them: its own network, the one 21Vianet
 * runs in China, or a copy beside the pane. Relative addresses are relative to taskpane.html.
 */
export const OFFICE_JS_ADDRESSES = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/** Folder of the copy below the site. */
export const OFFICE_JS_FOLDER = 'office-js';

/** Folder of the npm package that holds the library. */
export const OFFICE_JS_SOURCE = 'node_modules/@microsoft/office-js';

const TRUST_PAGE = [
  'index.html',
  'AgaveErrorUX.js',
  'style/AgaveErrorUX.css',
  'images/moe_status_icons.png',
  'images/agavedefaulticon96x96.png',
];

/**
 * What Excel fetches: the entry, one file a platform, strings of both languages of the pane, and the page with which the
 * library asks whether an unknown host may be trusted. The package writes names in small letters, the library asks for
 * `AgaveErrorUX`: the copy carries the names that are asked for. Contents stay as Microsoft wrote them.
 */
const SERVED_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  ...TRUST_PAGE.map((name) => `AgaveErrorUX/${name}`),
];

/** Files of the copy: `from` below the package, `to` below the site. The licence goes with them. */
export const OFFICE_JS_FILES = [
  ...SERVED_FILES.map((name) => ({
    from: `dist/${name.toLowerCase()}`,
    to: `${OFFICE_JS_FOLDER}/${name}`,
  })),
  { from: 'LICENSE.md', to: `${OFFICE_JS_FOLDER}/LICENSE.md` },
];

/** The choice named by a word; throws with a sentence when there is no such choice. */
export function officeJsChoice(word) {
  if (Object.hasOwn(OFFICE_JS_ADDRESSES, word)) return word;
  const choices = Object.keys(OFFICE_JS_ADDRESSES).join('、');
  throw new Error(`office.js 的来源“${word}”不认识，可选：${choices}`);
}
