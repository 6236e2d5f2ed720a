import { readAdvisories } from './advisories.ts';
import { pnpm } from './pnpm.ts';

/**
 * `pnpm advisories [--required]`: asks the registry for published weaknesses of everything installed.
 * Ends with 1 for one of at least moderate severity. A registry that does not answer is told as that, and
 * ends with 2 where an answer is required. One that was judged harmless here is named, with its reason, in
 * `auditConfig.ignoreGhsas` of pnpm-workspace.yaml.
 */
const isRequired = process.argv.includes('--required');
const { output, complaint } = pnpm(['audit', '--json']);
const advisories = readAdvisories(output);

if (advisories === undefined) {
  console.error(
    'Advisories could not be asked for: the registry gave no answer. This says nothing about the dependencies.',
  );
  console.error(`${output}${complaint}`.trim());
  process.exitCode = isRequired ? 2 : 0;
} else {
  for (const { package: name, severity, title, url, path } of advisories)
    console.log(`${severity}  ${name}: ${title} ${url}\n    by way of ${path}`);
  const serious = advisories.filter(({ severity }) => severity !== 'low' && severity !== 'info');
  console.log(`${advisories.length} advisories, ${serious.length} of them serious.`);
  process.exitCode = serious.length > 0 ? 1 : 0;
}
