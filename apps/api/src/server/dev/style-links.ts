import type { ViteDevServer } from 'vite';

const isStyle = (url: string): boolean => /\.css(?:$|\?)|[?&]lang\.css\b/.test(url);

/**
 * Links to every style that the pages rendered so far need. While developing, scripts put styles
 * into a page; without these links it would stand unstyled until they run, and without scripts forever.
 */
export const styleLinks = (vite: ViteDevServer): string => {
  const urls = [...vite.environments.ssr.moduleGraph.urlToModuleMap.keys()].filter(isStyle);
  return ['/src/styles/index.css', ...urls]
    .map((url) => `<link rel="stylesheet" href="${url.replaceAll('&', '&amp;')}">`)
    .join('');
};
