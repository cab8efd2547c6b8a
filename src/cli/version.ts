import manifest from '../../package.json' with { type: 'json' };

/** The version of this command line, from package.json. */
export const version: string = manifest.version;
