/** Which folder may import which. Each rule says what to do instead. */
const fence = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    fence(
      'domain-is-pure',
      { path: '^src/domain' },
      { path: '^src/(?!domain)' },
      'The domain knows no paper and no file format. Pass what it needs as an argument, typed in src/domain.',
    ),
    fence(
      'policy-imports-domain-only',
      { path: '^src/(policy|sources)' },
      { path: '^src/(?!domain|policy|sources)' },
      'Policy is data over the domain. Move logic that needs more into a job.',
    ),
    fence(
      'ledgers-import-policy-and-domain',
      { path: '^src/ledgers' },
      { path: '^src/(?!domain|policy|ledgers)' },
      'A generated sheet is columns as data. Let the job hand in what a column needs.',
    ),
    fence(
      'jobs-see-only-the-port',
      { path: '^src/jobs' },
      { path: '^src/(workbook/(?!port)|cli)' },
      'A job takes a Workbook (src/workbook/port.ts). The entry chooses the adapter.',
    ),
    fence(
      'adapters-know-no-policy',
      { path: '^src/workbook' },
      { path: '^src/(policy|sources|ledgers|jobs|cli|samples)' },
      'An adapter applies plans. If it needs to know policy, the decision belongs in the job.',
    ),
    fence(
      'nobody-imports-entries',
      { path: '^src/(?!cli)' },
      { path: '^src/cli' },
      'Entries are leaves. Move what is shared into src/jobs.',
    ),
    fence(
      'functions-are-a-leaf',
      { path: '^src' },
      { path: '^functions' },
      'Custom functions are an entry: nobody imports them. Move what is shared into src/jobs.',
    ),
    fence(
      'functions-are-thin',
      { path: '^functions' },
      { path: '^(src/(?!domain|policy|jobs)|tools|test|bench|node_modules)' },
      'A custom function reads with src/domain, decides with src/policy and runs a job of src/jobs. It needs no adapter and no library.',
    ),
    fence(
      'entries-are-leaves',
      { path: '^(src|functions)' },
      { path: '^(taskpane|workbench)' },
      'Task pane and workbench are entries: nobody imports them. Move what is shared into src/jobs.',
    ),
    fence(
      'pane-and-workbench-apart',
      { path: '^(taskpane|functions)' },
      { path: '^(workbench|tools|test|bench)' },
      'The add-in must run in the real Excel: it cannot know the page that plays it.',
    ),
    fence(
      'workbench-plays-excel-only',
      { path: '^workbench' },
      { path: '^(taskpane|functions|tools|test|bench|src/(policy|sources|ledgers|jobs|cli))' },
      'The host knows Excel, not housing. It talks to the add-in through messages, as Excel does.',
    ),
    fence(
      'only-the-office-adapter-says-excel',
      { path: '^src/(?!workbook/office)' },
      { path: 'office-js' },
      'Only src/workbook/office calls Excel. Go through the port.',
    ),
    fence(
      'only-xlsx-knows-the-format',
      { path: '^src/(?!workbook/xlsx)' },
      { path: 'node_modules/(@zip\\.js|@e965|papaparse)' },
      'Only src/workbook/xlsx reads and writes file formats. Go through the port.',
    ),
    fence(
      'product-imports-no-tools',
      { path: '^src' },
      { path: '^(tools|test|bench)' },
      'What ships must not depend on what builds or tests it.',
    ),
    fence(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Break the cycle: move the shared part below both.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] },
  },
};
