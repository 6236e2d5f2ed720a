/** Longest address that common servers and browsers take whole. */
const longest = 7500;

/** Longest mail that mail programs open from a link. */
const longestMail = 1900;

export interface RepositoryLinks {
  /** A new issue with the correction written into it. */
  issue: string;
  /** The file in the repository's own editor, from which a pull request is made. */
  edit: string;
  /** Whether the patch was too long for the issue's address and has to be attached. */
  isPatchLeftOut: boolean;
}

/** What a correction says of itself. */
export interface Letter {
  title: string;
  reason: string;
  patch: string;
}

const fenced = (patch: string): string =>
  patch === '' ? '\n' : `\n\n\`\`\`diff\n${patch}\`\`\`\n`;

/**
 * Links into a repository at GitHub, Forgejo or Gitea, or at a GitLab.
 *
 * @param repository Its address, for example `https://github.com/owner/name`.
 * @param path The file to be corrected.
 */
export const repositoryLinks = (
  repository: string,
  path: string,
  { title, reason, patch }: Letter,
): RepositoryLinks => {
  const isGitlab = new URL(repository).hostname.includes('gitlab');
  const issue = (body: string): string =>
    isGitlab
      ? `${repository}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': body })}`
      : `${repository}/issues/new?${new URLSearchParams({ title, body })}`;
  const whole = issue(reason + fenced(patch));
  const isPatchLeftOut = whole.length > longest;
  return {
    issue: isPatchLeftOut ? issue(reason.slice(0, 500)) : whole,
    edit: isGitlab ? `${repository}/-/edit/main/${path}` : `${repository}/edit/main/${path}`,
    isPatchLeftOut,
  };
};

/**
 * A mail with the patch in it, or undefined when it is too long for a link.
 *
 * @param to Who corrections go to.
 */
export const mailLink = (to: string, { title, reason, patch }: Letter): string | undefined => {
  const body = encodeURIComponent(`${reason}\n\n${patch}`.trimEnd());
  const link = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(title)}&body=${body}`;
  return link.length > longestMail ? undefined : link;
};
