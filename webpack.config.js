import { fileURLToPath } from 'node:url';

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

export default [commandLine];
