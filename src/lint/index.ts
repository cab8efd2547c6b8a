export { lintRegistryConfig, type LintedFile, type LintFinding, type LintReport } from './lint.js';
