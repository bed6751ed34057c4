import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { FunctionsMetadataPlugin } from './tools/functions/metadata.mjs';
import { OFFICE_JS_FILES, OFFICE_JS_SOURCE, officeJsChoice } from './tools/site/officeJs.mjs';
import { helpPage, panePage, workbenchPage } from './tools/site/pages.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

// What is written again is newer than what it is made of: tools/ensureBuilt.mjs asks for that (`compareBeforeEmit`).

/** Everything a browser loads; addresses in manifest.xml are relative to this folder. */
const SITE = path('./dist/site');
const GUIDE = 'docs/用户手册.md';
const SAMPLE = 'samples/回头看_高燕镇示例.xlsx';

const officeJs = officeJsChoice(process.env.ANJU_OFFICE_JS ?? 'self');

const typeScript = (target) => ({
  test: /\.tsx?$/,
  use: {
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { target } },
  },
});

/** Packages that publish newer syntax than ES2020; test/browser/bundles.test.ts finds them. */
const NEWER_PACKAGES = /[\\/]node_modules[\\/](?:tabster)[\\/].*\.m?js$/;

const newerPackages = {
  test: NEWER_PACKAGES,
  use: {
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { target: 'ES2020', allowJs: true } },
  },
};

/** Files that go to the site as they are. */
const copied = (patterns) =>
  new CopyPlugin({ patterns: patterns.map((each) => ({ info: { minimized: true }, ...each })) });

/** What web views of supported Excel understand; without `eval`, which the pages forbid. */
const forBrowsers = {
  mode: 'production',
  target: ['web', 'es2020'],
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  devtool: false,
  performance: { hints: false },
};

/** The command line: one file for Node, without node_modules beside it. */
const commandLine = {
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  entry: { anju: './src/cli/index.ts' },
  experiments: { outputModule: true },
  output: {
    path: path('./dist'),
    filename: '[name].mjs',
    chunkFilename: 'anju.[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    compareBeforeEmit: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typeScript('ES2022')] },
  optimization: { minimize: false },
  devtool: false,
};

/**
 * The custom functions: one small file that Excel loads with the workbook, and the rules beside it, fetched when the
 * first table is asked about.
 */
const customFunctions = {
  ...forBrowsers,
  name: 'custom-functions',
  entry: { functions: './functions/index.ts' },
  output: {
    path: SITE,
    filename: '[name].js',
    chunkFilename: 'functions.[name].js',
    chunkLoadingGlobal: 'anjuFunctions',
    uniqueName: 'anju-functions',
    compareBeforeEmit: false,
  },
  module: { rules: [typeScript('ES2020')] },
  plugins: [new FunctionsMetadataPlugin()],
};

/** The task pane with its worker, and what else the manifest names. Chunks carry a hash: caches may keep them. */
const taskPane = {
  ...forBrowsers,
  name: 'task-pane',
  entry: { taskpane: './taskpane/index.tsx' },
  output: {
    path: SITE,
    filename: '[name].js',
    chunkFilename: 'taskpane.[contenthash:8].js',
    uniqueName: 'anju-task-pane',
    compareBeforeEmit: false,
    clean: { keep: (asset) => !/^taskpane\./.test(asset) },
  },
  module: { rules: [typeScript('ES2020'), newerPackages] },
  plugins: [
    copied([
      {
        from: 'taskpane/taskpane.html',
        to: 'taskpane.html',
        transform: (page) => panePage(page.toString(), officeJs),
      },
      {
        from: GUIDE,
        to: 'help.html',
        transform: (guide) =>
          helpPage(readFileSync(path('./taskpane/help.html'), 'utf8'), guide.toString()),
      },
      { from: 'taskpane/help.css', to: 'help.css' },
      { from: 'docs/images/*.png', to: 'images/[name][ext]', noErrorOnMissing: true },
      { from: 'docs/examples/*.json', to: 'examples/[name][ext]' },
      { from: 'taskpane/guard.js', to: 'guard.js' },
      { from: 'assets/icons/*.png' },
      { from: 'assets/*.json' },
      { from: 'manifest.xml' },
      { from: SAMPLE, to: 'samples/sample.xlsx' },
      ...OFFICE_JS_FILES.map(({ from, to }) => ({ from: `${OFFICE_JS_SOURCE}/${from}`, to })),
    ]),
  ],
};

/**
 * The page that plays Excel, start page of the site: it and the pane have one origin. It never leaves the machine, so
 * minutes of minifying would be for nothing.
 */
const workbench = {
  ...forBrowsers,
  name: 'workbench',
  optimization: { minimize: false },
  entry: { workbench: './workbench/page/index.ts' },
  output: {
    path: SITE,
    filename: '[name].js',
    chunkFilename: 'workbench.[contenthash:8].js',
    uniqueName: 'anju-workbench',
    compareBeforeEmit: false,
    clean: { keep: (asset) => !/^workbench\./.test(asset) },
  },
  module: {
    rules: [
      typeScript('ES2020'),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({
      filename: '[name].css',
      chunkFilename: 'workbench.[contenthash:8].css',
    }),
    copied([
      {
        from: 'workbench/index.html',
        to: 'index.html',
        transform: (page) => workbenchPage(page.toString()),
      },
      { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
    ]),
  ],
};

export default [commandLine, customFunctions, taskPane, workbench];
