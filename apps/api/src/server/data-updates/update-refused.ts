/** Why a release was not taken up. The message is one sentence for the log and for `/readyz`. */
export class UpdateRefused extends Error {
  override name = 'UpdateRefused';
  /** Whether asking again may help: the same bytes will be no better, a broken line may. */
  readonly isLasting: boolean;

  constructor(
    message: string,
    { isLasting = false, cause }: { isLasting?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.isLasting = isLasting;
  }
}
