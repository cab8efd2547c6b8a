/** Writes a text as a YAML scalar that every YAML parser reads back unchanged. */
export function quoteYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Writes a text as one word of a POSIX shell. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Writes a text as a YAML scalar of a compose file, where a dollar sign starts a variable. */
export function quoteCompose(text: string): string {
  return quoteYaml(text.replaceAll('$', '$$$$'));
}
