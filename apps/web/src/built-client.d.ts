/** Vite's list of built files. It exists once the client is built, which types need not wait for. */
declare module '*/dist/client/.vite/manifest.json' {
  const manifest: Record<string, { file: string; imports?: string[]; src?: string }>;
  export default manifest;
}
