/**
 * The path of a host that the service lives under, such as `/parley`; empty at the root of one.
 *
 * @param publicUrl Where readers reach the service, without a slash at its end.
 */
export const basePathOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/**
 * The address that the app knows: `/v1` for `/parley/v1`. One without the base path stays as it is,
 * for proxies that take the path off themselves and for probes of the process. Undefined for the
 * base path alone: the home page is at `/parley/`.
 */
export const withoutBase = (base: string, address: string): string | undefined => {
  if (base === '' || !address.startsWith(base)) return address;
  const rest = address.slice(base.length);
  if (rest === '' || rest.startsWith('?')) return undefined;
  return rest.startsWith('/') ? rest : address;
};
