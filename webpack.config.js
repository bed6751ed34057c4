import { fileURLToPath } from 'node:url';
import { FunctionsMetadataPlugin } from './tools/functions/metadata.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

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
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }],
  },
  optimization: { minimize: false },
  devtool: false,
};

/**
 * The custom functions: one small file that Excel loads with the workbook, and the rules beside it, fetched when the
 * first table is asked about.
 */
const customFunctions = {
  name: 'custom-functions',
  mode: 'production',
  target: ['web', 'es2020'],
  entry: { functions: './functions/index.ts' },
  output: {
    path: path('./dist'),
    filename: '[name].js',
    chunkFilename: 'functions.[name].js',
    chunkLoadingGlobal: 'anjuFunctions',
    uniqueName: 'anju-functions',
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { target: 'ES2020' } },
        },
      },
    ],
  },
  plugins: [new FunctionsMetadataPlugin()],
  devtool: false,
};

export default [commandLine, customFunctions];
