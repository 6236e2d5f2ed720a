/** What other tasks have built, by names that the bundler resolves. */
declare module 'virtual:built-dataset' {
  const dataset: import('@parley/model').Dataset;
  export default dataset;
}

declare module 'virtual:built-authored' {
  /** The authored files of the built dataset, `{ path, text }` a line. */
  const authored: string;
  export default authored;
}

declare module 'virtual:built-site' {
  export const renderPage: import('../site.ts').Site['renderPage'];
  export const renderFailedPage: import('../site.ts').Site['renderFailedPage'];
  export const datasetAddress: import('../site.ts').Site['datasetAddress'];
  export const pageDataAddress: import('../site.ts').Site['pageDataAddress'];
  export const loadPageData: import('../site.ts').Site['loadPageData'];
}
