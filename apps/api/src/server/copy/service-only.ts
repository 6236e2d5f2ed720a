const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page at an address that files cannot answer, such as one of the API: says so, in both languages,
 * and offers the data as they lie beside it.
 *
 * @param downloads Paths of the data's files.
 */
export const serviceOnly = (
  path: string,
  downloads: readonly string[],
  dataVersion: string,
): string => {
  const list = downloads
    .map((file) => `<li><a href="${escaped(file)}">${escaped(file)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Not in this copy · Parley</title>
<main>
<h1>Not in this copy</h1>
<p>This is a copy of Parley in files (data ${escaped(dataVersion)}). <code>${escaped(path)}</code> is answered by a running service: the API, its documentation, search. All the data lie here as files.</p>
<p lang="zh-Hans">此处是Parley的静态文件副本（数据版本${escaped(dataVersion)}）。<code>${escaped(path)}</code>须由运行中的服务应答（接口、接口文档、检索）。全部数据见下列文件。</p>
<ul>${list}</ul>
<p><a href="/">Parley</a></p>
</main>
</html>
`;
};
