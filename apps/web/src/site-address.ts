import { inject, type InjectionKey } from 'vue';
import { useRouter } from 'vue-router';

/** Where readers reach the site, with its base path; known while rendering on a server only. */
export const publicUrlKey: InjectionKey<string> = Symbol('public-url');

/** Makes links to what is no page, such as `/v1`: the router knows the path that the site lives under. */
export const useSiteAddress = (): ((path: string) => string) => {
  const { base } = useRouter().options.history;
  return (path) => base + path;
};

/** What addresses begin with that leave the site: `https://host.example/parley`. */
export const usePublicUrl = (): string => {
  const { base } = useRouter().options.history;
  return inject(publicUrlKey, () => (globalThis.location?.origin ?? '') + base, true);
};
