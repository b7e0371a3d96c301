// Two builds: the add-in (what Excel loads) and the workbench page (the localhost host with the embedded spreadsheet).
//   webpack --mode production                                   the add-in into dist/, office.js from Microsoft's CDN
//   webpack --mode production --env workbench                   both into dist-workbench/, office.js served locally
const path = require('node:path');
require('tsx/cjs/api').register();
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, Compilation } = require('webpack');
const { FunctionMetadataPlugin } = require('./src/functions/build/metadata-plugin');
const { EmitPlugin } = require('./src/functions/build/emit-plugin');
const { LicencesPlugin } = require('./src/build/licences-plugin');

/** Where office.js comes from. Microsoft's CDN; Office 365 operated by 21Vianet needs appsforoffice.cdn.partner.office365.cn instead. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/office.js';

/** swc drops the unused parts of modules that webpack has put into one scope; for zod alone that is 20 KB gzipped. Texts stay readable. */
const minimizer = () => new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify, extractComments: false, terserOptions: { ecma: 2020, compress: { passes: 2 }, mangle: true, format: { comments: false } },
});

/**
 * Asks V8 to compile the whole first script while it is being fetched, beside the main thread, and not function by function when each is first
 * called (https://v8.dev/blog/explicit-compile-hints). At the start nearly all of it is called. Other engines read a comment.
 */
const compileHint = () => new BannerPlugin({ banner: '//# allFunctionsCalledOnLoad', raw: true, test: /^taskpane\.js$/, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE });

const source = path.resolve(__dirname, 'src');
const common = (env, mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      // Styles of the pane become rules while it is built, as Fluent's own are; made in the pane they cost its start a fifth of its work.
      { test: /\.tsx$/, include: path.join(source, 'taskpane'), enforce: 'post', loader: '@griffel/webpack-loader' },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache', 'webpack') },
});

/** The add-in: the pane page with its script, functions.js on its own, metadata, help, icons. */
function addin(env, mode, output) {
  const officeJs = env.officeJs ?? (env.workbench ? LOCAL_OFFICE_JS : OFFICE_JS);
  const html = (filename, template, options) => new HtmlPlugin({ filename, template, inject: false, minify: false, officeJs, ...options });
  return [
    {
      ...common(env, mode),
      name: 'pane',
      entry: { taskpane: path.join(source, 'taskpane', 'taskpane.tsx') },
      output: { path: output, filename: '[name].js', chunkFilename: 'chunks/[name].[contenthash:8].js', publicPath: 'auto', clean: false },
      optimization: { minimizer: [minimizer()] },
      plugins: [
        html('taskpane.html', path.join(source, 'taskpane', 'taskpane.html')),
        new MiniCssExtractPlugin(),
        compileHint(),
        // The pane loads, sooner or later, everything that functions.js carries too, so one list stands for both.
        new LicencesPlugin(),
        new CopyPlugin({
          patterns: [
            { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
            { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
            { from: 'assets/shortcut-strings.json', to: 'shortcut-strings.json' },
            { from: 'assets/sample.xlsx', to: 'assets/sample.xlsx', noErrorOnMissing: true },
            { from: 'manifest.xml', to: 'manifest.xml' },
          ],
        }),
      ],
    },
    {
      ...common(env, mode),
      name: 'functions',
      // A script of its own without shared chunks: it must run where there is only `CustomFunctions`.
      target: ['web', 'es2022'],
      entry: { functions: path.join(source, 'functions', 'functions.ts') },
      output: { path: output, filename: '[name].js', publicPath: '' },
      optimization: { minimizer: [minimizer()], splitChunks: false, runtimeChunk: false },
      plugins: [
        new FunctionMetadataPlugin({ folder: path.join(source, 'functions') }),
        new EmitPlugin(() => ({ 'help/functions.html': require('./src/functions/help').functionHelpPage() })),
      ],
    },
  ];
}

/** The workbench page with the grid; never part of the add-in. */
function workbench(env, mode, output) {
  return {
    ...common(env, mode),
    name: 'workbench',
    entry: { workbench: path.join(source, 'workbench', 'page', 'workbench.ts') },
    output: { path: output, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', publicPath: 'auto' },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'none' })] },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: path.join(source, 'workbench', 'page', 'workbench.html'), minify: false }),
      new MiniCssExtractPlugin(),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  if (!env.workbench) return addin(env, mode, path.resolve(__dirname, 'dist'));
  const root = path.resolve(__dirname, 'dist-workbench');
  return [...addin(env, mode, path.join(root, 'addin')), workbench(env, mode, path.join(root, 'page'))];
};
