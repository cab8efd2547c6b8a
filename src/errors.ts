/**
 * A failure that a person can do something about: what is wrong, and what to do.
 * Anything else that is thrown is a bug and is shown with its stack under LARDER_DEBUG.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param message what is wrong: where (file, option, input), what was got, what was expected; one sentence
   * @param remedy what to do about it: which file to change or which command to type
   */
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
