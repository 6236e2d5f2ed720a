/**
 * The environment of programs that shall know one registry and no other: settings inherited from
 * outside, in any spelling, may neither lead an install away from it nor, worse, a package to it.
 *
 * @param registry Its base address.
 * @param settings The path of a user's `.npmrc`, if one is needed.
 */
export const knowingOnly = (registry: string, settings = '/dev/null'): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_config_/i.test(name)),
  ),
  npm_config_registry: `${registry}/`,
  npm_config_userconfig: settings,
});
