// The direction of the code base, as errors:
//   lib:  values <- sources <- params <- rules <- assess <- index;  answers, wizard beside the rules
//   lib <- components <- app;  components/ui knows no lib;  messages stand alone
const inLib = (...names) => `^lib/(${names.join('|')})`;
const tests = '\\.test\\.tsx?$';

/** A rule "files in `from` may, inside lib, import only `allowed`" (tests may import what they test against). */
const onlyImports = (name, comment, from, allowed, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: '^lib/', pathNot: allowed, ...extra },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no direction: neither half can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere would pass every other rule here unseen.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'lib-is-plain-typescript',
      comment: 'lib runs the same in a browser, in Node and in the command line.',
      severity: 'error',
      from: { path: '^lib/' },
      to: {
        path: '^(app|components|messages)/|node_modules/(next|next-intl|react|react-dom|react-hook-form)/',
      },
    },
    onlyImports(
      'values-know-nothing',
      'Values are the bottom.',
      inLib('values/'),
      inLib('values/'),
    ),
    onlyImports(
      'sources-know-values',
      'Documents and clauses.',
      inLib('sources/'),
      inLib('values/', 'sources/'),
    ),
    onlyImports(
      'params-know-sources',
      'A number and where it stands written.',
      inLib('params/'),
      inLib('values/', 'sources/', 'params/'),
    ),
    onlyImports(
      'rules-know-params',
      'Rules see dates, numbers and clauses; never answers or steps.',
      inLib('rules/'),
      inLib('values/', 'sources/', 'params/', 'rules/'),
    ),
    onlyImports(
      'assess-is-the-only-entry',
      'assess() reads the wire format and composes rules, nothing else.',
      '^lib/(assess|prepare-case)\\.ts$',
      inLib('values/', 'sources/', 'params/', 'rules/', 'wire/', 'prepare-case'),
    ),
    onlyImports(
      'what-if-asks-the-rules',
      'It puts other cases to the rules; nothing an answer rests on may know of it.',
      inLib('what-if/'),
      inLib('values/', 'sources/', 'params/', 'rules/', 'wire/', 'prepare-case', 'what-if/'),
    ),
    onlyImports(
      'describe-looks-up',
      'It tells what stands behind an answer and computes nothing.',
      '^lib/describe\\.ts$',
      inLib('values/', 'sources/', 'params/'),
    ),
    onlyImports(
      'wire-knows-no-figures',
      'The wire format is checked against nothing but itself.',
      inLib('wire/'),
      inLib('values/', 'rules/assessment', 'wire/'),
    ),
    onlyImports(
      'answers-and-wizard-do-not-calculate',
      'They may name the types of the rules, not call them.',
      inLib('answers/', 'wizard/'),
      inLib('values/', 'sources/', 'params/', 'rules/', 'answers/', 'wizard/'),
    ),
    {
      name: 'answers-and-wizard-take-only-types-of-rules',
      comment: 'The first load of a question must not carry the engine.',
      severity: 'error',
      from: { path: inLib('answers/', 'wizard/'), pathNot: tests },
      to: { path: inLib('rules/'), dependencyTypesNot: ['type-only'] },
    },
    onlyImports(
      'catalogue-joins-registers',
      'Rules, documents, figures and cases side by side, as the pages print them; no answers.',
      inLib('catalogue/'),
      inLib('values/', 'sources/', 'params/', 'rules/', 'cases/', 'describe\\.ts', 'catalogue/'),
    ),
    onlyImports(
      'export-writes-the-registers-out',
      'Downloads are built from the registers, never from the pages.',
      inLib('export/'),
      inLib(
        ...['values/', 'sources/', 'params/', 'rules/', 'wire/', 'cases/'],
        ...['version\\.ts', 'catalogue/', 'export/'],
      ),
    ),
    onlyImports(
      'cases-are-data',
      'Golden cases state people and expectations; they compute nothing.',
      inLib('cases/'),
      inLib('values/', 'sources/', 'params/', 'rules/', 'answers/', 'cases/'),
    ),
    onlyImports(
      'explanations-stand-beside-the-rules',
      'Figures and tables of the explaining pages; no part of an answer rests on them.',
      inLib('explain/'),
      inLib('values/', 'sources/', 'rules/retirement', 'explain/'),
    ),
    {
      name: 'ui-knows-no-lib',
      comment: 'components/ui carries no word of medical insurance.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|app)/|^components/(?!ui/)' },
    },
    {
      name: 'components-use-public-doors',
      comment:
        'Through @/lib, lib/describe, lib/answers, lib/wizard, lib/values, lib/params; rules stay behind the facade.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: {
        path: '^lib/',
        pathNot:
          '^lib/(index\\.ts$|describe\\.ts$|version\\.ts$|changelog\\.ts$|explain/|catalogue/|cases/|rules/retirement|what-if/index\\.ts$|roster/|answers/|wizard/|values/|params/)',
      },
    },
    {
      name: 'components-do-not-know-app',
      comment: 'Pages use components, not the other way round.',
      severity: 'error',
      from: { path: '^(components|messages)/' },
      to: { path: '^app/' },
    },
    {
      name: 'product-does-not-know-tools',
      comment: 'Tests and scripts look at the product from outside.',
      severity: 'error',
      from: { path: '^(lib|components|app|messages)/', pathNot: tests },
      to: { path: '^(scripts|e2e)/' },
    },
    {
      name: 'no-development-package-in-product',
      comment: 'What reaches the visitor is listed under dependencies.',
      severity: 'error',
      from: { path: '^(lib|components|app|messages)/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Sees `import type` too; without it a forbidden type import would slip through.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
