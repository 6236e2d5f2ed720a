/** What a browser with Trusted Types offers; it is not in TypeScript's own types yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => unknown };
}

const rules = {
  createScriptURL: (address: string): string => {
    const { origin, href } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError('Only scripts of this site may run.');
    return href;
  },
};

// `parley` is named in the content security policy and may be made once only.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'parley',
  rules,
);

/**
 * The address of a script of this site, in the form that workers accept under Trusted Types.
 *
 * @throws TypeError when it is another site's.
 */
export const ownScript = (address: string): string =>
  // Browsers take the trusted object wherever their types say string.
  (policy?.createScriptURL(address) as string | undefined) ?? rules.createScriptURL(address);
